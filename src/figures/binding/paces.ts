import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { compareWith, leftText, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { settle } from './settling.ts';

/** How such a pace is praised. */
const HOW =
  '(?:惊人|迅猛|强劲|良好|强势|高速|较高|较快|快速|快|高|大幅度?|小幅|明显|显著|平均|年均|较大)?的?';
/** 以年均19.7%的速度递增: a growth told by its pace. */
const AT_PACE = /(?:以|按|按照)(年均|年平均|平均每年|每年(?:平均)?)?(?:递增|增长)?(?:近|约|超过?|高达)?$/;
const PACE = new RegExp(`^(?:以上|左右)?的${HOW}(?:速度|幅度|增[速幅])(递增|递减|增长|下降|减少)?`);
/** 出现20.7%的大幅下滑, 保持了10.8%的增长势头. */
const TURN = new RegExp(
  `^(?:以上|左右)?的${HOW}(?:(增长(?:势头|态势|(?=[，。；\\s]|$))|增势|增速|增幅|涨幅)|下滑|下跌|跌幅|降幅|回落)`,
);
const SHOWS = /(?:出现|呈现|保持|实现|取得|延续|录得|有|遭遇|创下|达到)?(?:出|着|了)?(?:近|约|超过?|高达)?$/;

/** 实现8%的快速增长: of what was just told. */
const ALONE = /^[，、\s]*(?:实现|保持|取得|出现|呈现)了?(?:近|约|超过?)?$/;
const GROWS = /(?:实现|保持|取得|呈现|录得)了?(?:近|约|超过?)?$/;

/** 高于全国13%的增速: how others grew. */
const PEERS = /(?:[比较]|[高低快慢]于|超过|领先)[^，。；\d]{0,20}$/;

/** Binds a percentage whose pace stands behind it. */
export function bindPaceBehind(reading: Reading, run: Run, first: Found): boolean | undefined {
  if (first.class !== 'percent' || run.values.length > 1) return undefined;
  const [left, right] = [leftText(reading, run), reading.text.slice(run.right[0], run.right[0] + 16)];
  if (PEERS.test(left)) return undefined;
  const at = AT_PACE.exec(left);
  const pace = at && PACE.exec(right);
  const turn = pace ? null : TURN.exec(right);
  if (!pace && !turn) return undefined;
  const falls = pace ? /减|降/.test(pace[1] ?? '') : turn?.[1] === undefined;
  const until = pace ? at.index : (SHOWS.exec(left)?.index ?? left.length);
  const subject = phraseUpTo(reading, run, run.left[0] + until);
  // 贡献了30%的增长: a part of it.
  if (turn?.[1] === '增长' && !GROWS.test(left)) return undefined;
  if (turn && !subject && !ALONE.test(left)) return undefined;
  const type = at?.[1] === undefined ? 'yoy' : 'cagr';
  const item = compareWith(reading, first, type, signed(first, falls ? -1 : 1), 'change');
  return settle(reading, run, subject, [item], 'growth', undefined, 'change');
}
