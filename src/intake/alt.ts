/** What programs write where nobody has said what is to be seen. */
const NOT_SAID: readonly RegExp[] = [
  /自动生成|automatically generated/i, // 图片包含 户外, 建筑 描述已自动生成
  /^(?:图|图片|图像|照片|配图|插图|picture|image|img|photo)[\s_-]*[\d一二三四五六七八九十]*$/i, // 图片 1
  /^[\w.-]+\.(?:png|jpe?g|webp|gif|bmp)$/i, // IMG_2034.JPG
];

/**
 * The alternative text that a manuscript has for a picture; undefined where a program wrote it, or nobody.
 *
 * @example
 * saidAlt('新桥通车') // '新桥通车'
 * saidAlt('图片 1') // undefined
 */
export function saidAlt(alt: string | undefined): string | undefined {
  const text = (alt ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 200 || NOT_SAID.some((one) => one.test(text)) ? undefined : text;
}
