/** The script that a seed is written in; `zh-Hant` is Taiwan's standard. */
export type SourceScript = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-HK';

/**
 * Characters that every report has in one form or the other, simplified and traditional. A form that is also a character
 * of the other script (后, 里, 台) tells nothing and stands here in neither.
 */
const SCRIPTS: { simplified: string; traditional: string; example: string }[] = [
  { simplified: '亿', traditional: '億', example: '318.7億元' },
  { simplified: '个', traditional: '個', example: '73個' },
  { simplified: '条', traditional: '條', example: '道路18條' },
  { simplified: '产', traditional: '產産', example: '生產總值' },
  { simplified: '业', traditional: '業', example: '規模以上工業' },
  { simplified: '发', traditional: '發', example: '發展' },
  { simplified: '实', traditional: '實', example: '實現' },
  { simplified: '现', traditional: '現', example: '實現' },
  { simplified: '达', traditional: '達', example: '達到' },
  { simplified: '区', traditional: '區', example: '全區' },
  { simplified: '县', traditional: '縣', example: '全縣' },
  { simplified: '们', traditional: '們', example: '我們' },
  { simplified: '电', traditional: '電', example: '電話' },
  { simplified: '车', traditional: '車', example: '汽車' },
  { simplified: '长', traditional: '長', example: '增長' },
  { simplified: '门', traditional: '門', example: '部門' },
  { simplified: '开', traditional: '開', example: '開發' },
  { simplified: '关', traditional: '關', example: '相關' },
  { simplified: '项', traditional: '項', example: '項目' },
  { simplified: '总', traditional: '總', example: '總投資' },
  { simplified: '数', traditional: '數', example: '數量' },
  { simplified: '国', traditional: '國', example: '全國' },
  { simplified: '际', traditional: '際', example: '國際' },
  { simplified: '经', traditional: '經', example: '經濟' },
  { simplified: '济', traditional: '濟', example: '經濟' },
  { simplified: '务', traditional: '務', example: '服務' },
  { simplified: '学', traditional: '學', example: '學校' },
  { simplified: '会', traditional: '會', example: '會議' },
];

/** Where the standards of Taiwan and Hong Kong write two forms. */
const PLACES: { taiwan: string; hongKong: string; example: string }[] = [
  { taiwan: '說', hongKong: '説', example: '説明' },
  { taiwan: '衛', hongKong: '衞', example: '衞生' },
  { taiwan: '裡', hongKong: '裏', example: '這裏' },
  { taiwan: '線', hongKong: '綫', example: '專綫' },
  { taiwan: '稅', hongKong: '税', example: '税收' },
  { taiwan: '臺', hongKong: '台', example: '平台' },
  { taiwan: '著', hongKong: '着', example: '隨着' },
  { taiwan: '溫', hongKong: '温', example: '温暖' },
  { taiwan: '群', hongKong: '羣', example: '羣眾' },
  { taiwan: '戶', hongKong: '户', example: '農户' },
];

const all = (forms: string[]): RegExp => new RegExp(`[${forms.join('')}]`, 'g');
const SIMPLIFIED = all(SCRIPTS.map((row) => row.simplified));
const TRADITIONAL = all(SCRIPTS.map((row) => row.traditional));
const TAIWAN = all(PLACES.map((row) => row.taiwan));
const HONG_KONG = all(PLACES.map((row) => row.hongKong));

/**
 * The script of a text, by the forms that it mostly uses; a text that shows none is simplified.
 *
 * @example
 * scriptOf('全區實現總產值318.7億元') // 'zh-Hant'
 */
export function scriptOf(text: string): SourceScript {
  const count = (forms: RegExp): number => text.match(forms)?.length ?? 0;
  if (count(TRADITIONAL) <= count(SIMPLIFIED)) return 'zh-Hans';
  return count(HONG_KONG) > count(TAIWAN) ? 'zh-Hant-HK' : 'zh-Hant';
}
