import { Suspense, useEffect, useState } from 'react';
import { OptionsShell } from '@/components/options/options-shell';
import { useAnswer } from '../page/ledger-context';
import { useGuard } from '../page/use-guard';
import { sectionGroups } from './section-list';

const sections = sectionGroups.flat();
const named = () => sections.find(({ id }) => `#${id}` === location.hash.split('/')[0]) ?? sections[0];

/** The options page: the sidebar, and the section that the address' hash names. */
export function OptionsPage() {
  const [current, setCurrent] = useState(named);
  const guard = useGuard();
  const counts = useAnswer(async (db) => ({ contacts: await db.contacts.count(), shelf: await db.shelf.count() }), []);
  useEffect(() => {
    const leave = new AbortController();
    addEventListener('hashchange', () => setCurrent(named()), { signal: leave.signal });
    return () => leave.abort();
  }, []);
  if (!current) return null;
  const Content = current.content;
  return (
    <OptionsShell
      current={current.id} guard={guard}
      groups={sectionGroups.map((group) => group.map(({ id, icon, counts: counted }) => ({ id, icon, count: counted ? counts?.[counted] : undefined })))}
    >
      <Suspense fallback={null}><Content /></Suspense>
    </OptionsShell>
  );
}
