import type { VFile } from 'vfile';
import { report } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import type { Report } from './types.ts';
import type { Path } from './yaml/path.ts';

/** Reports what readers are told of changes since publication and the English edition can only say in Chinese. */
export function checkTold(file: VFile, { meta, english }: Report, place: (path: Path) => Place): void {
  if (english === null) return;
  const tell = (key: string, i: number, said: string, missing: readonly string[]): void => {
    if (missing.length === 0) return;
    const args = { key, said, keys: missing.map((one) => `${one}: …`).join(', ') };
    report(file, { name: 'untranslated-correction', place: place([key, i]), args });
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
