import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/article/index.ts';
import { figureLines } from '../../src/figures/index.ts';

/** Articles that leave the year of a figure to be told by the title, the date or the way they speak. */
const CASES: [what: string, text: string, reference: string, period: string][] = [
  [
    'a review delivered in spring is of the year before, however often earlier years are named',
    '临江县去年经济发展概况\n\n全县工业总产值3.6亿元，1990年为3.1亿元，1990年以前不足3亿元。粮食产量4.2万吨，超过1990年。',
    '1992-03',
    '1991',
  ],
  [
    'a budget report’s first year is reported on, the second planned',
    '云州市2020年预算执行情况和2021年预算草案\n\n全市税收收入86.4亿元。',
    '2021-01',
    '2020',
  ],
  [
    'the date of delivery in a title is not the year reported on',
    '2025年3月21日在云州区人民代表大会上\n\n区长 向明\n\n各位代表：\n\n全区税收收入8.4亿元，比上年增长5%。',
    '2025-03',
    '2024',
  ],
  [
    'news of three quarters published in November is of three quarters',
    '云州新区经济稳中向好\n\n前三季度，云州新区实现地区生产总值662.3亿元。\n\n固定资产投资62.4亿元。',
    '2023-11',
    '2023Q1-Q3',
  ],
  [
    'a month named at the beginning holds for what follows',
    '2033年10月，海州机场群完成旅客吞吐量3225.9万人次。货邮吞吐量60万吨。',
    '2033-11',
    '2033-10',
  ],
  [
    'half a year named in the title is half of the year that it is published in',
    '保税区上半年外贸成绩单\n\n进出口总额138.5亿元。比2023年全年的一半还多。',
    '2024-07',
    '2024H1',
  ],
  [
    'what is planned for later months leaves news of half a year in its year',
    '保税区半年答卷\n\n今年上半年，进出口总值318.6亿元。项目一期8月投产。\n\n新注册企业137家。',
    '2024-07',
    '2024H1',
  ],
  [
    'news of the half of a year that has passed is of that half, also what it tells of 今年以来',
    '物流园交出半年“成绩单”\n\n今年以来，物流园发运班列412列，货值26.4亿元。\n\n新增入园企业38家。',
    '2024-07',
    '2024H1',
  ],
  [
    'what a report of half a year tells of now is of that half',
    '物流园上半年发运增长\n\n二季度，新签约项目9个。目前，在建项目14个。',
    '2024-07',
    '2024H1',
  ],
  [
    'the years since a firm came begin with the year that it came in',
    '云州区2023年工作总结\n\n海川集团2009年设立分厂，设立14年先后追加投资8次。',
    '2024-01',
    '2009-2023',
  ],
  [
    'a government’s report delivered in December is of the year that ends',
    '政府工作报告\n\n一、2008年工作回顾\n\n全年预计实现地区生产总值64亿元，增长14%。',
    '2008-12',
    '2008',
  ],
  [
    'news of the second half of a year that names only its own year is of that year',
    '云州开发区重抓项目建设\n\n2022年全区重点项目共60个。\n\n目前，22个续建项目全部复工。',
    '2022-10',
    '2022',
  ],
  [
    'what is planned at the end of a year is of the next one where the title names it',
    '临江区2034年主要预期目标\n\n力争固定资产投资增长12%以上。',
    '2033-12',
    '2034',
  ],
  [
    'the year whose prices are used is not the year that is told of',
    '临江区工作回顾\n\n1991年，各项事业取得进展。\n\n实现工农业总产值54亿元（1990年不变价），增长3.3%。',
    '1992',
    '1991',
  ],
  [
    'a text of its own year that names three quarters again and again is of them',
    '临江区经济运行平稳\n\n出口完成45亿美元，增长10.7%。\n\n今年前三季度，生产总值增长8.7%。前三季度，税收增长9.1%。\n\n新增就业14.2万人。',
    '2014-11',
    '2014Q1-Q3',
  ],
  [
    'months may begin with the old name of the first',
    '临江区项目建设进展顺利\n\n元至6月，完成固定资产投资6.8亿元。',
    '2004-07',
    '2004-01/2004-06',
  ],
  [
    'monthly accounts sum up from the beginning of the year',
    '2031年5月临江区预算执行情况\n\n税收收入完成3.6亿元。',
    '2031-06',
    '2031-01/2031-05',
  ],
  [
    'news on days off is of the year that it appears in',
    '国庆假期临江区旅游升温\n\n10月1日至7日，接待游客36万人次。',
    '2031-10',
    '2031-10',
  ],
  [
    'what news on days off tells without a time is of their month',
    '国庆假期临江区旅游升温\n\n10月1日至7日，接待游客36万人次。\n\n数据显示，62%的游客选择自驾游。',
    '2031-10',
    '2031-10',
  ],
  [
    'years that a text names count with the end of a span, not with its beginning',
    '临江开发区成为主战场\n\n开发区面积36平方公里。2028年至2030年，分别完成产值31亿元、34亿元、36亿元。新区有企业62家。',
    '2031-01',
    '2030',
  ],
  [
    'the day that news is dated by is no period',
    '临江区交出五年成绩单\n\n2031年1月20日电 产值突破600亿元。',
    '2031-01',
    '2030',
  ],
  [
    'a text that was put up again years later speaks from the year after the one that it names most',
    '云溪县统计公报\n\n2015年，全县生产总值24.4亿元，比上年增长13.1%。\n\n2015年末户籍人口18万人。2015年新增就业2600人。\n\n农业增加值3.2亿元，去年造林6万亩。',
    '2023-03',
    '2015',
  ],
  [
    'in a bulletin on a year 今年 is that year',
    '云溪区2028年国民经济和社会发展统计公报\n\n2028年，全区生产总值18.6亿元。\n\n今年播种面积4600公顷。',
    '2029-08',
    '2028',
  ],
  [
    'news that is titled by a month is of that month',
    '2034年7月云溪地区信贷运行情况\n\n外币贷款72亿美元。',
    '2034-08',
    '2034-07',
  ],
  [
    'the year of a journal’s issue is not the year that an article is of',
    '建设园区生态促进产业发展\n\n云溪观察 2031年16期\n\n2030年，全国园区超过160个。\n\n东部园区有企业420家。',
    '2032-03',
    '2030',
  ],
  [
    'an article is of the part of a year that its first paragraph sets the scene with',
    '云溪银行经营总结\n\n2034年上半年，本行认真贯彻各项决策部署，坚守服务县域、服务小微企业、服务居民的市场定位，聚焦主责主业，加快转型步伐，全面加强管理，经营情况呈现以下特点：\n\n资产总额438.1亿元，净利润7.1亿元。',
    '2034-08',
    '2034H1',
  ],
  [
    'the years of a heading that names a single year first are not of all that stands under it',
    '政府工作报告\n\n一、2035年和“十六五”时期工作回顾\n\n2035年，生产总值181亿元。\n\n——转型取得进展。完成重点项目投资127亿元。',
    '2036-01',
    '2035',
  ],
  [
    'a report on a plan that names the year of the plan is of the year before',
    '关于2033年国民经济和社会发展计划的报告\n\n2033年6月7日在云溪区人民代表大会上\n\n农业总产值达到2785亿元，比上年增长11%。',
    '2033-06',
    '2032',
  ],
  [
    'a report delivered in autumn that tells of the months before is of its own year',
    '高举旗帜前进\n\n在云溪市第三届人民代表大会第二次会议上的报告\n\n八月份，全市产值增长百分之八。九月头五天，钢产量增长百分之七。',
    '2033-09',
    '2033-09',
  ],
  [
    'an entry of a yearbook that is dated by the year alone is of the year before',
    '云溪县工作概述\n\n2031年遭受特大旱灾。2031年末，省政府在云溪召开会议。2032年，各项事业出现转机。\n\n农业总产值1.56亿元，增长12.8%。',
    '2033',
    '2032',
  ],
  [
    'years that are held beside, wherever 相比 stands, are not the year that a text tells of',
    '第八次农业普查主要数据\n\n耕地面积63万亩，与2026年（第七次农业普查数据，下同）相比，增加3.2万亩。与2026年相比，农户减少12%。\n\n农户9.6万户，与2026年基本持平。',
    '2037-05',
    '2036',
  ],
  [
    'the best year so far is what the year told of is held against',
    '云溪县农业获得丰收\n\n1985年是丰收的一年。\n\n粮食总产量2.6亿斤，比历史上最好的1984年增长6.5%。造林1.2万亩，比历史上最好的1984年增长12%。',
    '1985-12',
    '1985',
  ],
  [
    'a text of the last months of a year that says 今年 is of that year',
    '云溪区改造老旧管网\n\n2028年至2030年，改造管网36公里。今年，改造管网12公里。\n\n全区有供水企业8家。',
    '2031-11',
    '2031',
  ],
  [
    'a text of the last months of a year that names no year is of that year',
    '云溪区供热准备就绪\n\n全区有供热企业8家。',
    '2031-11',
    '2031',
  ],
  [
    'a quarter that a title looks ahead to is not what is told of before it is over',
    '2032年第四季度冲刺工作部署会\n\n1-10月，投资增长12%。\n\n签约项目31个。',
    '2032-11',
    '2032',
  ],
  [
    'a month that a title tells results of is what the article is of, beside years that it only names',
    '云溪集团1月实现“开门红”\n\n2032年1月，云溪集团继2031年产值破千亿之后，迎来了2032年“开门红”。产值增长12%，拉开2032年序幕。\n\n云溪矿业增产增收，产量增长36%。',
    '2032-02',
    '2032-01',
  ],
  [
    'a report of three quarters is of all three',
    '六家银行三季报：三家不良率下降\n\n云溪银行净利润增长9%。',
    '2032-11',
    '2032Q1-Q3',
  ],
  [
    'a quarter named within a sentence is its own where the article is of several',
    '前三季度邮政业运行情况\n\n今年前三季度，邮政业务总量362亿元。新业务自6月以来好转，三季度各月增速均在3%以上。快递业务量12亿件。',
    '2033-10',
    '2033Q1-Q3',
  ],
  [
    'when an institution began is no time of what it has, in the year of the text too',
    '园区工作汇报\n\n2034年目标如期推进。云溪园区于2031年6月成立，同年获批。园区规划面积36平方公里。',
    '2034-06',
    '2034',
  ],
  [
    'an institution that dates nothing tells of what it has in the month that it is written in',
    '云溪医院简介\n\n医院始建于1958年，现开放床位818张。\n\n医院拥有专业技术人员958人。',
    '2032-03',
    '2032-03',
  ],
  [
    'what an institution has is of the year reported on where the text dates anything near',
    '云溪医院概况\n\n医院始建于1958年，现开放床位818张。2031年门诊36万人次。\n\n医院拥有专业技术人员958人。',
    '2032-03',
    '2031',
  ],
  [
    'a text of the second half of a year that names no year, nor anything of the year before, is of its own',
    '云溪区整治河道\n\n全区整治河道12条，清淤36公里。',
    '2032-08',
    '2032',
  ],
  [
    'a text of the second half of a year that tells of a whole year is of the year before',
    '云溪区河道整治概况\n\n全年整治河道12条，清淤36公里。',
    '2032-08',
    '2031',
  ],
  [
    'a text that names no year but the one that it compares with is of the year after that',
    '云溪区保险机构\n\n中资机构133家，比2030年增加13家。\n\n外资机构57家，与2030年持平。',
    '2032-09',
    '2031',
  ],
  [
    'a year of honours is not the one that a text tells of',
    '云溪县概况\n\n2028年被评为文明县。2029年，生产总值86亿元。\n\n全县有学校36所。',
    '2031-06',
    '2029',
  ],
  [
    'when a town was renamed is no time of what it has',
    '云溪镇概况\n\n2030年，云溪镇增收3600万元。\n\n云溪镇于2011年撤乡建镇，辖18个村。',
    '2031-06',
    '2030',
  ],
  [
    'a year long over that a text names once in passing dates nothing that stands before it',
    '云溪医院改善服务\n\n2029年考核中，医院列第9名。',
    '2032-01',
    '2029',
  ],
  [
    'what a text tells without a time is of its own, whatever year it names in passing behind it',
    '云溪医院改善服务\n\n开放床位976张。2029年考核中，医院列第9名。\n\n门诊36万人次。',
    '2032-01',
    '2031',
  ],
  [
    'news of spring that names no year, nor holds anything against one before, is of its own year',
    '云溪园区招商忙\n\n园区引进项目16个，总投资12亿元。',
    '2032-04',
    '2032',
  ],
  [
    'news of spring that tells how much something grew is of the year before',
    '云溪园区招商忙\n\n园区引进项目16个，比上年增长12%。',
    '2032-04',
    '2031',
  ],
  [
    'what there is 目前 is of the time of writing, where the year that is told of is long over',
    '云溪园区概况\n\n2029年，园区产值36亿元；2029年，税收3亿元。\n\n目前，园区有企业64家。',
    '2032-06',
    '2032',
  ],
];

for (const [what, text, reference, period] of CASES)
  test(what, () => {
    const { article } = parseArticle(text);
    const lines = figureLines(article, { reference });
    assert.ok(lines.length > 0);
    assert.equal(
      lines.at(-1)?.period,
      period,
      JSON.stringify(lines.map((line) => [line.metric, line.period])),
    );
  });
