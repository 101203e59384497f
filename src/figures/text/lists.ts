import { CLOSING, OPENING } from './marks.ts';
import { COLLECTIVES } from '../tables/nouns.ts';
import { sharedTail } from './shared-tails.ts';

/** Splits a list of names at 、 和 与 及 outside quotes and brackets. */
export function splitList(text: string, marks = /[、和与及]/): string[] {
  if (!marks.test(text) && !(text.includes('以及') && marks.test('及'))) return text === '' ? [] : [text];
  const out: string[] = [];
  let depth = 0;
  let item = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (OPENING.test(char)) depth += 1;
    if (CLOSING.test(char)) depth -= 1;
    const pair = text.startsWith('以及', at);
    // 电脑及其零部件, 地市级及以上城市 are one name.
    const belongs = char === '及' && /^(?:其|以[上下])/.test(text.slice(at + 1, at + 3));
    if (depth === 0 && !belongs && item !== '' && (marks.test(char) || (pair && marks.test('及')))) {
      out.push(item);
      item = '';
      if (pair) at += 1;
    } else item += char;
  }
  return item === '' ? out : [...out, item];
}

/**
 * Splits a list into as many names as there are values, at 、 if that suffices; undefined where it can't be done.
 *
 * @example splitInto('城乡居民人均可支配收入', 2) // ['城镇居民人均可支配收入', '农村居民人均可支配收入']
 */
export function splitInto(text: string, count: number): string[] | undefined {
  if (count < 2) return undefined;
  const herd = HERD.exec(text);
  if (herd?.[1]?.length === count) return [...herd[1]].map((each) => each + (herd[2] ?? ''));
  const tied = text.replace(TIED, (name) => name.replaceAll('、', TIE));
  if (tied === text) return splitAt(text, count);
  const names = splitAt(tied, count)?.map((name) => name.replaceAll(TIE, '、'));
  // 农、林、牧、渔业分别增长: with as many values as members it is a list itself.
  const whole = names ?? splitAt(text, count);
  return names || whole?.join('').length === text.replace(/[、和与及]/g, '').length ? whole : undefined;
}

/** Trades and places whose own names are lists. */
const TIED =
  /农、林、牧、(?:副、)?渔|农、林、牧|农林牧、渔|省、自治区|市、自治区|自治区、直辖市|县、市、区|批发、零售|文化、体育和?(?=娱乐)/g;
const TIE = '\uE002';
/** Whether a name is a list of its own. */
export const isTied = (name: string): boolean => name.search(TIED) >= 0;
/** 牛羊猪存栏量: one character each. */
const HERD = /([猪牛羊马驴骡兔鸡鸭鹅]{2,5})((?:年末)?(?:存栏|出栏|饲养)[量数]?)$/;

function splitAt(text: string, count: number): string[] | undefined {
  for (const { word, parts } of COLLECTIVES) {
    if (parts.length === count && word.test(text)) return parts.map((part) => text.replace(word, part));
  }
  const commas = splitList(text, /[、]/);
  if (commas.length === count) return commas;
  // 房地产、交通运输仓储和邮电及其他服务业: 和 is within a name where 及 parts the last one off.
  const others = splitList((commas.at(-1) ?? '').replace(/及(?=其他)/, '、'), /[、]/);
  if (commas.length + 1 === count && others.length === 2) return [...commas.slice(0, -1), ...others];
  const tail = splitList(commas.at(-1) ?? '', /[和与及]/);
  const mixed = [...commas.slice(0, -1), ...tail];
  if (mixed.length === count) return mixed;
  const all = splitList(text);
  return all.length >= count ? all.slice(-count) : undefined;
}

/** Endings of names that need no head from the last item of their list. */
const COMPLETE = /(?:(?<!需氧)量|额|率|值|数|收入|投资|面积|价格|支出|利润|税|能耗|浓度|强度)$/;
/** A bare kind: 国家级, 省属, 规上. */
const KIND =
  /^(?:.{1,3}[级属型类系]|小学|初中|普通高中|高中|中职|高职|幼儿园|本科|专科|城镇|农村|城市|乡村|男性|女性|市级以上|省级以上|规上|限上|全日制|国有|集体|私营|民营|外资|内资|股份制|大型|中型|小型|大中型|合同|协议|实际|境[内外]|国[内外]|省[内外]|[市区县]外|直接|间接|同城|异地|同城快递|(?:东部|中部|西部|东北)(?:地区)?|\d{1,3}[—–\-~至到]\d{1,3}岁)$/;
/** The kind that a name begins with. */
const LEADING_KIND =
  /^(?:.{1,3}[级属型类系](?:以上)?|小学|初中|普通高中|高中|中职|高职|幼儿园|本科|专科|城镇|农村|城市|乡村|男性|女性|规上|限上|(?:国有|集体|私营|民营|外资|内资|股份制|大型|中型|小型|大中型)(?=企业)|合同|协议|实际|境[内外]|国[内外]|省[内外]|[市区县]外|直接|间接|同城|异地|国际[/／]港澳台|跨境|(?:东部|中部|西部|东北)(?:地区)?|\d{1,3}(?:周)?岁(?:及)?以[上下])(?=.{2})/;

/** 人均生产总值和国民收入: what is told per head is so for all of the list. */
const PER_HEAD = /^人均(?:国民|国内|地区|生产|工农业)/;
const perHead = (item: string): string =>
  /^(?:国民收入|国民生产总值|国内生产总值|生产总值|地区生产总值)$/.test(item) ? `人均${item}` : item;

/** How an item is measured, which is no part of its name. */
const REMARK = /（[^（）]{0,12}(?:下同|初步核算|初步统计|预计|口径|现价|可比价)）$/;

/** A character that begins names of the same rest: 中、高等职业教育, 猪、牛、羊肉; 煤 is a name itself. */
const HALF =
  /[上中下内外大小高低初东西南北省市县区乡城农工牧林渔副男女老幼猪牛羊鸡鸭国公铁水陆空存贷重轻进出一二三]/;

/** Those who are told of one after the other by what they are: 银行, 公司, 学院. */
const ALIKE = /(?:银行|公司|集团|学院|大学|医院|机场|港口|港区|园区|新区|开发区|高新区|部门|板块|保险|链)$/;

/** What the last of a list is told of, where all are of one kind: 甲银行和乙银行不良贷款率 → 不良贷款率. */
function sameEnding(items: readonly string[]): string {
  const kind = ALIKE.exec(items[0] ?? '')?.[0];
  const last = items.at(-1) ?? '';
  if (kind === undefined || !items.slice(0, -1).every((item) => item.endsWith(kind))) return '';
  const at = last.indexOf(kind);
  return at > 0 ? last.slice(at + kind.length) : '';
}

const OF_A_WHOLE = /.[^所](占(?![比用地据])[^占]{1,14})$/;

const NUMBER_OF = /^(.+?)([两二三四五六七八九十])([省市县区州镇乡村])(?=.{2})/;
const NUMERALS = '零一二三四五六七八九十';

/** 甲、乙两县产值: what all of them are stands behind the last, with how many they are. */
function numbered(items: string[]): string[] {
  const [said, last, many, what] = NUMBER_OF.exec(items.at(-1) ?? '') ?? [];
  if (said === undefined || last === undefined || many === undefined || what === undefined) return items;
  if ((many === '两' ? 2 : NUMERALS.indexOf(many)) !== items.length) return items;
  const rest = (items.at(-1) ?? '').slice(said.length);
  return [...items.slice(0, -1), last].map((item) => item + what + rest);
}

/** Gives every item of a list the head that only its last one carries: 工业、服务业增加值. */
export function shareHead(listed: readonly string[], heads: readonly string[]): string[] {
  const tail = OF_A_WHOLE.exec(listed.at(-1) ?? '')?.[1] ?? '';
  // 生猪和禽类存栏量分别占全国: each is told of the same whole.
  if (tail !== '' && !listed.slice(0, -1).some((item) => item.includes('占'))) {
    const plain = listed.map((item, at) => (at === listed.length - 1 ? item.slice(0, -tail.length) : item));
    return shareHead(plain, heads).map((item) => item + tail);
  }
  const items = turnovers(ofAccidents(numbered(listed.map((item) => item.replace(REMARK, '')))));
  const last = items.at(-1) ?? '';
  // 国家级、省级专精特新企业: a bare kind takes all that follows the last one's kind.
  const rest = last.replace(LEADING_KIND, '');
  if (rest !== last && items.slice(0, -1).every((item) => KIND.test(item)))
    return items.map((item, index) => (index === items.length - 1 ? item : item + rest));
  const led = items.map((item, index) => (index > 0 && PER_HEAD.test(items[0] ?? '') ? perHead(item) : item));
  const after = sameEnding(items) || sharedTail(items);
  if (after !== '') return items.map((item, index) => (index === items.length - 1 ? item : item + after));
  // 粮、棉和油的总产: what is told of each behind 的.
  const told = /^\p{Script=Han}{1,3}(的.{2,})$/u.exec(last)?.[1];
  if (told !== undefined && items.slice(0, -1).every((item) => /^\p{Script=Han}{1,3}$/u.test(item)))
    return items.map((item, index) => (index === items.length - 1 ? item : item + told));
  // 产值、税收、进出口: both ways together are no head.
  const head =
    tradedWith(items) ??
    heads.find((each) => last.endsWith(each) && last.length > each.length && !last.endsWith(`进${each}`));
  const short =
    items.some((item) => item.length === 1) &&
    items.every((item) => item.length > 1 || HALF.test(item)) &&
    !/[存出]栏$/.test(head ?? '');
  // 中、高等职业教育: a lone character takes all but the first of the last name.
  if (short && last.length >= 3)
    return items.map((item) => (item.length === 1 ? item + last.slice(1) : item));
  if (!head) return led;
  // 投资、消费、出口增速: of a pace, what is measured is told too.
  if (/^增[速幅]$/.test(head))
    return led.map((item) => (/(?:[率数]|增[速幅])$/.test(item) ? item : item + head));
  return led.map((item) =>
    COMPLETE.test(item) || heads.some((each) => item.endsWith(each) && item !== '企业') ? item : item + head,
  );
}

const BLOCS = /(?:国|盟|洲|亚|台湾|香港|澳门|日本|印度|俄罗斯|越南|巴西|加拿大|地区|市场|国家|成员国|伙伴)$/;

/** 东盟、日本和韩国进出口: with each of whom is traded both ways. */
function tradedWith(items: readonly string[]): string | undefined {
  const head = /.{2}(进出口(?:总?[额值])?)$/.exec(items.at(-1) ?? '')?.[1];
  return head !== undefined && items.slice(0, -1).every((item) => BLOCS.test(item)) ? head : undefined;
}

const ACCIDENTS = /^(.{2,12}事故)(?:发生)?(?:起数|宗数|次数|数)$/;
const CASUALTIES = /^(?:(?:死亡|受伤|伤亡|死伤)人数|(?:直接)?(?:经济|财产)损失)$/;

/** 火灾事故起数、死亡人数: those who died in them. */
function ofAccidents(items: string[]): string[] {
  const accidents = ACCIDENTS.exec(items[0] ?? '')?.[1];
  return accidents === undefined
    ? items
    : items.map((item) => (CASUALTIES.test(item) ? accidents + item : item));
}

/** 公路客运量和周转量: the turnover of what was carried. */
function turnovers(items: string[]): string[] {
  return items.map((item, at) => {
    const carried =
      item === '周转量' ? /^(.*(?:客运|货运|运输|发送))量$/.exec(items[at - 1] ?? '')?.[1] : undefined;
    return carried === undefined ? item : carried + item;
  });
}
