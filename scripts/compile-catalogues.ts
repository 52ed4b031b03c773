import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/**
 * Vite plugin: `import panel from '@/locales/en/panel.json?words'` yields the catalogue compiled for the runtime,
 * so that no message parser is shipped.
 */
export function compileCatalogues(): Plugin {
  return {
    name: 'compile-catalogues',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.json?words')) return null;
      const { readFile } = await import('node:fs/promises');
      const file = id.slice(0, -'?words'.length);
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(compileCatalogue(await readFile(file, 'utf8')))};`, moduleType: 'js' };
    },
  };
}

/** A catalogue's JSON text (key → ICU message) compiled to what `createWords` takes. Throws on a malformed message, naming its key. */
export function compileCatalogue(json: string): Record<string, ReturnType<typeof compileMessage>> {
  const messages = JSON.parse(json) as Record<string, string>;
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => {
    try {
      return [key, compileMessage(message)];
    } catch (error) {
      throw new Error(`The message "${key}" cannot be read: ${String(error)}`);
    }
  }));
}
