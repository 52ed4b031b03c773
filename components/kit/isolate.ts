const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR_LETTER = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]/;
const RTL_LANGUAGE = /^(?:ar|arc|dv|fa|ha-arab|he|khw|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The writing direction of a language's own text. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RTL_LANGUAGE.test(locale) ? 'rtl' : 'ltr';
}

/**
 * A name or a quotation for use inside a sentence of `locale`: wrapped in Unicode isolates when its own direction is
 * the other one, so that it cannot turn the words around it. Otherwise unchanged.
 */
export function isolate(text: string, locale: string): string {
  const foreign = directionOf(locale) === 'rtl' ? LTR_LETTER.test(text) : RTL.test(text);
  return foreign ? `\u2068${text}\u2069` : text;
}
