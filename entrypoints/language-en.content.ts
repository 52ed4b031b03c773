import { defineContentScript } from 'wxt/utils/define-content-script';
import { frameRegistry } from '@/lib/sites/frame';
import packed from '@/lib/domain/asks/en/language?packed';

/* The detector's tables for one language: put into the frame after the detector. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    frameRegistry()?.addLanguage('en', packed);
  },
});
