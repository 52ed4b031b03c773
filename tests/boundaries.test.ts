import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

interface Room {
  /** Folder, relative to the project. */
  readonly folder: string;
  /** What it may import beside its own files: project folders or files by prefix, packages by name. */
  readonly may: readonly string[];
}

const rooms: readonly Room[] = [
  { folder: 'lib/domain', may: [] },
  { folder: 'lib/sites', may: ['lib/domain/', 'lib/messages', 'lib/settings'] },
  { folder: 'lib/ledger', may: ['lib/domain/', 'lib/messages', 'lib/settings', 'dexie', 'zod/mini'] },
  { folder: 'lib/imports', may: ['lib/domain/', 'fflate', 'papaparse', 'zod/mini'] },
  { folder: 'components', may: ['lib/domain/', 'lib/words', 'lib/messages', 'lib/settings', 'locales/', 'react', 'react-dom', '@floating-ui/dom', '@tanstack/react-table', '@tanstack/react-virtual', '@observablehq/plot', '@lingui/core'] },
  { folder: 'entrypoints/guard.content', may: ['lib/domain/', 'lib/sites/', 'lib/messages', 'lib/settings', 'lib/local-day', 'wxt/'] },
  { folder: 'entrypoints/panel.content', may: ['lib/domain/', 'lib/sites/', 'lib/messages', 'lib/settings', 'lib/words', 'locales/', 'components/', 'wxt/', 'react', 'react-dom'] },
];

/** Every source file under a folder, relative to the project. */
function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** What a file imports: project paths without extension, or package names. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/^(?:(?:import|export|\})[^'"\n]*\bfrom |import |.*\bimport\()['"]([^'"\n]+)['"]/gm)].map(([, name = '']) => {
    if (name.startsWith('.')) return path.relative(root, path.resolve(root, path.dirname(file), name));
    return name.startsWith('@/') ? name.slice(2) : name;
  });
}

const allowed = (name: string, may: readonly string[]) =>
  may.some((door) => (door.endsWith('/') ? name.startsWith(door) : name === door || name.startsWith(`${door}/`) || name.startsWith(`${door}.`)));

describe.each(rooms)('$folder', ({ folder, may }) => {
  const files = sources(folder);

  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('%s imports only what its room allows', (file) => {
    const foreign = importsOf(file).filter((name) => !name.startsWith(`${folder}/`) && name !== folder && !allowed(name, may));
    expect(foreign).toEqual([]);
  });
});

describe('the domain', () => {
  it.each(sources('lib/domain'))('%s knows no clock and no chance', (file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    expect(source).not.toMatch(/\bDate\.now\b|new Date\(\)|Math\.random\b/);
  });
});

describe('the page scripts', () => {
  it('the detector script imports the domain and the page engines only', () => {
    const foreign = importsOf('entrypoints/detector.content.ts').filter((name) => !allowed(name, ['lib/domain/', 'lib/sites/', 'lib/unpack-languages', 'locales/', 'wxt/']));
    expect(foreign).toEqual([]);
  });

  it('no page script reaches the examples of the rules', () => {
    const reached = new Set<string>();
    const queue = ['entrypoints/detector.content.ts', ...sources('entrypoints/guard.content'), ...sources('entrypoints/panel.content')];
    const known = new Set([...sources('lib'), ...sources('components'), ...queue]);
    for (let file = queue.pop(); file; file = queue.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      for (const name of importsOf(file)) {
        const found = [name, `${name}.ts`, `${name}.tsx`].find((candidate) => known.has(candidate));
        if (found) queue.push(found);
      }
    }
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached].filter((file) => /examples/.test(file))).toEqual([]);
    expect([...reached].filter((file) => file.startsWith('lib/ledger/') || file.startsWith('lib/imports/'))).toEqual([]);
  });
});

describe('every source file', () => {
  const files = [...sources('lib'), ...sources('components'), ...sources('entrypoints')];

  it.each(files)('%s stays short enough to be read', (file) => {
    expect(readFileSync(path.join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(330);
  });

  it('is not kept in a drawer called utils or helpers', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?)(\/|\.)/.test(file))).toEqual([]);
  });
});
