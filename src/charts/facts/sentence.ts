import type { LocalFigure } from '../../editions/types.ts';

/** Whether two figures are first stated in one sentence; its offsets are the same in every edition. */
export function together(a: LocalFigure, b: LocalFigure): boolean {
  const [one, other] = [a.source.source[0], b.source.source[0]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.paragraph === other.paragraph &&
    one.sentence[0] === other.sentence[0]
  );
}

/** Figures by the sentence that first states them, in reading order; one without a place stands alone. */
export function bySentence(figures: readonly LocalFigure[]): LocalFigure[][] {
  const groups: LocalFigure[][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => first !== undefined && together(first, figure));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
