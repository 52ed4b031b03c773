import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..');

/** Runs a command in the project's folder with its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options }).status === 0;
}

/** Ends with a plain sentence when this Node is too old; every other set-up needs a newer one. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Too Soon needs Node 20.19 or later; this is Node ${process.versions.node}. Please install a newer Node and try again.`);
  process.exit(1);
}

/** Installs the packages of the lockfile when they are missing or older than it. Exits when that cannot be done. */
export function installPackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && sameLock(lock, installed)) return;
  console.log('Installing the packages of the lockfile (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  console.error('The packages could not be installed. Check that this machine reaches the npm registry, then run the command again.');
  process.exit(1);
}

/** Whether what is installed is what the lockfile names: same packages, same versions. */
function sameLock(lock, installed) {
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  const [wanted, have] = [lock, installed].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(have).every(([name, { version }]) => wanted[name]?.version === version)
    && Object.entries(wanted).every(([name, { optional }]) => name === '' || optional || have[name]);
}

const places = {
  chromium: [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    '/usr/bin/microsoft-edge', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Path of an installed browser, or null. `name` is `chromium` or `firefox`. */
export function findBrowser(name) {
  return places[name].find((file) => file && existsSync(file)) ?? null;
}

/**
 * Path of the browser, installed first where this machine allows it (Debian and its relatives, as root).
 * Null, after a plain sentence about what is missing, where it does not.
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    const candidates = name === 'chromium' ? ['chromium'] : ['firefox-esr', 'firefox'];
    console.log(`Installing ${name} from Debian's packages …`);
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('apt-get', ['update', '-qq'], quiet);
    for (const candidate of candidates) {
      if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', candidate], quiet) && findBrowser(name)) return findBrowser(name);
    }
    console.error(`${name} could not be installed from Debian's packages.`);
  }
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  console.error(`${name === 'chromium' ? 'Chromium' : 'Firefox'} was not found and cannot be installed here. Install it, or set ${variable} to its program file, and run the command again.`);
  return null;
}
