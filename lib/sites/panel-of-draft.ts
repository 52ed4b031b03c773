import type { Day } from '../domain/day';
import { type PanelLook, type PanelPerson, type PanelState, shortNameOf, type WarningState } from '../domain/panel-state';
import type { Standing } from '../domain/standing';
import type { Verdict } from '../domain/verdict';
import type { PageSettings } from '../settings';
import type { Detector } from './frame';
import type { Judged } from './judge-draft';

/** What every state of the panel carries. */
export interface PanelFrame { readonly look: PanelLook; readonly person: PanelPerson; readonly today: Day }

/** The common part of the panel's states for one person. */
export function panelFrame(settings: PageSettings, standing: Standing | undefined, today: Day): PanelFrame {
  const { language, look, plainWording, keepParkedText } = settings;
  const name = standing?.name ?? '';
  return {
    today,
    look: { language, look, plainWording, keepParkedText },
    person: {
      name, shortName: shortNameOf(name),
      ...(standing?.company ? { company: standing.company } : {}),
      ...(standing?.match === 'name' ? { byNameOnly: true } : {}),
    },
  };
}

const person = ({ people, verdict }: Judged) => people[Math.max(0, verdict.person)];

/** Whether the verdict speaks in the panel, and not only in the chip. */
export function isWarning({ verdict, muted }: Judged): boolean {
  return !muted && (verdict.verdict === 'early' || verdict.verdict === 'annoying');
}

/** Whether the day of the acceptance still lacks an end that the user could tell. */
const isOpen = ({ acceptance }: Standing) => acceptance === null || acceptance.from === null || acceptance.to === null;

/** The chip: one line of facts, or nothing when the user turned it off. */
export function chipState(judged: Judged, settings: PageSettings, today: Day): PanelState {
  const standing = person(judged);
  if (!settings.chip || judged.warning.facts.length === 0) return { kind: 'hidden' };
  const name = judged.verdict.verdict;
  return {
    kind: 'chip', ...panelFrame(settings, standing, today), verdict: name, facts: judged.warning.facts,
    findable: name === 'unknown' && standing !== undefined && standing.name !== '' && (standing.match === 'ambiguous' || isOpen(standing)),
  };
}

/** The amber line or the red card. */
export function warningState(judged: Judged, settings: PageSettings, detector: Detector, today: Day, held: boolean): WarningState {
  const { warning, verdict, reading, text, murmurs } = judged;
  const red = verdict.verdict === 'annoying' && !murmurs;
  const ask = reading.asks[verdict.ask];
  return {
    kind: red ? 'card' : 'line', ...panelFrame(settings, person(judged), today), verdict: red ? 'annoying' : 'early',
    mark: red ? warning.mark : 'early', facts: warning.facts, lines: warning.lines, clear: warning.clear,
    quote: warning.quote ? text.slice(warning.quote.start, warning.quote.end) : null,
    ask: warning.ask ?? { kind: 'favour', weight: 1 },
    lighter: ask ? detector.lighterAsk(ask, reading.lang) : null,
    parkOn: warning.parkOn, held,
  };
}

/** What is shown beside the page: nothing of a warning that was muted or closed, amber in a week that only murmurs. */
export function besideVerdict({ verdict, murmurs }: Judged, warns: boolean): Verdict | null {
  if (verdict.verdict !== 'early' && verdict.verdict !== 'annoying') return verdict;
  if (!warns) return null;
  return murmurs ? { ...verdict, verdict: 'early' } : verdict;
}
