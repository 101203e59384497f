import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontLicences } from '../../build/fonts/index.ts';
import {
  englishPath,
  picturePath,
  publishedPath,
  readPictures,
  reportPath,
  seedPath,
  versionPath,
} from '../../library/index.ts';
import type { Source } from '../../library/index.ts';
import { citedOf, editionsOf } from '../../site/index.ts';
import { dataFiles } from '../data.ts';
import type { ArchiveFile, Maker, Task } from '../maker.ts';
import { dataName, SOURCE } from '../names.ts';
import { dataPackage } from './data-package.ts';

/** What a report is made from and the figures in it: seed, decisions, English, glossary, versions that were published, CSV and JSON, licences of fonts. */
export const recordsMaker: Maker = {
  name: 'records',
  ofReport: (source, { root }) =>
    [...sourceFiles(source, root), ...figureFiles(source), ...licences()].map(({ path, bytes }): Task => ({
      path,
      key: null,
      make: () => bytes,
    })),
};

/** Byte for byte, below names that make them a library again. */
function sourceFiles({ report, site }: Source, root: string): ArchiveFile[] {
  const paths = [
    seedPath(report.id),
    reportPath(report.id),
    ...(report.english === null ? [] : [englishPath(report.id)]),
    ...(report.versions.length === 0 ? [] : [publishedPath(report.id)]),
    ...report.versions.flatMap(({ digest }) =>
      ['en.md', 'report.yaml', 'seed.txt'].map((name) => versionPath(report.id, digest, name)),
    ),
    'content/site.yaml',
    'content/glossary.yaml',
    ...readPictures(root, report).map(({ file }) => picturePath(report.id, file)),
    ...(site.logo ? [`content/${site.logo.file}`] : []),
  ];
  return paths.flatMap((path) => {
    const bytes = readIfThere(join(root, path));
    return bytes ? [{ path: `${SOURCE}/${path}`, bytes }] : [];
  });
}

function figureFiles(source: Source): ArchiveFile[] {
  const { report, summary, site, glossary } = source;
  const editions = editionsOf(summary, site).map((locale) => ({
    locale,
    cited: citedOf(summary, site, glossary, locale),
    files: dataFiles(source, locale).map(({ path, bytes }) => ({
      path: dataName(locale, path.endsWith('.csv') ? 'csv' : 'json'),
      bytes,
    })),
  }));
  const described = dataPackage(report, editions, `${SOURCE}/${seedPath(report.id)}`);
  return [
    ...editions.flatMap(({ files }) => files),
    { path: 'datapackage.json', bytes: new TextEncoder().encode(described) },
  ];
}

const licences = (): ArchiveFile[] =>
  fontLicences().map(({ name, bytes }) => ({ path: `licences/${name}`, bytes }));

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
