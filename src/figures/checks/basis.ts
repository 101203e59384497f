import { REFUSALS } from '../tables/refusals.ts';
import { OTHER_BASIS } from '../tables/checks.ts';
import type { Texts } from '../relations/texts.ts';
import type { Comparison, Figure } from '../types.ts';

/** Whether a growth must be the quotient of the levels beside it: none at constant prices or on another basis is. */
export function isQuotient(figure: Figure, growth: Comparison, texts: Texts): boolean {
  const refused = REFUSALS.some(
    ({ pattern, on, refusal }) =>
      on === 'metric' &&
      (refusal === 'constant prices' || refusal === 'a rate') &&
      pattern.test(figure.metric),
  );
  return (
    !refused && !figure.compare.some(({ type }) => type === 'cagr') && isDifference(figure, growth, texts)
  );
}

/** Whether no word beside a comparison says that it is a yearly average, or on another basis than the levels. */
export function isDifference(figure: Figure, growth: Comparison, texts: Texts): boolean {
  const near = `${wordsBefore(figure, growth, texts)}${growth.text ?? ''}`;
  return !OTHER_BASIS.some(({ pattern }) => pattern.test(near));
}

/** What stands between a figure's value and a comparison of it. */
function wordsBefore(figure: Figure, { span }: Comparison, texts: Texts): string {
  const statement = figure.source.find(
    ({ sentence }) => span !== undefined && span[0] >= sentence[0] && span[1] <= sentence[1],
  );
  if (!statement || !span) return '';
  return texts.slice(statement.paragraph, [Math.min(statement.quantity[1], span[0]), span[1]]);
}

/** The statement that a comparison stands in; the first where it isn't known. */
export function statementOf(figure: Figure, item: Comparison): Figure['source'][number] | undefined {
  return (
    figure.source.find(
      ({ sentence }) => item.span !== undefined && item.span[0] >= sentence[0] && item.span[1] <= sentence[1],
    ) ?? figure.source[0]
  );
}
