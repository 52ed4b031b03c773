import { browser } from 'wxt/browser';

/** Where LinkedIn lists the user's own connections, newest first. */
const connectionsPage = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

/** Opens the user's own connections page in a new tab. */
export const openConnections = (): Promise<unknown> => browser.tabs.create({ url: connectionsPage });

/** Opens a page of this extension in a new tab. */
export const openOwn = (path: `${'options' | 'welcome' | 'practice'}.html${string}`): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/') });
