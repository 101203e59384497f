/** Traditional and full-width characters of the number rules' vocabulary, each with the form that the rules have after it. */
const PAIRS =
  '億亿萬万兩两餘余點点個个約约過过幾几從从達达長长減减漲涨縮缩擴扩產产項项條条戶户歲岁噸吨畝亩頃顷間间處处張张輛辆級级屆届時时鐘钟學学' +
  '佔占為为與与較较漲涨總总於于區区國国會会計计劃划規规黨党習习實实現现際际頭头歷历紀纪來来報报數数動动進进區区增增後后貧贫農农業业' +
  '０0１1２2３3４4５5６6７7８8９9．.％%℅%，,－-○〇∶:：:／/';

const PLAIN = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) PLAIN.set(PAIRS[at] as string, PAIRS[at + 1] as string);
const FOLDED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/**
 * A Chinese text with the characters of numbers in one form, one for one: what is found in it stands at the same place
 * in the text itself. A full-width comma stays one unless it groups digits.
 *
 * @example
 * foldNumbers('１．２億元，增長３％') // '1.2亿元，增長3%'
 */
export function foldNumbers(text: string): string {
  return text.replace(FOLDED, (char, at: number) => {
    if (char !== '，') return PLAIN.get(char) ?? char;
    return /^[\d０-９]{3}(?![\d０-９])/.test(text.slice(at + 1)) && /[０-９]$/.test(text.slice(0, at))
      ? ','
      : char;
  });
}
