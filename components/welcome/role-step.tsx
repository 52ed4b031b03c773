import { useWords } from '@/components/kit/words-context';
import type { PresetName } from '@/lib/domain/policy';
import type { Settings } from '@/lib/settings';
import type { StepState } from './step';
import { Step } from './step';

/** What the user does. */
export type Role = Exclude<Settings['role'], null>;

/** What the user does, and the preset that goes with it; each says why. */
export const presetOfRole: Readonly<Record<Role, PresetName>> = {
  sell: 'article', recruit: 'article', 'look-for-work': 'patient', found: 'patient', network: 'relationship',
};

const roles = Object.keys(presetOfRole) as Role[];

/** What the user does, which sets the first numbers; and the first week that only murmurs. */
export function RoleStep({ state, role, onRole, murmur, onMurmur }: {
  readonly state: StepState;
  readonly role: Role | null;
  readonly onRole: (role: Role) => void;
  readonly murmur: boolean;
  readonly onMurmur: (murmur: boolean) => void;
}) {
  const words = useWords();
  return (
    <Step number={3} state={state} title={words('welcome.role.title')} lead={words('welcome.role.lead')}>
      <div className="roles" role="radiogroup" aria-label={words('welcome.role.title')}>
        {roles.map((each) => (
          <label className="role" key={each}>
            <input type="radio" name="role" checked={role === each} onChange={() => onRole(each)} />
            {words(`welcome.role.${each}`)}
          </label>
        ))}
      </div>
      <p className="because" role="status">{role ? words(`welcome.role.${role}.why`) : null}</p>
      <label className="agree">
        <input type="checkbox" checked={murmur} onChange={(event) => onMurmur(event.currentTarget.checked)} />
        {words('welcome.role.murmur')}
      </label>
    </Step>
  );
}
