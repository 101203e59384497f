import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Image, Images, Picture } from '../../images.ts';

/** The pictures of a report by the block that they belong to. */
export type Pictures = ReadonlyMap<string, readonly Picture[]>;

export const picturesOf = ({ pictures }: Images): Pictures => Map.groupBy(pictures, ({ blockId }) => blockId);

/** A logo, as high as the line that it stands in. */
export const logo = ({ data, alt, width, height }: Image): Element =>
  h('img', { className: 'logo', src: data, alt, style: `aspect-ratio:${width}/${height}` });

/** Pictures with their caption, where they have one; one without words for it is an ornament. */
export const pictureBlock = (pictures: readonly Picture[], caption?: Element): Element =>
  h('div', { className: 'picture' }, [
    ...pictures.map(({ data, alt, altLang, width }) =>
      h('img', { src: data, alt, lang: altLang, style: `width:${width}px` }),
    ),
    ...(caption ? [caption] : []),
  ]);
