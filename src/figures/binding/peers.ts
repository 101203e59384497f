import { splitList } from '../text/lists.ts';
import { attach, lastGroup } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { DraftComparison } from '../sentence/drafts.ts';

/** What all peers of a list are measured by, said behind the last. */
const MEASURE = /的?(?:平均|总体|整体)?(?:水平|增[速幅])$|(?:平均|总体)$/;

/**
 * The peers that a list of values is measured against, one by one; undefined where there are not as many.
 *
 * @example peersInTurn('全国、全省平均水平', 2) // ['全国平均水平', '全省平均水平']
 */
export function peersInTurn(among: string | undefined, count: number): string[] | undefined {
  if (among === undefined || count < 2) return undefined;
  const measure = MEASURE.exec(among)?.[0] ?? '';
  const peers = splitList(among.slice(0, among.length - measure.length));
  if (peers.length !== count || peers.some((peer) => peer.length < 2)) return undefined;
  return peers.map((peer) => (MEASURE.test(peer) ? peer : peer + measure));
}

/** 增长11%，分别高于全国、全省6.6、4.9个百分点: all said of the one figure told last. */
export function saidOfOne(reading: Reading, items: readonly DraftComparison[]): boolean {
  const group = lastGroup(reading);
  if (group.length !== 1) return false;
  attach(group, items);
  return true;
}

/** How a sentence begins that measures what the one before told. */
const PACE = /^\s*(?:[其该这一]*增[速幅])?(?:分别)?(?:高|低|快|慢|领先|[比较](?!上|去|年初|前|同))/;

/** 增速分别高于全国、全省: a sentence that names nothing of its own. */
export const isMeasuredAlone = ({ text, sentence, subject }: Reading, run: Run): boolean =>
  subject === undefined && PACE.test(text.slice(sentence[0], run.left[1]));
