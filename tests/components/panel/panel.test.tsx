// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '@/components/kit/words-context';
import { Panel } from '@/components/panel/panel';
import { PanelContextProvider } from '@/components/panel/panel-context';
import type { PanelAct, PanelState } from '@/lib/domain/panel-state';
import { createWords } from '@/lib/words';
import common from '@/locales/en/common.json?words';
import panel from '@/locales/en/panel.json?words';
import warning from '@/locales/en/warning.json?words';
import { allByRole, axeViolations, byRole, cleanUp, key, nameOf, press, render } from '../render';
import { panelStates, redCard } from './panel-states';

const words = createWords('en', common, panel, warning);

function show(state: PanelState, copy: (text: string) => Promise<boolean> = async () => true) {
  const acts: PanelAct[] = [];
  const node = (next: PanelState) => (
    <WordsProvider words={words}>
      <PanelContextProvider value={{ act: (taken) => acts.push(taken), copy }}><Panel state={next} /></PanelContextProvider>
    </WordsProvider>
  );
  const rendered = render(node(state));
  return { ...rendered, acts, turnTo: (next: PanelState) => rendered.rerender(node(next)) };
}

const frames = () => act(() => new Promise<void>((resolve) => { setTimeout(resolve, 60); }));

afterEach(() => {
  cleanUp();
  vi.useRealTimers();
});

describe.each(Object.entries(panelStates))('the panel in the state %s', (_name, state) => {
  it('has no accessibility violation', async () => {
    const { container } = show(state);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('speaks only in sentences of the catalogues', () => {
    const { container } = show(state);
    expect(container.textContent).not.toMatch(/(?:panel|warning|common|example)\.[a-z]/);
    for (const button of allByRole(container, 'button')) expect(nameOf(button)).not.toBe('');
  });
});

describe('the red card', () => {
  it('is a region named Annoying Social Seller and carries its verdict', () => {
    const { container } = show(redCard);
    const card = byRole(container, 'region', 'Annoying Social Seller');
    expect(card.dataset['verdict']).toBe('annoying');
    expect(card.textContent).toContain('Ana connected yesterday. This asks for a call.');
    expect(card.querySelector('blockquote')?.textContent).toBe('“Could we hop on a call on Thursday”');
  });

  it('is said politely while typing and raises one alert only when a send is held', async () => {
    const { container, turnTo } = show(redCard);
    expect(allByRole(container, 'alert')).toHaveLength(0);
    await frames();
    await frames();
    expect(container.querySelector('[aria-live="polite"]')?.textContent).toContain('Annoying Social Seller. Ana connected yesterday.');
    turnTo({ ...redCard, held: true });
    expect(allByRole(container, 'alert').map(nameOf)).toEqual(['Not sent. Press Send again and it goes as written.']);
    expect(container.querySelector('[aria-live="polite"]')?.textContent).toBe('');
  });

  it('has two prominent ways out, one quiet one and one menu', () => {
    const { container } = show({ ...redCard, held: true });
    expect(allByRole(container, 'button').map(nameOf)).toEqual(['Close this note', 'Give first', 'Park until Thursday', 'Send anyway', 'Not right?']);
  });

  it('has a plain wording', () => {
    const { container } = show(panelStates['red-plain']);
    expect(byRole(container, 'region', 'Too soon to ask').dataset['verdict']).toBe('annoying');
    expect(container.textContent).not.toContain('Annoying');
  });

  it('sends anyway only once it has been seen, and not by the second half of a double click', async () => {
    const { container, acts } = show({ ...redCard, held: true });
    press(byRole(container, 'button', 'Send anyway'));
    expect(acts).toEqual([]);
    await frames();
    press(byRole(container, 'button', 'Send anyway'), { detail: 2 });
    expect(acts).toEqual([]);
    press(byRole(container, 'button', 'Send anyway'));
    expect(acts).toEqual([{ act: 'send-anyway' }]);
  });

  it('shows what weighs and what would weigh less, on demand', () => {
    const { container } = show(redCard);
    const help = container.querySelector('details');
    expect(help?.open).toBe(false);
    expect(help?.textContent).toContain('A question that can be answered in one line takes less.');
    expect(help?.textContent).toContain('Clear to ask from Thu 26 Nov, once you have shared one real help or two small things.');
    expect(help?.querySelector('[lang="en"]')?.textContent).toContain('Which of the two reports');
  });
});

describe('parking', () => {
  it('asks once whether the words may be kept, and both answers park', () => {
    for (const [answer, keepText] of [['Keep the words', true], ['Only the reminder', false]] as const) {
      const { container, acts, unmount } = show(redCard);
      press(byRole(container, 'button', /^Park/));
      expect(acts).toEqual([]);
      press(byRole(container, 'button', answer));
      expect(acts).toEqual([{ act: 'park', until: '2026-11-26', keepText }]);
      unmount();
    }
  });

  it('parks at once where the user agreed before', () => {
    const { container, acts } = show({ ...redCard, look: { ...redCard.look, keepParkedText: true } });
    press(byRole(container, 'button', 'Park until Thursday'));
    expect(acts).toEqual([{ act: 'park', until: '2026-11-26', keepText: true }]);
  });

  it('names the missing points in the line that says it is parked', () => {
    expect(show(panelStates['told-parked']).container.textContent).toContain('Parked until Thursday. By then, share one real help or two small things.');
  });
});

describe('the menu "Not right?"', () => {
  const open = (state: PanelState = redCard) => {
    const shown = show(state);
    press(byRole(shown.container, 'button', 'Not right?'));
    return shown;
  };
  const choose = (container: ParentNode, name: string) => press(byRole(container, 'menuitem', name));

  it('holds what the contract names', () => {
    expect(allByRole(open().container, 'menuitem').map(nameOf)).toEqual(['They asked', 'We know each other', 'Not an ask', 'Mute…']);
  });

  it.each([
    [['They asked'], { act: 'they-asked' }],
    [['Not an ask'], { act: 'not-an-ask' }],
    [['We know each other', 'Client'], { act: 'tie', tie: 'client' }],
    [['We know each other', 'Colleague'], { act: 'tie', tie: 'colleague' }],
    [['We know each other', 'Alum'], { act: 'tie', tie: 'alum' }],
    [['We know each other', 'Friend'], { act: 'tie', tie: 'friend' }],
    [['We know each other', 'We talk elsewhere'], { act: 'tie', tie: 'talks-elsewhere' }],
    [['We know each other', 'Everyone at Saltmarsh Labs'], { act: 'whole-company' }],
    [['Mute…', 'This draft'], { act: 'mute', scope: 'draft' }],
    [['Mute…', 'Ana'], { act: 'mute', scope: 'person' }],
    [['Mute…', 'This rule'], { act: 'mute', scope: 'rule' }],
    [['Mute…', 'This site'], { act: 'mute', scope: 'site' }],
  ] as const)('answers %j', (path, expected) => {
    const { container, acts } = open();
    for (const name of path) choose(container, name);
    expect(acts).toEqual([expected]);
    expect(allByRole(container, 'menu')).toHaveLength(0);
  });

  it('offers "Not this person" for somebody who is known by name only', () => {
    const { container, acts } = open(panelStates['red-by-name']);
    choose(container, 'Not this person');
    expect(acts).toEqual([{ act: 'who' }]);
  });

  it('opens with the arrow key, moves with arrows and letters, and closes with Escape without closing the card', () => {
    const { container, acts } = show(redCard);
    const button = byRole(container, 'button', 'Not right?');
    key(button, 'ArrowDown');
    expect(nameOf(document.activeElement as Element)).toBe('They asked');
    key(document.activeElement as Element, 'ArrowDown');
    expect(nameOf(document.activeElement as Element)).toBe('We know each other');
    key(document.activeElement as Element, 'n');
    expect(nameOf(document.activeElement as Element)).toBe('Not an ask');
    key(document.activeElement as Element, 'End');
    expect(nameOf(document.activeElement as Element)).toBe('Mute…');
    key(document.activeElement as Element, 'Escape');
    expect(allByRole(container, 'menu')).toHaveLength(0);
    expect(document.activeElement).toBe(button);
    expect(acts).toEqual([]);
  });
});

describe('the amber line', () => {
  it('is a region named Early ask with its deciding fact first', () => {
    const { container } = show(panelStates['amber-line']);
    const line = byRole(container, 'region', 'Early ask');
    expect(line.dataset['verdict']).toBe('early');
    expect([...line.querySelectorAll('.facts > *')].map((fact) => fact.textContent)).toEqual(['Early', 'you shared 1', 'a call takes 2']);
  });

  it('opens to the whole card, under the same name', () => {
    const { container } = show(panelStates['amber-line']);
    press(byRole(container, 'button', /Why, and what else/));
    expect(byRole(container, 'region', 'Early ask').textContent).toContain('You shared 1; a call takes 2.');
    byRole(container, 'button', /^Park/);
  });
});

describe('the chip', () => {
  it('is a status with its verdict', () => {
    const { container } = show(panelStates['chip-clear']);
    const chip = byRole(container, 'status');
    expect(chip.dataset['verdict']).toBe('clear');
    expect([...chip.querySelectorAll('.facts > *')].map((fact) => fact.textContent)).toEqual(['Clear', 'Connected 12 days ago', 'you shared 2', 'they replied yesterday']);
  });

  it('leads from the unknown to the card that settles it', () => {
    const { container, acts } = show(panelStates['chip-unknown']);
    press(byRole(container, 'button', 'Find it'));
    expect(acts).toEqual([{ act: 'who' }]);
  });
});

describe('who is this', () => {
  it('names each candidate with the day and the company, and takes one tap', () => {
    const { container, acts } = show(panelStates['who-which']);
    expect(allByRole(container, 'button').map(nameOf)).toEqual([
      'Close this note', 'Mirela OkonjoConnected yesterday · Saltmarsh Labs', 'Mirela OkonjoConnected in March 2024 · Fenwick, Oyelaran & Daughters', 'Someone else',
    ]);
    press(byRole(container, 'button', /Saltmarsh/));
    press(byRole(container, 'button', 'Someone else'));
    expect(acts).toEqual([{ act: 'identify', contactId: '1' }, { act: 'identify', contactId: null }]);
  });

  it.each([
    ['Today', '2026-11-24', '2026-11-24'],
    ['Yesterday', '2026-11-23', '2026-11-23'],
    ['This week', '2026-11-17', '2026-11-22'],
    ['Longer ago', '2003-05-05', '2026-11-16'],
  ])('takes "%s" as the user’s own word', (answer, from, to) => {
    const { container, acts } = show(panelStates['who-when']);
    press(byRole(container, 'button', answer));
    expect(acts).toEqual([{ act: 'accepted', acceptance: { from, to, source: 'user' } }]);
  });

  it('takes a picked day', () => {
    const { container, acts } = show(panelStates['who-when']);
    press(byRole(container, 'button', 'Pick a day'));
    const input = container.querySelector<HTMLInputElement>('input[type="date"]');
    expect(input?.max).toBe('2026-11-24');
    press(byRole(container, 'button', 'Set'));
    expect(acts).toEqual([{ act: 'accepted', acceptance: { from: '2026-11-23', to: '2026-11-23', source: 'user' } }]);
  });
});

describe('the shelf', () => {
  it('copies, says so, and tells which thing was taken', async () => {
    const copied: string[] = [];
    const { container, acts } = show(panelStates.shelf, async (text) => { copied.push(text); return true; });
    press(byRole(container, 'button', 'Copy What buyers ask before a pilot'));
    await frames();
    expect(copied).toEqual(['What buyers ask before a pilot, https://example.org/pilot']);
    expect(acts).toEqual([{ act: 'copied', id: 'a' }]);
    expect(container.textContent).toContain('Copied');
  });

  it('shows the text to copy by hand when the browser refuses', async () => {
    const { container, acts } = show(panelStates.shelf, async () => false);
    press(byRole(container, 'button', /^Copy Introduce/));
    await frames();
    expect(acts).toEqual([]);
    expect(byRole(container, 'alert').textContent).toContain('Happy to introduce you to Petra.');
  });

  it('says what was already shared and when', () => {
    expect(show(panelStates.shelf).container.textContent).toContain('already shared on Sun 3 May');
  });
});

describe('small lines', () => {
  it('"Cleared" stays 2.4 seconds', () => {
    vi.useFakeTimers();
    const { acts } = show(panelStates.cleared);
    vi.advanceTimersByTime(2300);
    expect(acts).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(acts).toEqual([{ act: 'faded' }]);
  });

  it('what was recorded can be undone', () => {
    const { container, acts } = show(panelStates['told-tie']);
    expect(container.textContent).toContain('Ana is a client.');
    press(byRole(container, 'button', 'Undo'));
    expect(acts).toEqual([{ act: 'undo', token: 't1' }]);
  });

  it('asks for one reason after "Send anyway", and takes it in one tap', () => {
    const { container, acts } = show(panelStates.sent);
    press(byRole(container, 'button', 'They expect it'));
    expect(acts).toEqual([{ act: 'reason', reason: 'they-expect-it' }]);
  });

  it.each([['offer-no-holds', 'No holds today', 'no-holds-today'], ['offer-sensitivity', 'Speak less often', 'lower-sensitivity']] as const)('the offer %s is one tap', (name, button, offer) => {
    const { container, acts } = show(panelStates[name]);
    press(byRole(container, 'button', button));
    expect(acts).toEqual([{ act: 'take-offer', offer }]);
  });
});

describe('closing', () => {
  it('is possible on every card and warning', () => {
    for (const name of ['amber-line', 'red-typing', 'red-held', 'who-which', 'who-when', 'shelf', 'sent', 'offer-no-holds'] as const) {
      const { container, acts, unmount } = show(panelStates[name]);
      press(byRole(container, 'button', 'Close this note'));
      expect({ name, acts }).toEqual({ name, acts: [{ act: 'dismiss' }] });
      unmount();
    }
  });
});
