import { addDraft, lastGroup, leftText, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** A share in the growth of another, with nobody before it. */
const CONTRIBUTES =
  /^[，、\s]*(?:其|且|并)?(对[^，。；、\d]{2,16}?的?贡献[率度])(?:分别)?(?:为|达到?|是|超过?|约|近)*$/;

/** What contributes to the growth of the economy, by whatever it is told. */
const ECONOMY = /^对(?:[^，]{0,6}(?:经济|生产总值|GDP))/;
const VALUE_ADDED = /(.{2})(?:增加值|总?产值|营业收入)$/;
/** What was told of them, and is none of their name: 第一产业占比, 工业对就业增长的贡献率. */
const TOLD = /(.{2})(?:占.*|对[^对]*贡献[率度]|增[速幅])$/;
/** A clause without a number names it: 消费拉动作用明显，对经济增长的贡献率为60%. */
const CONTRIBUTORS = /(?:[产工农商]业|服务业|建筑业|制造业|消费|投资|支出|出口|净出口|内需|需求|总额)$/;

/** 第二产业增加值增长8.4%，对经济增长的贡献率为52.6%: of what was just told, each of a list in turn. */
export function bindContribution(reading: Reading, run: Run, name: string): true | undefined {
  if (!/贡献[率度]$/.test(name)) return undefined;
  const said = CONTRIBUTES.exec(leftText(reading, run))?.[1];
  if (said === undefined) return undefined;
  const owners = ownersOf(reading, run.values.length);
  if (owners === undefined) return undefined;
  const group = reading.groups++;
  run.values.forEach((value, at) => {
    const told = (owners[at] ?? '').replace(TOLD, '$1');
    const owner = ECONOMY.test(said) ? told.replace(VALUE_ADDED, '$1') : told;
    addDraft(reading, value, owner + said, 'points-back', 'share', group);
  });
  return true;
}

/** As many as there are values: the topic of the clause before, or the last figures. */
function ownersOf(reading: Reading, count: number): string[] | undefined {
  const topic = reading.topic ?? reading.subject;
  if (topic !== undefined) return count === 1 && CONTRIBUTORS.test(topic) ? [topic] : undefined;
  const group = lastGroup(reading);
  const last = recent(reading).at(-1);
  if (last?.segment !== reading.segment || group.length !== count || last.aside) return undefined;
  // 三个基地聚集了62%的企业，对当地经济的贡献度达3.6%: the bases, not the companies.
  if (last.trace.rule === 'share-behind') return undefined;
  return group.map(({ metric, subject }) => subject ?? metric);
}
