export { applyEdit, fileOf, FILES } from './apply.ts';
export type { EnglishFrame, FileName, Texts } from './apply.ts';
export { DETAILS, editSchema, SETTINGS } from './edit.ts';
export type { Edit, EditOf, FigureSet, NumberKey } from './edit.ts';
export { englishParts, frontOf } from './english.ts';
export type { EnglishOrder, EnglishPart } from './english.ts';
export { deleteIn, EditError, setIn, valueOf } from './yaml-edit.ts';
export type { YamlPath, YamlValue } from './yaml-shape.ts';
