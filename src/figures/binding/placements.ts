import { hasGrown, pointsAt } from './settling.ts';
import type { Draft, DraftComparison } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
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

const PLACED =
  /(?:荣登|登顶|问鼎|入列|分列|分居|稳居|跃居|位居|位于|位列|列居|名列|保持在|居于|居(?!民|住|家|委|室)|列(?!车)|排名|排在|排行|排(?!放|水|污|查|涝|灌|洪)|跃升至?|升至|升到|前进到|跻身|进入|勇夺|夺得|获得|荣获|获|取得|蝉联|保持|综合排名)[^，。；：]{0,18}$/;
const EVALUATION =
  /评选|排名|评价|考核|考评|评议|评定|评比|督查|监测|评估|榜|竞争力|指数|测评|评议|大赛|竞赛/;
/** A name that says by itself that it ranks. */
const EVALUATED = /(?:排名|排行榜?|榜单?|评价|考核|考评|评估|测评|评比|评选|竞争力)$/;
const WITHIN = /在?([^，。；在]{2,60}?)(?:活动|结果)?中[^，。；中]{0,10}$/;

/** 经济总量在全省县域排名…: the field that a rank is measured in, before its verb. */
const FIELD = /在((?:全[国省市区县州]|[东中西]部|东北)[^，。；：在]{0,14})$/;

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
  const until = within && group.length === 0 ? within.index : at;
  // 吞吐量8784万吨，超过天津港跻身第九位: whom it has passed is not who is placed.
  const passed = group.length > 0 && /(?:超过|赶超|反超|超越)[^，。；\d]{2,12}$/.test(left.slice(0, until));
  const subject = passed ? undefined : withoutField(phraseUpTo(reading, run, run.left[0] + until));
  // 在…排名中，学校列第68位: the field stands in the clause before.
  // 在国考中，指数1.01，全国排名第312: a place of its own in the field that the sentence opens with.
  const again = reading.field !== undefined && /^[，\s]*全[国省市区县州](?:排名)?$/.test(left);
  const evaluation = within?.[1] ?? (group.length === 0 || again ? reading.field : undefined);
  const evaluated =
    (within !== null && EVALUATION.test(within[0])) || (within === null && evaluation !== undefined);
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
  const listedIn = said === undefined && group.length === 0 ? RANKING.exec(among)?.[0] : undefined;
  const ranked = listedIn ?? (said && OWNERS.test(said.text) ? fieldOf(among) : undefined);
  const name = ranked ?? (said && (own || !pointsBack(said)) ? said.text : reading.subject);
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

/** 位居全省县域投资潜力第3、创新活力第7: each place of a list has a field of its own, the first too. */
function ownField(
  { text }: Reading,
  run: Run,
  among: string,
  subject: Phrase | undefined,
  group: readonly Draft[],
): string | undefined {
  if (subject !== undefined || run.values.length > 1) return undefined;
  const field = among.replace(/的$|^居|^列/g, '');
  const placed = group[0]?.kind === 'rank' && /(?:企业|银行|公司|高校|院校|机场|港口|园区|城市)$/.test(field);
  const listed = /^、[^，。；、\d]{2,14}第/.test(text.slice(run.right[0], run.right[0] + 18));
  return (listed || placed) && field.replace(/^全[国省市区县州]/, '').length >= 4 ? field : undefined;
}

const FIELD_NEXT =
  /^[名位]?[、和](?:居|列|位居|排)?([\p{Script=Han}]{0,5}(?:[东中西]部|东北|[苏浙皖赣闽湘鄂粤桂川陕甘鲁豫冀晋辽][东西南北中]|地区|三角洲?|沿海|[省市]|国家级\p{Script=Han}{1,4}区))$/u;

/** The field of a place that stands right behind another place, parted by a list mark. */
function fieldNext({ text }: Reading, group: readonly Draft[], value: Found): string | undefined {
  const last = group.at(-1)?.compare.at(-1);
  if (last?.type !== 'rank' || last.span === undefined) return undefined;
  const from = last.span[1];
  return value.start > from && value.start - from < 14
    ? FIELD_NEXT.exec(text.slice(from, value.start).replace(/第$/, ''))?.[1]
    : undefined;
}

function ofAnother(reading: Reading, subject: Phrase | undefined, group: readonly Draft[]): boolean {
  return (
    subject !== undefined &&
    /(?:实力|水平|环境|质量|能力|竞争力)$/.test(subject.text) &&
    !pointsBack(subject) &&
    !pointsAt(reading, subject) &&
    !namesLast(subject.text, group)
  );
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

/** 位列全国百强县第47位: a list that ranks is name enough where the clause has no other. */
const RANKING =
  /^[^，。；]*?(?:[百千十\d]强\p{Script=Han}{0,6}|榜单?|(?:最具|最佳|最美|最优)\p{Script=Han}{2,10}|(?:竞争力|影响力|实力)(?:排名|百强)?)(?=的?$)/u;

/** Those who are placed with what they do. */
const OWNERS = /(?:集团|公司|汽车|股份|银行|药业|电器|重工|科技|控股|证券|保险|港口?|机场)$/;

/** 某集团位居中国乘用车出口第一: what a company is placed in stands between. */
function fieldOf(among: string): string | undefined {
  const said = among
    .replace(/[“”]/g, '')
    .replace(/^全[国省市区县州]的?/, '')
    .replace(/的$/, '');
  if (/.(?:出口|进口|产销量|[产销]量|规模|占有率|收入|产值|份额|交付量|装机量|吞吐量)$/.test(said))
    return said;
  return /.(?:行业|领域|市场|产业|赛道|[百千\d]强|榜单?)$/.test(said) ? `${said}排名` : undefined;
}

/** Work that is in front, without a number of its own. */
const WORK = /^，?([^，。；、\d]{2,12}?)(?:继续|持续|始终|一直)?(?:走在|处于|位于|保持)了?全[国省市区县州]$/;
const SIZES = /增[速幅]|总[量额]|指标|规模|占比|数量|水平/;

/** Said of each of a list. */
const EACH = /(?:增[速幅]|占比|总量|规模|各?项?(?:主要)?指标|排名|^，?)(?:排名)?(?:均|都|双双|全部)/;

/** 投资增长42%，消费增长35%，增速均居第一: all of the list told before, of one kind. */
function listed(reading: Reading, said: string): Draft[] {
  const here = recent(reading).filter((draft) => draft.segment === reading.segment && draft.kind !== 'rank');
  const last = here.at(-1);
  if (!last) return [];
  const grown = /增[速幅]/.test(said) && here.every(hasGrown);
  const first = grown ? 0 : here.findLastIndex((draft) => draft.kind !== last.kind) + 1;
  const alike = here.slice(first).filter((draft) => draft.aside === last.aside);
  return /指标|增[速幅]/.test(said) || last.kind !== 'count' ? alike : lastGroup(reading, true);
}

/** A subject that only names the last figures again: 增速, 进出口增速. */
function namesLast(subject: string, group: readonly Draft[]): boolean {
  const stem = subject.replace(/(?:总量|规模|总额|增速|增幅|排名|位次)+$/, '');
  return (
    stem === '' ||
    /^(?:[一二两三四五六\d]+项)?(?:各项)?(?:主要)?指标$/.test(stem) ||
    group.some((draft) => draft.metric.includes(stem))
  );
}

/** 经济总量 is of 生产总值 and not of an investment, 消费增速 of what has grown. */
function isOf(subject: string, group: readonly Draft[]): boolean {
  const stem = subject.replace(/(?:总量|增速|增幅|占比|排名|位次)+$/, '');
  if (/主要(?:经济)?指标$/.test(stem)) return group.length > 2;
  if (stem === '经济') return group.every(({ metric }) => /生产总值|GDP|增加值/.test(metric));
  return stem === '' || !/增[速幅]/.test(subject) || group.some(hasGrown);
}

/** 净增企业8家，企业数量居全市第二: a number of what was counted, not of something else. */
function countsThem(subject: string, group: readonly Draft[]): boolean {
  const stem = subject.replace(/(?:总|新增|净增)?数量.*$/, '');
  return stem === '' || group.some(({ metric }) => metric.includes(stem) || stem.includes(metric));
}

/** 增量全市第一: the field that a place is taken in is no part of its subject. */
function withoutField(subject: Phrase | undefined): Phrase | undefined {
  const text = subject?.text.replace(/(.{2})全[国省市区县州](?:县域|同类|各[市区县])?$/, '$1');
  return subject && text !== undefined ? { ...subject, text } : undefined;
}

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
