import { existsSync } from 'node:fs';

const places = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Path of an installed Firefox; throws a sentence when there is none. */
export function firefoxPath(): string {
  const found = places.find((file) => file && existsSync(file));
  if (!found) throw new Error('No Firefox was found. Install one, or name it in FIREFOX_PATH.');
  return found;
}
