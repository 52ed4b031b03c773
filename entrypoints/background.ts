import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, errorReply } from './background/answer';
import { broadcastChange } from './background/broadcast';
import { grantedHosts } from './background/consent';
import { arrange } from './background/arrange';
import { remind, openParked, planAlarms } from './background/reminders';
import { mayAsk, senderOf } from './background/senders';
import { onLedgerChanged } from '@/lib/ledger/changes';
import { ledger } from '@/lib/ledger/open';
import { parseMessage } from '@/lib/messages-parse';
import { onSettingsChanged } from '@/lib/settings-store';

export default defineBackground(() => {
  const clock = () => new Date();

  browser.runtime.onMessage.addListener((raw: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const reply = async () => {
      const message = parseMessage(raw);
      if (!message) return { error: 'bad-message' };
      if (!mayAsk(senderOf(sender, await grantedHosts()), message)) return { error: 'not-allowed' };
      if (message.type === 'changed') await broadcastChange();
      return answer(message, sender, { ledger, clock });
    };
    void reply().catch(errorReply).then(sendResponse);
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void arrange(clock(), { openTabs: true });
    if (reason === 'install' && !__E2E__) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
  browser.runtime.onStartup.addListener(() => { void arrange(clock(), { openTabs: false }); });
  browser.permissions.onAdded.addListener(() => { void arrange(clock(), { openTabs: true }); });
  browser.permissions.onRemoved.addListener(() => { void arrange(clock(), { openTabs: false }); });
  onSettingsChanged((settings, before) => {
    const agreed = settings.consent !== null && before.consent === null;
    const withdrawn = settings.consent === null && before.consent !== null;
    if (agreed || withdrawn || settings.mode !== before.mode) void arrange(clock(), { openTabs: agreed });
    void broadcastChange();
  });
  onLedgerChanged(() => { void broadcastChange(); });

  browser.alarms.onAlarm.addListener(({ name }) => { void remind(name, clock()); });
  browser.notifications?.onClicked.addListener((id) => { void openParked(id); });
  void planAlarms();
});
