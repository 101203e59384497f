/** A name without the words around it that are none of it: 为青山镇, 其中…, …均. */
export function cleanMetric(text: string): string {
  const plain = text
    .replace(/^(?:[\s，。；：、的]|了(?![结解]))+|(?:[\s，。；：、了共]|(?<!标)的)+$/g, '')
    .replace(/^[中里](?=新发展|新建|新增|新|已|共有|有)/, '')
    .replace(/^(?:全部)?金融(?:机构|系统)(?=(?:人民币|本外币)?各项[存贷]款)/, '')
    .replace(/^[是为](?=\p{Script=Han}{1,8}(?:[省市县区镇乡州]|街道|园)$)/u, '')
    .replace(/^“[^”]{2,10}”(?:等)?(?:方式|模式|机制|形式)(?=.{4})/, '')
    .replace(/^\d{1,2}[、.．](?=\p{Script=Han}{2})/u, '')
    .replace(/^（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）|（以下(?:简称|统称)[^（）]*）/, '')
    .replace(
      /^(?:其中|全年|含|各类(?=.{3})|有关|基本(?=建成|完成|实现)|(?:超额|圆满|全面|胜利|如期)完成了?(?=.{3})|(?:建成|投产|达产|全部达产)后)(?=.{2})/,
      '',
    )
    .replace(/(.{2})(?:折合|折算|折)(?:成|为)?(?:人民币|美元)?$/, '$1')
    .replace(/(.{4})(?:历史上)?(?:首次|首度|一举|历史性|成功)(?:突破|超过|跨越|迈上)?$/, '$1')
    .replace(/(.{2}[^平])(?:均|都|双双|同比|分别|已)$/, '$1')
    .replace(/(涨幅|降幅|增速|增幅)(?:最[高低大小]|居前)$/, '$1')
    .replace(/(.{2})(?:逆势|大幅|稳步|持续|连续|较快|快速|也|仍|(?<![返偿归退])还|再|拟|继续)$/, '$1')
    .replace(/(.{2})(?:(?<!行)为|共?(?:(?<!送)达|破))$/, '$1')
    .replace(/^(\p{Script=Han}+)（[^（）]*$/u, '$1');
  return withoutEcho(plain)
    .replace(/(.{2})完成(?=增[幅速]$)/, '$1')
    .replace(
      /(.{2})（(?:[A-Za-z]{2,6}|[即指][^（）]*|以[^（）]*为\d{1,4}|[^（）]*[=＝]\d{1,4}|按?[^（）]{0,8}(?:不变价|可比价|现价|当年价)格?(?:计算)?|[^（）]*下同|[^（）]*，不(?:含|包括)[^（）]*|[^（）]*[、等][^（）]*)）$/,
      '$1',
    )
    .replace(/\s+/g, '');
}

/** 税收税收: a name that ends in the same words twice says them once. */
function withoutEcho(text: string): string {
  for (let length = 4; length >= 2; length -= 1) {
    const end = text.slice(-length);
    if (text.endsWith(end + end) && /^\p{Script=Han}{2,4}$/u.test(end)) return text.slice(0, -length);
  }
  return text;
}
