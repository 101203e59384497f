import type { Mismatch, ScriptChoice } from '../../editions/index.ts';

/** How far staff are with a number. */
export type MarkState = 'unseen' | 'accepted' | 'corrected' | 'hidden' | 'stale' | 'unbound';

/** A number in the text: [start, end) of its block's text, and its sentence. */
export interface DeskMark {
  start: number;
  end: number;
  /** Id of the figure that it states; null where it was not read as one. */
  figure: string | null;
  /** Which of the figure's statements it is, from 0. */
  statement: number;
  state: MarkState;
  said: string;
  sentence: string;
}

/** A heading, or a block of the article, with all that stands in it. */
export interface DeskBlock {
  id: string;
  kind: 'heading' | 'paragraph' | 'caption' | 'aside';
  /** Raw lines of the seed, from 1. */
  lines: number[];
  text: string;
  /** Where each raw line begins in the text. */
  lineStarts: { offset: number; line: number }[];
  /** Where each sentence begins in the text, the first left out, with the raw words that begin it. */
  sentenceStarts: { offset: number; line: number; before: string }[];
  /** Pairs of its raw lines that were torn apart and are joined. */
  joins: { from: number; to: number }[];
  /** Staff's decision that it begins here, within a line. */
  split: { line: number; before: string } | null;
  marks: DeskMark[];
  choices: DeskChoice[];
  english: DeskEnglish | null;
}

export interface DeskSection {
  id: string;
  depth: number;
  heading: DeskBlock | null;
  blocks: DeskBlock[];
}

/** A figure in words that a form can show. */
export interface DeskFigure {
  id: string;
  state: MarkState;
  metric: string;
  /** Number with hedge and unit, as the article has it. */
  value: string;
  kind: string;
  period: string;
  entity: string;
  scope: string;
  compare: { type: string; value: string; among: string }[];
  /** What names it in report.yaml, as the article is now. */
  said: string;
  sentence: string;
  blockId: string;
  /** How often the article says it. */
  statements: number;
  headline: number | null;
  /** Fields that staff have set. */
  decided: string[];
  /** Reason why it is on no page. */
  hidden: string | null;
  accepted: { by: string; date: string } | null;
  /** Staff added it; the program found no figure here. */
  added: boolean;
  /** Its entry in report.yaml, where there is one; the sentence may be an older one. */
  entry: { id?: string; said: string; sentence: string } | null;
}

/** A place where conversion to traditional script is a choice, with each way to write the phrase, the program's first. */
export type DeskChoice = Omit<ScriptChoice, 'doubt'> & { forms: string[] };

/** The English of a block. */
export interface DeskEnglish {
  /** All ids that it translates, the first one first. */
  ids: string[];
  text: string;
  omit: boolean;
  differs: string[];
}

export interface DeskMismatch {
  kind: Mismatch['kind'];
  zh: string | null;
  en: string | null;
  /** Where they stand in the two texts. */
  inZh: [number, number] | null;
  inEn: [number, number] | null;
  why: { zh: string; en: string };
}

export interface DeskChart {
  id: string;
  kind: string;
  title: string;
  figures: string[];
  blockId: string;
  /** Kinds that these figures allow. */
  kinds: string[];
  /** The kind that staff chose, `none` for none. */
  decided: string | null;
}

export interface DeskProblem {
  name: string;
  severity: 'error' | 'warning' | 'info';
  zh: { what: string; why: string; fix: string };
  en: { what: string; why: string; fix: string };
  /** `seeds/2025-a.txt:12:3`. */
  place: string;
  /** Where it is mended in the desk. */
  goto: { block?: string; figure?: string; mode?: 'english' | 'structure' | 'script' } | null;
  /** What settles it with a button. */
  remedy: DeskRemedy | null;
}

interface Choice {
  id: string;
  words: string;
}

/** How a problem is settled at the desk. */
export type DeskRemedy =
  /** The article is right, and why. */
  | { do: 'doubt'; name: string; sentence: string }
  /** Alternative texts of a picture. */
  | { do: 'alt'; file: string }
  /** A published id: what stands for it now, or why nothing does. */
  | { do: 'formerly'; id: string; choices: Choice[] }
  /** A decision is put on its sentence as it is now. */
  | { do: 'follow'; entry: { id?: string; said: string; sentence: string }; now: string }
  /** An entry of report.yaml is taken away. */
  | { do: 'drop'; path: (string | number)[] }
  /** One way to write a word in traditional script. */
  | { do: 'pin'; source: string; forms: string[] }
  /** An English name. */
  | { do: 'term'; zh: string; list: string }
  /** English of what the report says of itself. */
  | { do: 'detail'; key: string; zh: string }
  /** A change since publication is told. */
  | { do: 'correction' }
  /** A guess of `npm run new` is right as it stands. */
  | { do: 'confirm'; key: string; line: string }
  | { do: 'name' }
  /** English of what an entry of report.yaml or published.yaml says in Chinese. */
  | { do: 'translate'; path: (string | number)[]; texts: { field: string; zh: string; en: string }[] }
  /** English that has lost its paragraph is put to another one. */
  | { do: 'adopt'; id: string; choices: Choice[] };

/** A picture of the report, as report.yaml lists it. */
export interface DeskPicture {
  file: string;
  /** The text of the block that it stands with: its caption, where it has one. */
  words: string;
  isCaption: boolean;
  blockId: string | null;
  alt: string;
  altEn: string;
}

/** How far a report is, and what it says of itself. */
export interface DeskStanding {
  status: 'draft' | 'review' | 'published';
  /** By the keys of report.yaml; names of authors with 、 between them. */
  details: Record<string, string>;
  /** Those that were read off the article and that nobody has confirmed, with the line that says so. */
  unconfirmed: { key: string; line: string }[];
  /** What was published, the latest first; `now` is what the report is as it stands. */
  versions: { date: string; name: string; note: string; now: boolean }[];
}

/** The settings of the whole site. */
export interface DeskSite {
  /** By the keys of site.yaml. */
  settings: Record<string, string>;
  /** Those that are made, the leading one first. */
  editions: string[];
  records: { text: string; url: string }[];
}

/** A report as the desk shows it: all of it plain data. */
export interface DeskReport {
  id: string;
  title: string;
  kicker: string | null;
  year: number;
  sections: DeskSection[];
  figures: DeskFigure[];
  headline: { pinned: boolean; ids: string[] };
  charts: DeskChart[];
  pins: {
    source: string;
    keep?: true | undefined;
    'zh-Hant'?: string | undefined;
    'zh-Hant-HK'?: string | undefined;
    why: string;
  }[];
  english: { title: string; kicker: string; translator: string } | null;
  /** Lines that are left out of the article. */
  furniture: { line: number; text: string; decided: boolean }[];
  pictures: DeskPicture[];
  problems: DeskProblem[];
  /** Whether it was published: what changes from now on is told to readers. */
  published: boolean;
  standing: DeskStanding;
  site: DeskSite;
  progress: { done: number; total: number };
  /** Its pages below the site's base path, by edition. */
  pages: { locale: string; path: string }[];
}
