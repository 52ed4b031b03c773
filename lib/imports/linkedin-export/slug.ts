/** Addresses recur on every row of a thread; the last ones are remembered. */
const known = new Map<string, string | null>();
const mostKnown = 20_000;

/**
 * The slug of a profile's address in the one form in which all files agree: percent-decoded, NFC, lower case, without
 * scheme, host, slash, query. Null for anything else, and for member ids (`ACoAA…`), which are no slugs.
 */
export function slugOf(address: string): string | null {
  if (address === '') return null;
  const found = known.get(address);
  if (found !== undefined) return found;
  const slug = read(address);
  if (known.size >= mostKnown) known.clear();
  known.set(address, slug);
  return slug;
}

function read(address: string): string | null {
  const match = /(?:^|\/)in\/([^/?#\s]{1,400})/i.exec(address.trim());
  if (!match?.[1] || /^ACoA[A-Za-z0-9_-]{12,}$/.test(match[1])) return null;
  const slug = decoded(match[1]).normalize('NFC').toLowerCase();
  return slug === '' || /[\p{Cc}\s<>"'/\\?#]/u.test(slug) ? null : slug;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
