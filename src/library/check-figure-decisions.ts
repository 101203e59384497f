import type { VFile } from 'vfile';
import type { Correction, FigureDecision, Outcome } from '../figures/index.ts';
import { nearest } from './problems/nearest.ts';
import { report } from './problems/problem.ts';
import type { Place, ProblemArg } from './problems/types.ts';
import type { Path } from './yaml/path.ts';
import { quoteYaml } from './yaml/quote.ts';

/** How each part of a decision is written. */
const PARTS: Readonly<Record<Correction, { example: string; why: { zh: string; en: string } }>> = {
  value: {
    example: '1769.6亿元',
    why: { zh: '要写一个数和它的单位。', en: 'It is one number with its unit.' },
  },
  period: {
    example: '2025-01/2025-06',
    why: {
      zh: '时期写成年、月，或用斜杠隔开的起止。',
      en: 'A period is a year, a month, or two of them with a slash between.',
    },
  },
  compare: {
    example: '{ type: yoy, value: 38.8% }',
    why: { zh: '比较要有一个数和它的单位。', en: 'A comparison has one number with its unit.' },
  },
  metric: { example: '工业产值', why: { zh: '', en: '' } },
  kind: { example: 'amount', why: { zh: '', en: '' } },
  entity: { example: '某公司', why: { zh: '', en: '' } },
  scope: { example: '全市', why: { zh: '', en: '' } },
};

/** Reports decisions on figures that are lost, can't be read, or whose sentence has changed. */
export function checkFigureDecisions(
  file: VFile,
  decisions: readonly FigureDecision[],
  outcomes: readonly Outcome[],
  place: (path: Path) => Place,
  sentences: readonly string[],
): void {
  for (const outcome of outcomes) {
    const decision = decisions[outcome.index];
    if (decision === undefined) continue;
    const { said, sentence, accepted } = decision;
    const at = (part: string): Place => place(['figures', outcome.index, part]);
    if (outcome.state === 'lost') {
      const near = nearestSentence(sentence, sentences);
      const hint: ProblemArg = near
        ? { zh: `最相近的一句是“${near}”。`, en: `The likest sentence is "${near}". ` }
        : '';
      report(file, { name: 'lost-decision', place: at('said'), args: { said, sentence, hint } });
    } else if (outcome.state === 'twice')
      report(file, { name: 'second-decision', place: at('said'), args: { said } });
    else if (outcome.state === 'wrong') {
      const part = outcome.part ?? 'value';
      const written = decision[part] ?? said;
      const value =
        part === 'compare' ? JSON.stringify(decision.compare?.[outcome.at ?? 0]) : String(written);
      const path: Path = ['figures', outcome.index, decision[part] === undefined ? 'said' : part];
      report(file, {
        name: 'wrong-decision',
        place: place(outcome.at === undefined ? path : [...path, outcome.at]),
        args: { said, part, value, ...PARTS[part] },
      });
    } else if (outcome.state === 'moved') {
      const now = outcome.sentence ?? '';
      const signed: ProblemArg = accepted
        ? {
            zh: `${accepted.by} ${accepted.date} 核对的是原来的句子。`,
            en: `${accepted.by} found the earlier sentence right on ${accepted.date}.`,
          }
        : '';
      report(file, {
        name: 'moved-decision',
        place: at('sentence'),
        args: { said, sentence, now, quoted: quoteYaml(now), signed },
      });
    }
  }
}

/** A sentence that could be meant; `nearest` is made for words, so only long parts in common count. */
function nearestSentence(sentence: string, sentences: readonly string[]): string | null {
  const head = sentence.slice(0, 8);
  return (
    sentences.find((one) => head.length === 8 && one.startsWith(head)) ??
    nearest(sentence, [...sentences]) ??
    null
  );
}
