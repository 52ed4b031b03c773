import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { prepareFor } from '@/lib/domain/asks/read-line';
import { readLineOnce } from '@/lib/domain/asks/remember-lines';
import { readExchange } from '@/lib/domain/exchange';
import { lighterAsk } from '@/lib/domain/lighter-ask';
import { judge } from '@/lib/domain/verdict';
import { warningOf } from '@/lib/domain/warning';
import type { Detector } from '@/lib/sites/frame';
import examples from '@/locales/examples/lighter.json';

/** The same detector, judge and words as in a network's page. */
export const practiceDetector: Detector = {
  detect: detectAsks,
  readLine: readLineOnce,
  prepareFor,
  judge,
  readExchange,
  warningOf,
  addLanguage: () => undefined,
  lighterAsk: (ask, draftLanguage) => lighterAsk(ask, draftLanguage, examples),
};
