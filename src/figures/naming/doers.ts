import type { After } from './after.ts';
import { phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { BODIES, STATES } from '../tables/nouns.ts';
import { STATUS_VERBS } from '../tables/verbs.ts';
import type { Phrase } from '../text/phrases.ts';

/** Adverbs and times between who does it and a lone verb. */
const PARTED =
  /(?:\p{Script=Han}{2,}|[”》])(?:共|累计|已|先后|总共|共计|预计|全年|年内|当年|[上下]半年|前三季度)+$/u;
const REALISED = /\p{Script=Han}{2,}(?:共|累计|全年)?(?:实现|完成)了?$/u;
const WITH = /(?:^|[，。；、])对([^，。；、\d]{2,16}?)(?:也|还|均|都|全年|累计|共)*(?:实现|完成)了?$/;

/** Who does what a lone verb says, or with whom is traded, to stand before the name; empty where nobody is. */
export function whoBefore(reading: Reading, run: Run, left: Phrase, after: After): string {
  return partnerOf(reading, left) || doerOf(reading, run, left, after);
}

/** 对东盟实现进出口186亿元: with whom. */
function partnerOf({ text, clause }: Reading, left: Phrase): string {
  if (!/^(?:进出口|出口|进口)(?:总?[额值])?$/.test(left.text)) return '';
  return WITH.exec(text.slice(Math.max(0, clause - 1), left.start))?.[1] ?? '';
}

/** 中欧班列共开行1.4万列, 笔记本电脑实现出货524万台: a lone verb with who does it, or what it is done to. */
function doerOf(reading: Reading, run: Run, left: Phrase, after: After): string {
  const does =
    left.endsInVerb || STATES.has(left.text) || /^(?:建设|设置|安装|配置|投放|生产)$/.test(left.text);
  if (!does || left.text.length > 2 || after.text !== '') return '';
  const lead = reading.text.slice(run.left[0], left.start);
  const realised = REALISED.test(lead);
  if (!realised && !PARTED.test(lead)) return '';
  const doer = phraseUpTo(reading, run, left.start);
  // 鞋服企业累计投产81户: those who did it are those counted.
  const counted = /^[家户]$/.test(run.values[0]?.base ?? '') && STATUS_VERBS.has(left.text);
  if (counted && doer && doer.text.length > 2 && /(?:企业|商户|单位|机构)$/.test(doer.text)) return doer.text;
  const own =
    doer === undefined || doer.endsInVerb || (doer.gap === 'verb' && !realised) || BODIES.test(doer.text);
  return own ? '' : doer.text;
}
