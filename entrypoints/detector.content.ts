import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { languages } from '@/lib/domain/asks/languages';
import { prepareFor } from '@/lib/domain/asks/read-line';
import { readLineOnce } from '@/lib/domain/asks/remember-lines';
import { readExchange } from '@/lib/domain/exchange';
import { lighterAsk } from '@/lib/domain/lighter-ask';
import { judge } from '@/lib/domain/verdict';
import { warningOf } from '@/lib/domain/warning';
import { desk } from '@/lib/sites/desk';
import { frameRegistry } from '@/lib/sites/frame';
import type { PackedLanguages } from '@/lib/unpack-languages';
import examples from '@/locales/examples/lighter.json';

/* Reads and judges drafts in the frame: put there by the background at the first focus of a composer. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    frameRegistry()?.attachDetector({
      detect: detectAsks,
      readLine: readLineOnce,
      prepareFor,
      judge,
      readExchange,
      warningOf,
      addLanguage: (code, packed) => {
        (languages as unknown as PackedLanguages).add(code, packed);
        readLineOnce.forget();
      },
      lighterAsk: (ask, draftLanguage) => lighterAsk(ask, draftLanguage, examples),
    }, desk);
  },
});
