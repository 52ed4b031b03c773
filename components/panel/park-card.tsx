import { Button } from '@/components/kit/button';
import { dayAhead } from '@/components/kit/day-words';
import { Icon } from '@/components/kit/icon';
import { iconLeft, iconPark } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import type { WarningState } from '@/lib/domain/panel-state';
import { Card } from './card';

/** Asked the first time an ask is parked: may its words be kept? Both answers park. */
export function ParkCard({ state, until, onPark, onBack }: {
  readonly state: WarningState;
  readonly until: Day;
  readonly onPark: (keepText: boolean) => void;
  readonly onBack: () => void;
}) {
  const words = useWords();
  const title = words('panel.park.title');
  return (
    <Card
      label={title} headline={title} tone="plain" mark={<span className="head-icon"><Icon of={iconPark} size={20} /></span>}
      lines={words('panel.park.why', { day: dayAhead(words.locale, until, state.today) })}
      footer={(
        <>
          <div className="card-acts">
            <Button look="primary" large onClick={() => onPark(true)}>{words('panel.park.keep')}</Button>
            <Button large onClick={() => onPark(false)}>{words('panel.park.bare')}</Button>
          </div>
          <div className="card-foot">
            <Button look="quiet" icon={iconLeft} onClick={onBack}>{words('common.back')}</Button>
          </div>
        </>
      )}
    />
  );
}
