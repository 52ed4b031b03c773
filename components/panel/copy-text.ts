/** Puts a text on the clipboard by the user's own tap; false when the browser refuses. */
export async function copyText(text: string, shadow: ShadowRoot): Promise<boolean> {
  const page = shadow.ownerDocument;
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page may forbid the clipboard to its scripts (Permissions-Policy); a copied selection still works.
    const area = page.createElement('textarea');
    area.value = text;
    area.style.cssText = 'position: fixed; opacity: 0';
    shadow.append(area);
    area.select();
    const done = page.execCommand('copy');
    area.remove();
    return done;
  }
}
