import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toScript } from '../../src/editions/script/convert.ts';
import { HONG_KONG } from '../../src/editions/script/lexicon.ts';

/** Phrases of the genre in which one simplified character has several traditional forms; Hong Kong's where it differs. */
const CASES: [source: string, taiwan: string, hongKong?: string][] = [
  ['发展后劲与理发店', '發展後勁與理髮店'],
  ['干部能干，地面干净干燥', '幹部能幹，地面乾淨乾燥'],
  ['面粉加工面积', '麵粉加工面積', '麪粉加工面積'],
  ['公里、里程碑、心里、邻里中心', '公里、里程碑、心裡、鄰里中心', '公里、里程碑、心裏、鄰里中心'],
  ['平台、台风、柜台、台阶', '平臺、颱風、櫃檯、臺階', '平台、颱風、櫃枱、台階'],
  ['信息系统关系民生，联系群众', '信息系統關係民生，聯繫群眾', '信息系統關係民生，聯繫群眾'],
  ['历史与农历', '歷史與農曆'],
  ['存款余额、剩余产能', '存款餘額、剩餘產能'],
  ['硅谷与稻谷', '硅谷與稻穀'],
  ['批准标准，准备就绪', '批准標準，準備就緒'],
  ['首当其冲，冲击指标', '首當其衝，衝擊指標'],
  ['复杂、恢复、答复、重复', '複雜、恢復、答覆、重複'],
  ['制度创新，制造业研制', '制度創新，製造業研製'],
  ['并且兼并重组', '並且兼併重組'],
  ['周期与周末', '週期與週末'],
  ['松树林、放松管制', '松樹林、放鬆管制'],
  ['北斗产业、斗争精神', '北斗產業、鬥爭精神'],
  ['一只船只，只有', '一隻船隻，只有'],
  ['钟表企业，情有独钟', '鐘錶企業，情有獨鍾'],
  ['手表、表彰、报表', '手錶、表彰、報表'],
  ['采取措施，采访，风采', '採取措施，採訪，風采'],
  ['借助外力，借款', '藉助外力，借款'],
  ['生姜种植', '生薑種植'],
  ['江苏复苏', '江蘇復甦'],
  ['征收税款，万里长征', '徵收稅款，萬里長征', '徵收税款，萬里長征'],
  ['签约、签订、标签', '簽約、簽訂、標籤'],
  ['出席会议，一出戏', '出席會議，一齣戲'],
  ['注册商标，关注，注入资金', '註冊商標，關注，注入資金'],
  ['模范单位，范围', '模範單位，範圍'],
  ['精致与致力', '精緻與致力'],
  ['计划与划船', '計劃與划船'],
  ['伙伴关系', '夥伴關係'],
  ['宣布、公布、遍布', '宣佈、公佈、遍佈'],
  ['香烟专卖', '香菸專賣', '香煙專賣'],
  ['占全区74%，占卜', '佔全區74%，占卜'],
  ['名胜与胜任', '名勝與勝任'],
  ['方向与向往', '方向與嚮往'],
  ['防御与御寒', '防禦與禦寒'],
  ['云集与云计算', '雲集與雲計算'],
  ['志愿者标志', '志願者標誌'],
  ['播种与种植', '播種與種植'],
  ['折扣与折叠', '折扣與摺疊'],
  ['板块与老板', '板塊與老闆'],
  ['核心与审核', '核心與審核'],
  ['汇率、汇报、词汇', '匯率、彙報、詞彙'],
  ['回顾、回归', '回顧、迴歸'],
  ['典当与担当', '典當與擔當'],
  ['呼吁', '呼籲'],
  ['启动、承前启后', '啟動、承前啟後'],
  ['淀粉与白洋淀', '澱粉與白洋淀'],
  ['旅游与上游', '旅遊與上游'],
  ['佣金与雇佣', '佣金與僱傭'],
  ['涌现', '湧現'],
  ['沈阳与沉淀', '瀋陽與沉澱'],
  ['余杭区、于都县、岳阳市', '餘杭區、于都縣、岳陽市'],
  ['皇后区太后街', '皇后區太后街'],
  ['了解、了望、为了', '瞭解、瞭望、為了'],
];

for (const [source, taiwan, hongKong = taiwan] of CASES)
  test(`${source} is ${taiwan} in Taiwan${hongKong === taiwan ? ' and Hong Kong' : `, ${hongKong} in Hong Kong`}`, () => {
    assert.equal(toScript(source, 'zh-Hant'), taiwan);
    assert.equal(toScript(source, 'zh-Hant-HK'), hongKong);
  });

/** What conversion must not touch. */
const KEPT = [
  'https://www.example.cn/发展/后台?里=干',
  'fazhan@example.cn',
  '#gong-ye-chan-zhi-2024',
  'ISO/IEC 27001、5G、3:1、1,083.7',
  'it’s a company’s own',
];
for (const text of KEPT)
  test(`${text} stays as it is`, () => {
    assert.equal(toScript(text, 'zh-Hant'), text);
    assert.equal(toScript(`见${text} 。`, 'zh-Hant'), `見${text} 。`);
  });

for (const [standard, form, example] of HONG_KONG)
  test(`the Hong Kong edition writes ${form} where OpenCC has ${standard}`, () => {
    const text = toScript(example, 'zh-Hant-HK');
    assert.ok(text.includes(form) && !text.includes(standard), text);
  });
