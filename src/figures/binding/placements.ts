import { pointsAt } from './settling.ts';
import type { DraftComparison } from '../sentence/drafts.ts';
import { namesInTurn } from '../naming/turns.ts';
import type { Found } from '../quantities/found.ts';
import {
  addDraft,
  attach,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
  targets,
} from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import {
  fieldNext,
  fieldOf,
  ownField,
  OWNERS,
  placeNext,
  RANKING,
  TITLED,
  withoutField,
} from './place-fields.ts';
import { countsThem, isOf, listed, namesLast, ofAnother } from './placed-again.ts';

const PLACED =
  /(?:荣登|登顶|问鼎|入列|分列|分居|稳居|跃居|位居|位于|位列|列居|名列|保持在|居于|居(?!民|住|家|委|室)|列(?!车)|排名|排在|排行|排(?!放|水|污|查|涝|灌|洪)|跃升至?|升至|升到|前进到|跻身|进入|勇夺|夺得|获得|荣获|获|取得|蝉联|保持|综合排名)[^，。；：]{0,18}$/;
const EVALUATION =
  /评选|排名|评价|考核|考评|评议|评定|评比|督查|监测|评估|榜|竞争力|指数|测评|评议|大赛|竞赛/;
/** A name that says by itself that it ranks. */
const EVALUATED = /(?:排名|排行榜?|榜单?|评价|考核|考评|评估|测评|评比|评选|竞争力)$/;
const WITHIN = /在?([^，。；在]{2,60}?)(?:活动|结果)?中[^，。；中]{0,10}$/;

/** 经济总量在全省县域排名…: the field that a rank is measured in, before its verb. */
const FIELD = /在((?:全[国省市区县州]|[东中西]部|东北)[^，。；：在]{0,14})$/;

/** 增速从全市末位上升至第二位: where it stood before is no name. */
const LAST_PLACE =
  /[从由][^，。；从由]{0,8}?(?:末[位尾]|垫底|倒数(?:第[一二三四五六七八九十\d]{1,3}位?)?)[^，。；]{0,4}$/;

/** 增速连续8个月全省第一: how long, between what is placed and where. */
const RUN = /连续[^，。；]{1,6}全[国省市区县州]$/;

/** Binds a rank: on the last figures, or as a figure of its own where the text names what is ranked. */
export function bindRank(reading: Reading, run: Run): boolean {
  const [value] = run.values;
  if (!value) return false;
  const left = leftText(reading, run);
  if (besidePlace(reading, run, left)) return true;
  const placed = PLACED.exec(left);
  const inside = WITHIN.exec(left) ?? FIELD.exec(left);
  // 综合排名在…中由第42位上升到第29位: the verb of placing is left out, 排名 is what is placed.
  const bare = (placed ?? inside) ? null : RUN.exec(left);
  const at =
    placed && !(inside && inside.index > placed.index)
      ? placed.index
      : (inside?.index ?? bare?.index ?? left.length);
  const among = left.slice(at).replace(/^[^全各同省市区县中国世亚]*/, '');
  const scope = /^全[国省市区县州镇]|^世界|^全球/.exec(among)?.[0];
  const within =
    at === inside?.index ? inside : (WITHIN.exec(left.slice(0, at)) ?? FIELD.exec(left.slice(0, at)));
  const group = lastGroup(reading);
  const until =
    within && group.length === 0 ? within.index : (LAST_PLACE.exec(left.slice(0, at))?.index ?? at);
  // 吞吐量8784万吨，超过天津港跻身第九位: whom it has passed is not who is placed.
  const passed = group.length > 0 && /(?:超过|赶超|反超|超越)[^，。；\d]{2,12}$/.test(left.slice(0, until));
  const subject = passed ? undefined : withoutField(phraseUpTo(reading, run, run.left[0] + until));
  // 在…排名中，学校列第68位: the field stands in the clause before.
  // 在国考中，指数1.01，全国排名第312: a place of its own in the field that the sentence opens with.
  const again = reading.field !== undefined && /^[，\s]*全[国省市区县州](?:排名)?$/.test(left);
  const evaluation = within?.[1] ?? (group.length === 0 || again ? reading.field : undefined);
  const evaluated =
    (within !== null && EVALUATION.test(within[0])) || (within === null && evaluation !== undefined);
  const beside = placeNext(reading, group, value);
  if (beside !== undefined) {
    attach(group, [{ ...toComparison(reading, value, among), among: beside }]);
    return true;
  }
  const field = ownField(reading, run, among, subject, group);
  if (field !== undefined) {
    const draft = addDraft(reading, value, field, 'rank', 'rank');
    if (scope) draft.scope = scope;
    return true;
  }
  const item = toComparison(reading, value, among);
  // 居全国第六、西部第二: another field of the same place.
  const next = group.length > 0 ? fieldNext(reading, group, value) : undefined;
  if (next !== undefined) {
    attach(group, [{ ...item, among: next }]);
    return true;
  }
  // 增幅排名均为第二，零售总额增幅排名第一: what follows a place has a subject of its own.
  const placedLast = group[0]?.kind === 'rank' || group[0]?.compare.at(-1)?.type === 'rank';
  const doer = within ? phraseUpTo(reading, run, run.left[0] + within.index) : undefined;
  // 项目293个，招商引资工作在全省排名第三: what is placed is not what was counted.
  const apart = doer !== undefined && /工作$/.test(doer.text);
  const other = within && (placedLast || apart) ? doer : subject;
  const own = (placedLast || apart) && other !== undefined && !namesLast(other.text, group);
  // 节能减排继续走在全国前列: work is nothing that was counted.
  if (value.amount === 0 && !evaluated && !SIZES.test(WORK.exec(left)?.[1] ?? '规模')) return true;
  // 综合实力居全国前列: no place, and of what has no number.
  if (value.amount === 0 && !evaluated && ofAnother(reading, subject, group)) return true;
  const back =
    !own &&
    (pointsBack(subject) ||
      pointsAt(reading, subject) ||
      (/总量|增速|增幅|占比/.test(subject?.text ?? '') && isOf(subject?.text ?? '', group)) ||
      (/^(?:净增|新增|增加)(?:户|个|家|人|件)?[数量额]$/.test(subject?.text ?? '') &&
        group[0]?.compare.at(-1)?.type === 'delta') ||
      (/数量/.test(subject?.text ?? '') &&
        countsThem(subject?.text ?? '', group) &&
        group[0]?.quantity.class !== 'percent') ||
      (within !== null && !evaluated));
  const stem = subject?.text.replace(/(?:总量|规模|总额|增速|增幅)$/, '');
  const named =
    subject && recent(reading).findLast((draft) => draft.metric === stem && draft.aside === undefined);
  if (!evaluated && named && named.segment === reading.segment) {
    named.compare.push(item);
    return true;
  }
  if (!evaluated && back && group.length > 0) {
    // 分别居全市第一、第二位: as many places as figures.
    const all = targets(reading, run.values.length, false);
    const items = run.values.map((each) => toComparison(reading, each, among));
    const one = run.values.length === 1;
    // 贷款增速居全国前列: no place, and of another subject than the last.
    if (value.amount === 0 && placedLast && other && !pointsBack(other)) return true;
    if (one && EACH.test(left) && (group.length === 1 || group[0]?.kind === 'growth'))
      attach(listed(reading, subject?.text ?? ''), [item]);
    else
      attach(
        all.length === run.values.length ? all : group,
        all.length === run.values.length ? items : [item],
      );
    return true;
  }
  if (value.amount === 0) return true;
  if (evaluated) {
    const field = evaluation ?? '';
    const name = field
      .slice(Math.max(0, field.lastIndexOf('在') + 1))
      .replace(/[“”]/g, '')
      .replace(again ? /^\d{4}年(?!度)/ : /^$/, '')
      .replace(/^(?:最新|新近|刚刚)?(?:公布|发布|揭晓|出炉)?的(?=.{4})|^最新的/, '');
    const where = again ? (scope ?? '') : '';
    const draft = addDraft(
      reading,
      value,
      EVALUATED.test(name) && where === '' ? name : `${name}${where}排名`,
      'evaluation',
      'rank',
    );
    if (scope) draft.scope = scope;
    return true;
  }
  const said = own ? other : subject;
  const nobody = said === undefined || PLAIN.test(said.text);
  const listedIn = nobody && group.length === 0 ? (RANKING.exec(among) ?? TITLED.exec(left))?.[0] : undefined;
  const ranked = listedIn ?? (said && OWNERS.test(said.text) ? fieldOf(among) : undefined);
  const name =
    ranked ??
    (group.length === 0 && /综合排名$/.test(left)
      ? phraseUpTo(reading, run, run.left[1])?.text
      : undefined) ??
    NAMED_BY_RANK.exec(left.slice(at))?.[1] ??
    (said && (own || !pointsBack(said)) ? said.text : undefined) ??
    reading.subject ??
    (reading.led ? /^[，\s]*((?:综合|总体|整体)?排名)$/.exec(left)?.[1] : undefined);
  if (name === undefined) return false;
  const names = namesInTurn(reading, run, name);
  const drafted = names ? run.values : [value];
  const shared = reading.groups++;
  drafted.forEach((each, index) => {
    const draft = addDraft(reading, each, names?.[index] ?? name, 'rank', 'rank', shared);
    if (scope) draft.scope = scope;
  });
  return true;
}

/** 居三区一县第2位（三区第1位）: another field of the same place, in a bracket. */
function besidePlace(reading: Reading, run: Run, left: string): boolean {
  const among = /^[位名]?（([^（），。；\d]{1,10}?)(?:居|列|排名?)?$/.exec(left)?.[1];
  const [value] = run.values;
  const group = recent(reading).filter((draft) => draft.segment === reading.segment);
  const last = group.at(-1);
  const placed = last?.kind === 'rank' || last?.compare.at(-1)?.type === 'rank';
  if (among === undefined || !value || !placed || reading.text[value.outerEnd] !== '）') return false;
  attach([last], [toComparison(reading, value, among)]);
  return true;
}

/** Work that is in front, without a number of its own. */
const WORK = /^，?([^，。；、\d]{2,12}?)(?:继续|持续|始终|一直)?(?:走在|处于|位于|保持)了?全[国省市区县州]$/;
const SIZES = /增[速幅]|总[量额]|指标|规模|占比|数量|水平/;

/** 园区综合排名位居全国第12位: what is placed is the place itself. */
const NAMED_BY_RANK = /^((?:综合|总体|整体)排名)(?=[位列居稳跃升为获荣名])/;

/** Places and bodies that say nothing of which they are. */
const PLAIN = /^(?:开发区|经开区|高新区|园区|新区|学校|医院|公司|集团|企业)$/;

/** Said of each of a list. */
const EACH =
  /(?:增[速幅]|占比|总量|规模|数量|总数|各?项?(?:主要)?指标|排名|^，?)(?:排名)?(?:均|都|双双|全部)/;

function toComparison(reading: Reading, value: Found, among: string): DraftComparison {
  return {
    rule: 'rank',
    type: 'rank',
    ...(value.amount === 0 ? {} : { value: value.amount as number, unit: '名' }),
    ...(among ? { among } : {}),
    text: reading.text.slice(value.outerStart, value.outerEnd),
    span: [value.start, value.end],
  };
}
