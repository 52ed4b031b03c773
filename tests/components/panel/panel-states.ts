import type { PanelState, WarningState } from '@/lib/domain/panel-state';

const shown = {
  look: { language: 'en', look: 'system', plainWording: false, keepParkedText: false },
  person: { name: 'Ana Brook', shortName: 'Ana', company: 'Saltmarsh Labs' },
  today: '2026-11-24',
} as const;

/** A red card, not held: the state from which the others are made. */
export const redCard: WarningState = {
  ...shown,
  kind: 'card', verdict: 'annoying', mark: 'connected',
  facts: [{ key: 'warning.fact.connected', values: { days: 1 } }, { key: 'warning.fact.takes', values: { kind: 'meeting', points: 2 } }],
  lines: [{ key: 'warning.line.connected', values: { name: 'Ana', days: 1 } }, { key: 'warning.line.asks-for', values: { kind: 'meeting' } }],
  clear: { key: 'warning.clear.from-after', values: { day: '2026-11-26', points: 2 } },
  quote: 'Could we hop on a call on Thursday',
  ask: { kind: 'meeting', weight: 2 },
  lighter: { advice: [{ key: 'panel.lighter.meeting' }, { key: 'panel.lighter.pressure' }], example: 'Which of the two reports would you read first?', exampleLang: 'en' },
  parkOn: '2026-11-26',
  held: false,
};

/** Every state that the panel can show, by a name for tests and pictures. */
export const panelStates = {
  'chip-clear': {
    ...shown, kind: 'chip', verdict: 'clear', findable: false,
    facts: [{ key: 'warning.fact.connected', values: { days: 12 } }, { key: 'warning.fact.shared', values: { points: 2 } }, { key: 'warning.fact.last-reply', values: { days: 1 } }],
  },
  'chip-unknown': { ...shown, kind: 'chip', verdict: 'unknown', findable: true, facts: [{ key: 'warning.fact.no-date', values: { name: 'Ana' } }] },
  'amber-line': {
    ...redCard, kind: 'line', verdict: 'early', mark: 'early',
    facts: [{ key: 'warning.fact.shared', values: { points: 1 } }, { key: 'warning.fact.takes', values: { kind: 'meeting', points: 2 } }],
    lines: [{ key: 'warning.line.shared', values: { shared: 1, kind: 'meeting', points: 2 } }],
  },
  'red-typing': redCard,
  'red-held': { ...redCard, held: true },
  'red-plain': { ...redCard, look: { ...shown.look, plainWording: true } },
  'red-empty': { ...redCard, mark: 'empty', lines: [{ key: 'warning.line.nothing-recorded', values: { kind: 'meeting', points: 2 } }] },
  'red-again': {
    ...redCard, mark: 'again', quote: 'any thoughts on the below?', lines: [{ key: 'warning.line.asked-again', values: { name: 'Jun', days: 3 } }],
    person: { name: 'Jun Castellanos', shortName: 'Jun' }, parkOn: '2026-12-12',
  },
  'red-no': { ...redCard, mark: 'no', lines: [{ key: 'warning.line.said-no', values: { name: 'Ana', says: 'no', days: 20 } }, { key: 'warning.line.asks-for', values: { kind: 'meeting' } }] },
  'red-by-name': { ...redCard, person: { ...shown.person, byNameOnly: true } },
  'red-long': {
    ...redCard,
    person: { name: 'Maximiliana-Theodora von Hohenfels-Ravensburg Etxebarria Goikoetxea', shortName: 'Maximiliana-Theodora', company: 'Fenwick, Oyelaran & Daughters' },
    lines: [{ key: 'warning.line.connected', values: { name: 'Maximiliana-Theodora', days: 1 } }, { key: 'warning.line.asks-for', values: { kind: 'referral' } }],
    quote: 'Could you introduce me to whoever runs supplier onboarding across the northern yards',
  },
  'red-rtl-draft': { ...redCard, person: { name: 'ليلى الحداد', shortName: 'ليلى', company: 'مرفأ الشمال' }, lines: [{ key: 'warning.line.connected', values: { name: 'ليلى', days: 1 } }, { key: 'warning.line.asks-for', values: { kind: 'meeting' } }], quote: 'هل يمكننا التحدث يوم الخميس' },
  'who-which': {
    ...shown, kind: 'who', question: 'which', person: { name: 'Mirela Okonjo', shortName: 'Mirela' },
    candidates: [
      { contactId: '1', name: 'Mirela Okonjo', company: 'Saltmarsh Labs', acceptance: { from: '2026-11-23', to: '2026-11-23', source: 'export' } },
      { contactId: '2', name: 'Mirela Okonjo', company: 'Fenwick, Oyelaran & Daughters', acceptance: { from: '2024-03-02', to: '2024-03-02', source: 'export' } },
    ],
  },
  'who-when': { ...shown, kind: 'who', question: 'when', candidates: [] },
  shelf: {
    ...shown, kind: 'shelf', total: 14,
    items: [
      { id: 'a', what: 'article', title: 'What buyers ask before a pilot', text: 'What buyers ask before a pilot, https://example.org/pilot', matches: 'procurement', sharedOn: null },
      { id: 'b', what: 'introduction', title: 'Introduce Petra Halloran-Whitcombe', text: 'Happy to introduce you to Petra.', matches: null, sharedOn: null },
      { id: 'c', what: 'own-article', title: 'Notes from the Rotterdam audit', text: 'Our notes from Rotterdam.', matches: null, sharedOn: '2026-05-03' },
    ],
  },
  'shelf-loading': { ...shown, kind: 'shelf', total: 0, items: null },
  'shelf-empty': { ...shown, kind: 'shelf', total: 0, items: [] },
  cleared: { ...shown, kind: 'cleared', noLonger: 'meeting' },
  'told-tie': { ...shown, kind: 'told', told: { what: 'tie', tie: 'client' }, token: 't1' },
  'told-parked': { ...shown, kind: 'told', told: { what: 'parked', until: '2026-11-26', points: 2 }, token: 't2' },
  'told-muted': { ...shown, kind: 'told', told: { what: 'muted', scope: 'rule' }, token: 't3' },
  'told-failed': { ...shown, kind: 'told', told: { what: 'failed' }, token: null },
  sent: { ...shown, kind: 'sent' },
  'offer-no-holds': { ...shown, kind: 'offer', offer: 'no-holds-today' },
  'offer-sensitivity': { ...shown, kind: 'offer', offer: 'lower-sensitivity' },
  enter: { ...shown, kind: 'enter' },
} as const satisfies Readonly<Record<string, PanelState>>;

/** Name of a state of the table. */
export type PanelStateName = keyof typeof panelStates;
