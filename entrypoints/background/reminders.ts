import { browser } from 'wxt/browser';
import { localDay } from '@/lib/local-day';
import { digestOf, parkedClear } from '@/lib/ledger/digest';
import { ledger } from '@/lib/ledger/open';
import { applyRetention } from '@/lib/ledger/retention';
import { readSettings } from '@/lib/settings-store';
import { createWords } from '@/lib/words';
import sentences from '@/locales/en/ledger.json?words';

const alarm = 'reminders';
const everyMinutes = 60;

/** Plans the hourly look at parked asks and the week's digest; an alarm that is already planned is left to run. */
export async function planAlarms(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

/** The number on the toolbar button: parked asks that are clear, and once a week what is due. Never more often. */
export async function showBadge(instant: Date): Promise<void> {
  const db = await ledger();
  const settings = await readSettings();
  const { count } = await digestOf(db, settings, localDay(instant));
  await browser.action.setBadgeBackgroundColor({ color: '#1f7a4d' });
  await browser.action.setBadgeText({ text: count > 0 ? String(Math.min(count, 99)) : '' });
}

/** One notification for each parked ask on its first clear day, where the user allowed notifications. */
async function notifyParked(instant: Date): Promise<void> {
  if (!browser.notifications || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const db = await ledger();
  const today = localDay(instant);
  const { language } = await readSettings();
  const words = createWords(language, sentences);
  for (const row of await parkedClear(db, today)) {
    if (row.notifiedOn !== undefined) continue;
    // Noted first: better a notification too few than the same one every hour.
    await db.parked.update(row.id, { notifiedOn: today });
    await browser.notifications.create(`parked:${row.id}`, {
      type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png' as '/background.js'),
      title: words('ledger.notification.title', { name: row.name }), message: words('ledger.notification.parked', { kind: row.kind }),
    });
  }
}

/** What the alarm does: badge, notifications, and letting go of what the retention setting says. */
export async function remind(name: string, instant: Date): Promise<void> {
  if (name !== alarm) return;
  const { retentionDays } = await readSettings();
  await applyRetention(await ledger(), retentionDays, localDay(instant));
  await notifyParked(instant);
  await showBadge(instant);
}

/** Opens the thread of a parked ask whose notification was clicked. */
export async function openParked(id: string): Promise<void> {
  if (!id.startsWith('parked:')) return;
  const row = await (await ledger()).parked.get(id.slice('parked:'.length));
  await browser.notifications.clear(id);
  if (row && /^https:\/\//.test(row.threadUrl)) await browser.tabs.create({ url: row.threadUrl });
}
