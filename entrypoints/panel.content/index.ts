import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPanel } from '@/components/panel/mount-panel';
import { frameRegistry } from '@/lib/sites/frame';
import { createWords } from '@/lib/words';
import common from '@/locales/en/common.json?words';
import panel from '@/locales/en/panel.json?words';
import warning from '@/locales/en/warning.json?words';

/* Shows chip, line and card beside the composer: put into the frame by the background at the first focus of a composer. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const registry = frameRegistry();
    if (!registry || registry.panel) return;
    registry.attachPanel(mountPanel({
      words: createWords('en', common, panel, warning),
      act: (taken) => registry.act(taken),
      open: __E2E__,
      signal: registry.signal,
    }));
  },
});
