import type { DetectOptions, DraftReading, LineReading, ThreadLine } from '../domain/asks/ask';
import type { RememberingReader } from '../domain/asks/remember-lines';
import type { Exchange, LineReader } from '../domain/exchange';
import type { Desk } from './desk';
import type { LighterAsk, PanelAct, PanelState } from '../domain/panel-state';
import type { Ask } from '../domain/asks/ask';
import type { Day } from '../domain/day';
import type { Standing } from '../domain/standing';
import type { JudgeInput, Verdict } from '../domain/verdict';
import type { Warning } from '../domain/warning';

/** What the panel stands beside and must not cover. The same shape as the panel's own, so that neither imports the other. */
export interface PanelAnchor {
  /** The element in which the user types. */
  readonly composer: HTMLElement;
  /** The message box around it with its tools, where it is known. */
  readonly box?: Element | null;
  readonly send?: Element | null;
  readonly avoid?: () => readonly Element[];
}

/** The panel of this frame. */
export interface PanelPort {
  readonly show: (state: PanelState, anchor: PanelAnchor) => void;
  readonly hide: () => void;
}

/** What `detector.content` brings into the frame: reading drafts and lines, judging, and the words for a verdict. All pure and synchronous. */
export interface Detector {
  readonly detect: (draft: string, thread: readonly ThreadLine[], options: DetectOptions) => DraftReading;
  /** Reads each line once. */
  readonly readLine: RememberingReader<LineReading>;
  /** Makes a part of what it takes to read a text ready; false once nothing is left to do. */
  readonly prepareFor: (text: string) => boolean;
  readonly judge: (input: JudgeInput, readLine: LineReader) => Verdict;
  readonly readExchange: (standing: Standing, thread: readonly ThreadLine[], group: boolean, readLine: LineReader) => Exchange;
  readonly warningOf: (verdict: Verdict, reading: DraftReading, people: readonly Standing[], today: Day) => Warning;
  readonly addLanguage: (code: string, packed: string) => void;
  readonly lighterAsk: (ask: Pick<Ask, 'kind' | 'weight' | 'pressure'>, draftLanguage: string) => LighterAsk | null;
}

/** What the three page scripts of one frame share, in the isolated world. The guard makes it; the other two add themselves. */
export interface FrameRegistry {
  /** False once the extension was reloaded or removed: a newer guard may take over. */
  readonly alive: () => boolean;
  /** Ends the guard that made this registry. */
  readonly end: () => void;
  /** Aborted by `end`. */
  readonly signal: AbortSignal;
  readonly detector: Detector | null;
  readonly panel: PanelPort | null;
  readonly attachDetector: (detector: Detector, desk: Desk) => void;
  /** Takes in one more language of the detector, packed. */
  readonly addLanguage: (code: string, packed: string) => void;
  readonly attachPanel: (panel: PanelPort) => void;
  /** Answers one tap or key in the panel. */
  readonly act: (act: PanelAct) => void;
}

const key = Symbol.for('too-soon');

/** The registry of this frame, null before the guard has run. */
export function frameRegistry(): FrameRegistry | null {
  return ((globalThis as Record<symbol, unknown>)[key] as FrameRegistry | undefined) ?? null;
}

/** Makes this registry the frame's. */
export function setFrameRegistry(registry: FrameRegistry): void {
  (globalThis as Record<symbol, unknown>)[key] = registry;
}
