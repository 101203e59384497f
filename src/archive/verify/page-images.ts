import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Images, Picture } from '../images.ts';
import { pictureLink, pictureWords } from '../single-file/index.ts';
import type { LeftOut } from '../single-file/index.ts';
import { canonicalHtml } from './page-elements.ts';
import type { Markup } from './page-elements.ts';

/** What a page goes without, and says so. */
export interface Without {
  middle: boolean;
  /** By their place on the page: whether a link stands for a picture. */
  pictures: boolean[];
  logo: boolean;
}

/** What a page may go without: what it doesn't say that it lacks must be there. */
export function withoutIn(tree: Root, leftOut: readonly LeftOut[]): Without {
  const shown = selectAll('.picture > :is(img, a)', tree);
  return {
    middle: leftOut.includes('middle'),
    pictures: shown.map(({ tagName }) => tagName === 'a' && leftOut.includes('pictures')),
    logo: leftOut.includes('logo'),
  };
}

/** The words of the links that stand for pictures. */
export const linkTexts = ({ pictures }: Images, without: Without): string[] =>
  pictures.filter((_, i) => without.pictures[i]).map(pictureWords);

/** The markup of a page with its images: each is there to the byte, in its place, with its words. */
export function withImages(markup: Markup, { pictures, logo }: Images, without: Without): Markup {
  const shownLogo = without.logo ? null : logo;
  return {
    exact: [
      ...markup.exact,
      {
        selector: '.picture > :is(img, a)',
        figure: null,
        html: pictures.map((picture, i) =>
          canonicalHtml(toHtml(without.pictures[i] ? pictureLink(picture) : pictureImage(picture))),
        ),
        whole: true,
      },
      {
        selector: '.masthead img',
        figure: null,
        html: shownLogo ? [canonicalHtml(toHtml(logoImage(shownLogo)))] : [],
        whole: true,
      },
    ],
    ids: markup.ids,
    spoken: new Set([...markup.spoken, ...pictures.map(({ alt }) => alt), ...(logo ? [logo.alt] : [])]),
    addresses: new Set([
      ...markup.addresses,
      ...pictures.flatMap(({ data, link }) => [data, link]),
      ...(logo ? [logo.data] : []),
    ]),
  };
}

const pictureImage = ({ data, width, height, alt, altLang }: Picture) =>
  h('img', { src: data, width, height, alt, lang: altLang, loading: 'lazy', decoding: 'async' });

const logoImage = ({ data, width, height, alt }: NonNullable<Images['logo']>) =>
  h('img', { src: data, alt, width: Math.round((28 * width) / height), height: 28 });
