import { phraseUpTo, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Phrase } from '../text/phrases.ts';

/** What people ask for and give, told by verbs that are names. */
const ASKED = /(?:来信|来访|信访|投诉|举报|咨询|求助|申诉|捐款|捐赠|救助|报警)$/;
/** What is done with it, before it. */
const HANDLED = /^(?:接收|接受|接到|收到|受理|办理|接待)/;
const FUND = /^(.{2,}?)(?:总)?(?:收入|支出)$/;
const KEPT = /^(?:累计|滚存)*(?:结存|结余)$/;
const DOER = /(?:组织|部门|机构|单位|系统|协会|公司|银行|学会|[省市县区镇乡])$/;
const LED = /(?:累计|滚存|共计?|已|总计)$/;

/** 离婚登记 after 结婚登记, 失业保险基金累计结存: an action that says itself of what it is. */
export function saysOfWhat(
  reading: Reading,
  run: Run,
  left: Phrase,
  metric: string | undefined,
): string | undefined {
  const action = wordsOf(reading, left.text);
  const last = action.at(-1);
  const lead = reading.text.slice(run.left[0], left.start);
  if (KEPT.test(left.text)) {
    const own = LED.test(lead)
      ? phraseUpTo(reading, run, left.start - (LED.exec(lead)?.[0].length ?? 0))
      : undefined;
    const fund = FUND.exec(metric ?? '')?.[1];
    if (own && own.text.length > 2 && !own.endsInVerb) return own.text + left.text;
    return fund === undefined ? undefined : fund + left.text;
  }
  if (metric === undefined || !last) return undefined;
  // 受理消费者投诉1234件，办结1201件: what was asked is what it was done with.
  const asked = HANDLED.test(metric) && ASKED.test(metric) ? metric.replace(HANDLED, '') : '';
  if (asked !== '' && action.length === 1 && left.text.length === 2) return left.text + asked;
  const same = metric.endsWith(last.text) && metric.length > last.text.length;
  const own = HANDLED.test(left.text) && ASKED.test(left.text);
  if (action.length < 2 || last.text.length < 2 || !(same || own)) return undefined;
  // 剩余未脱贫 after 脱贫: so many of the same.
  if (action.some(({ tag }) => tag === 'd')) return undefined;
  const doer = /^[，、；]?(\p{Script=Han}{2,8})$/u.exec(lead)?.[1];
  return (doer !== undefined && DOER.test(doer) ? doer : '') + left.text;
}
