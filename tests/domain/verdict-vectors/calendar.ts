import { type PresetName, presets } from '@/lib/domain/policy';
import { light, type Vector } from './vector';

/** Days around clock changes, ends of years and months, leap days, and a UTC day that lies ahead. */
export const calendar: readonly Vector[] = [
  ['Europe sets clocks forward between: Saturday to Monday are 2 days', { today: '2026-03-30', on: '2026-03-28' }, 'annoying cool-off'],
  ['Europe sets clocks forward between: Saturday to Tuesday are 3 days', { today: '2026-03-31', on: '2026-03-28', events: [{ ago: 1, shared: 'help' }] }, 'clear nothing-against'],
  ['Europe sets clocks back between: Saturday to Monday are 2 days', { today: '2026-10-26', on: '2026-10-24' }, 'annoying cool-off'],
  ['Europe sets clocks back between: Saturday to Tuesday are 3 days', { today: '2026-10-27', on: '2026-10-24', events: [{ ago: 1, shared: 'help' }] }, 'clear nothing-against'],
  ['America sets clocks forward between: 7 days stay 7', { today: '2026-03-12', on: '2026-03-05' }, 'annoying balance'],
  ['America sets clocks forward between: 8 days stay 8', { today: '2026-03-13', on: '2026-03-05' }, 'early balance'],
  ['America sets clocks back between: 30 days stay 30', { today: '2026-11-14', on: '2026-10-15' }, 'early balance'],
  ['America sets clocks back between: 31 days stay 31', { today: '2026-11-15', on: '2026-10-15' }, 'clear nothing-against'],
  ['the year turns: 31 December to 2 January are 2 days', { today: '2027-01-02', on: '2026-12-31' }, { is: 'annoying cool-off', clear: [1, 2] }],
  ['the year turns: 31 December to 3 January are 3 days', { today: '2027-01-03', on: '2026-12-31' }, 'annoying balance'],
  ['the year turns: 8 December to 8 January are 31 days', { today: '2027-01-08', on: '2026-12-08' }, 'clear nothing-against'],
  ['a leap day counts: 27 February to 1 March 2028 are 3 days', { today: '2028-03-01', on: '2028-02-27' }, 'annoying balance'],
  ['a leap day as the day of acceptance', { today: '2028-03-02', on: '2028-02-29' }, 'annoying cool-off'],
  ['without a leap day 27 February to 1 March are 2 days', { today: '2027-03-01', on: '2027-02-27' }, 'annoying cool-off'],
  ['twelve months before a leap day end on 28 February', { today: '2028-02-29', on: '2028-02-20', events: [{ ago: 366, shared: 'help' }] }, 'clear nothing-against'],
  ['a day before those twelve months counts no more', { today: '2028-02-29', on: '2028-02-20', events: [{ ago: 367, shared: 'help' }] }, 'early balance'],
  ['a UTC day one ahead of today is day 0', { today: '2026-11-23', on: '2026-11-24' }, { is: 'annoying cool-off', clear: [4, 2] }],
  ['a UTC day one ahead over the end of the year is day 0', { today: '2026-12-31', on: '2027-01-01' }, 'annoying cool-off'],
  ['a light ask with a UTC day one ahead is early', { today: '2026-11-23', on: '2026-11-24', asks: [light] }, 'early cool-off'],
  ['two days ahead of today is nothing known', { today: '2026-11-23', on: '2026-11-25' }, { is: 'unknown no-date', clear: [null, 0] }],
  ['a year ahead of today is nothing known', { today: '2026-11-23', on: '2027-11-23' }, 'unknown no-date'],
  ['an interval that reaches into tomorrow ends today', { days: [-1, 2] }, 'annoying cool-off'],
  ['an interval that reaches far ahead still begins when it began', { days: [-9, 40] }, 'early cool-off'],
  ['the day itself is day 0, whatever the hour', { today: '2026-11-23', on: '2026-11-23', now: '2026-11-23T23:59:00+01:00' }, 'annoying cool-off'],
  ['an ask a day ahead (UTC) is no silence of days', { today: '2026-11-23', on: '2025-11-23', events: [{ ago: -1, asked: 'meeting' }] }, 'annoying unanswered'],
  ['something shared in the future has not been shared', { today: '2026-11-23', on: '2026-11-10', events: [{ ago: -3, shared: 'help' }] }, 'early balance'],
  ['a no over the end of the year: 90 days', { today: '2027-01-10', on: '2025-01-01', events: [{ ago: 90, asked: 'meeting', outcome: 'no' }] }, 'annoying said-no'],
  ['a no over the end of the year: 91 days', { today: '2027-01-11', on: '2025-01-01', events: [{ ago: 91, asked: 'meeting', outcome: 'no' }] }, 'clear nothing-against'],
];

const heavyRows = (policy: PresetName): Vector[] => {
  const { coolOff, strict, recent } = presets[policy];
  return [
    [`${policy}: a heavy ask on the last day of the cool-off (${coolOff})`, { policy, days: coolOff }, { is: 'annoying cool-off', clear: [1, presets[policy].heavyTakes] }],
    [`${policy}: a heavy ask on the day after the cool-off (${coolOff + 1})`, { policy, days: coolOff + 1 }, 'annoying balance'],
    [`${policy}: a heavy ask on the last strict day (${strict})`, { policy, days: strict }, 'annoying balance'],
    [`${policy}: a heavy ask on the last strict day with a partial record`, { policy, days: strict, record: 'partial' }, 'early balance'],
    [`${policy}: a heavy ask on the day after the strict ones (${strict + 1})`, { policy, days: strict + 1 }, 'early balance'],
    [`${policy}: a heavy ask on the last recent day (${recent})`, { policy, days: recent }, 'early balance'],
    [`${policy}: a heavy ask on the day after the recent ones (${recent + 1})`, { policy, days: recent + 1 }, 'clear nothing-against'],
    [`${policy}: a light ask on the last day of the cool-off (${coolOff})`, { policy, days: coolOff, asks: [light] }, 'early cool-off'],
    [`${policy}: a light ask on the last strict day (${strict})`, { policy, days: strict, asks: [light] }, 'early balance'],
    [`${policy}: a light ask on the day after the strict ones (${strict + 1})`, { policy, days: strict + 1, asks: [light] }, 'clear balance'],
    [`${policy}: pressure on the last recent day (${recent})`, { policy, days: recent, asks: [{ kind: 'meeting', pressure: true }] }, 'annoying balance'],
    [`${policy}: an interval from the last day of the cool-off to beyond recent`, { policy, days: [coolOff, recent + 9] }, 'early cool-off'],
  ];
};

/** The thresholds of every preset, and what its asks take. */
export const presetRows: readonly Vector[] = [
  ...(Object.keys(presets) as PresetName[]).flatMap(heavyRows),
  ['patient: two points do not cover a heavy ask', { policy: 'patient', days: 20, events: [{ ago: 5, shared: 'help' }] }, { is: 'early balance', clear: [0, 1] }],
  ['patient: three points cover a heavy ask', { policy: 'patient', days: 20, events: [{ ago: 5, shared: 'help' }, { ago: 4, shared: 'article' }] }, 'clear nothing-against'],
  ['patient: one point covers a light ask', { policy: 'patient', days: 9, asks: [light], events: [{ ago: 5, shared: 'article' }] }, 'clear nothing-against'],
  ['relationship: three points do not cover a heavy ask', { policy: 'relationship', days: 20, events: [{ ago: 5, shared: 'help' }, { ago: 4, shared: 'article' }] }, { is: 'early balance', clear: [0, 1] }],
  ['relationship: four points cover a heavy ask', { policy: 'relationship', days: 20, events: [{ ago: 5, shared: 'help' }, { ago: 4, shared: 'introduction' }] }, 'clear nothing-against'],
  ['relationship: one point does not cover a light ask', { policy: 'relationship', days: 20, asks: [light], events: [{ ago: 5, shared: 'article' }] }, 'early balance'],
  ['relationship: two points cover a light ask', { policy: 'relationship', days: 20, asks: [light], events: [{ ago: 5, shared: 'help' }] }, 'clear nothing-against'],
  ['presets do not move the 90 days of a no', { policy: 'relationship', days: 400, events: [{ ago: 91, asked: 'meeting', outcome: 'no' }] }, 'clear nothing-against'],
  ['presets do not move the 7 days of silence', { policy: 'relationship', days: 400, events: [{ ago: 8, asked: 'meeting' }] }, 'early unanswered'],
  ['own numbers: a no counts 10 days', { policy: { refusal: 10 }, days: 400, events: [{ ago: 11, asked: 'meeting', outcome: 'no' }] }, 'clear nothing-against'],
  ['own numbers: no cool-off at all but the day itself', { policy: { coolOff: 0 }, days: 1 }, 'annoying balance'],
  ['own numbers: silence of 3 days is fresh no more', { policy: { unansweredFresh: 2 }, days: 400, events: [{ ago: 3, asked: 'meeting' }] }, 'early unanswered'],
  ['own numbers: silence of 20 days is past', { policy: { unansweredRecent: 19 }, days: 400, events: [{ ago: 20, asked: 'meeting' }] }, 'clear nothing-against'],
  ['own numbers: two in a row within 50 days only', { policy: { unansweredInARow: 50 }, days: 400, events: [{ ago: 60, asked: 'meeting' }, { ago: 20, asked: 'meeting' }] }, 'early unanswered'],
  ['own numbers: a detector must be surer', { policy: { holdConfidence: 0.95 }, days: 1, asks: [{ kind: 'meeting', confidence: 0.9 }] }, 'early cool-off'],
  ['own numbers: light asks take nothing', { policy: { lightTakes: 0 }, days: 3, asks: [light] }, 'clear nothing-against'],
];
