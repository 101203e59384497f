import { VFileMessage } from 'vfile-message';
import type { Stripped } from './lines.ts';
import type { Mend } from './mends.ts';
import type { PointOf } from './tree.ts';
import type { Article } from './types.ts';
import type { Unit } from './units.ts';
import { TRAILING_BYLINE } from './furniture.ts';
import { isEnded } from './units.ts';

/** Collects messages on one seed. */
export interface Reporter {
  messages: VFileMessage[];
  say(ruleId: string, offset: number, reason: string, fatal?: boolean): void;
  stripped(characters: readonly Stripped[]): void;
  doubts(units: readonly Unit[], mends: readonly Mend[], article: Article): void;
}

/** A reporter whose messages carry file, line and column. */
export function createReporter(pointOf: PointOf, path?: string): Reporter {
  const messages: VFileMessage[] = [];
  const say = (ruleId: string, offset: number, reason: string, fatal = false): void => {
    const message = new VFileMessage(reason, { place: pointOf(offset), ruleId, source: 'nianjian' });
    if (path !== undefined) {
      message.file = path;
      message.name = `${path}:${message.name}`;
    }
    message.fatal = fatal;
    messages.push(message);
  };
  return {
    messages,
    say,
    stripped(characters) {
      const byLine = new Map<number, Stripped[]>();
      for (const one of characters) {
        const { line } = pointOf(one.offset);
        const row = byLine.get(line);
        if (row === undefined) byLine.set(line, [one]);
        else row.push(one);
      }
      for (const row of byLine.values()) {
        const codes = [
          ...new Set(row.map(({ code }) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)),
        ].slice(0, 6);
        say(
          'stripped-control',
          (row[0] as Stripped).offset,
          `去掉了 ${row.length} 个不可见字符（${codes.join('、')}）。无需处理。 ` +
            `Took out ${row.length} invisible character${row.length > 1 ? 's' : ''} (${codes.join(', ')}); nothing to do.`,
        );
      }
    },
    doubts(units, mends, article) {
      const from = new Map(mends.map((mend) => [mend.from, mend]));
      units.forEach((unit, i) => {
        const line = unit.lines.at(-1);
        if (line === undefined || unit.settled) return;
        if (unit.kind === 'heading' && unit.doubtful) {
          say(
            'heading-doubtful',
            unit.lines[0]?.run.spans[0]?.[1] ?? 0,
            `第 ${line.number} 行当作标题，但也可能是没写完的一段。若不对，在 report.yaml 写 structure: { paragraphs: [${line.number}] } 或 mends。 ` +
              `Line ${line.number} was taken for a heading but may be an unfinished paragraph. If so, write structure: { paragraphs: [${line.number}] } or mends in report.yaml.`,
          );
        }
        if (unit.kind !== 'prose') return;
        if (unit.seam !== null) {
          const { number, run } = unit.seam;
          say(
            'wrap-doubtful',
            run.spans.at(-1)?.[1] ?? 0,
            `第 ${number} 行恰好写满并结束一句，已与下一行接成一段，但也可能是段末。若要分段，在 report.yaml 写 structure: { paragraphs: [${number + 1}] }。 ` +
              `Line ${number} is full and ends a sentence; it was joined with the next line but may end its paragraph. To part them, write structure: { paragraphs: [${number + 1}] } in report.yaml.`,
          );
        }
        const mend = from.get(i);
        const offset = line.run.spans.at(-1)?.[1] ?? 0;
        if (mend?.doubtful === true) {
          const to = units[mend.to]?.lines[0]?.number ?? 0;
          say(
            'mend-doubtful',
            offset,
            `第 ${line.number} 行没有写完，已与第 ${to} 行接成一段，但不能确定。若不对，在 report.yaml 写 structure: { paragraphs: [${line.number}] }。 ` +
              `Line ${line.number} stops in mid-sentence and was joined with line ${to}, which is not certain. If wrong, write structure: { paragraphs: [${line.number}] } in report.yaml.`,
          );
        } else if (
          mend === undefined &&
          !unit.row &&
          !unit.item &&
          !isEnded(unit.text.replace(TRAILING_BYLINE, ''))
        ) {
          say(
            'unended-paragraph',
            offset,
            `第 ${line.number} 行没有写完，也找不到下文。在 report.yaml 写 structure: { mends: [[${line.number}, 下文行号]] }，或 paragraphs、headings、drop。 ` +
              `Line ${line.number} stops in mid-sentence and nothing goes on from it. In report.yaml write structure: { mends: [[${line.number}, LINE]] }, or list it under paragraphs, headings or drop.`,
          );
        }
      });
      if (article.data.title === '') {
        say(
          'title-missing',
          0,
          '找不到标题。请在 report.yaml 里写 title。 No title was found. Write title in report.yaml.',
        );
      }
    },
  };
}
