import type { PlacedStatement } from '../../editions/index.ts';
import { CORRECTIONS } from '../../figures/index.ts';
import type { Comparison, Figure, FigureDecision } from '../../figures/index.ts';
import type { DeskBlock, DeskFigure, DeskMark, MarkState } from './types.ts';

/** A decision of report.yaml on one figure, and whether its sentence has changed since. */
export interface Entry extends FigureDecision {
  moved: boolean;
}

/** How far staff are with a figure, by the decision on it. */
export function stateOf(entry: Entry | null): MarkState {
  if (!entry) return 'unseen';
  if (entry.hidden !== undefined) return 'hidden';
  if (entry.accepted) return entry.moved ? 'stale' : 'accepted';
  return entry.moved || correctedIn(entry).length > 0 ? 'corrected' : 'unseen';
}

const correctedIn = (entry: Entry): string[] => CORRECTIONS.filter((part) => entry[part] !== undefined);

/** Where a figure is said: the block, and its marks there. */
export interface Said {
  block: DeskBlock;
  placed: PlacedStatement;
}

/** A figure as a form shows it. `said` is where it is said first. */
export function deskFigure(
  figure: Figure,
  first: Said | null,
  entry: Entry | null,
): Omit<DeskFigure, 'statements'> {
  const { block, placed } = first ?? {};
  const said = block && placed ? block.text.slice(placed.start, placed.end) : valueText(figure);
  const sentence = block && placed ? block.text.slice(placed.sentence.start, placed.sentence.end).trim() : '';
  return {
    id: figure.id,
    state: stateOf(entry),
    metric: figure.metric,
    value: entry?.value === undefined ? said : valueText(figure),
    kind: figure.kind,
    period: periodText(figure),
    entity: figure.entity ?? '',
    scope: figure.scope ?? '',
    compare: figure.compare.filter(({ self }) => !self).map(compareText),
    said,
    sentence,
    blockId: block?.id ?? '',
    headline: figure.headline ?? null,
    decided: entry ? correctedIn(entry) : [],
    hidden: entry?.hidden ?? null,
    accepted: entry?.accepted ?? null,
    added: figure.decided?.added === true,
    entry: entry
      ? { ...(entry.id === undefined ? {} : { id: entry.id }), said: entry.said, sentence: entry.sentence }
      : null,
  };
}

/** A mark of a statement. */
export function markOf({ block, placed }: Said, statement: number, state: MarkState): DeskMark {
  const { start, end, sentence, figure } = placed;
  return {
    start,
    end,
    figure: figure.id,
    statement,
    state,
    said: block.text.slice(start, end),
    sentence: block.text.slice(sentence.start, sentence.end).trim(),
  };
}

/** Hedge, number and unit, as the program's own scanner reads them. */
function valueText({ value }: Figure): string {
  const { qualifier = '', raw, unit } = value;
  return /^(?:约|近|超|逾|超过|不足|至少|突破|达|预计)/.test(qualifier)
    ? `${qualifier}${raw}${unit}`
    : `${raw}${qualifier}${unit}`;
}

/** `2025`, `2025-03`, `2025-01/2025-06`. */
function periodText({ period: { start, end } }: Figure): string {
  const [from, to] = [/^\d{4}-01$/.test(start) && /^\d{4}-12$/.test(end) ? start.slice(0, 4) : start, end];
  if (from.length === 4 && to.startsWith(from)) return from;
  return from === to ? from : `${from}/${to}`;
}

function compareText({ type, value, unit = '', among = '' }: Comparison): DeskFigure['compare'][number] {
  return { type, value: value === undefined ? '' : `${value}${unit}`, among };
}
