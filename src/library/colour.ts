/** Paper and ink of both schemes, as the style sheet has them. */
export const PAPER = { light: '#f4f1e9', dark: '#161512' } as const;

/** The accent of a report that names none, in both schemes. */
export const DEFAULT_COLOURS: ThemeColours = { light: '#a8281c', dark: '#ea7a63' };

/** The least contrast that a theme colour has on the paper: that of text (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

export interface ThemeColours {
  light: string;
  dark: string;
}

/** OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** `#a8281c` in sRGB channels of 0–1; null for anything else. */
export function parseHex(hex: string): [number, number, number] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return null;
  return [1, 2, 3].map((i) => Number.parseInt(match[i] ?? '', 16) / 255) as [number, number, number];
}

/**
 * Contrast of two colours by WCAG 2, from 1 to 21.
 *
 * @example
 * contrast('#000000', '#ffffff') // 21
 */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * A theme colour for both schemes: the dark one keeps the hue and is lightened until it reads on dark paper.
 *
 * @example
 * themeColours() // { light: '#a8281c', dark: '#ea7a63' }
 */
export function themeColours(light: string = DEFAULT_COLOURS.light): ThemeColours {
  if (light.toLowerCase() === DEFAULT_COLOURS.light) return DEFAULT_COLOURS;
  const { l, c, h } = toOklch(light);
  // From 0.72 on every hue clears 4.5 with room to spare; a softer chroma keeps it in gamut and calm on black.
  for (let lightness = Math.max(l, 0.72); lightness < 1; lightness += 0.01) {
    const dark = toHex({ l: lightness, c: Math.min(c, 0.12), h });
    if (contrast(dark, PAPER.dark) >= LEAST_CONTRAST) return { light, dark };
  }
  throw new Error(`invalid colour: ${light}`);
}

/** The accent that site.yaml sets for what has none of its own. */
export function siteColours(colours?: { light: string; dark?: string | undefined }): ThemeColours {
  const theme = themeColours(colours?.light);
  return colours?.dark === undefined ? theme : { ...theme, dark: colours.dark };
}

/** Whether a colour is a vivid green: on Chinese screens green reads as a fall. */
export function isBrightGreen(hex: string): boolean {
  const { c, h } = toOklch(hex);
  return c > 0.1 && h > 125 && h < 170;
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): [number, number, number] {
  const rgb = parseHex(hex);
  if (!rgb) throw new Error(`invalid colour: ${hex}`);
  return rgb.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
}

/** By Björn Ottosson's definition of Oklab. */
function toOklch(hex: string): Oklch {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lab = {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
  const hue = (Math.atan2(lab.b, lab.a) * 180) / Math.PI;
  return { l: lab.l, c: Math.hypot(lab.a, lab.b), h: hue < 0 ? hue + 360 : hue };
}

function toHex({ l, c, h }: Oklch): string {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const lms = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ] as const;
  const rgb = [
    4.0767416621 * lms[0] - 3.3077115913 * lms[1] + 0.2309699292 * lms[2],
    -1.2684380046 * lms[0] + 2.6097574011 * lms[1] - 0.3413193965 * lms[2],
    -0.0041960863 * lms[0] - 0.7034186147 * lms[1] + 1.707614701 * lms[2],
  ];
  return `#${rgb.map(channel).join('')}`;
}

function channel(value: number): string {
  const v = Math.min(1, Math.max(0, value));
  const srgb = v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
  return Math.round(srgb * 255)
    .toString(16)
    .padStart(2, '0');
}
