import { magnitudeOf } from './numerals.ts';
import { UNITS } from '../tables/units.ts';
import type { Unit } from '../tables/units.ts';

/** A unit found in the text, with the 万 or 亿 before it. */
export interface UnitMatch {
  /** As written: 万美元, 个亿. */
  text: string;
  /** What one of it is in base units. */
  factor: number;
  base: string;
  class: Unit['class'];
  /** 100个亿, 突破万亿: the text leaves 元 out. */
  elided: boolean;
}

const byFirst = new Map<string, Unit[]>();
for (const unit of [...UNITS].sort((a, b) => b.word.length - a.word.length)) {
  const first = unit.word[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
}

const MAGNITUDE = /[十百千]?(?:万亿|萬億|[万亿萬億])|[百千](?=[^分])/y;

/** 立方米每秒: the same in words. */
const PER_IN_WORDS = /^每(?:秒|小时|立方米|升|平方米|公顷|千瓦时)/;

/** 万元/人, 元/平方米·月, 部/百人: a unit for each of another. */
const PER =
  /^[／/][十百千万]?(?:人次|人天|人|户|亩|吨|(?:k?[gmtL]|[dhs]|m[23²³])(?![A-Za-z])|平方米|平方公里|平方千米|㎡|公顷|立方厘米|立方米|公升|升|公里|年|天|日|月|小时|分钟|秒|件|台|套|头|辆|车|张|床|工|[千百]?克|公斤|斤|千瓦时|度|万元)(?:[·・/／](?:人|户|年|月|天|日|小时))?/;

/**
 * Reads the unit that begins at an offset; undefined when none does.
 *
 * @example matchUnit('39577万美元', 5) // { text: '万美元', factor: 10000, base: '美元', … }
 */
export function matchUnit(text: string, at: number): UnitMatch | undefined {
  if (text[at] === '个' && /[万亿]/.test(text[at + 1] ?? '') && !/[元吨人户亩级]/.test(text[at + 2] ?? '')) {
    const power = text.startsWith('万亿', at + 1) ? '万亿' : (text[at + 1] ?? '');
    return { text: `个${power}`, factor: magnitudeOf(power), base: '元', class: 'money', elided: true };
  }
  MAGNITUDE.lastIndex = at;
  // 488千瓦小时: the unit itself begins with 千.
  const magnitude = unitAt(text, at) ? '' : (MAGNITUDE.exec(text)?.[0] ?? '');
  const after = at + magnitude.length;
  const word = unitAt(text, after);
  if (word !== undefined) {
    const factor = magnitudeOf(magnitude) * (word.factor ?? 1);
    const behind = text.slice(after + word.word.length, after + word.word.length + 10);
    const inWords = word.class === 'measure' ? PER_IN_WORDS.exec(behind)?.[0] : undefined;
    const per = inWords ?? PER.exec(behind)?.[0] ?? '';
    const each = per.replace(/^每/, '/').replaceAll('／', '/').replace('・', '·').replace('㎡', '平方米');
    return {
      text: magnitude + word.word + per,
      factor,
      base: word.base + each,
      class: each === '' ? word.class : 'measure',
      elided: false,
    };
  }
  return undefined;
}

/** Finds the longest unit word at an offset, without 万 or 亿. */
export function unitAt(text: string, at: number): Unit | undefined {
  return byFirst
    .get(text[at] ?? '')
    ?.find((unit) => text.startsWith(unit.word, at) && !misread(text, at, unit));
}

/** Where a unit word is the beginning of another word: 名次, 项目, 家庭, 人均, 位于. */
const CONTINUATIONS: Readonly<Record<string, RegExp>> = {
  项: /^项目/,
  个: /^个点/,
  家: /^家(?:庭|长|具|电|族|园(?!区))/,
  人: /^人(?:均|才|口|民|工|大|力|气|选(?![择修派举拔]))/,
  位: /^位(?:于|居|列|次|置)/,
  名: /^名(?:次|列|单|牌|优)/,
  场: /^场(?:所|地|馆)/,
  条: /^条(?:例|件)/,
  度: /^度(?:假|过)/,
  分: /^分(?:别|为|成|之|类|公司|批|区|局)/,
  方: /^方(?:面|式|案|针)/,
  年: /^年(?:度|代|均|产|级)/,
  级: /^级/,
  天: /^天(?:然|气)/,
  门: /^门(?:类|户|诊)/,
  部: /^部(?:门|委|分)/,
  头: /^头(?:部|条)/,
  只: /^只(?:有|是|要|能)/,
  件: /^件套/,
  口: /^口(?:岸|径)/,
  对: /^对(?:于|口|接|外)/,
  台: /^台(?:商|资|湾|胞|阶)/,
  周: /^周(?:年|边|期)/,
  支: /^支(?:持|撑|出|付)/,
  种: /^种(?:植|子|业|养)/,
  米: /^米(?:线|面)/,
  笔: /^笔(?:试|记)/,
  班: /^班(?:级|子|主|列|车|次|组|线|长|轮)/,
  票: /^票(?:房|据|价)/,
  单: /^单(?:位|项|体|元|一)/,
  块: /^块(?:钱|状)/,
  片: /^片(?:区|面)/,
  道: /^道(?:路|德)/,
  期: /^期(?:间|末|内|货|限|满|初|望|权)/,
  节: /^节(?:能|约|日|水|点|目|余)/,
  首: /^首(?:次|位|个|批|家)/,
  组: /^组(?:织|建|成|合|团)/,
  股: /^股(?:权|东|份|市|票|金)/,
  床: /^床(?:位)/,
  面: /^面(?:积|向|对|临|貌)/,
  款: /^款(?:项|额)/,
  类: /^类(?:型|别|似)/,
  尺: /^尺(?![，。；、）]|$)/,
  里: /^里(?![，。；、）]|$)/,
  L: /^L[A-Za-z\d]/,
  群: /^群(?:众|体|岛|山)/,
  区: /^区(?:域|级|县|块|位|内|委|政|外)/,
  集: /^集(?:中|体|团|群|成|聚|约|装|散|镇)/,
  字: /^字(?:号)/,
  包: /^包(?:括|含|保|抓|村|装)/,
  具: /^具(?:有|备|体)/,
  卷: /^卷(?:烟)/,
  石: /^石(?:油|化|材|家|料)/,
  两: /^两(?:个|项|年|次|大|地|岸|家|会|区|市)/,
  升: /^升(?:至|到|级)/,
  案: /^案(?:件|例|由|值|卷|情|发|源|子|犯)/,
  景: /^景(?:区|点|观|气|色|象)/,
  路: /^路(?:面|基|网|口|段|线|程|灯|桥|公|车)/,
  批: /^批(?:次(?:性|产)|[发准量评示文改复又而])/,
  m: /^m[A-Za-z\d/]/,
  P: /^P[A-Za-z\d+＋]/,
  t: /^t[A-Za-z\d/]/,
};

function misread(text: string, at: number, unit: Unit): boolean {
  // 110万人年度任务: 人 and 年度.
  if (unit.word === '人年' && text[at + 2] === '度') return true;
  return unit.word.length === 1 && (CONTINUATIONS[unit.word]?.test(text.slice(at, at + 3)) ?? false);
}
