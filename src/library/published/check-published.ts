import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { blocksOf, sectionsOf } from '../../article/index.ts';
import { sha256 } from '../digest.ts';
import { nearest } from '../problems/nearest.ts';
import { report } from '../problems/problem.ts';
import type { Place } from '../problems/types.ts';
import type { ReadYaml } from '../read-yaml.ts';
import type { Published } from '../schemas/published.ts';
import type { ReportMeta } from '../schemas/report.ts';
import type { Path } from '../yaml/path.ts';
import { changesSince } from './changes.ts';
import type { FoundIds, Present } from './find-ids.ts';
import { versionPath } from './read-published.ts';
import { versionDigest } from './version.ts';

type PlaceOf = (path: Path) => Place;

/** A report's files that say what was published of it. */
export interface PublishedFiles {
  root: string;
  id: string;
  file: VFile;
  read: ReadYaml<Published>;
  metaFile: VFile;
  meta: ReportMeta;
  metaPlace: PlaceOf;
}

/** Reports ids that were published and lead nowhere now, changes that no correction tells, and versions that aren't whole. */
export function checkPublished(files: PublishedFiles, present: Present, { lost }: FoundIds): void {
  const { file, read, meta } = files;
  const { value: published, place } = read;
  if (published === null) return;
  for (const { kind, id, what } of lost) {
    const list = kind === 'figure' ? published.figures : published.sections;
    const at = list.findIndex((one) => one.id === id);
    const words = { figure: { zh: '数字', en: 'figure' }, section: { zh: '小节', en: 'section' } }[kind];
    const args = { id, what, kind: words };
    report(file, { name: 'lost-id', place: place([`${kind}s`, at, 'id']), args });
  }
  checkFormerly(files, present);
  const last = published.versions.at(-1);
  const changes = changesSince(published, present);
  const told = (meta.corrections ?? []).some(({ date }) => last !== undefined && date >= last.date);
  if (changes.length > 0 && !told && last !== undefined) {
    const shown = changes.slice(0, 3).map(({ before, after }) => ({ before, after: after ?? '—' }));
    const list = shown.map(({ before, after }) => `${before} → ${after}`).join('；');
    report(files.metaFile, {
      name: 'untold-change',
      place: files.metaPlace(['corrections']),
      args: { count: changes.length, list, date: last.date },
    });
  }
  checkVersions(files);
}

function checkFormerly({ metaFile, meta, metaPlace, read }: PublishedFiles, present: Present): void {
  const published = read.value;
  const known = [...(published?.figures ?? []), ...(published?.sections ?? [])].map(({ id }) => id);
  const ids = [
    ...present.figures.map(({ id }) => id),
    ...sectionsOf(present.article).map(({ data }) => data.id),
    ...blocksOf(present.article).map(({ data }) => data.id),
  ];
  for (const [i, { id, now, gone }] of (meta.formerly ?? []).entries()) {
    const meant = now === undefined ? undefined : nearest(now, ids);
    const wrong: { part: string; why: { zh: string; en: string } } | null = !known.includes(id)
      ? { part: 'id', why: { zh: `没有公布过编号 ${id}。`, en: `No id ${id} was published.` } }
      : (now === undefined) === (gone === undefined)
        ? {
            part: 'id',
            why: {
              zh: 'now 和 gone 写且只写一个。',
              en: 'It has either now or gone.',
            },
          }
        : now !== undefined && !ids.includes(now)
          ? {
              part: 'now',
              why: {
                zh: `现在没有编号 ${now}${meant ? `，是不是 ${meant}` : ''}。`,
                en: `There is no id ${now} now.${meant ? ` Did you mean ${meant}?` : ''}`,
              },
            }
          : null;
    if (wrong)
      report(metaFile, {
        name: 'wrong-formerly',
        place: metaPlace(['formerly', i, wrong.part]),
        args: { id, why: wrong.why },
      });
  }
}

function checkVersions({ root, id, file, read }: PublishedFiles): void {
  for (const [i, { digest }] of (read.value?.versions ?? []).entries()) {
    const digestOfFile = (name: string): string | null => {
      const path = join(root, versionPath(id, digest, name));
      return existsSync(path) ? sha256(readFileSync(path)) : null;
    };
    const made = versionDigest({
      'en.md': digestOfFile('en.md'),
      'report.yaml': digestOfFile('report.yaml') ?? '',
      'seed.txt': digestOfFile('seed.txt') ?? '',
    });
    if (made === digest) continue;
    const path = versionPath(id, digest, '');
    report(file, { name: 'broken-version', place: read.place(['versions', i, 'digest']), args: { path } });
  }
}
