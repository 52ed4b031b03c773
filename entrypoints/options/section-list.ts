import { lazy, type ComponentType } from 'react';
import type { IconShape } from '@/components/kit/icons';
import { iconChart, iconData, iconGlobe, iconLock, iconLook, iconPark, iconPeople, iconPulse, iconRules, iconScale, iconShelf, iconSliders } from '@/components/kit/icons';
import { ContactsSection } from './sections/contacts-section';
import { DataSection } from './sections/data-section';
import { DiagnosticsSection } from './sections/diagnostics-section';
import { LookSection } from './sections/look-section';
import { PolicySection } from './sections/policy-section';
import { PrivacySection } from './sections/privacy-section';
import { ShelfSection } from './sections/shelf-section';
import { SitesSection } from './sections/sites-section';
import { WeekSection } from './sections/week-section';

/** One section of the options page, reachable by its id as the address' hash. */
export interface Section {
  readonly id: string;
  readonly icon: IconShape;
  readonly content: ComponentType;
  /** The number beside its name in the sidebar. */
  readonly counts?: 'shelf' | 'contacts';
}

// Plots and the tables of rules are large, and few look at them every day: chunks of their own.
const EvidenceSection = lazy(() => import('./sections/evidence-section'));
const NetworkSection = lazy(() => import('./sections/network-section'));
const RulesSection = lazy(() => import('./sections/rules-section'));

/** Every section, in the groups of the sidebar. The first is open when the address names none. */
export const sectionGroups: readonly (readonly Section[])[] = [
  [
    { id: 'policy', icon: iconSliders, content: PolicySection },
    { id: 'rules', icon: iconRules, content: RulesSection },
    { id: 'sites', icon: iconGlobe, content: SitesSection },
    { id: 'shelf', icon: iconShelf, content: ShelfSection, counts: 'shelf' },
  ],
  [
    { id: 'contacts', icon: iconPeople, content: ContactsSection, counts: 'contacts' },
    { id: 'network', icon: iconChart, content: NetworkSection },
    { id: 'evidence', icon: iconScale, content: EvidenceSection },
    { id: 'week', icon: iconPark, content: WeekSection },
  ],
  [
    { id: 'data', icon: iconData, content: DataSection },
    { id: 'look', icon: iconLook, content: LookSection },
    { id: 'privacy', icon: iconLock, content: PrivacySection },
    { id: 'diagnostics', icon: iconPulse, content: DiagnosticsSection },
  ],
];
