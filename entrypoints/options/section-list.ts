import type { ComponentType } from 'react';
import type { IconShape } from '@/components/kit/icons';
import { iconGlobe, iconLock, iconLook, iconPulse, iconSliders } from '@/components/kit/icons';
import { DiagnosticsSection } from './sections/diagnostics-section';
import { LookSection } from './sections/look-section';
import { PolicySection } from './sections/policy-section';
import { PrivacySection } from './sections/privacy-section';
import { SitesSection } from './sections/sites-section';

/** One section of the options page, reachable by its id as the address' hash. */
export interface Section {
  readonly id: string;
  readonly icon: IconShape;
  readonly content: ComponentType;
  /** The number beside its name in the sidebar. */
  readonly counts?: 'shelf' | 'contacts';
}

/** Every section, in the groups of the sidebar. The first is open when the address names none. */
export const sectionGroups: readonly (readonly Section[])[] = [
  [
    { id: 'policy', icon: iconSliders, content: PolicySection },
    { id: 'sites', icon: iconGlobe, content: SitesSection },
  ],
  [
    { id: 'look', icon: iconLook, content: LookSection },
    { id: 'privacy', icon: iconLock, content: PrivacySection },
    { id: 'diagnostics', icon: iconPulse, content: DiagnosticsSection },
  ],
];
