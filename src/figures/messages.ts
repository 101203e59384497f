import { VFileMessage } from 'vfile-message';
import type { Point } from 'unist';

/** What a number that did not become a figure is called in messages. */
export type FigureMessage = 'unbound-figure' | 'unread-number';

const REASONS: Readonly<Record<FigureMessage, (text: string) => string>> = {
  'unbound-figure': (text) =>
    `「${text}」有数值而找不到指标，未列入数据。请核对原句，必要时在 report.yaml 中写明。 / Found the quantity "${text}" but not what it measures, so it is left out of the figures. Check the sentence and, if it matters, name it in report.yaml.`,
  'unread-number': (text) =>
    `「${text}」之后没有认得的单位，未列入数据。如是数据，请在单位表中补上。 / The number "${text}" has no unit we know, so it is left out of the figures. If it is a figure, its unit is missing from the table of units.`,
};

/** Makes the message for a number at a point of the raw text. */
export function figureMessage(name: FigureMessage, text: string, place: Point): VFileMessage {
  const message = new VFileMessage(REASONS[name](text), { place, ruleId: name, source: 'nianjian' });
  if (name === 'unbound-figure') message.fatal = false;
  return message;
}
