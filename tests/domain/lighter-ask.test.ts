import { describe, expect, it } from 'vitest';
import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { exampleLanguages, lightenedKinds, lighterAsk } from '@/lib/domain/lighter-ask';
import { presets } from '@/lib/domain/policy';
import examples from '@/locales/examples/lighter.json';

/** What a draft takes under a policy: that of its heaviest uninvited ask. Throws when its language cannot be read. */
function takes(text: string, lang: string): number {
  const reading = detectAsks(text, [], { lang });
  if (!reading.readable) throw new Error(`Not read as ${lang}: ${text}`);
  const weights = reading.asks.filter(({ invited }) => !invited).map(({ weight }) => weight);
  if (weights.length === 0) return 0;
  return weights.includes(2) ? presets.article.heavyTakes : presets.article.lightTakes;
}

describe('a lighter ask', () => {
  const cases = exampleLanguages.flatMap((lang) => lightenedKinds.map((kind) => ({ lang, kind })));

  it.each(cases)('takes less than the heavy $kind that it stands for, in $lang', ({ lang, kind }) => {
    const example = lighterAsk({ kind, weight: 2, pressure: false }, lang, examples)?.example ?? '';
    expect(example).not.toBe('');
    expect(takes(example, lang)).toBeLessThan(presets.article.heavyTakes);
  });

  it('is never offered for an ask that is light already', () => {
    for (const kind of lightenedKinds) expect(lighterAsk({ kind, weight: 1, pressure: false }, 'en', examples)).toBeNull();
    expect(lighterAsk({ kind: 'signup', weight: 1, pressure: false }, 'en', examples)).toBeNull();
  });

  it('names the pressure that weighs as well', () => {
    expect(lighterAsk({ kind: 'meeting', weight: 2, pressure: true }, 'en', examples)?.advice.map(({ key }) => key)).toEqual(['panel.lighter.meeting', 'panel.lighter.pressure']);
  });

  it('gives its advice without an example in a language that it has none for', () => {
    expect(lighterAsk({ kind: 'money', weight: 2, pressure: false }, 'pl', examples)).toMatchObject({ example: null, exampleLang: 'pl' });
  });
});
