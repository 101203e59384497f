import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers that state something: those before a unit. Years, dates and ordinals stay as they are. */
const STATED = /\d+(?:\.\d+)?(?=(?:余|多)?(?:亿|万|家|个|项|%|名|户|条|平方|公里|次))/g;

/**
 * Writes a library of `count` articles derived from the seeds: their figures differ, their structure doesn't.
 * The same count gives the same bytes. Chinese editions only.
 */
export function deriveLibrary(project: string, root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['seeds', 'content/reports']) mkdirSync(join(root, folder), { recursive: true });
  const site = readFileSync(join(project, 'content/site.yaml'), 'utf8');
  writeFileSync(
    join(root, 'content/site.yaml'),
    site.replace(/^editions:.*$/m, 'editions: [zh-Hans, zh-Hant, zh-Hant-HK]'),
  );
  const glossary = join(project, 'content/glossary.yaml');
  if (existsSync(glossary)) cpSync(glossary, join(root, 'content/glossary.yaml'));
  const seeds = readdirSync(join(project, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (let i = 0; i < count; i++) {
    const name = seeds[i % seeds.length]!.replace(/\.txt$/, '');
    const id = `${name}-${String(i).padStart(4, '0')}`;
    const seed = readFileSync(join(project, 'seeds', `${name}.txt`), 'utf8');
    const report = readFileSync(join(project, 'content/reports', name, 'report.yaml'), 'utf8');
    mkdirSync(join(root, 'content/reports', id));
    writeFileSync(join(root, 'seeds', `${id}.txt`), vary(seed, i));
    writeFileSync(join(root, 'content/reports', id, 'report.yaml'), withoutIds(report));
  }
}

/** Changes the last digit of every stated number, so that lengths and structure stay; another seed, other digits. */
export function vary(text: string, seed: number): string {
  let state = seed + 1;
  return text.replace(STATED, (number) => {
    state = (state * 48271) % 2147483647;
    return number.slice(0, -1) + String(1 + (state % 9));
  });
}

/** Decisions that name figures by value don't hold for changed ones. */
const withoutIds = (yaml: string) => yaml.replace(/^(?:headline|figures|renamed):.*\n(?:[ \t-].*\n)*/gm, '');
