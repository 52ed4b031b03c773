/** A page with a composer, as the layout tests lay it out; written for this project. */
export interface LayoutPage {
  readonly name: string;
  readonly html: string;
}

const page = (body: string, style = '', attributes = 'lang="en"') => `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title><style>
* { box-sizing: border-box } body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff }
.editor { min-height: 72px; padding: 10px; outline: 0 } .tools { display: flex; justify-content: space-between; padding: 6px } .box { border: 1px solid #888; background: #fff }
${style}</style></head><body>${body}</body></html>`;

const composer = (label = 'Write a message') => `<form class="box"><div class="editor" contenteditable="true" role="textbox" aria-label="${label}">Hi Ana, thanks for connecting! Could we hop on a call on Thursday?</div><div class="tools"><button type="button">Add</button><button type="submit" class="send">Send</button></div></form>`;

/** Pages on which the panel must find its place. */
export const layoutPages: readonly LayoutPage[] = [
  { name: 'a full-page thread', html: page(`<main class="thread"><p>Thanks for the invitation.</p></main>${composer()}`, 'body { display: flex; flex-direction: column; height: 100vh } main { flex: 1; overflow: auto; padding: 16px } .box { margin: 8px }') },
  { name: 'a bubble at the corner', html: page(`<h1>Feed</h1><aside class="bubble"><header>Ana Brook</header><div class="lines">Hello.</div>${composer()}</aside>`, '.bubble { position: fixed; right: 24px; bottom: 0; width: min(320px, 100vw); height: min(480px, 100vh); display: flex; flex-direction: column; border: 1px solid #aaa } .lines { flex: 1; overflow: auto }') },
  { name: 'a modal dialog', html: page(`<dialog><h2>Invite Ana</h2>${composer('Add a note')}</dialog><script>document.querySelector('dialog').showModal()</script>`, 'dialog { width: min(480px, 100vw - 16px) }') },
  { name: 'a composer at the top', html: page(`${composer()}<p style="height: 1600px">Below.</p>`) },
  { name: 'a page from right to left', html: page(`<main class="thread"><p>شكرا</p></main>${composer('اكتب رسالة')}`, 'body { display: flex; flex-direction: column; height: 100vh } main { flex: 1 } .box { margin: 8px; width: min(420px, 100%) }', 'lang="ar" dir="rtl"') },
  { name: 'a composer inside a shadow root', html: page(`<div id="outlet"></div><script>const root = document.querySelector('#outlet').attachShadow({ mode: 'open' }); root.innerHTML = \`<style>.wrap { position: fixed; inset-inline-end: 8px; bottom: 8px; width: 340px; max-width: 96vw; border: 1px solid #888; background: #fff } .editor { min-height: 64px; padding: 8px }</style><div class="wrap">${composer()}</div>\`</script>`) },
  { name: 'a composer in a small frame of the same origin', html: page(`<iframe title="Messages" srcdoc="${composer().replaceAll('"', '&quot;')}" style="position: fixed; right: 0; bottom: 0; width: min(330px, 100vw); height: 170px; border: 0"></iframe>`) },
  { name: 'a menu opened above the composer', html: page(`<main></main><div role="menu" class="emoji">Smileys</div>${composer()}`, 'body { display: flex; flex-direction: column; height: 100vh } main { flex: 1 } .box { margin: 8px } .emoji { position: fixed; left: 16px; bottom: 150px; width: 200px; height: 90px; background: #eee }') },
];
