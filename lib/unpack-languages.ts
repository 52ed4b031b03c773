import { inflateSync, strFromU8 } from 'fflate';
import type { Languages } from './domain/asks/languages';
import type { Language } from './domain/asks/rule';

/** Languages that come packed (`scripts/pack-languages.ts`), one after the other, and are unpacked when first asked for. */
export interface PackedLanguages extends Languages {
  readonly add: (code: string, packed: string) => void;
}

/** The languages of a page script. */
export function unpackLanguages(): PackedLanguages {
  const packed = new Map<string, string>();
  const unpacked = new Map<string, Language>();
  return {
    add: (code, text) => { packed.set(code, text); },
    has: (code) => packed.has(code),
    keys: () => packed.keys(),
    get: (code) => {
      const text = packed.get(code);
      if (text === undefined) return undefined;
      let language = unpacked.get(code);
      if (!language) {
        language = JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(text), (char) => char.charCodeAt(0))))) as Language;
        unpacked.set(code, language);
      }
      return language;
    },
  };
}
