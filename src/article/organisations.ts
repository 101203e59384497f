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
  '软件园',
  '产业园区',
  '产业园',
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
    `([\\u4e00-\\u9fff]{2,12}?(?:${ENDINGS.join('|')}))`,
);

/** A place inside a wider one is named by itself; an office keeps its place (某某市教育局). */
const PLACE_ENDING = /(?:[省市区县旗镇乡州]|街道)$/;

/** Places in running text: two to four characters after a break or a preposition, and no 市场 or 区域. */
const PLACE =
  /(?<=^|[\s，。：；、“”（）《》年]|[在对为从向由与和及让将自是到]|[省市]|中共|印发)[\u4e00-\u9fff]{2,4}?(?:高新区|经开区|开发区|新区|产业园|软件园|科技园|工业园|(?:区|县)(?![间域块位别划分市县级委内外])|市(?![场民级区县值政委直域容况]))/g;

/** Names that fit anybody: 我区, 全市, 示范区. */
const COMMON =
  /^(?:.{0,4}(?:我|全|本|各|该)区|.?(?:辖|片|社|园|城|市|景|校|厂|县|山|郊|库|牧|灾|战|商|街)区|.{0,4}地区|.{0,4}(?:示范|产|灌|林|试验|先行|核心|保税|功能|先导|自贸|中心|开放|保护|引领|风景|老|农|合作|居住|城)区|(?:新区|开发区|高新区|经开区)|.{0,4}(?:全|我|各|本|该)市|.{0,3}(?:大|一|上|股|城|超|夜|都|门|集|入|菜|消费|楼|省|县|地|直辖)市|.?[全我各本]省|.{0,2}[全各本我]县|软件园|产业园区?|科技园|研究院|公司|集团|大学|医院|银行|学院|委员会|管委会)$/;

/** A report to a congress names its place before the number of the session. */
const SESSION = /在([\u4e00-\u9fff]{2,12}?(?:省|市|区|县|旗|州))第[一二三四五六七八九十百\d]+届/;

/**
 * Guesses the organisation whose year it is: the one named in the title, or, where the title says 我区, the place of
 * that kind that the text names most. Null rather than a guess without support.
 *
 * @example
 * guessOrganisation('临溪区交出亮眼成绩单', '……') // '临溪区'
 */
export function guessOrganisation(title: string, text: string): string | null {
  const session = SESSION.exec(title)?.[1];
  if (session !== undefined) return innermost(session);
  for (const part of title.split(/——|[：:丨｜| ]/)) {
    const plain = part
      .replace(/^(?:19|20)\d\d年?度?/, '')
      .replace(/^中共|^关于/, '')
      .trim();
    const match = TITLED.exec(plain);
    const titled = match?.[1];
    if (match === null || titled === undefined || COMMON.test(titled)) continue;
    const name = PLACE_ENDING.test(titled) ? titled : match[0];
    const own = OWN_BODY.exec(plain.slice(match[0].length))?.[0];
    if (own !== undefined && PLACE_ENDING.test(titled)) return titled + own;
    return alluded(name, text) ?? office(name, text) ?? supported(name, text);
  }
  return mostNamed(text, /[我全]([市区县])/.exec(title)?.[1]);
}

/** The longest end of a name that the text bears out: a title's verb is no part of it. */
function supported(name: string, text: string): string {
  const ends: { end: string; count: number }[] = [];
  for (let i = 0; name.length - i >= 3; i += 1) {
    const end = name.slice(i);
    if (!COMMON.test(end) && (i === 0 || !/^[省市区县州镇乡旗]/.test(end)))
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
  const places = [...text.matchAll(PLACE)].map(([place]) => place).filter((place) => !COMMON.test(place));
  return places.find((place) => place.slice(0, 2) === name.slice(0, 2) && !name.startsWith(place)) ?? null;
}

function mostNamed(text: string, kind: string | undefined): string | null {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(PLACE)) {
    if (COMMON.test(name) || (kind !== undefined && !name.endsWith(kind))) continue;
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
