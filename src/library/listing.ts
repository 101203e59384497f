import type { VFile } from 'vfile';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './files.ts';
import { nearest } from './problems/nearest.ts';
import { report, sourceFile } from './problems/problem.ts';
import { showsDrafts } from './roots.ts';

const ID = /^(\d{4})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

export const reportPath = (id: string): string => `content/reports/${id}/report.yaml`;
export const englishPath = (id: string): string => `content/reports/${id}/en.md`;
/** A report's picture; without a name, their folder. */
export const picturePath = (id: string, name: string): string => `content/reports/${id}/pictures/${name}`;
export const seedPath = (id: string): string => `seeds/${id}.txt`;

/** Year and slug of a report's id; null where it is none. */
export function splitId(id: string): { year: number; slug: string } | null {
  const match = ID.exec(id);
  return match ? { year: Number(match[1]), slug: match[2] ?? '' } : null;
}

/** The reports of a library by the names of their files. */
export interface Listing {
  /** Ids that have both a seed and a folder, the newest year first. */
  ids: string[];
  /** Ids that have either. */
  known: string[];
  /** Files whose names are wrong, or that lack their partner. */
  files: VFile[];
}

/** Lists the reports, and what is wrong with the names of their files. */
export function listReports(root: string): Listing {
  const files: VFile[] = [];
  const seeds = listSeeds(root, files);
  const folders = listFolders(root, files);
  const [withSeed, withFolder] = [new Set(seeds), new Set(folders)];
  const loneSeeds = seeds.filter((id) => !withFolder.has(id));
  const loneFolders = folders.filter((id) => !withSeed.has(id));
  for (const id of loneFolders) files.push(seedMissing(root, id, partner(id, loneSeeds, loneFolders)));
  for (const id of loneSeeds) files.push(reportMissing(root, id, partner(id, loneFolders, loneSeeds)));
  const known = [...new Set([...seeds, ...folders])].sort(newestFirst);
  return { ids: known.filter((id) => withSeed.has(id) && withFolder.has(id)), known, files };
}

/** Ids of the reports that are shown, the newest year first: all that are published, and with `drafts` the others too. */
export function listReportIds(root: string, drafts = showsDrafts()): string[] {
  const { ids } = listReports(root);
  return drafts ? ids : ids.filter((id) => !isUnpublished(root, id));
}

/** Whether a report is a draft or in review. Read off the line alone, so that a draft with faults is a draft too. */
export function isUnpublished(root: string, id: string): boolean {
  try {
    return /^status:\s*['"]?(?:draft|review)\b/m.test(readFileSync(join(root, reportPath(id)), 'utf8'));
  } catch {
    return false;
  }
}

/** What addresses are made from, by the names of files alone: no article is read. */
export function listReportPages(
  root: string,
): { id: string; year: number; slug: string; english: boolean }[] {
  return listReportIds(root).flatMap((id) => {
    const parts = splitId(id);
    return parts ? [{ id, ...parts, english: existsSync(join(root, englishPath(id))) }] : [];
  });
}

function newestFirst(a: string, b: string): number {
  return Number(b.slice(0, 4)) - Number(a.slice(0, 4)) || (a < b ? -1 : 1);
}

function listSeeds(root: string, files: VFile[]): string[] {
  const names = listFolder(root, 'seeds').filter(({ name }) => !/^readme/i.test(name));
  const stray = names.filter(({ isFolder }) => isFolder).map(({ name }) => sourceFile(root, `seeds/${name}`));
  const expected = {
    zh: '“年份-英文短名.txt”，不读其中的文件夹',
    en: 'files named YEAR-SLUG.txt, no folders,',
  };
  for (const file of stray)
    report(file, { name: 'unknown-file', args: { where: 'seeds/', expected, hint: '' } });
  files.push(...stray);
  const all = names.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
  const own = all.filter((name) => !isOriginal(name, all));
  return claimIds(root, 'seeds', own, '.txt', files);
}

/** The file that a seed was made from is kept beside it: 2025-a.docx beside 2025-a.txt. */
function isOriginal(name: string, all: readonly string[]): boolean {
  const stem = name.replace(/\.(?:docx|html|pdf|md)$/, '');
  return stem !== name && all.includes(`${stem}.txt`);
}

function listFolders(root: string, files: VFile[]): string[] {
  const names = listFolder(root, 'content/reports').filter(({ name }) => !/^readme/i.test(name));
  const stray = names
    .filter(({ isFolder }) => !isFolder)
    .map(({ name }) => sourceFile(root, `content/reports/${name}`));
  const expected = { zh: '以报告编号命名的文件夹', en: 'folders named by a report id' };
  for (const file of stray) {
    report(file, { name: 'unknown-file', args: { where: 'content/reports/', expected, hint: '' } });
  }
  files.push(...stray);
  const own = names.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  return claimIds(root, 'content/reports', own, '', files);
}

/** The ids that names stand for. Windows and macOS ignore case: names that differ in nothing else are one report there. */
function claimIds(root: string, folder: string, names: string[], ending: string, files: VFile[]): string[] {
  const isGood = (name: string): boolean =>
    name.endsWith(ending) && ID.test(name.slice(0, name.length - ending.length));
  const owners = new Map<string, string>();
  // A rightly named file keeps its id, whatever else claims it.
  for (const name of [...names.filter(isGood), ...names.filter((one) => !isGood(one))]) {
    const stem = ending ? name.replace(/\.[^.]*$/, '') : name;
    const id = stem.normalize('NFKC').toLowerCase();
    const file = sourceFile(root, `${folder}/${name}`);
    const first = owners.get(id);
    if (first !== undefined) {
      const args = { id, first, second: file.path, suggestion: `${id}-2${ending}` };
      report(file, { name: 'duplicate-report', args });
    } else {
      owners.set(id, file.path);
      const problem = ending ? 'bad-seed-name' : 'bad-report-name';
      const suggestion = `${suggestId(stem)}${ending}`;
      if (!isGood(name)) report(file, { name: problem, args: { name, suggestion } });
    }
    if (file.messages.length > 0) files.push(file);
  }
  return names.filter(isGood).map((name) => name.slice(0, name.length - ending.length));
}

/** The file without a partner that was probably meant for this one. */
function partner(id: string, others: string[], peers: string[]): string | null {
  return nearest(id, others) ?? (others.length === 1 && peers.length === 1 ? (others[0] ?? null) : null);
}

function seedMissing(root: string, id: string, meant: string | null): VFile {
  const file = sourceFile(root, reportPath(id));
  const hint = meant === null ? '' : looksLike(seedPath(meant));
  report(file, {
    name: 'seed-missing',
    args: { id, seed: seedPath(id), folder: `content/reports/${id}/`, hint },
  });
  return file;
}

function reportMissing(root: string, id: string, meant: string | null): VFile {
  const file = sourceFile(root, seedPath(id));
  const hint = meant === null ? '' : looksLike(reportPath(meant));
  report(file, { name: 'report-missing', args: { seed: seedPath(id), path: reportPath(id), hint } });
  return file;
}

function looksLike(path: string): { zh: string; en: string } {
  return { zh: `${path} 没有配对，会不会是它？`, en: ` ${path} has no partner: is it the one?` };
}

function suggestId(name: string): string {
  const year = /(?:19|20)\d\d/.exec(name)?.[0] ?? '2025';
  const slug = name
    .replace(year, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${year}-${slug || 'jiyang-district'}`;
}
