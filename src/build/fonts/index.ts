export { addFonts, dropFontLinks } from './add-fonts.ts';
export type { FontOptions, FontResult } from './add-fonts.ts';
export { collectCharacters, generatedText } from './collect.ts';
export { DISPLAY, FACES, SYSTEM, scriptOf } from './faces.ts';
