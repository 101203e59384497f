import type { VFile } from 'vfile';
import { argsOf, placeText, severityOf, sortMessages, textsOf } from '../../library/index.ts';
import { englishParts } from '../edits/index.ts';
import { blocksIn, remedyFor } from './remedies.ts';
import { UNBOUND } from './unbound.ts';
import type { DeskFigure, DeskProblem, DeskSection } from './types.ts';
import { entryAt } from './yaml-place.ts';
import type { YamlEntry } from './yaml-place.ts';

/** What a problem's place is looked up in. */
export interface Places {
  id: string;
  sections: readonly DeskSection[];
  figures: readonly DeskFigure[];
  report: string;
  published: string;
  english: string | null;
}

/** The problems of a report that `check` lists, each with where in the desk it is mended, and how. Numbers in the text that are no figure are marked there instead. */
export function deskProblems(files: readonly VFile[], places: Places): DeskProblem[] {
  return sortMessages(files)
    .filter(({ message }) => !UNBOUND.has(message.ruleId ?? '') || message.fatal === true)
    .map(({ file, message }) => {
      const { line, column = 1 } = message;
      const name = message.ruleId ?? '';
      const yaml = yamlAt(file.path, places);
      const entry = line !== undefined && yaml !== null ? entryAt(yaml, line, column) : null;
      const { sections, figures } = places;
      const inArticle = file.path.startsWith('seeds/');
      const args = Object.fromEntries(
        Object.entries(argsOf(message)).map(([key, arg]) => [
          key,
          typeof arg === 'object' ? arg.zh : String(arg),
        ]),
      );
      // English that isn't there yet has no place of its own: its id says which paragraph is meant.
      const untold = name.startsWith('english-') || name === 'picture-left-out';
      const missing = untold && blocksIn(sections).find(({ id }) => id === args['id']);
      const goto = missing
        ? { block: missing.id, mode: 'english' as const }
        : placeIn(file.path, line, column, entry, places);
      return {
        name,
        severity: severityOf(message),
        ...textsOf(message),
        place: placeText(file, message),
        goto: goto && { ...goto, ...modeOf(name) },
        remedy: remedyFor({ name, args, entry, inArticle, sections, figures }),
      };
    });
}

/** The file that holds the entry of a problem. */
function yamlAt(path: string, { report, published }: Places): string | null {
  return path.endsWith('/report.yaml') ? report : path.endsWith('/published.yaml') ? published : null;
}

/** Where what is asked of a block is done. */
const MODES: readonly [names: RegExp, mode: 'structure' | 'script'][] = [
  [/^(?:heading|wrap|mend)-doubtful$|^unended-paragraph$|^stripped-control$/, 'structure'],
  [/^script-/, 'script'],
];

function modeOf(name: string): { mode?: 'structure' | 'script' } {
  const mode = MODES.find(([names]) => names.test(name))?.[1];
  return mode ? { mode } : {};
}

function placeIn(
  path: string,
  line: number | undefined,
  column: number,
  entry: YamlEntry | null,
  places: Places,
): DeskProblem['goto'] {
  if (line === undefined) return null;
  if (path.startsWith('seeds/')) return inSeed(line, column, places);
  if (path.endsWith('/en.md')) return inEnglish(line, places.english ?? '');
  return entry && inReport(entry, places);
}

/** The block that holds a raw line, and the figure there, where the place is a number's. */
function inSeed(line: number, column: number, { sections }: Places): DeskProblem['goto'] {
  const block = blocksIn(sections).find(({ lines }) => lines.includes(line));
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
  return block === undefined ? { mode: 'english' } : { block, mode: 'english' };
}

function inReport({ path: [list], value }: YamlEntry, { figures, sections }: Places): DeskProblem['goto'] {
  const entry = value as Record<string, unknown>;
  if (list === 'figures') {
    const figure = figures.find(
      (one) => one.entry?.said === entry['said'] && one.entry?.sentence === entry['sentence'],
    );
    return figure ? { figure: figure.id, block: figure.blockId } : null;
  }
  if (list !== 'pictures' && list !== 'structure') return null;
  const lines = list === 'pictures' ? [entry['line']] : [value, entry['line']].flat(2);
  const block = blocksIn(sections).find((one) => one.lines.some((line) => lines.includes(line)));
  return block ? { block: block.id } : null;
}
