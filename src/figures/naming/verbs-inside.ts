import { CLASS_NOUN } from './relative-clauses.ts';
import { isNounLike } from '../text/parts.ts';
import { LIGHT_VERBS, STATUS_VERBS } from '../tables/verbs.ts';
import type { Word } from '../text/words.ts';

/** Others that a verb may qualify, unless it says what somebody did: 沿海开放城市. */
const CLASS_OF_THINGS =
  /^(?:城市|国家|地区|口岸|院校|小区|街区|市场|商品|产品|品种|系统|网点|窗口|通道|线路|航线|专线|公司|学科|专业|课程|事项|景区|景点)/;
/** Places named after what is done there: 采摘园, 交易所. */
export const PLACE = /^(?:园|站|厂|室|馆|所|场|店|点)$/;

/** 农业综合开发土地整理工程: verbs inside the name of works. */
export function leadsToWork(words: readonly Word[], at: number): boolean {
  if (!/^(?:开发|整理|改造|治理|整治|修复|建设|保护)$/.test(words[at]?.text ?? '')) return false;
  for (let next = at + 1; next < Math.min(words.length, at + 5); next += 1) {
    const word = words[next] as Word;
    if (/^(?:工程|项目)$/.test(word.text)) return true;
    if (!isNounLike(word) && !/^(?:整理|改造|治理|整治|修复|建设|保护)$/.test(word.text)) return false;
  }
  return false;
}

/** 12个沿海开放城市: a verb that qualifies the things counted. */
export function opens(words: readonly Word[], at: number): boolean {
  const [left, word, right, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  return (
    word !== undefined &&
    right !== undefined &&
    word.text.length > 1 &&
    !LIGHT_VERBS.has(word.text) &&
    !STATUS_VERBS.has(word.text) &&
    CLASS_OF_THINGS.test(right.text) &&
    !AGENT.test(left?.text ?? '') &&
    !/^[的了]$/.test(next?.text ?? '') &&
    !(next && isNounLike(next))
  );
}

/** 12座大型排涝泵站: a verb between a size and what has it. */
export function sizes(words: readonly Word[], from: number, at: number): boolean {
  const [word, noun] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    word.text.length > 1 &&
    !LIGHT_VERBS.has(word.text) &&
    !STATUS_VERBS.has(word.text) &&
    noun?.tag === 'n' &&
    words.slice(from, at).every((each) => /^(?:[大中小微特][型中小]|重点|主要|新型)$/.test(each.text))
  );
}

/** 120户不达标企业: how they are not, before what they are. */
export function isUndone(words: readonly Word[], at: number): boolean {
  const [word, verb, noun] = [words[at], words[at + 1], words[at + 2]];
  return /^[不未]$/.test(word?.text ?? '') && /^v/.test(verb?.tag ?? '') && noun?.tag === 'n';
}

/** Those who do something themselves. */
const AGENT =
  /(?:人员?|人口|[学伤病]员|党员|[患读]者|户|员工|职工|民工|群众|干部|学生|教师|师生|农民|居民|市民|青年|妇女|劳动力|军人|企业|主体|单位|机构|学校|医院|合作社|村|社区|乡镇|家庭|团队|儿童|老人)$/;

/** 350个停车泊位，: a verb with the noun that it qualifies, and nothing else in the clause. */
export function endsClause(words: readonly Word[], at: number): boolean {
  const [word, noun, next] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !noun || word.text.length < 2 || LIGHT_VERBS.has(word.text) || STATUS_VERBS.has(word.text))
    return false;
  return (
    (/^n/.test(noun.tag) || WRITTEN.test(noun.text)) &&
    noun.text.length > 1 &&
    /^(?:[，。；、和及]|$)/.test(next?.text ?? '')
  );
}

/** What is written and sent, which the dictionary has for verbs. */
export const WRITTEN = /^(?:通知|通报|建议|提案|决定|判决|裁定|报告|批复|请示|承诺)$/;

/** 支持56户农户发展庭院经济: what those who are helped do is no part of who they are. */
export function acts(words: readonly Word[], at: number): boolean {
  const [left, word, right] = [words[at - 1], words[at], words[at + 1]];
  if (!left || !word || !AGENT.test(left.text)) return false;
  if (word.tag === 'vn')
    return right !== undefined && !CLASS_NOUN.test(right.text) && !PLACE.test(right.text);
  return /^(?:v|i$|l$)/.test(word.tag);
}

/** 19个采油和炼油企业: two verbs that one noun is told by. */
export function pairsUp(words: readonly Word[], at: number): boolean {
  const [word, joint, other, noun] = words.slice(at, at + 4);
  return (
    word !== undefined &&
    word.text.length > 1 &&
    /^[和与及、]$/.test(joint?.text ?? '') &&
    other !== undefined &&
    (isNounLike(other) || /^v/.test(other.tag)) &&
    CLASS_NOUN.test(noun?.text ?? '')
  );
}

/** Verbs of having. */
export const HAVE = /^(?:共有|现有|拥有|设有|建有)$/;

/** 14个镇计划开工363个项目: a plan of those counted. */
export function plansOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && /^v/.test(next.tag);
}
