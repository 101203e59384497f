/** What a logo shows of itself: its shape, for a page that leaves room for it. */
export interface LogoShape {
  width: number;
  height: number;
}

/** The largest logo, in bytes: it comes with every page. */
export const MAX_LOGO_BYTES = 60_000;

/** What an SVG may not hold, each with words that say it. */
const DANGERS: readonly { pattern: RegExp; zh: string; en: string; example: string }[] = [
  { pattern: /<script\b/i, zh: '脚本', en: 'a script', example: '<script>alert(1)</script>' },
  { pattern: /\son\w+\s*=/i, zh: '事件脚本', en: 'an event handler', example: '<g onload="a()"/>' },
  { pattern: /<foreignObject\b/i, zh: '嵌入的网页', en: 'an embedded page', example: '<foreignObject/>' },
  {
    pattern: /<!(?:DOCTYPE|ENTITY)\b/i,
    zh: 'DOCTYPE 或实体',
    en: 'a DOCTYPE or an entity',
    example: '<!DOCTYPE svg>',
  },
  {
    pattern: /\b(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg);)/i,
    zh: '指向别处的地址',
    en: 'an address of something else',
    example: '<image href="https://a.example/b.png"/>',
  },
  {
    pattern: /url\(\s*["']?(?!#)|@import\b/i,
    zh: '样式里指向别处的地址',
    en: 'an address in its styles',
    example: '<style>a{fill:url(https://a.example)}</style>',
  },
];

/** Why a file can't be a logo, with its place in an SVG; null where it can. */
export function logoFault(name: string, bytes: Buffer): { zh: string; en: string } | null {
  if (bytes.length > MAX_LOGO_BYTES) {
    const size = Math.ceil(bytes.length / 1000);
    const most = MAX_LOGO_BYTES / 1000;
    return {
      zh: `文件有 ${size} KB，每页都要带上它，不能超过 ${most} KB。`,
      en: `It has ${size} KB; every page brings it, and ${most} KB is the most.`,
    };
  }
  if (logoShape(name, bytes) === null)
    return name.endsWith('.png')
      ? { zh: '它不是 PNG 图片。', en: 'It is no PNG picture.' }
      : { zh: '它不是 SVG，或没有写 viewBox。', en: 'It is no SVG, or has no viewBox.' };
  if (name.endsWith('.png')) return null;
  const text = bytes.toString('utf8');
  for (const { pattern, zh, en } of DANGERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const lines = text.slice(0, found.index).split('\n');
    const at = `${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    return { zh: `${at} 里有${zh}，放到网上不安全。`, en: `${at} holds ${en}, which is not safe on a site.` };
  }
  return null;
}

/** Width and height of a PNG in pixels, or of an SVG by its viewBox; null for anything else. */
export function logoShape(name: string, bytes: Buffer): LogoShape | null {
  if (name.endsWith('.png')) {
    if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  const number = String.raw`[\d.]+`;
  const box = new RegExp(
    String.raw`<svg\b[^>]*\sviewBox\s*=\s*["']\s*-?${number}[\s,]+-?${number}[\s,]+(${number})[\s,]+(${number})\s*["']`,
  ).exec(bytes.toString('utf8'));
  const [width, height] = [Number(box?.[1]), Number(box?.[2])];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** The kinds of danger, for tests: each example is refused. */
export const LOGO_DANGERS: readonly string[] = DANGERS.map(({ example }) => example);
