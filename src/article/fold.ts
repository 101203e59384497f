/** Traditional characters of the rules' vocabulary and of names of places, each with its simplified form after it. */
const PAIRS =
  '來来發发佈布時时間间責责編编輯辑審审覽览點点擊击數数閱阅讀读瀏浏關关閉闭鏈链權权屬属網网頁页體体號号類类標标題题記记員员訊讯電电報报導导聞闻攝摄' +
  '圖图為为檔档聯联繫系系系話话傳传真真訪访問问載载藏藏區区縣县鎮镇鄉乡園园廣广場场開开團团學学院院醫医銀银業业處处長长書书記记經经濟济產产會会議议' +
  '國国務务總总結结報报綜综述述顧顾過过這这們们個个對对與与從从將将讓让現现當当後后並并還还說说據据隨随著着進进實实動动專专辦办機机構构黨党' +
  '億亿萬万節节條条項项歷历屆届歲岁漢汉語语無无錯错錄录單单僅仅麗丽東东雲云陽阳灣湾臨临龍龙門门興兴濱滨嶺岭橋桥鐵铁華华誌志紀纪實实評评論论聲声';
const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i] as string, PAIRS[i + 1] as string);

/**
 * A text with the characters that the rules know in simplified form, one for one: what is found in it stands at the
 * same place in the text itself.
 *
 * @example
 * foldScript('責任編輯') // '责任编辑'
 */
export function foldScript(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  return text.replace(/[\u4e00-\u9fff]/g, (unit) => SIMPLIFIED.get(unit) ?? unit);
}

/**
 * What was found in a folded text, as one of the texts has it.
 *
 * @example
 * unfold('湾区日报', ['來源：灣區日報']) // '灣區日報'
 */
export function unfold(found: string, texts: readonly string[]): string {
  for (const text of texts) {
    const at = foldScript(text).indexOf(found);
    if (at >= 0) return text.slice(at, at + found.length);
  }
  return found;
}
