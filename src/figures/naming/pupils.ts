import type { Elision, Named } from './elision.ts';
import { recent } from '../sentence/reading.ts';

/** Those who learn and teach, as bulletins tell them of each stage. */
const PUPILS: ReadonlySet<string> = new Set(
  '招生 毕业 毕业生 毕业学生 在校生 在校学生 在读学生 在园幼儿 在园儿童 在学研究生 专任教师 教职工 招生人数 毕业人数 毕业生人数 在校人数 在校生人数 在校学生人数 在校学生数 毕业生数 招生数'.split(
    ' ',
  ),
);
const TOLD = `(?:${[...PUPILS].join('|')}|招收新生)`;
/** A stage of schooling, whose schools or pupils were told. */
const STAGE = new RegExp(
  `^(.{0,8}?(?:小学|初中|高中|中学|高校|本专科|本科|专科|研究生|中等职业|中等专业|职业(?:教育|学校|高中|中学)|高等(?:教育|学校|院校)|技工学校|特殊教育|盲聋哑|学前教育|幼儿园|义务教育|中专|中职|高职)(?:教育|学校|院校|学院|阶段)*)${TOLD}?$`,
);

/** 普通高中招生6200人，在校生1.8万人; 小学52所，专任教师2100人: of the stage that was told last. */
export function pupils({ reading, run, left, after }: Elision): Named | undefined {
  const [value] = run.values;
  if (!left || value?.base !== '人' || after.text !== '' || !PUPILS.has(left.text)) return undefined;
  const [told, before] = recent(reading)
    .filter(({ compare }) => !compare.some(({ type }) => type === 'part_of'))
    .toReversed();
  if (told?.quantity.class !== 'count' || told.aside) return undefined;
  const stage = STAGE.exec(told.metric)?.[1];
  if (stage === undefined || /[、和与]/.test(stage)) return undefined;
  // 研究生2860人，教职工2126人: those who learn have no staff.
  if (stage === told.metric && told.quantity.base === '人' && STAFF.test(left.text)) return undefined;
  // 小学52所、初中28所，在校生11.8万人: of them all.
  const listed = before?.segment === told.segment && before.quantity.base === told.quantity.base;
  if (listed && told.quantity.base !== '人') return undefined;
  // 幼儿园90所，专任教师5200人，其中小学2100人: of all stages.
  const behind = reading.text.slice(value.outerEnd, value.outerEnd + 12);
  const divided = /^[，（]其中[，：]?(.*)/.exec(behind)?.[1];
  if (divided !== undefined && OF_STAGES.test(divided)) return undefined;
  return { text: stage + left.text, rule: 'subject-elided' };
}

const STAFF = /^(?:教职工|专任教师)$/;

const OF_STAGES = /^(?:普通)?(?:幼儿|小学|初中|高中|中学|中等|职业|高等|高校|本科|研究生)/;
