/** What a line of a manuscript is, where its file says so. */
export type Role = 'title' | 'heading' | 'caption' | 'text';

export interface ManuscriptLine {
  text: string;
  role: Role;
}

/** A word to staff, in both languages. */
export interface Notice {
  zh: string;
  en: string;
}

/** A picture of a manuscript, or why it couldn't be had, and the line that it stands behind: its place among the lines, -1 before all. */
export type ManuscriptPicture = {
  behind: number;
  /** What the manuscript says is to be seen on it. */
  alt?: string | undefined;
} & ({ bytes: Uint8Array } | { absent: 'remote' | 'missing' | 'outside' | 'large' });

/** A file as lines of text, whatever it was. */
export interface Manuscript {
  /** As it is kept beside the seed: `.docx`; null where the file is the seed itself. */
  extension: '.docx' | '.html' | '.pdf' | '.md' | null;
  /** The seed: the file's own bytes where it is a plain text, and else UTF-8. */
  seed: Uint8Array;
  /** The file as it was handed in. */
  original: Uint8Array;
  /** Of the files that say what their lines are; null of plain text. */
  lines: readonly ManuscriptLine[] | null;
  /** What was left out, and what staff should look at. */
  notices: readonly Notice[];
  /** Pictures that came with it; none of PDFs. */
  pictures?: readonly ManuscriptPicture[];
}

/** A file that can't be taken in. */
export class IntakeError extends Error {
  readonly ruleId: string;
  readonly texts: Notice;
  constructor(ruleId: string, texts: Notice) {
    super(`${texts.zh} ${texts.en}`);
    this.name = 'IntakeError';
    this.ruleId = ruleId;
    this.texts = texts;
  }
}

/** Lines as the text of a seed, a blank line between two. */
export function seedText(lines: readonly ManuscriptLine[]): string {
  return `${lines.map(({ text }) => text).join('\n\n')}\n`;
}

/** A manuscript made of lines. */
export function ofLines(
  extension: Manuscript['extension'],
  original: Uint8Array,
  lines: readonly ManuscriptLine[],
  notices: readonly Notice[] = [],
): Manuscript {
  if (lines.every(({ text }) => text.trim() === ''))
    throw new IntakeError('no-text', {
      zh: '文件里没有文字。如果是扫描件或图片，请先做文字识别（OCR），再存成 .docx 或 .txt。',
      en: 'The file has no text. If it is a scan or pictures, run text recognition (OCR) first and save it as .docx or .txt.',
    });
  return { extension, original, seed: new TextEncoder().encode(seedText(lines)), lines, notices };
}
