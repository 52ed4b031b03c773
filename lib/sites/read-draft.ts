const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'PRE', 'SECTION']);

/**
 * The draft as text, line ends as `\n`. Reads nodes rather than layout, so that it costs nothing and is the same in a
 * hidden tab. Nothing is trimmed: offsets of asks are offsets of this text.
 */
export function readDraft(editor: HTMLElement): string {
  if (editor.localName === 'textarea' || editor.localName === 'input') return (editor as HTMLTextAreaElement).value;
  const parts: string[] = [];
  let empty = true;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = (child.nodeValue ?? '').replace(/[\u200b\ufeff]/g, '');
        if (text !== '') {
          parts.push(text);
          empty = false;
        }
      } else if (child.nodeType === 1) {
        const element = child as HTMLElement;
        if (element.nodeName === 'BR') {
          // The last break of a block only keeps it open.
          if (element.nextSibling || !blocks.has(node.nodeName)) parts.push('\n');
          continue;
        }
        if (element.nodeName === 'IMG') {
          parts.push(element.getAttribute('alt') ?? '');
          continue;
        }
        if (element.getAttribute('aria-hidden') === 'true' && element.getAttribute('contenteditable') === 'false') continue;
        const block = blocks.has(element.nodeName);
        if (block && parts.length > 0 && parts.at(-1) !== '\n') parts.push('\n');
        walk(element);
        if (block && element.nextSibling && parts.length > 0) parts.push('\n');
      }
    }
  };
  walk(editor);
  return empty ? '' : collapse(parts);
}

/** Text of one block begins on its own line exactly once. */
function collapse(parts: readonly string[]): string {
  return parts.join('').replace(/\n{3,}/g, '\n\n').replace(/\u00a0/g, ' ');
}
