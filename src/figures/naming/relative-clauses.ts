import { isNounLike, isVerb } from '../text/parts.ts';
import type { Word } from '../text/words.ts';

/** Nouns that a verb before them qualifies: 农业转移人口, 技术改造项目. */
export const CLASS_NOUN =
  /^(?:人口|人员|企业|项目|工程|资金|机构|设施|产业|平台|中心|基地|单位|对象|家庭|案例|成果|举措|园区|岗位|车辆|用户|任务|经验|场景)/;

/** Verbs that may end a name: 老旧小区改造. */
export const VERBAL_END =
  /^(?:改造|创新|研发|服务|建设|迁移|办理|合作|治理|整治|修复|监测|检测|运营|生产|加工|制造|贷款|投资|管理|培训|保障|展览|演出|展演|比赛|竞赛|讲座|调研|检查|考察|实践|实验|试验|试点|交易|贸易|咨询|评估|认证|鉴定|补贴|救助|捐赠|保险|调解|巡查|监督)$/;

/** What a number of things make up. */
export const SHAPE = /^(?:格局|局面|体系|网络|规模|态势|“?雁阵)/;

/** What those who are counted did, rather than which they are: 2人获突出贡献的专家称号. */
const DID = /^(?:是|为|占|比|较|[获被]|获得|荣获|获评|入选|当选|被评为|成为|实现|完成|达到?|有)$/;

/** No such clause has more words. */
const LONGEST_CLAUSE = 14;

/**
 * Where the clause behind a number ends that tells which are counted, at its 的; -1 where there is none.
 *
 * @example 44家通过认证的基地, 9个经批准设立的园区, 13项成效突出的创新经验
 */
export function endOfClause(words: readonly Word[], from: number): number {
  const word = words[from];
  const of = words.findIndex(
    (each, at) => at > from && (at >= from + LONGEST_CLAUSE || /^[的了，。；：、]$|\d/.test(each.text)),
  );
  const head = words[of + 1];
  // 260万头新生的仔畜: one verb alone.
  const one = word !== undefined && of - from === 1 && isVerb(word) && word.text.length > 1;
  if (!word || words[of]?.text !== '的' || (of - from < 2 && !one) || !head || SHAPE.test(head.text))
    return -1;
  const named =
    isNounLike(head) || (VERBAL_END.test(head.text) && CLASS_NOUN.test(words[of + 2]?.text ?? ''));
  const how =
    of - from <= 4 &&
    /^(?:a|ad|z)$/.test(words[of - 1]?.tag ?? '') &&
    !words.slice(from, of).some((each) => isVerb(each));
  const doing = /^(?:不|未|没有|已|正在|尚未)$/.test(word.text) ? (words[from + 1] ?? word) : word;
  const does = (isVerb(doing) || word.tag === 'p' || /^[经由]/.test(word.text)) && !DID.test(doing.text);
  return named && (how || does) ? of : -1;
}
