import type { Markup } from './markup.ts';
import type { Run } from './spans.ts';
import type { TextSpan } from './types.ts';
import { foldScript } from './fold.ts';
import { findMarkup } from './markup.ts';
import { normalisePunctuation, plainUnit } from './punctuation.ts';
import { runBuilder, sliceRun } from './spans.ts';

/** A line of a seed that holds something. A raw line with `<br>` or `</p>` in it gives several of one number. */
export interface Line {
  /** 1-based number of the raw line. */
  number: number;
  /** Raw offset of the line's end, where the line break stands. */
  end: number;
  /** Its characters without markup, control characters and outer spaces. */
  run: Run;
  /** The text of `run` for the rules to read: punctuation normalised, traditional characters folded. */
  text: string;
  /** Units of white space before the text. */
  indent: number;
  /** Blank lines before it. */
  gap: number;
}

/** A character taken out of the text because it shows nothing: where it was, and its code. */
export interface Stripped {
  offset: number;
  code: number;
}

const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]/;

/** Cuts a raw text into its lines that hold something, and says which invisible characters it took out. */
export function readLines(text: string): { lines: Line[]; stripped: Stripped[]; count: number } {
  const lines: Line[] = [];
  const stripped: Stripped[] = [];
  let number = 0;
  let gap = 0;
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    number += 1;
    let held = false;
    for (const run of cleanPieces(text, start, end, stripped)) {
      const trimmed = trimRun(run);
      if (trimmed.text === '') continue;
      const indent = run.text.length - run.text.trimStart().length;
      lines.push({
        number,
        end,
        run: trimmed,
        text: foldScript(normalisePunctuation(trimmed.text)),
        indent,
        gap,
      });
      held = true;
      gap = 0;
    }
    if (!held) gap += 1;
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return { lines, stripped, count: number };
}

function cleanPieces(text: string, start: number, end: number, stripped: Stripped[]): Run[] {
  const markup = findMarkup(text.slice(start, end));
  const pieces: Run[] = [];
  let builder = runBuilder();
  let next = 0;
  for (let at = start; at < end; at += 1) {
    while (next < markup.length && start + (markup[next] as Markup).start < at) next += 1;
    const mark = markup[next];
    if (mark !== undefined && start + mark.start === at) {
      if (mark.replacement !== '') builder.push(plainUnit(mark.replacement), at);
      if (mark.breaks) {
        pieces.push(builder.done());
        builder = runBuilder();
      }
      at = start + mark.end - 1;
      continue;
    }
    const unit = text[at] as string;
    if (INVISIBLE.test(unit) || isLoneSurrogate(text, at))
      stripped.push({ offset: at, code: unit.charCodeAt(0) });
    else builder.push(plainUnit(unit), at);
  }
  pieces.push(builder.done());
  return pieces;
}

function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code < 0xdc00) return !/[\udc00-\udfff]/.test(text[at + 1] ?? '');
  return !/[\ud800-\udbff]/.test(text[at - 1] ?? '');
}

function trimRun(run: Run): Run {
  const start = run.text.length - run.text.trimStart().length;
  return sliceRun(run, start, Math.max(start, run.text.trimEnd().length));
}

/** The raw line break after a line as a space: Latin words on both sides of it stay apart. */
export function lineBreakRun(line: Line): Run {
  const span: TextSpan = [0, line.end, 1];
  return { text: ' ', spans: [span] };
}
