/** Initials of a name in its own script: two letters at most, of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter((word) => /\p{L}/u.test(word));
  // The Arabic article is no part of a name's first letter.
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.replace(/^ال(?=\p{L}{2})/u, '').match(/\p{L}/u)?.[0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

/** A person without a picture: initials in a disc, 32 px or 40. Decoration: the name stands beside it. */
export function Face({ name, size = 32 }: { readonly name: string; readonly size?: 32 | 40 }) {
  return <span className={size === 40 ? 'face face-40' : 'face'} aria-hidden="true">{initialsOf(name)}</span>;
}
