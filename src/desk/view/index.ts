export { englishOrder } from './blocks.ts';
export { viewDesk } from './desk-report.ts';
export { parity } from './english.ts';
export type {
  DeskBlock,
  DeskChart,
  DeskChoice,
  DeskEnglish,
  DeskFigure,
  DeskMark,
  DeskMismatch,
  DeskPicture,
  DeskProblem,
  DeskRemedy,
  DeskReport,
  DeskSection,
  DeskSite,
  DeskStanding,
  MarkState,
} from './types.ts';
