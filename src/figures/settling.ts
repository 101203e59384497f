import { splitInto } from './lists.ts';
import type { Draft, DraftComparison } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import type { Found } from './found.ts';
import { addDraft, attach, lastGroup, leftText, pointsBack, targets } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import type { BindingRule } from './tables/rules.ts';
import { namesInTurn } from './turns.ts';
import type { FigureKind } from './types.ts';

const ALL = /(?:均|都|各|双双|全部)/;

/** Says a comparison of the last figures, or makes figures of their own where the text names a subject. */
export function settle(
  reading: Reading,
  run: Run,
  subject: Phrase | undefined,
  items: DraftComparison[],
  kind: FigureKind,
  own: string | undefined,
  rule: BindingRule,
): boolean {
  const left = leftText(reading, run);
  if (pointsBack(subject)) {
    const listed = reading.subject === undefined ? undefined : splitInto(reading.subject, items.length);
    if (items.length > 1 && reading.subject !== undefined && listed)
      return addOwn(reading, run, reading.subject, items, kind, rule);
    const group = targets(reading, items.length, ALL.test(left));
    if (group.length > 0) {
      attach(group, items);
      return true;
    }
    if (reading.subject === undefined) return false;
    return addOwn(reading, run, reading.subject, items, kind, rule);
  }
  const known = lastGroup(reading).filter((draft) => draft.metric === subject?.text);
  if (known.length > 0 && items.length === 1) {
    attach(known, items);
    return true;
  }
  return addOwn(reading, run, own ?? subject?.text ?? '', items, kind, rule);
}

/** Makes figures of their own of a run's values, with what each says of itself. */
export function addOwn(
  reading: Reading,
  run: Run,
  metric: string,
  items: DraftComparison[],
  kind: FigureKind,
  rule: BindingRule,
  more: Partial<Pick<Draft, 'sequential' | 'subject'>> = {},
): boolean {
  const names = namesInTurn(reading, run, metric) ?? run.values.map(() => metric);
  const group = reading.groups++;
  run.values.forEach((value, index) => {
    const item = items[index];
    const amount = item?.value;
    const quantity: Found =
      amount !== undefined && value.class !== 'fraction' && typeof value.amount === 'number'
        ? { ...value, amount }
        : value;
    const draft = Object.assign(
      addDraft(reading, quantity, names[index] ?? metric, rule, kind, group),
      names.length > 1 ? {} : more,
    );
    if (item && (kind === 'growth' || kind === 'multiple') && item.type !== 'growth_change_pp')
      draft.compare.push({ ...item, self: true });
  });
  return true;
}
