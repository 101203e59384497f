import type { VFile } from 'vfile';
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import { placeText, severityOf, sortMessages, textsOf } from '../../library/index.ts';
import { englishParts } from '../edits/index.ts';
import { UNBOUND } from './unbound.ts';
import type { DeskFigure, DeskProblem, DeskSection } from './types.ts';

/** What a problem's place is looked up in. */
export interface Places {
  id: string;
  sections: readonly DeskSection[];
  figures: readonly DeskFigure[];
  report: string;
  english: string | null;
}

/** The problems of a report that `check` lists, each with where in the desk it is mended. Numbers in the text that are no figure are marked there instead. */
export function deskProblems(files: readonly VFile[], places: Places): DeskProblem[] {
  return sortMessages(files)
    .filter(({ message }) => !UNBOUND.has(message.ruleId ?? '') || message.fatal === true)
    .map(({ file, message }) => ({
      name: message.ruleId ?? '',
      severity: severityOf(message),
      ...textsOf(message),
      place: placeText(file, message),
      goto: placeIn(file.path, message.line, message.column ?? 1, places),
    }));
}

function placeIn(
  path: string,
  line: number | undefined,
  column: number,
  places: Places,
): DeskProblem['goto'] {
  if (line === undefined) return null;
  if (path.startsWith('seeds/')) return inSeed(line, column, places);
  if (path.endsWith('/en.md')) return inEnglish(line, places.english ?? '');
  if (path.endsWith('/report.yaml')) return inReport(line, places);
  return null;
}

/** The block that holds a raw line, and the figure there, where the place is a number's. */
function inSeed(line: number, column: number, { sections }: Places): DeskProblem['goto'] {
  const blocks = sections.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks));
  const block = blocks.find(({ lines }) => lines.includes(line));
  if (!block) return null;
  const begin = block.lineStarts.find((start) => start.line === line)?.offset ?? 0;
  // Layout's blanks before a line are no part of the text, so the place is near and not exact.
  const near = begin + column - 1;
  const mark = block.marks.findLast(({ start, end }) => start - 8 <= near && near <= end + 8);
  return { block: block.id, ...(mark?.figure ? { figure: mark.figure } : {}) };
}

function inEnglish(line: number, markdown: string): DeskProblem['goto'] {
  const offset = markdown.split('\n', line).join('\n').length;
  const part = englishParts(markdown).findLast(({ start }) => start <= offset);
  const [block] = part?.ids ?? [];
  return block === undefined ? { english: true } : { block, english: true };
}

function inReport(line: number, { report, figures }: Places): DeskProblem['goto'] {
  const lines = new LineCounter();
  const document = parseDocument(report, { lineCounter: lines, stringKeys: true });
  const list = document.get('figures', true);
  if (!isSeq(list)) return null;
  const entry = list.items.findLast(
    (item) =>
      isMap(item) &&
      item.range &&
      lines.linePos(item.range[0]).line <= line &&
      line <= lines.linePos(item.range[1]).line,
  );
  if (!isMap(entry)) return null;
  const [said, sentence] = [String(entry.get('said')), String(entry.get('sentence'))];
  const figure = figures.find((one) => one.entry?.said === said && one.entry.sentence === sentence);
  return figure ? { figure: figure.id, block: figure.blockId } : null;
}
