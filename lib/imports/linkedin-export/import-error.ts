/** Why an export, or one file of it, cannot be read; each has a sentence `import.error.<code>`. */
export type ImportErrorCode =
  | 'nothing-chosen'
  /** The file has no bytes. */
  | 'empty-file'
  /** A web page, such as a sign-in page, saved under the export's name. */
  | 'web-page'
  | 'spreadsheet'
  | 'not-an-export'
  | 'zip-cut-off'
  | 'zip-damaged'
  | 'zip-empty'
  | 'zip-encrypted'
  | 'zip-without-export'
  | 'too-large'
  /** A file of the right name, without the header that names its columns. */
  | 'no-header'
  /** A header and not one row below it. */
  | 'no-rows'
  /** Rows, of which not one could be read. */
  | 'no-readable-row'
  | 'owner-unknown'
  | 'cannot-open';

/** Nothing can be read, and why. `code` and `values` are for the catalogue, the message for a console. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly code: ImportErrorCode, readonly values: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
  }

  /** Key of the sentence in `locales/en/import.json`. */
  get key(): string {
    return `import.error.${this.code}`;
  }
}
