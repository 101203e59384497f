/** What beside a word such as 全市 shows that it is no scope of the figure: a comparison, an honour, a place to be first in. */
export const SCOPE_CONTEXTS: readonly { on: 'left' | 'right'; pattern: RegExp; example: string }[] = [
  { on: 'left', pattern: /[占居列比于获为是]$/, example: '占全市的12%' },
  {
    on: 'left',
    pattern: /(?:获评|入选|参评|获得|荣获|争创|位居|高于|低于|快于|好于|落实|带动|辐射|面向)$/,
    example: '入选全国试点12个',
  },
  {
    on: 'right',
    pattern: /^(?:率先|首|第|唯一|领先|前列|前|平均|最|百强|先进|优秀|文明|示范|试点|各县|“|《|通报)/,
    example: '在全市率先建成研发中心62家',
  },
];

/** The scope that organisations of a kind have for their own. */
export const OWN_SCOPES: readonly { pattern: RegExp; scope: string; example: string }[] = [
  { pattern: /(?:国务院|全国|国家)/, scope: '全国', example: '国务院' },
  { pattern: /(?:省|自治区)$/, scope: '全省', example: '山东省' },
  { pattern: /(?:市)$/, scope: '全市', example: '济南市' },
  { pattern: /(?:区)$/, scope: '全区', example: '槐荫区' },
  { pattern: /(?:县|旗)$/, scope: '全县', example: '商河县' },
  { pattern: /(?:州|盟)$/, scope: '全州', example: '甘孜州' },
  { pattern: /(?:镇|乡|街道)$/, scope: '全镇', example: '沙河镇' },
  { pattern: /园|中心/, scope: '全园', example: '齐鲁软件园发展中心' },
];
