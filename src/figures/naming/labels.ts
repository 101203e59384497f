import { nameOfKind } from './told-parts.ts';
import type { Phrase } from '../text/phrases.ts';
import { recent } from '../sentence/reading.ts';
import type { Reading } from '../sentence/reading.ts';

/** What a list can be headed by. */
const MEASURE =
  /(?:程度|[率价量]|价格|面积|投资|收入|支出|产值|增加值|利润|税收|人数|规模|总额|销售额|贸易额|余额|增[速幅]|占比|比重)$/;
/** A head with the items between it and the next: 机械化程度：整地100%、播种93%、. */
const HEADED =
  /(?:^|[，。；\s])([^，。；：、\d\s]{2,14})：\s*(?:[^，。；：、\d]{1,10}\d[\d.]{0,9}[^，。；：、\d]{0,8}(?:，(?:同比|比上年)?(?:增长|下降|增产|减产)\d[\d.]{0,5}%)?[、，；]\s*)*$/;
/** 拨备覆盖率方面，: what the clauses behind it are about. */
const FIELD = /(?:^|[，。；\s\]\-—])([^，。；：、\d\s\]\-—]{2,12})方面，([^。；]*)$/;
/** 营收规模前三名为甲银行（251亿元）、; 企业数量居前三位的行业是：批发业1.4万家，占31%；: who come first by it. */
const TOPPED =
  /([^，。；：、\d\s\]\-—]{2,12}?)排?名?(?:位?居)?前[一二两三四五六七八九十\d]{1,2}[名位]?(?:的[^，。；：、\d]{1,8}?)?(?:依次|分别)?[为是]([^。]*)$/;
/** Whose a measure can be. */
const OWNER = /(?:银行|公司|企业|集团|医院|学校|大学|[省市县区州乡镇]|地区|行业|业|部门)$/;

/** 技工贸收入增长较快的园区有3家，分别是东湖园增长40.1%: by what they are listed. */
const FASTER =
  /(?:^|[，。；\s])([^，。；：、\d\s]{2,12}?)(?:增长|增[速幅]|同比|下降)+(?:较[快高大]|最[快高大]|居前|超过?[\d.]+%|[\d.]+%以上)的[^，。；：\d]{1,10}?(?:有|为|共|达)?[\d一二两三四五六七八九十]{1,2}[个家][，：]?(?:分别|依次)?[是为]?/;
/** 农民人均纯收入，东山县达到3200元，西山县2900元: a head with nothing but parts behind it. */
const AHEAD = /(?:^|[。；])\s*([^，。；：、\d\s]{3,14})，((?:[^，。；：]{2,40}，){0,6})$/;

const RATE = /(?:率|程度|增[速幅]|占比|比重)$/;
const LONGEST_LIST = 160;

/** The items of a list that a measure heads have no more than their number: 机械化程度：整地100%. */
export function headedBy(reading: Reading, part: Phrase, base: string, grows = false): string | undefined {
  if (MEASURE.test(part.text)) return undefined;
  const from = Math.max(reading.sentence[0], part.start - LONGEST_LIST);
  const before = reading.text.slice(from, part.start);
  const head = before.includes('：') ? HEADED.exec(before)?.[1] : undefined;
  if (head !== undefined && MEASURE.test(head))
    return part.text + head.replace(/^(?:主要|大宗|重点)?\p{Script=Han}{0,3}产品(?=产量|销量|价格)/u, '');
  const topped = before.includes('前') ? toppedBy(reading, before, base) : undefined;
  if (topped !== undefined) return part.text + topped;
  const faster = base === '%' && grows ? FASTER.exec(before)?.[1] : undefined;
  if (faster !== undefined && /[园区县市镇乡州业]$|企业$|公司$/.test(part.text))
    return part.text.replace(/^[是为]/, '') + faster;
  const ahead = OWNER.test(part.text) ? aheadOf(reading, before, base) : undefined;
  if (ahead !== undefined) return part.text + ahead;
  const field = fieldOf(reading, before);
  const about = field ?? reading.topic ?? reading.subject;
  if (about === undefined || !MEASURE.test(about)) return undefined;
  if (RATE.test(about) && base !== '%') return undefined;
  return OWNER.test(part.text) && (field !== undefined || (RATE.test(about) && !grows))
    ? part.text + about
    : nameOfKind(part.text, about, base, true);
}

/** 拨备覆盖率方面，甲银行…，乙银行以405%领先: what a field says, until something else is told. */
function fieldOf(reading: Reading, before: string): string | undefined {
  const [, field, since] = (before.includes('方面，') && FIELD.exec(before)) || [];
  if (field === undefined || since === undefined) return undefined;
  const last = /\d/.test(since) ? recent(reading).at(-1) : undefined;
  return last === undefined || last.kind === 'count' || last.metric.endsWith(field) ? field : undefined;
}

function toppedBy(reading: Reading, before: string, base: string): string | undefined {
  const [, head, since = ''] = TOPPED.exec(before) ?? [];
  if (head === undefined || !MEASURE.test(head)) return undefined;
  if (!/[；，]/.test(since)) return head;
  const last = recent(reading).findLast(({ quantity }) => quantity.base === base);
  return last?.metric.endsWith(head) && /[；，]$/.test(since) ? head : undefined;
}

function aheadOf(reading: Reading, before: string, base: string): string | undefined {
  const [, head, since] = AHEAD.exec(before) ?? [];
  if (head === undefined || !MEASURE.test(head) || /^(?:其中|在|由于|随着|为|通过)/.test(head))
    return undefined;
  if (RATE.test(head) && base !== '%') return undefined;
  const last = since === '' ? undefined : recent(reading).at(-1);
  return last === undefined || (last.metric.endsWith(head) && last.quantity.base === base) ? head : undefined;
}
