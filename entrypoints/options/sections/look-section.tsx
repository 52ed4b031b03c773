import { Select } from '@/components/kit/field';
import { Switch } from '@/components/kit/switch';
import { useWords } from '@/components/kit/words-context';
import { SectionHead, SetRow } from '@/components/options/options-shell';
import type { Settings } from '@/lib/settings';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';

/** Interface languages there are, each under its own name. */
const languages = [{ value: 'en', label: 'English' }] as const;
const looks: readonly Settings['look'][] = ['system', 'light', 'dark'];

/** Theme, language, chip and wording. */
export function LookSection() {
  const words = useWords();
  const { look, language, chip, plainWording, keepParkedText } = useSettings();
  const { set } = useTell();
  const change = (part: Partial<Settings>) => { void set(words('options.told'), part); };
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="look" lead={words('options.look.lead')} />
      <div className="set fold">
        <SetRow title={words('options.look.theme')} text={words('options.look.theme.text')}>
          <Select
            label={words('options.look.theme')} hiddenLabel value={look} options={looks.map((value) => ({ value, label: words(`options.look.${value}`) }))}
            onChoose={(value) => change({ look: looks.find((each) => each === value) ?? 'system' })}
          />
        </SetRow>
        <SetRow title={words('options.look.language')} text={words('options.look.language.text')}>
          <Select label={words('options.look.language')} hiddenLabel value={language} options={languages} onChoose={(value) => change({ language: value })} />
        </SetRow>
        <Switch label={words('options.look.chip')} hint={words('options.look.chip.text')} on={chip} onTurn={(on) => change({ chip: on })} />
        <Switch label={words('options.look.plain')} hint={words('options.look.plain.text')} on={plainWording} onTurn={(on) => change({ plainWording: on })} />
        <Switch label={words('options.look.parked')} hint={words('options.look.parked.text')} on={keepParkedText} onTurn={(on) => change({ keepParkedText: on })} />
        <SetRow title={words('options.look.keys')} text={words('options.look.keys.text')} />
      </div>
    </div></div>
  );
}
