import { changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { DraftComparison } from '../sentence/drafts.ts';
import { tidy } from '../quantities/numerals.ts';
import type { Found } from '../quantities/found.ts';
import { compareWith, lastGroup, leftText, phraseUpTo, pointsBack } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn, settle } from './settling.ts';
import { againAbove } from './again.ts';
import { peersInTurn, saidOfOne } from './peers.ts';
import { sieve } from '../text/sieve.ts';
import { FRAME_VERBS, FRAMES } from '../tables/frames.ts';
import type { Phrase } from '../text/phrases.ts';
import type { ComparisonType } from '../types.ts';
import { withoutBlanks } from './yardsticks.ts';

const mayStandIn = sieve(FRAMES);

/** How many characters before a value a frame may take. */
const REACH = 40;

/** Binds a value by the words just before it: 完成年度任务的, 高于全市, 拉动经济增长. Undefined where no frame fits. */
export function bindFrame(reading: Reading, run: Run, first: Found): boolean | undefined {
  const reach = leftText(reading, run).slice(-REACH);
  const offset = run.left[1] - reach.length;
  // 低于时序进度（16.67%）3.82个百分点: what the measure is told with stands between.
  const left = withoutBlanks(reach.replace(/（[^（）]{1,12}）$/, ''));
  if (againAbove(reading, run, left)) return true;
  for (const frame of mayStandIn(left)) {
    if (!frame.takes.includes(first.class)) continue;
    const match = frame.pattern.exec(left);
    if (!match || frame.except?.test(match[0])) continue;
    if (frame.behind && !frame.behind.test(reading.text.slice(run.right[0], run.right[0] + REACH))) continue;
    if (frame.unlessBased && changeBefore(left)?.based) continue;
    const said = phraseUpTo(reading, run, offset + match.index);
    const subject = (said && SPAN.test(said.text) ? undefined : said) ?? planned(reading, run, match, offset);
    const sign = frame.falls?.test(match[0]) ? -1 : 1;
    const among = peerOf(match[0], frame.type);
    const peers = frame.type === 'growth_vs_peer_pp' ? peersInTurn(among, run.values.length) : undefined;
    const items = run.values.map((value, index) => {
      const item = compareWith(
        reading,
        value,
        value.base === '个基点' ? 'delta' : typeOn(reading, frame.type),
        signed(value, sign),
        frame.rule,
        peers?.[index] ?? among,
      );
      // 为上年的96%: as many times as much.
      return frame.type === 'multiple' ? timesOf(item) : item;
    });
    if (peers && pointsBack(subject) && saidOfOne(reading, items)) return true;
    // 粮食总产为年计划的103%: what is done of a plan needs no plan in its name.
    const bare = frame.kind === 'completion' && /^[为是系]/.test(match[0]);
    const own =
      frame.named && !bare && subject ? subject.text + match[0].replace(/(?:约|了|近|的)+$/, '') : undefined;
    // 四项合计影响价格上涨0.2个百分点: said of all of them together, not of each.
    if (frame.named && /合计|共同/.test(left)) {
      const together = lastGroup(reading)
        .map((draft) => draft.metric)
        .join('、');
      const many = lastGroup(reading).length > 2;
      const name =
        (subject && !/^.{0,2}合计$/.test(subject.text) ? subject.text : many ? '合计' : together) + match[0];
      return addOwn(reading, run, name, [], frame.kind, frame.rule);
    }
    // 两个月完成了全年业务的50%: of what is done, where nothing else was told.
    const done = frame.kind === 'completion' && !subject && lastGroup(reading).length === 0;
    const work = done && !PLANNED.test(match[0]) ? match[0].replace(/了|的$/g, '') : undefined;
    if (work !== undefined && reading.subject === undefined)
      return addOwn(reading, run, work, items, frame.kind, frame.rule);
    return settle(reading, run, subject, items, frame.kind, own, frame.rule);
  }
  return undefined;
}

/** Percent of another, as times. */
const timesOf = (item: DraftComparison): DraftComparison => ({
  ...item,
  value: tidy(Number(item.value) / (item.unit === '%' ? 100 : 1)),
  unit: '倍',
});

/** 完成造林计划的112%: what the plan is of, where nothing before it tells what was done. */
function planned(
  reading: Reading,
  run: Run,
  { 0: words, index, groups }: RegExpExecArray,
  offset: number,
): Phrase | undefined {
  const what = groups?.['what'] ?? '';
  const [last] = lastGroup(reading);
  if (!/^[^\d的了]{2,}$/.test(what) || /(?:[前首个原总]|既定|预期|下达)$/.test(what)) return undefined;
  if (last && (last.kind !== 'completion' || last.metric.endsWith(what))) return undefined;
  return phraseUpTo(reading, run, offset + index + words.indexOf(what) + what.length);
}

const SPAN = /^(?:[一二两三四五六七八九十]|\d{1,2})个?(?:月|季度|天|年|半年)$/;
const PLANNED = /计划|任务|目标|预算|指标|进度|投资|工程|总量/;

/** 产量增长14%、比上年高66个百分点: of a growth, the points are those that it quickened by. */
function typeOn(reading: Reading, type: ComparisonType): ComparisonType {
  return type === 'change_pp' && lastGroup(reading)[0]?.kind === 'growth' ? 'growth_change_pp' : type;
}

/** Whom a frame names: 高于全市平均水平 → 全市平均水平, 完成年度任务的 → 年度任务. */
function peerOf(words: string, type: ComparisonType): string | undefined {
  const peer = words
    .replace(FRAME_VERBS, '')
    .replace(/分别$/, '')
    .replace(type === 'contribution_pp' ? /(?:增长|增速|上涨|下降)$/ : /(?:增速|增幅)$/, '');
  return peer.length >= 2 ? peer : undefined;
}
