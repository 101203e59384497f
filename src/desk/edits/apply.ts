import type { Edit } from './edit.ts';
import { adoptEnglish, setEnglish, setFront } from './english.ts';
import type { EnglishOrder } from './english.ts';
import { decideFigure, undecideFigure } from './figures.ts';
import { dropPin, setChart, setHeadline, setPin } from './lists.ts';
import {
  addCorrection,
  describePicture,
  dropEntry,
  nameTerm,
  setTexts,
  settleDoubt,
  settleFormer,
} from './settle.ts';
import { setLines, setMend, setSplit } from './structure.ts';

/** The files of a report that the desk writes. */
export interface Texts {
  report: string;
  /** null where there is no en.md yet. */
  english: string | null;
}

export type FileName = keyof Texts;

/** What an en.md is written by: the article's order, and the skeleton of a new one. */
export interface EnglishFrame {
  order: EnglishOrder;
  skeleton: () => string;
}

const ENGLISH: ReadonlySet<Edit['type']> = new Set(['english', 'front', 'adopt']);

/** Which file an edit is written to. */
export function fileOf(edit: Edit): FileName {
  return ENGLISH.has(edit.type) ? 'english' : 'report';
}

/** The files after an edit: texts in, texts out. Throws an EditError where the file can't be edited as it stands. */
export function applyEdit(texts: Texts, edit: Edit, frame: EnglishFrame): Texts {
  const { report } = texts;
  switch (edit.type) {
    case 'figure':
      return { ...texts, report: decideFigure(report, edit) };
    case 'undecide':
      return { ...texts, report: undecideFigure(report, edit) };
    case 'headline':
      return { ...texts, report: setHeadline(report, edit) };
    case 'chart':
      return { ...texts, report: setChart(report, edit) };
    case 'lines':
      return { ...texts, report: setLines(report, edit) };
    case 'mend':
      return { ...texts, report: setMend(report, edit) };
    case 'split':
      return { ...texts, report: setSplit(report, edit) };
    case 'pin':
      return { ...texts, report: setPin(report, edit) };
    case 'unpin':
      return { ...texts, report: dropPin(report, edit) };
    case 'doubt':
      return { ...texts, report: settleDoubt(report, edit) };
    case 'picture':
      return { ...texts, report: describePicture(report, edit) };
    case 'formerly':
      return { ...texts, report: settleFormer(report, edit) };
    case 'term':
      return { ...texts, report: nameTerm(report, edit) };
    case 'correction':
      return { ...texts, report: addCorrection(report, edit) };
    case 'texts':
      return { ...texts, report: setTexts(report, edit) };
    case 'drop':
      return { ...texts, report: dropEntry(report, edit) };
    case 'adopt':
      return { ...texts, english: adoptEnglish(texts.english ?? frame.skeleton(), edit) };
    case 'english':
      return { ...texts, english: setEnglish(texts.english ?? frame.skeleton(), edit, frame.order) };
    case 'front':
      return { ...texts, english: setFront(texts.english ?? frame.skeleton(), edit) };
  }
}
