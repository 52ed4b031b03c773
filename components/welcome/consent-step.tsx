import { Icon } from '@/components/kit/icon';
import type { IconShape } from '@/components/kit/icons';
import { iconData, iconLock, iconPen } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import type { StepState } from './step';
import { Step } from './step';

const promises: readonly { readonly key: string; readonly icon: IconShape }[] = [
  { key: 'nothing-leaves', icon: iconLock },
  { key: 'dates-stay', icon: iconData },
  { key: 'your-hand', icon: iconPen },
];

/** What is read, in plain words, and the tick without which no page script is registered. */
export function ConsentStep({ state, agreed, onAgree }: { readonly state: StepState; readonly agreed: boolean; readonly onAgree: (agreed: boolean) => void }) {
  const words = useWords();
  return (
    <Step number={1} state={state} title={words('welcome.reads.title')} lead={words('welcome.reads.lead')}>
      <div className="box facts3">
        {promises.map(({ key, icon }) => (
          <div key={key}>
            <Icon of={icon} size={20} />
            <b>{words(`welcome.reads.${key}`)}</b>
            <p>{words(`welcome.reads.${key}.text`)}</p>
          </div>
        ))}
      </div>
      <label className="agree">
        <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
        {words('welcome.reads.agree')}
      </label>
    </Step>
  );
}
