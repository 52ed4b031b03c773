/** The host whose page a frame belongs to: its own, or that of the nearest frame around it where it has none (about:blank, srcdoc). */
export function siteOfFrame(view: Window): string {
  for (let at: Window = view; ; at = at.parent) {
    try {
      if (at.location.hostname !== '') return at.location.hostname;
    } catch {
      return '';
    }
    if (at === at.parent) return '';
  }
}
