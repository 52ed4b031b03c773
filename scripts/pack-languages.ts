import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { languages } from '../lib/domain/asks/languages.ts';
import type { Language } from '../lib/domain/asks/rule.ts';

/*
 * The rule tables are most of the detector. In page scripts each language travels packed, as a script of its own,
 * and is unpacked when a draft is in it: a frame neither parses nor keeps what nobody writes there.
 */

const table = /[\\/]lib[\\/]domain[\\/]asks[\\/]languages\.ts$/;
const one = /[\\/]lib[\\/]domain[\\/]asks[\\/](\w\w)[\\/]language(?:\.ts)?\?packed$/;

/** A language's tables as JSON, without the reasons that only the options page shows. */
export function slimLanguage(language: Language): string {
  return JSON.stringify({
    ...language,
    rules: language.rules.map((rule) => ({ ...rule, why: '' })),
    masks: language.masks.map((mask) => ({ ...mask, why: '' })),
  });
}

/** A language as a page script carries it: raw deflate in base64. Throws when there is no such language. */
export function packLanguage(code: string): string {
  const language = languages.get(code);
  if (!language) throw new Error(`There is no language "${code}" in lib/domain/asks/languages.ts.`);
  return deflateRawSync(Buffer.from(slimLanguage(language), 'utf8'), { level: 9 }).toString('base64');
}

/**
 * Vite plugin for page scripts: `lib/domain/asks/languages.ts` holds no language and takes them in;
 * `lib/domain/asks/<code>/language?packed` is the text of one.
 */
export function packLanguages(): Plugin {
  return {
    name: 'pack-languages',
    enforce: 'pre',
    load(id) {
      const [, code] = one.exec(id) ?? [];
      if (code) return { moduleType: 'js', code: `export default ${JSON.stringify(packLanguage(code))};` };
      if (!table.test(id)) return null;
      return { moduleType: 'js', code: `import { unpackLanguages } from '@/lib/unpack-languages';\nexport const languages = unpackLanguages();` };
    },
  };
}
