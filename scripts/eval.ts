import { detectAsks } from '../lib/domain/asks/detect-asks.ts';
import { readLine } from '../lib/domain/asks/read-line.ts';
import { askKinds, type AskKind } from '../lib/domain/asks/ask.ts';
import { judge, type Verdict } from '../lib/domain/verdict.ts';
import './closed-pipe.ts';
import { draftFrom, eachLine, type LabelledDraft } from './labelled.ts';
import { judgeInputOf, situationFrom } from './situation.ts';

/*
 * npm run --silent eval -- FILE.jsonl: how well the detector (labelled drafts) or the whole verdict (labelled
 * situations) does. The first figures leave out rows noted `soft` or `discovery`; the strict ones count them.
 */

interface Tally { tp: number; fp: number; fn: number; tn: number }
interface Outcome { readonly draft: LabelledDraft; readonly said: boolean; readonly sure: number; readonly kinds: readonly AskKind[]; readonly lang: string }

const percent = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(3));
const f1 = ({ tp, fp, fn }: Tally) => percent(2 * tp, 2 * tp + fp + fn);
const line = (name: string, tally: Tally) =>
  `${name.padEnd(14)} n ${String(tally.tp + tally.fp + tally.fn + tally.tn).padStart(5)}  P ${percent(tally.tp, tally.tp + tally.fp)}  R ${percent(tally.tp, tally.tp + tally.fn)}  F1 ${f1(tally)}  false alarms ${percent(tally.fp, tally.fp + tally.tn)}`;

function tallyOf(outcomes: readonly Outcome[]): Tally {
  const tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { draft, said } of outcomes) tally[draft.ask === true ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn'] += 1;
  return tally;
}

const [file, ...flags] = process.argv.slice(2);
const outcomes: Outcome[] = [];
const verdicts: { id: string | number; truth: string; also: string | undefined; said: string; verdict: Verdict }[] = [];
const saidOf = { clear: 'quiet', unknown: 'quiet', early: 'murmur', annoying: 'interrupt' } as const;

if (file === undefined) {
  console.error('Name a file: npm run --silent eval -- FILE.jsonl');
  process.exitCode = 1;
} else {
  eachLine(file, (value, source) => {
    if (typeof value === 'object' && value !== null && 'truth' in value) {
      const situation = situationFrom(source);
      const verdict = judge(judgeInputOf(situation, detectAsks), readLine);
      const { truth, alsoFine } = value as { truth: string; alsoFine?: string };
      verdicts.push({ id: situation.id, truth, also: alsoFine, said: saidOf[verdict.verdict], verdict });
      return;
    }
    const draft = draftFrom(value);
    if (draft.ask === undefined) throw new Error('the line has no label');
    const reading = detectAsks(draft.text, draft.thread, draft.lang === undefined ? {} : { lang: draft.lang });
    const asks = reading.asks.filter(({ invited }) => !invited);
    outcomes.push({ draft, said: asks.length > 0, sure: Math.max(0, ...asks.map(({ confidence }) => confidence)), kinds: [...new Set(asks.map(({ kind }) => kind))], lang: reading.lang });
  });
  if (outcomes.length > 0) reportDrafts(outcomes);
  if (verdicts.length > 0) reportVerdicts();
}

function reportDrafts(all: readonly Outcome[]): void {
  const lenient = all.filter(({ draft }) => draft.note !== 'soft' && draft.note !== 'discovery');
  console.log(line('all', tallyOf(lenient)));
  console.log(line('strict', tallyOf(all)));
  for (const lang of [...new Set(lenient.map(({ draft }) => draft.lang ?? 'und'))].sort()) console.log(line(`lang ${lang}`, tallyOf(lenient.filter(({ draft }) => (draft.lang ?? 'und') === lang))));
  const threaded = lenient.filter(({ draft }) => draft.thread.length > 0);
  if (threaded.length > 0) console.log(line('with thread', tallyOf(threaded)));
  const red = lenient.filter(({ sure }) => sure >= 0.7);
  console.log(`red precision  n ${String(red.length).padStart(5)}  ${percent(red.filter(({ draft }) => draft.ask).length, red.length)}`);
  const sum: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const asking = lenient.filter(({ draft }) => draft.ask && draft.kinds);
  for (const kind of askKinds) {
    const tally: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const { draft, kinds } of asking) tally[draft.kinds?.includes(kind) ? (kinds.includes(kind) ? 'tp' : 'fn') : kinds.includes(kind) ? 'fp' : 'tn'] += 1;
    sum.tp += tally.tp; sum.fp += tally.fp; sum.fn += tally.fn;
    console.log(`kind ${kind.padEnd(9)} n ${String(tally.tp + tally.fn).padStart(5)}  P ${percent(tally.tp, tally.tp + tally.fp)}  R ${percent(tally.tp, tally.tp + tally.fn)}  F1 ${f1(tally)}`);
  }
  console.log(`kinds of true asks, micro-F1 ${f1(sum)}`);
  const right = lenient.filter(({ draft, lang }) => draft.lang !== undefined && draft.lang === lang).length;
  console.log(`language right ${percent(right, lenient.filter(({ draft }) => draft.lang !== undefined).length)}`);
  const limit = flags.includes('--all') ? Infinity : 20;
  const wrong = lenient.filter(({ draft, said }) => draft.ask !== said).sort((a, b) => b.sure - a.sure);
  for (const { draft, said, sure, kinds } of [...wrong.filter(({ said: spoke }) => spoke).slice(0, limit), ...wrong.filter(({ said: spoke }) => !spoke).slice(0, limit)]) {
    console.log(`${said ? 'FALSE ALARM' : 'MISSED'} ${draft.id} ${said ? `${sure} ${kinds.join(' ')}` : (draft.kinds ?? []).join(' ')}: ${draft.text.replace(/\s+/g, ' ').slice(0, flags.includes('--all') ? 600 : 160)}`);
  }
}

function reportVerdicts(): void {
  const exact = verdicts.filter(({ truth, said }) => truth === said).length;
  const fine = verdicts.filter(({ truth, also, said }) => truth === said || also === said).length;
  console.log(`verdicts       n ${verdicts.length}  exact ${percent(exact, verdicts.length)}  right or also fine ${percent(fine, verdicts.length)}`);
  for (const truth of ['quiet', 'murmur', 'interrupt']) {
    const of = verdicts.filter((row) => row.truth === truth);
    console.log(`truth ${truth.padEnd(10)} ${['quiet', 'murmur', 'interrupt'].map((said) => `${said} ${of.filter((row) => row.said === said).length}`).join('  ')}`);
  }
  for (const { id, truth, also, said, verdict } of verdicts) if (truth !== said && also !== said) console.log(`WRONG ${id}: wanted ${truth}, said ${said} by ${verdict.rule}`);
}
