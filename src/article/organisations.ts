import { isCommonPlace } from './common-places.ts';

/** Endings of the names of bodies that publish year reviews; a longer one stands before the one it ends in. */
const ENDINGS = [
  '软件园发展中心',
  '发展中心',
  '服务中心',
  '管理委员会',
  '管委会',
  '人民法院',
  '人民检察院',
  '高新技术产业开发区',
  '经济技术开发区',
  '高新区',
  '经开区',
  '开发区',
  '综保区',
  '保税区',
  '自贸片区',
  '自贸试验区',
  '度假区',
  '软件园',
  '产业园区',
  '产业园',
  '工业园区',
  '工业园',
  '科技园',
  '自治区',
  '自治州',
  '自治县',
  '街道办事处',
  '街道',
  '集团',
  '公司',
  '大学',
  '学院',
  '医院',
  '银行',
  '研究院',
  '委员会',
  '新区',
  '园区',
  '省',
  '市',
  '区',
  '县',
  '旗',
  '镇',
  '乡',
  '局',
];

/** A body of a place that a title names right after the place: 临溪区|人民医院2031年度工作总结. */
const OWN_BODY =
  /^[\u4e00-\u9fff]{2,8}?(?:医院|法院|检察院|局|公司|集团|大学|学院|中学|小学|银行|研究院|委员会)(?=(?:19|20)\d\d|年|工作|：|$)/;

/** A name that a title begins with; a wider place before it is no part of it (某某市某某区 → 某某区). */
const TITLED = new RegExp(
  '^(?:[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,6}自治区)?(?:[\\u4e00-\\u9fff]{2,4}(?:市|自治州|盟))?' +
    `((?:(?<=[市州盟])[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{2,12}?)(?:${ENDINGS.join('|')}))`,
);

/** A place inside a wider one is named by itself; an office keeps its place (某某市教育局). */
const PLACE_ENDING = /(?:[省市区县旗镇乡州]|街道)$/;

/** Common words that name a place together with the wider one before them: 晋河市城区, 临溪市经济技术开发区. */
const OWN_WITH_PLACE = /^(?:城区|郊区|矿区|高新区|经开区|保税区|.{0,8}开发区|.?园区)$/;

/** Places in running text: two to four characters after a break or a preposition, and no 市场 or 区域. */
const PLACE =
  /(?<=^|[\s，。：；、“”（）《》年]|[在对为从向由与和及让将自是到]|[省市]|中共|印发)(?![全今去本当明]年|[家市省县]级|[在从]|昨日|记者|[我全本各该][省市区县旗国])[\u4e00-\u9fff]{2,4}?(?:高新区|经开区|开发区|保税区|自贸片区|度假区|新区|(?:产业|软件|科技|工业)园区?|[省旗](?![级长委直会内外份道际城手帜下])|(?:区|县)(?![间域块位别划分市县级委内外])|市(?![场民级区县值政委直域容况]))/g;

/** A report to a congress names its place before the number of the session. */
const SESSION = /在([\u4e00-\u9fff]{2,12}?[省市区县旗州乡镇])第?[一二三四五六七八九十百\d]+届/;

/** The nation's own congress hears the State Council. */
const CENTRAL =
  /第[一二三四五六七八九十]+届全国人民代表大会第?[一二三四五六七八九十]*次?会议(?:上|政府工作报告)/;

/** A body whose own assembly it is: 青桐医院第二次代表大会. */
const MEETING =
  /(?:中国共产党|在|中共|^|[，。：\s])(?!中国共产党)([\u4e00-\u9fff]{2,18}?(?:医院|大学|学院|学校|公司|集团|中学))第[一二三四五六七八九十]+[次届](?:党员|职工|教职工|会员)?代表大会/;

/** A report on the work of a government names whose it is, with or without 省 or 县: 临溪政府工作报告. */
const GOVERNMENT =
  /^([\u4e00-\u9fff]{2,14}?)(?:人民)?政府(?:办公室)?(?:(?:19|20)\d\d年?度?)?工作报告|^(国务院)/;

/** Who wrote it holds office there: 青桐县县长 李木子. */
const OFFICE =
  /([\u4e00-\u9fff]{1,8}?(?:省|市|区|县|旗|州|乡|镇))(?:人民)?(?:政府)?代?(?:省长|市长|区长|县长|旗长|州长|乡长|镇长|主席)(?![\u4e00-\u9fff]*[，。]?(?:说|表示|介绍|告诉))/;

/** A body that the text gives a short name: 临溪铁路集团有限公司（以下简称“临铁集团”）. */
const ABBREVIATED =
  /(?<=^|[\s，。：；、“”（《]|[由与和及])([\u4e00-\u9fff]{4,22}?(?:公司|集团|大学|学院|医院|银行|管委会|委员会|开发区|高新区|新区|园区|片区))[（(](?:以下|下文)?简称[：:]?[“"]?([\u4e00-\u9fff]{2,8})/;

/** An institution that a text opens with as what it is about: 青桐县人民医院是…, 临溪学院始建于…. */
const SUBJECT =
  /(?:^|[\s，。：；])([\u4e00-\u9fff]{2,16}?(?:医院|大学|学院|学校|公司|集团))(?=，?[一二三、]*(?:基本概况|概况|是[全我一国本省市]|始建|创建|成立|坐落|位于|建于|全院|全校|全年))/;

/** How far from its beginning an article says whose it is. */
const OPENING = 400;

/**
 * Guesses the organisation whose year it is: the session or the body named in the title, the place whose head wrote it,
 * an institution that the text opens with, or the place that the text names most. Null rather than a guess without support.
 *
 * @example
 * guessOrganisation('临溪区交出亮眼成绩单', '……') // '临溪区'
 */
export function guessOrganisation(title: string, text: string, opening = ''): string | null {
  const head = opening.slice(0, OPENING).replace(/[^\S\n]+/g, '');
  return (
    inSession(title) ??
    titledName(title, text) ??
    inSession(head) ??
    placeOf(OFFICE.exec(head)?.[1]) ??
    abbreviated(text) ??
    SUBJECT.exec(text.slice(0, OPENING))?.[1] ??
    mostNamed(text, kindIn(title)) ??
    null
  );
}

function inSession(text: string): string | null {
  const whole = text.replace(/\s+/g, '');
  if (CENTRAL.test(whole)) return '国务院';
  return placeOf(SESSION.exec(whole)?.[1]) ?? MEETING.exec(whole)?.[1] ?? null;
}

/** The innermost place of a name, if it names one. */
function placeOf(name: string | undefined): string | null {
  if (name === undefined) return null;
  const own = innermost(name);
  return own.length < 2 || isCommonPlace(own) || /^[省市县区]/.test(own) ? null : own;
}

/** What stands before a title's name: a place in brackets, a time, what it is: （南河省）, 2031年, 前三季度, 一图读懂. */
const PREFIX =
  /^(?:[（(][^（()）]{1,24}[）)]|(?:19|20)\d\d年?度?|前?[一二三四]季度|[上下]半年|前?\d{1,2}(?:[-—至]\d{1,2})?个?月份?|中国共产党|中共|关于|中华人民共和国|一?图(?:读懂|看懂|解)|解读|聚焦|数说|关注|回眸|昨日|日前|近日)+/;

/** A port or airport that a title names by itself: 临溪港：…. */
const PORT = /^[\u4e00-\u9fff]{2,5}(?:港|机场)$/;

/** Words that no name begins with: 我县城镇…, 建设软件园区…. */
const NO_NAME = /^(?:[我全本各该][省市区县旗州镇乡国院校们]|[省市县区]长|建设|打造|推动|推进|加快|在|从)/;

/** Words that no name holds: 商务部作为国家级经济技术开发区. */
const NO_PART = /实现|坚决|扛[好起牢]|作为|打造|记者|召开|发布|交出|完成|突破|在[省市区县]$/;

function titledName(title: string, text: string): string | null {
  for (const part of title.split(/——|[：:丨｜| ]/)) {
    const plain = part.trim().replace(PREFIX, '').trim();
    const government = governmentOf(plain, text);
    if (government !== null) return government;
    const match = TITLED.exec(plain);
    const titled = match?.[1];
    const port = PORT.exec(plain)?.[0];
    if (port !== undefined) return port;
    if (match === null || titled === undefined || NO_NAME.test(plain) || NO_PART.test(titled)) continue;
    // 晋河市城区 is a place, 城区 alone is none.
    const common = isCommonPlace(titled);
    if (common && (match[0] === titled || !OWN_WITH_PLACE.test(titled))) continue;
    const name = PLACE_ENDING.test(titled) && !common ? titled : match[0];
    const own = OWN_BODY.exec(plain.slice(match[0].length))?.[0];
    if (own !== undefined && PLACE_ENDING.test(titled)) return titled + own;
    return alluded(name, text) ?? office(name, text) ?? supported(name, text);
  }
  return null;
}

/** Whose government reports; the text tells what kind of place it is where the title doesn't. */
function governmentOf(title: string, text: string): string | null {
  const match = GOVERNMENT.exec(title);
  const name = match?.[2] ?? match?.[1]?.replace(/人民$/, '');
  if (name === undefined || NO_NAME.test(name)) return null;
  if (match?.[2] !== undefined) return name;
  if (PLACE_ENDING.test(name)) return placeOf(name);
  const full = new RegExp(`${name}(?:自治)?[省市区县旗州镇乡](?![级长委场])`, 'g');
  return text.match(full)?.[0] ?? name;
}

/** A body of whom the text goes on to speak by its short name. */
function abbreviated(text: string): string | null {
  const match = ABBREVIATED.exec(text);
  const [, full, short] = match ?? [];
  if (match === null || full === undefined || short === undefined || NO_PART.test(full)) return null;
  return match.index < OPENING || text.split(short).length > 3 ? full : null;
}

/** The kind of place that a title speaks of as its own: 我县. */
const kindIn = (text: string): string | undefined => /[我全]([省市区县旗])/.exec(text)?.[1];

/** The longest end of a name that the text bears out: a title's verb is no part of it. */
function supported(name: string, text: string): string {
  const ends: { end: string; count: number }[] = [];
  for (let i = 0; name.length - i >= 3; i += 1) {
    const end = name.slice(i);
    if (!isCommonPlace(end) && (i === 0 || !/^[省市区县州镇乡旗]/.test(end)))
      ends.push({ end, count: text.split(end).length - 1 });
  }
  const most = Math.max(0, ...ends.map(({ count }) => count));
  if (most === 0) return name;
  return ends.find(({ count }) => count >= most * 0.3)?.end ?? name;
}

/** An office is named with its place (某某市教育局), also where the text says 市教育局. */
function office(name: string, text: string): string | null {
  const short = /^[\u4e00-\u9fff]{2,4}?([省市区县州].{2,})$/.exec(name)?.[1];
  return short !== undefined && !PLACE_ENDING.test(name) && text.includes(short) ? name : null;
}

/** A title that only alludes to a name (某某湖畔荒滩变身产业园): the place in the text that begins as the title does. */
function alluded(name: string, text: string): string | null {
  const stem = name.replace(new RegExp(`(?:${ENDINGS.join('|')})$`), '');
  if (stem.length < 7 || text.includes(name)) return null;
  const places = [...text.matchAll(PLACE)].map(([place]) => place).filter((place) => !isCommonPlace(place));
  return places.find((place) => place.slice(0, 2) === name.slice(0, 2) && !name.startsWith(place)) ?? null;
}

function mostNamed(text: string, kind: string | undefined): string | null {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(PLACE)) {
    if (isCommonPlace(name) || (kind !== undefined && !name.endsWith(kind))) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [name, count] of counts)
    if (count > (best === null ? (kind === undefined ? 2 : 1) : (counts.get(best) ?? 0))) best = name;
  return best ?? (kind !== undefined && counts.size === 1 ? ([...counts.keys()][0] ?? null) : null);
}

function innermost(name: string): string {
  return (
    /^[\u4e00-\u9fff]{2,6}(?:省|市|自治区)([\u4e00-\u9fff]{2,6}(?:市|区|县|旗))$/.exec(name)?.[1] ?? name
  );
}
