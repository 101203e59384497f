import type { VFile } from 'vfile';
import { report } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import type { Report } from './types.ts';
import type { Path } from './yaml/path.ts';

type PlaceOf = (path: Path) => Place;

/** What a report says of itself in Chinese alone, with the key that its English goes into. */
function untranslated({ organisation, source, author, authorEn }: Report['meta']) {
  const { name, en, place, placeEn } = organisation;
  return [
    ...(en === undefined ? [{ key: 'organisation.en', said: name, path: ['organisation', 'name'] }] : []),
    ...(place !== undefined && placeEn === undefined
      ? [{ key: 'organisation.placeEn', said: place, path: ['organisation', 'place'] }]
      : []),
    ...(source && source.en === undefined
      ? [{ key: 'source.en', said: source.name, path: ['source', 'name'] }]
      : []),
    ...(author && authorEn === undefined
      ? [{ key: 'authorEn', said: author.join('、'), path: ['author'] }]
      : []),
  ];
}

/** Reports what readers are told of changes since publication and the English edition can only say in Chinese. */
export function checkTold(
  { metaFile, publishedFile }: { metaFile: VFile; publishedFile: VFile },
  { meta, english, versions }: Report,
  { meta: place, published }: { meta: PlaceOf; published: PlaceOf },
): void {
  if (english === null) return;
  // The latest comes first in a report, and last in its file.
  for (const [i, { note, noteEn }] of versions.toReversed().entries())
    if (note !== undefined && noteEn === undefined)
      report(publishedFile, {
        name: 'untranslated-note',
        place: published(['versions', i]),
        args: { said: note, keys: 'noteEn: …' },
      });
  const tell = (key: string, i: number, said: string, missing: readonly string[]): void => {
    if (missing.length === 0) return;
    const args = { key, said, keys: missing.map((one) => `${one}: …`).join(', ') };
    report(metaFile, { name: 'untranslated-correction', place: place([key, i]), args });
  };
  for (const { key, said, path } of untranslated(meta)) {
    const [top = '', below] = key.split('.');
    const where = below ? { zh: `的 ${top} `, en: ` under ${top}` } : { zh: ' ', en: '' };
    const line = below ? `${below}: …` : `${top}: […]`;
    report(metaFile, { name: 'untranslated-detail', place: place(path), args: { key, said, where, line } });
  }
  for (const [i, one] of (meta.corrections ?? []).entries())
    tell(
      'corrections',
      i,
      one.what,
      (['whatEn', 'whyEn'] as const).filter((field) => one[field] === undefined),
    );
  for (const [i, { gone, goneEn }] of (meta.formerly ?? []).entries())
    if (gone !== undefined) tell('formerly', i, gone, goneEn === undefined ? ['goneEn'] : []);
}
