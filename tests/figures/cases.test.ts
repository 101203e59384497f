import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASES as affairs } from './cases/affairs.ts';
import { CASES as again } from './cases/again.ts';
import { CASES as against } from './cases/against.ts';
import { CASES as announced } from './cases/announced.ts';
import { CASES as beside } from './cases/beside.ts';
import { CASES as beyondPlans } from './cases/beyondPlans.ts';
import { CASES as bracketsAndKinds } from './cases/bracketsAndKinds.ts';
import { CASES as budget } from './cases/budget.ts';
import { CASES as bulletin } from './cases/bulletin.ts';
import { CASES as counted } from './cases/counted.ts';
import { CASES as countedIn } from './cases/countedIn.ts';
import { CASES as county } from './cases/county.ts';
import { CASES as decades } from './cases/decades.ts';
import { CASES as departments } from './cases/departments.ts';
import { CASES as earners } from './cases/earners.ts';
import { CASES as fielded } from './cases/fielded.ts';
import { CASES as fiveYears } from './cases/fiveYears.ts';
import { CASES as frames } from './cases/frames.ts';
import { CASES as gauges } from './cases/gauges.ts';
import { CASES as givenBack } from './cases/givenBack.ts';
import { CASES as halves } from './cases/halves.ts';
import { CASES as heldAgainst } from './cases/heldAgainst.ts';
import { CASES as heldBeside } from './cases/heldBeside.ts';
import { CASES as inTurn } from './cases/inTurn.ts';
import { CASES as leaks } from './cases/leaks.ts';
import { CASES as limits } from './cases/limits.ts';
import { CASES as listedAlike } from './cases/listedAlike.ts';
import { CASES as lists } from './cases/lists.ts';
import { CASES as lived } from './cases/lived.ts';
import { CASES as measures } from './cases/measures.ts';
import { CASES as named } from './cases/named.ts';
import { CASES as names } from './cases/names.ts';
import { CASES as news } from './cases/news.ts';
import { CASES as compared } from './cases/compared.ts';
import { CASES as ofThem } from './cases/ofThem.ts';
import { CASES as ofWhat } from './cases/ofWhat.ts';
import { CASES as pairs } from './cases/pairs.ts';
import { CASES as onGround } from './cases/onGround.ts';
import { CASES as park } from './cases/park.ts';
import { CASES as parted } from './cases/parted.ts';
import { CASES as parkland } from './cases/parkland.ts';
import { CASES as planned } from './cases/planned.ts';
import { CASES as plans } from './cases/plans.ts';
import { CASES as printed } from './cases/printed.ts';
import { CASES as report } from './cases/report.ts';
import { CASES as saidOfThem } from './cases/saidOfThem.ts';
import { CASES as shares } from './cases/shares.ts';
import { CASES as carriedOn } from './cases/carriedOn.ts';
import { CASES as called } from './cases/called.ts';
import { CASES as college } from './cases/college.ts';
import { CASES as since } from './cases/since.ts';
import { CASES as standing } from './cases/standing.ts';
import { CASES as statistics } from './cases/statistics.ts';
import { CASES as summedUp } from './cases/summedUp.ts';
import { CASES as summedByEtc } from './cases/summedByEtc.ts';
import { CASES as tallied } from './cases/tallied.ts';
import { CASES as takenUp } from './cases/takenUp.ts';
import { CASES as timed } from './cases/timed.ts';
import { CASES as toldApart } from './cases/toldApart.ts';
import { CASES as toldParts } from './cases/toldParts.ts';
import { CASES as town } from './cases/town.ts';
import { CASES as traded } from './cases/traded.ts';
import { CASES as whichOnes } from './cases/whichOnes.ts';
import { CASES as wholeWords } from './cases/wholeWords.ts';
import { CASES as wholes } from './cases/wholes.ts';
import { CASES as withUnits } from './cases/withUnits.ts';
import { CASES as zone } from './cases/zone.ts';
import { extract, render } from './render.ts';

const CASES = {
  affairs,
  again,
  announced,
  against,
  beside,
  beyondPlans,
  bracketsAndKinds,
  budget,
  bulletin,
  called,
  carriedOn,
  counted,
  countedIn,
  county,
  decades,
  departments,
  earners,
  fielded,
  fiveYears,
  frames,
  gauges,
  givenBack,
  halves,
  heldAgainst,
  heldBeside,
  inTurn,
  leaks,
  limits,
  listedAlike,
  lists,
  lived,
  measures,
  named,
  names,
  news,
  compared,
  ofThem,
  parted,
  traded,
  ofWhat,
  pairs,
  onGround,
  park,
  parkland,
  planned,
  plans,
  printed,
  report,
  saidOfThem,
  shares,
  college,
  since,
  standing,
  statistics,
  summedUp,
  summedByEtc,
  takenUp,
  timed,
  tallied,
  toldApart,
  toldParts,
  town,
  whichOnes,
  wholeWords,
  wholes,
  withUnits,
  zone,
};

for (const [name, cases] of Object.entries(CASES)) {
  for (const [sentence, figures] of cases) {
    test(`${name}: ${sentence}`, () => {
      assert.deepEqual(render(sentence), figures);
    });
  }
}

/** Sentences full of numerals that say nothing countable. */
const NOTHING = [
  '一批重点项目加快建设，三大产业集群初具规模，“四上”企业培育成效明显。',
  '坚持“两个毫不动摇”，落实“三张清单”，推行“一网通办”，实现“最多跑一次”。',
  '第三届国际农机展成功举办，第12批援疆干部顺利出征。',
  '服务电话：0532-86661234，地址：海滨路218号。',
  '“十四五”开局之年，我们落实“36+N”机制，办好1024程序员节，建设5G网络。',
  '2023年11月17日，会议传达了〔2023〕12号文件。',
  '创新是第一动力，必须坚持一企一策、三重一大，一次次攻坚克难。',
  '深入推进“12345”热线，连续10个月受到表扬，3年内全部完成。',
  '我们坚持“一张蓝图绘到底”，落实“三个一批”，实行一企一策、一事一议，打通最后一公里。',
  '第二十届农产品交易会在我市举办，5G基站、IPv6等新型基础设施加快布局。',
  '深入学习贯彻二十届二中、三中全会精神，落实中央八项规定。',
  '1月18日上午9时30分，市十六届人大三次会议开幕。',
  '地址：人民路128号3楼，邮编266000，电话0532-85912345。',
  '加快建设“四个中心”，推进“放管服”改革，深化“一网通办”“跨省通办”，争创“四好农村路”示范县。',
  '四是突出民生优先，五是强化安全保障。',
  '要以钉钉子精神抓落实，一年接着一年干，一件事情接着一件事情办。',
];

for (const sentence of NOTHING) {
  test(`nothing is counted and nothing is reported in: ${sentence}`, () => {
    const { figures, messages } = extract(sentence);
    assert.deepEqual(figures, []);
    assert.deepEqual(messages.map(String), []);
  });
}

test('a quantity without a metric is reported at its line and column, not guessed', () => {
  const { figures, messages } = extract('开篇的话。\n\n完成年度计划的103.6%。');
  assert.deepEqual(figures, []);
  assert.deepEqual(
    messages.map((message) => [message.ruleId, message.line, message.column]),
    [['unbound-figure', 5, 8]],
  );
});
