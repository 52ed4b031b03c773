import { describe, expect, it } from 'vitest';
import { practicePeople } from '@/entrypoints/practice/practice-people';
import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { readLine } from '@/lib/domain/asks/read-line';
import { presets } from '@/lib/domain/policy';
import { judge } from '@/lib/domain/verdict';
import { warningOf } from '@/lib/domain/warning';
import { createWords } from '@/lib/words';
import practice from '@/locales/en/practice.json?words';
import warning from '@/locales/en/warning.json?words';

const words = createWords('en', practice, warning);

/** What the real detector and judge say of each person's scripted draft on a day. */
function verdictsOn(today: string) {
  return practicePeople(today, words).map(({ draft, thread, standing }) => {
    const reading = detectAsks(draft, thread);
    const verdict = judge({ today, surface: 'message', people: [standing], thread, reading, policy: presets.article }, (line) => readLine(line));
    return { draft, reading, verdict, warning: warningOf(verdict, reading, [standing], today) };
  });
}

describe('the practice conversation', () => {
  it.each(['2026-11-24', '2027-01-01', '2028-02-29'])('shows grey, green, amber and red in turn on %s', (today) => {
    expect(verdictsOn(today).map(({ verdict }) => verdict.verdict)).toEqual(['unknown', 'clear', 'early', 'annoying']);
  });

  it('holds the red draft only, and says why', () => {
    const said = verdictsOn('2026-11-24');
    expect(said.map(({ verdict }) => verdict.held)).toEqual([false, false, false, true]);
    const red = said[3];
    expect(red?.warning.lines.map(({ key, values }) => words(key, values)).join(' ')).toBe('Ana connected yesterday. This asks for a call.');
    expect(red?.draft.slice(red.warning.quote?.start, red.warning.quote?.end)).toContain('hop on a call');
  });
});
