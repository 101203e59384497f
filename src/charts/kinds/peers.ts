import { amongOf } from '../facts/among.ts';
import type { Growth } from '../facts/growth.ts';
import type { PeerGrowth as Peer } from '../../figures/derive/peer-growth.ts';
import type { BarRow } from '../svg/bar-plan.ts';
import { decimalsOf, plain, signed } from '../words/numbers.ts';
import { asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** Whose rate it is, in the edition's words. */
export function peerLabel(growth: Growth, peer: Peer, words: Words): string {
  if (peer.type === 'prior_growth') return words.strings.priorLabel;
  if (peer.type === 'growth_change_pp') return earlierLabel(growth, words);
  return amongOf(growth.figure, peer.type, words) ?? words.strings.peerDefault;
}

/** 增速比上年加快 is a year earlier; 比上半年, 比1—8月 and what has no date only before. */
function earlierLabel({ figure }: Growth, { strings }: Words): string {
  const change = figure.source.compare.find(({ type }) => type === 'growth_change_pp');
  return /上年|去年/.test(change?.among ?? '') ? strings.priorLabel : strings.before;
}

/** How a peer's rate was derived: 全市＝15.1 − 13.9个百分点. */
export function peerFormula(growth: Growth, peer: Peer, words: Words): string {
  const { strings } = words;
  const slots = {
    peer: peerLabel(growth, peer, words),
    a: plain(growth.rate, decimalsOf(growth.rate), false),
  };
  return peer.type === 'growth_ratio'
    ? fill(strings.formulaRatio, { ...slots, b: plain(peer.given, decimalsOf(peer.given), false) })
    : fill(strings.formulaMinus, {
        ...slots,
        sign: peer.given < 0 ? '+' : '−',
        b: plain(Math.abs(peer.given), decimalsOf(peer.given), false),
      });
}

/** A peer's rate as a thinner row of its own. */
export function peerRow(growth: Growth, peer: Peer, words: Words): BarRow {
  const label = asTitle(peerLabel(growth, peer, words), words);
  return {
    label: peer.derived ? fill(words.strings.derivedTag, { label }) : label,
    value: peerRate(peer),
    amount: peer.rate,
    mark: peer.derived ? 'derived' : 'soft',
    minor: true,
  };
}

/** A peer's rate in one line under ours: 竖标：全市 推算 +1.2%. */
export function peerSub(growth: Growth, peer: Peer, words: Words): string {
  const { label, value } = peerRow(growth, peer, words);
  return fill(words.strings.besideSub, { label, value });
}

/** A peer's rate; a derived one has one decimal, whatever it comes to. */
export function peerRate(peer: Peer): string {
  return peer.derived ? signed(peer.rate, 1) : signed(peer.rate);
}

/** A rate with its sign, and with its hedge or the mark of a lower bound. */
export function rateText(growth: Growth, words: Words): string {
  if (growth.rounded !== null) return growth.rounded;
  const rate = signed(growth.rate);
  return growth.bound === 'lower' ? fill(words.strings.orMore, { x: rate }) : rate;
}
