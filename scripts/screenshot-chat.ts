/** A made-up chat, only so that the panel has something to stand beside. `name` is the person, `draft` what is in the composer. */
export function chatPage(name: string, line: string, draft: string): string {
  const initials = name.split(' ').map((word) => word[0] ?? '').slice(0, 2).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chat</title><style>
:root { color-scheme: light dark }
* { box-sizing: border-box }
body { margin: 0; background: light-dark(#f7f5f2, #161513); color: light-dark(#211f1b, #eeebe5); font: 14px/20px system-ui, sans-serif }
.chat { display: flex; flex-direction: column; width: min(520px, 100%); height: 100vh; margin: 0 auto; background: light-dark(#fff, #1f1e1b); border-inline: 1px solid light-dark(#e5e1da, #36332e) }
header { display: flex; align-items: center; gap: 10px; height: 52px; padding: 0 16px; border-bottom: 1px solid light-dark(#e5e1da, #36332e); font-weight: 500 }
.face { display: grid; place-items: center; width: 30px; height: 30px; border-radius: 50%; background: light-dark(#f0ede8, #2f2d29); font: 500 11px/1 system-ui, sans-serif }
.thread { flex: 1; padding: 16px }
.said { width: fit-content; max-width: 82%; margin: 0; padding: 8px 12px; border-radius: 10px; background: light-dark(#f3f1ed, #191816); color: light-dark(#575249, #b8b2a7) }
form { width: min(440px, calc(100% - 24px)); margin: 0 12px 16px; border: 1px solid light-dark(#8d867b80, #7d766b80); border-radius: 8px }
.editor { min-height: 68px; padding: 10px 12px 0; outline: 0 }
.tools { display: flex; justify-content: flex-end; padding: 6px }
.send { padding: 4px 12px; border: 0; border-radius: 6px; background: light-dark(#2b2823, #e9e5de); color: light-dark(#fff, #1f1e1b); font: 500 13px/20px system-ui, sans-serif }
</style></head><body><div class="chat"><header><span class="face" aria-hidden="true">${initials}</span>${name}</header>
<div class="thread"><p class="said">${line}</p></div>
<form><div class="editor" contenteditable="true" role="textbox" aria-label="Write a message" dir="auto">${draft}</div><div class="tools"><button type="submit" class="send">Send</button></div></form></div></body></html>`;
}
