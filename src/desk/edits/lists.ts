import type { EditOf } from './edit.ts';
import { deleteIn, setIn, valueOf } from './yaml-edit.ts';
import type { YamlValue } from './yaml-shape.ts';

/** Pins the leading figures in order; with none the choice is the program's. */
export function setHeadline(text: string, { ids }: EditOf<'headline'>): string {
  return ids.length === 0 ? deleteIn(text, ['headline']) : setIn(text, ['headline'], ids);
}

/** Gives a chart another kind, or none. */
export function setChart(text: string, { chart, kind }: EditOf<'chart'>): string {
  const charts = listOf(text, 'charts');
  const at = charts.findIndex((entry) => entry['chart'] === chart);
  if (kind === null) return at < 0 ? text : deleteIn(text, ['charts', at]);
  if (at >= 0) return setIn(text, ['charts', at, 'kind'], kind);
  return setIn(text, ['charts', charts.length], { chart, kind }, { flow: true });
}

/** Pins how a word is written in other scripts. */
export function setPin(text: string, edit: EditOf<'pin'>): string {
  const { type: _, source, ...forms } = edit;
  const pins = listOf(text, 'pins');
  const at = pins.findIndex((pin) => pin['source'] === source);
  const said = Object.entries(forms).filter(
    (entry): entry is [string, string | true] => entry[1] !== undefined,
  );
  if (at < 0) return setIn(text, ['pins', pins.length], { source, ...Object.fromEntries(said) } as YamlValue);
  let now = text;
  for (const [key, value] of said) now = setIn(now, ['pins', at, key], value);
  for (const key of ['keep', 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'])
    if (!said.some(([one]) => one === key)) now = deleteIn(now, ['pins', at, key]);
  return now;
}

/** Takes a pin away. */
export function dropPin(text: string, { source }: EditOf<'unpin'>): string {
  const at = listOf(text, 'pins').findIndex((pin) => pin['source'] === source);
  return at < 0 ? text : deleteIn(text, ['pins', at]);
}

function listOf(text: string, key: string): Record<string, unknown>[] {
  const list = ((valueOf(text) ?? {}) as Record<string, unknown>)[key];
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : [];
}
