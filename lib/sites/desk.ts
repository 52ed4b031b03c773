import { answerPanel } from './answer-panel';
import { answersSeen, judgeDraft, readAhead } from './judge-draft';
import { besideVerdict, chipState, isWarning, panelFrame, warningState } from './panel-of-draft';
import { readThread } from './read-thread';

/** What works on a draft once the detector is there: comes into the frame with it, so that the guard stays small. */
export interface Desk {
  readonly readThread: typeof readThread;
  readonly judgeDraft: typeof judgeDraft;
  readonly readAhead: typeof readAhead;
  readonly answersSeen: typeof answersSeen;
  readonly isWarning: typeof isWarning;
  readonly besideVerdict: typeof besideVerdict;
  readonly chipState: typeof chipState;
  readonly warningState: typeof warningState;
  readonly panelFrame: typeof panelFrame;
  readonly answerPanel: typeof answerPanel;
}

/** The one desk there is. */
export const desk: Desk = { readThread, judgeDraft, readAhead, answersSeen, isWarning, besideVerdict, chipState, warningState, panelFrame, answerPanel };
