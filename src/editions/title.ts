const OPEN = '“‘「『（(《〈【［';
const CLOSE = '”’」』）)》〉】］';

/**
 * The phrases of a title, a line each: cut at spaces between Chinese and after colons, dashes and stops, never inside
 * quotation marks, brackets or a Latin name.
 *
 * @example
 * titlePhrases('齐鲁软件园发展中心：与企同心 聚力成长') // ['齐鲁软件园发展中心：', '与企同心', '聚力成长']
 */
export function titlePhrases(title: string): string[] {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const push = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (let at = 0; at < title.length; at += 1) {
    const character = title[at] as string;
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    const latin = /[\x21-\x7e]/.test(title[at - 1] ?? '') && /[\x21-\x7e]/.test(title[at + 1] ?? '');
    if (/\s/.test(character) && !latin && depth === 0) push();
    else {
      line += character;
      const dash = character === '—' && title[at + 1] !== '—' && line.length > 2;
      if (depth === 0 && (/[：！？；]/.test(character) || dash)) push();
    }
  }
  push();
  return lines;
}

/**
 * The phrases of an English title, cut after colons and dashes.
 *
 * @example
 * englishTitlePhrases('Qilu Software Park: Growing with Our Companies') // ['Qilu Software Park:', 'Growing with Our Companies']
 */
export function englishTitlePhrases(title: string): string[] {
  return title
    .split(/(?<=[:;!?—–])\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
