import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Picture } from '../images.ts';

/** The words of a link to a picture that found no room. */
export const pictureWords = ({ alt, file }: Pick<Picture, 'alt' | 'file'>): string =>
  [alt, file].filter(Boolean).join(' · ');

/** What stands in the place of a picture that found no room: a link to its file in the bag. */
export const pictureLink = (picture: Picture): Element =>
  h('a', { href: picture.link, lang: picture.altLang }, pictureWords(picture));
