import type { VFile } from 'vfile';
import { report } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import type { Report } from './types.ts';
import type { Path } from './yaml/path.ts';

type PlaceOf = (path: Path) => Place;

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
