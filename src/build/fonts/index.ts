export { addFonts, dropFontLinks, fontLicences } from './add-fonts.ts';
export type { FontOptions, FontResult } from './add-fonts.ts';
export { collectCharacters, generatedText } from './collect.ts';
export { FACES, SPACES, scriptOf } from './faces.ts';
export { SETTINGS } from './settings.ts';
export type { Setting, SettingRow } from './settings.ts';
