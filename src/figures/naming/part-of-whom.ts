import type { After } from './after.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { GENERIC_HEADS } from '../tables/nouns.ts';

/** Those of whom a part is told by what they did. */
const WHO = /(?:农民|农户|群众|居民|职工|社员|社队|生产队|大队|行政村|自然村|乡镇|家庭|村民|牧民|毕业生)$/;

/** Those of whom a part is told by how a measure of theirs stands, and that measure. */
const MEASURED =
  /^((?:行政|自然)?村|乡镇?|镇|县|(?:生产|大|作业)队|社队|公社|企业|[农牧渔]?户|农户|社员|农民|职工|家庭)(?:的)?(\p{Script=Han}{0,8}?(?:收入|产值|产量|总产|单产|亩产|利润|利税|税收|面积|工资|支出|负债))((?:均|都)?(?:突破|超过?|过|达到?|不足|高于|低于)[^，。；]{2,10})?$/u;

/** How such a measure stands. */
const STANDS =
  /^(?:已|均|都|全部)*((?:持平|增长|下降|增加|减少|提高|不变|超|突破|过|达|低于|高于|不足|翻).*)$/u;

/** What those do, of whom a share is told with their noun behind it: 93%的村通了水泥路. */
export function partBehind(reading: Reading, run: Run, { text, predicate, start, end }: After): string {
  const [, who, measure = '', passed] = MEASURED.exec(text) ?? [];
  if (who !== undefined) {
    if (passed !== undefined) return `${measure}${passed}的${who}`;
    // 6%的农户收入持平: how it stands, up to the end of the clause.
    const behind = reading.text.slice(end, run.right[1]);
    const said = STANDS.exec(/^[^，。；：、]{2,16}/.exec(behind)?.[0] ?? predicate)?.[1];
    if (said !== undefined && start >= run.right[0] && !/\d$/.test(said)) return `${measure}${said}的${who}`;
    return text;
  }
  // The bare noun says less than what was done.
  const done = predicate.replace(/了|\d.*$/g, '');
  const says = /^.{3,14}$/.test(done) || /^[^了]了[^了]$/.test(predicate);
  return (GENERIC_HEADS.has(text) || WHO.test(text)) && says ? `${done}的${text}` : text;
}
