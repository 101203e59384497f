import type { VFile } from 'vfile';
import { checkBetween, comparedOf } from './check-between.ts';
import type { Compared } from './check-between.ts';
import { checkAbout } from './check-about.ts';
import { checkConfirmed } from './check-confirmed.ts';
import { checkLogo } from './check-logo.ts';
import { checkPictures } from './pictures/index.ts';
import { checkReport, isTraditional } from './check-report.ts';
import { checkTold } from './check-told.ts';
import type { Glossary } from '../editions/types.ts';
import { readAhead } from './ahead.ts';
import { openCache } from './cache.ts';
import { listFolder } from './files.ts';
import { keptMessages } from './kept-messages.ts';
import { listReportIds, listReports } from './listing.ts';
import { hasErrors, LibraryError } from './problems/library-error.ts';
import { nearest } from './problems/nearest.ts';
import { report, sourceFile } from './problems/problem.ts';
import { openAbout } from './read-about.ts';
import { openReport, reportDoubt } from './read-report.ts';
import type { OpenedReport, ReadOptions } from './read-report.ts';
import { openGlossary, openSite } from './read-site.ts';
import { CACHE_FOLDER, showsDrafts } from './roots.ts';
import type { Site } from './schemas/site.ts';
import type { ReportSummary } from './schemas/summary.ts';
import { summarise } from './summarise.ts';
import type { Report, Seed } from './types.ts';

type PlaceOf = OpenedReport['place'];

/** All of a library but the articles themselves. */
export interface Library {
  site: Site;
  glossary: Glossary;
  /** The newest year first, then by id. */
  reports: ReportSummary[];
}

/** A library with everything that is wrong with it; parts that can't be read are left out. */
export interface InspectedLibrary {
  site: Site | null;
  glossary: Glossary | null;
  reports: ReportSummary[];
  /** Files with messages, in the order of the library. */
  files: VFile[];
}

export interface InspectOptions extends ReadOptions {
  /** Only what reports are made from, and no look at what staff should see to. */
  unchecked?: boolean;
  /** Only these reports; all by default. */
  ids?: readonly string[];
}

/**
 * The library as a build needs it, without drafts unless they are wanted: their faults stop nothing. Throws a
 * {@link LibraryError} that holds every problem of every file; unchecked, only where site or glossary can't be read, and
 * reports that can't be read are left out.
 */
export function readLibrary(
  root: string,
  { drafts = showsDrafts(), ...options }: InspectOptions & { drafts?: boolean } = {},
): Library {
  const ids = listReportIds(root, drafts);
  const { site, glossary, reports, files } = inspectLibrary(root, { ...options, ids });
  if (!site || !glossary || (!options.unchecked && hasErrors(files))) throw new LibraryError(files);
  return { site, glossary, reports };
}

/** Reads everything, and never throws for what staff can mend: for `check`, and for a build that says all at once. */
export function inspectLibrary(root: string, options: InspectOptions = {}): InspectedLibrary {
  const site = openSite(root);
  const glossary = openGlossary(root);
  if (site.value) checkLogo(root, site.value, site.file, site.place(['logo', 'file']));
  const listed = listReports(root);
  const about = openAbout(root, 'zh');
  const abouts = [about.file, openAbout(root, 'en').file];
  const cacheFolder = options.cache === undefined ? CACHE_FOLDER : options.cache;
  const cache = cacheFolder === null ? null : openCache(cacheFolder);
  const shared = `${site.digest} ${glossary.digest}`;
  if (!options.unchecked && about.value && glossary.value && isTraditional(site.value)) {
    const { value: prose, digest } = about;
    const { pins } = glossary.value;
    keptMessages([about.file], { about: digest, shared }, cache, () => checkAbout(about.file, prose, pins));
  }
  const files = [
    site.file,
    glossary.file,
    ...abouts,
    ...unknownFiles(root, site.value?.logo?.file),
    ...listed.files,
  ];
  const reports: ReportSummary[] = [];
  const seeds = new Map<string, string>();
  const compared: Compared[] = [];
  const ids = options.ids ? listed.ids.filter((id) => options.ids?.includes(id)) : listed.ids;
  const ahead = readAhead(root, ids, cacheFolder);
  for (const [i, id] of ids.entries()) {
    ahead.reach(i);
    const opened = openReport(root, id, shared, options);
    const { report: made, seedFile, metaFile, englishFile, publishedFile } = opened;
    for (const doubt of opened.doubts) reportDoubt(seedFile, doubt);
    if (made) {
      reports.push(summarise(made, site.value));
    }
    if (made && !options.unchecked) {
      reportSameSeed(seedFile, made.seed, seeds);
      compared.push(comparedOf(made, opened.place));
      checkConfirmed(root, metaFile);
      reportRenamed(metaFile, made, listed.known, opened.place);
      files.push(...checkPictures(root, metaFile, made, opened.place));
      checkTold(opened, made, { meta: opened.place, published: opened.publishedPlace });
      const inside = [seedFile, metaFile, englishFile];
      keptMessages(inside, { id, report: made.digest }, cache, () =>
        checkReport(opened, made, site.value, glossary.value),
      );
    }
    files.push(
      ...[seedFile, metaFile, englishFile, publishedFile].filter(({ messages }) => messages.length > 0),
    );
  }
  ahead.close();
  if (!options.unchecked) checkBetween(root, compared, files, { whole: options.ids === undefined });
  return {
    site: site.value,
    glossary: glossary.value,
    reports,
    files: files.filter(({ messages }) => messages.length > 0),
  };
}

function reportSameSeed(file: VFile, seed: Seed, seeds: Map<string, string>): void {
  const first = seeds.get(seed.sha256);
  if (first === undefined) seeds.set(seed.sha256, seed.name);
  else report(file, { name: 'same-seed', args: { first: `seeds/${first}`, second: `seeds/${seed.name}` } });
}

/** An address can lead to one report only. */
function reportRenamed(file: VFile, { meta }: Report, known: readonly string[], place: PlaceOf): void {
  for (const [i, id] of (meta.renamedFrom ?? []).entries()) {
    if (!known.includes(id)) continue;
    const why = {
      zh: `renamedFrom 里写的 ${id} 现在是另一份报告。`,
      en: `${id} in renamedFrom is a report of its own.`,
    };
    report(file, { name: 'wrong-formerly', place: place(['renamedFrom', i]), args: { id, why } });
  }
}

/** A file whose name is mistyped is read by nobody: that must not pass in silence. */
function unknownFiles(root: string, logo: string | undefined): VFile[] {
  const named = ['site.yaml', 'glossary.yaml', 'about.md', 'about.en.md', ...(logo ? [logo] : [])];
  const folders = listFolder(root, 'content/reports').filter(({ isFolder }) => isFolder);
  return [
    ...strays(root, 'content', named, ['reports']),
    ...folders.flatMap(({ name }) =>
      strays(
        root,
        `content/reports/${name}`,
        ['report.yaml', 'en.md', 'published.yaml'],
        ['pictures', 'versions'],
      ),
    ),
  ];
}

function strays(root: string, folder: string, names: string[], folders: string[] = []): VFile[] {
  const shown = [...names, ...folders.map((name) => `${name}/`)];
  return listFolder(root, folder)
    .filter(({ name, isFolder }) => !(isFolder ? folders : names).includes(name) && !/^readme/i.test(name))
    .map(({ name }) => {
      const file = sourceFile(root, `${folder}/${name}`);
      const meant = nearest(name, names);
      const hint = meant ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}? ` } : '';
      const expected = { zh: shown.join('、'), en: shown.join(', ') };
      report(file, { name: 'unknown-file', args: { where: `${folder}/`, expected, hint } });
      return file;
    });
}
