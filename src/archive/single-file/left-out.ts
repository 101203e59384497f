/** What a page that would weigh too much goes without, in this order. */
export const LEFT_OUTS = {
  middle: { zh: '中等宽度的图', en: 'the drawings of middle width' },
  pictures: {
    zh: '放不下的图片（改为链接到包里的文件）',
    en: 'pictures that found no room (links lead to their files in the bag)',
  },
  logo: { zh: '标志', en: 'the logo' },
  face: { zh: '正文的字体（由读者自己的字体显示）', en: 'the face for text (the reader’s own is shown)' },
} as const;

export type LeftOut = keyof typeof LEFT_OUTS;

/** The property of the root element that says what was left out: `data-left-out="middle face"`. */
export const LEFT_OUT = 'dataLeftOut';

/** What draws a chart where its middle width is wanted: the narrow one on a screen, the wide one on paper. */
export const WITHOUT_MIDDLE =
  '@media screen and (min-width:680px) and (max-width:959px){.drawn-narrow{display:block;max-width:26rem}.drawn-wide{display:none}}' +
  '@media print{.drawn-wide{display:block}}';

/** What a single file says that it goes without. */
export function leftOutOf(page: string | Uint8Array): LeftOut[] {
  const start =
    typeof page === 'string' ? page.slice(0, 400) : new TextDecoder().decode(page.subarray(0, 400));
  const [, said = ''] = /^<!doctype ?html><html[^>]*\sdata-left-out="?([a-z ]+)/.exec(start) ?? [];
  return said.split(' ').filter((one): one is LeftOut => one in LEFT_OUTS);
}
