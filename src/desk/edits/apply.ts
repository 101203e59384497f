import { setDetails, setStatus } from './details.ts';
import type { Edit } from './edit.ts';
import { adoptEnglish, setEnglish, setFront } from './english.ts';
import type { EnglishOrder } from './english.ts';
import { decideFigure, undecideFigure } from './figures.ts';
import { dropPin, setChart, setHeadline, setPin } from './lists.ts';
import {
  addCorrection,
  describePicture,
  dropEntry,
  nameEverywhere,
  nameTerm,
  setTexts,
  settleDoubt,
  settleFormer,
} from './settle.ts';
import { setRecord, setSite } from './site.ts';
import { setLines, setMend, setSplit } from './structure.ts';

/** The files that the desk writes: a report's own, and those that hold for every report. */
export const FILES = ['report', 'english', 'published', 'site', 'glossary'] as const;

export type FileName = (typeof FILES)[number];

/** What they hold; null where there is none. */
export type Texts = Record<FileName, string | null>;

/** What an en.md is written by: the article's order, and the skeleton of a new one. */
export interface EnglishFrame {
  order: EnglishOrder;
  skeleton: () => string;
}

/** Which file an edit is written to. */
export function fileOf(edit: Edit): FileName {
  switch (edit.type) {
    case 'english':
    case 'front':
    case 'adopt':
      return 'english';
    case 'site':
    case 'record':
      return 'site';
    case 'term':
      return edit.list === undefined ? 'report' : 'glossary';
    case 'texts':
      return edit.path[0] === 'versions' ? 'published' : 'report';
    default:
      return 'report';
  }
}

/** The files after an edit: texts in, texts out. Throws an EditError where the file can't be edited as it stands. */
export function applyEdit(texts: Texts, edit: Edit, frame: EnglishFrame): Texts {
  const file = fileOf(edit);
  const text = texts[file] ?? (file === 'english' ? frame.skeleton() : '');
  return { ...texts, [file]: applyTo(text, edit, frame) };
}

function applyTo(text: string, edit: Edit, frame: EnglishFrame): string {
  switch (edit.type) {
    case 'status':
      return setStatus(text, edit);
    case 'details':
      return setDetails(text, edit);
    case 'figure':
      return decideFigure(text, edit);
    case 'undecide':
      return undecideFigure(text, edit);
    case 'headline':
      return setHeadline(text, edit);
    case 'chart':
      return setChart(text, edit);
    case 'lines':
      return setLines(text, edit);
    case 'mend':
      return setMend(text, edit);
    case 'split':
      return setSplit(text, edit);
    case 'pin':
      return setPin(text, edit);
    case 'unpin':
      return dropPin(text, edit);
    case 'doubt':
      return settleDoubt(text, edit);
    case 'picture':
      return describePicture(text, edit);
    case 'formerly':
      return settleFormer(text, edit);
    case 'term':
      return edit.list === undefined ? nameTerm(text, edit) : nameEverywhere(text, edit, edit.list);
    case 'correction':
      return addCorrection(text, edit);
    case 'texts':
      return setTexts(text, edit);
    case 'drop':
      return dropEntry(text, edit);
    case 'adopt':
      return adoptEnglish(text, edit);
    case 'english':
      return setEnglish(text, edit, frame.order);
    case 'front':
      return setFront(text, edit);
    case 'site':
      return setSite(text, edit);
    case 'record':
      return setRecord(text, edit);
  }
}
