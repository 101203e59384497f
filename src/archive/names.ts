import type { Locale } from '../editions/types.ts';

/** How files of a report's archive are called: flat, so that an edition's page finds its siblings beside it. */
export const pdfName = (id: string, locale: Locale): string => `${id}.${locale}.pdf`;
export const pageName = (id: string, locale: Locale): string => `${id}.${locale}.html`;
export const dataName = (locale: Locale, format: 'csv' | 'json'): string => `figures.${locale}.${format}`;

/** Below it the bag holds seeds/ and content/ of the one report: a library that can be built again. */
export const SOURCE = 'source';
