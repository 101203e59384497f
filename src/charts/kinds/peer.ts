import type { LocalFigure } from '../../editions/types.ts';
import { growthOf } from '../facts/growth.ts';
import type { Growth } from '../facts/growth.ts';
import type { PeerGrowth as Peer } from '../../figures/derive/peer-growth.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { barRows } from '../svg/rows.ts';
import { decimalsOf, plain, signed } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import { whose } from '../words/whose.ts';
import type { Words } from '../words/words.ts';

import type { Kind } from './kind.ts';
import { peerFormula, peerLabel, peerRate, peerRow, rateText } from './peers.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

/** A growth rate and the one that the article sets it against. */
export interface PeerGrowth {
  growth: Growth;
  /** The one that the title speaks of. */
  peer: Peer;
}

function accepts([figure]: readonly LocalFigure[]): PeerGrowth | undefined {
  const growth = figure && growthOf(figure);
  const peer = growth?.peers[0];
  return growth && peer && growth.bound === 'exact' ? { growth, peer } : undefined;
}

function draw(data: PeerGrowth, theme: Theme, words: Words) {
  const { width } = theme;
  const { growth } = data;
  const others = growth.peers;
  const drawing = barRows(
    {
      values: 'end',
      rows: [
        {
          label: subjectOf(growth.figure),
          value: rateText(growth, words),
          amount: growth.rate,
          mark: growth.planned ? 'planned' : 'stated',
          ...(growth.rate > 0 && data.peer.rate >= 0 && data.peer.rate < growth.rate && !growth.planned
            ? { accentFrom: data.peer.rate }
            : {}),
        },
        ...others.map((peer) => ({ ...peerRow(growth, peer, words), minor: false })),
      ],
    },
    width,
  );
  return frame('peer', theme, drawing.height, drawing.elements);
}

function titleOf(data: PeerGrowth, words: Words): string {
  const { strings } = words;
  const { growth, peer } = data;
  const slots = {
    metric: asPhrase(subjectOf(growth.figure), words),
    peer: whose(peerLabel(growth, peer, words), words),
  };
  if (peer.type === 'growth_ratio')
    return fill(strings.peerTitleRatio, {
      ...slots,
      times: plain(peer.given, decimalsOf(peer.given), false),
    });
  if (peer.type === 'growth_vs_peer_pp')
    return fill(peer.given < 0 ? strings.peerTitlePointsBelow : strings.peerTitlePoints, {
      ...slots,
      points: plain(Math.abs(peer.given), decimalsOf(peer.given), false),
    });
  return fill(strings.peerTitlePrior, { ...slots, from: peerRate(peer), to: signed(growth.rate) });
}

function describe(data: PeerGrowth, words: Words) {
  const { strings } = words;
  const { growth } = data;
  const facts: Fact[] = [
    {
      label: subjectOf(growth.figure),
      value: rateText(growth, words),
      origin: growth.planned ? 'planned' : 'stated',
    },
    ...growth.peers.map((peer): Fact => ({
      label: asTitle(peerLabel(growth, peer, words), words),
      value: peerRate(peer),
      origin: peer.derived ? 'derived' : 'stated',
    })),
  ];
  const title = asTitle(titleOf(data, words), words);
  const formulas = growth.peers
    .filter(({ derived }) => derived)
    .map((peer) => peerFormula(growth, peer, words));
  const notes = [
    formulas.length > 0 ? fill(strings.growthDerived, { formula: formulas.join(strings.clause) }) : '',
    growth.planned ? strings.plannedNote : '',
  ];
  return {
    title,
    subtitle: fill(strings.growthSubtitle, { period: growth.figure.period }),
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** Ours and theirs: two growth rates from one zero. */
export const peer: Kind<PeerGrowth> = {
  name: 'peer',
  accepts,
  shows: (data) => [data.growth.figure.id],
  form: () => 'note',
  draw,
  describe,
};
