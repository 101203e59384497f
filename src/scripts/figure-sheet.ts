/**
 * The page of all figures: sorts and filters its tables. Without this script they are plain tables in reading order.
 * What is chosen stands in the address, so that it can be linked to; a metric typed in does not.
 */
const form = document.querySelector<HTMLElement>('.filters')!;
const status = form.querySelector<HTMLElement>('[role=status]')!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.sheet__table tr[data-kind]')];
const homes = new Map(rows.map((row) => [row, row.parentElement!]));
const heads = [...document.querySelectorAll<HTMLTableRowElement>('.sheet__table tr.group')];
const columns = [...document.querySelectorAll<HTMLTableCellElement>('.sheet__table th[data-sort]')];
const CHOICES = ['section', 'kind', 'sort'];

type Control = HTMLInputElement | HTMLSelectElement;
const control = (name: string): Control | null => form.querySelector<Control>(`[name="${name}"]`);
const chosen = (name: string): string => control(name)?.value ?? '';
const data = (row: HTMLElement, name: string): string => row.dataset[name] ?? '';

const { compare } = new Intl.Collator(document.documentElement.lang);
const units = [...new Set(rows.map((row) => data(row, 'base')))];
const kinds = [...new Set(rows.map((row) => data(row, 'kind')))];

/** From the smaller to the larger. Values in different units are neither: they stand unit by unit, either way. */
function difference(a: HTMLElement, b: HTMLElement, key: string, turn: number): number {
  if (key === 'kind') return kinds.indexOf(data(a, key)) - kinds.indexOf(data(b, key));
  if (key !== 'amount') return turn * compare(data(a, key), data(b, key));
  const apart = units.indexOf(data(a, 'base')) - units.indexOf(data(b, 'base'));
  return apart || turn * (Number(data(a, key)) - Number(data(b, key)));
}

function filter(): void {
  const wanted = ['section', 'kind'].map((name) => [name, chosen(name)] as const);
  const metric = chosen('metric').trim().toLowerCase();
  for (const row of rows)
    row.hidden =
      wanted.some(([name, value]) => value !== '' && data(row, name) !== value) ||
      !data(row, 'metric').toLowerCase().includes(metric);
  const shown = rows.filter((row) => !row.hidden).length;
  const said = shown === 0 ? data(status, 'none') : data(status, 'shown');
  status.textContent = said.replace('{shown}', String(shown)).replace('{count}', String(rows.length));
}

/** Sorted, a table is one list; in reading order it has its sections. */
function sort(): void {
  const key = chosen('sort').replace('-', '');
  const turn = chosen('sort').startsWith('-') ? -1 : 1;
  const sorted = key !== 'order';
  const list = sorted ? [...rows].sort((a, b) => difference(a, b, key, turn)) : rows;
  for (const row of list) {
    const home = homes.get(row);
    (sorted ? home?.closest('table')?.tBodies[0] : home)?.append(row);
  }
  for (const head of heads)
    head.hidden =
      sorted || rows.every((row) => row.hidden || homes.get(row) !== (head.parentElement as HTMLElement));
  for (const column of columns)
    if (data(column, 'sort') === key) column.ariaSort = turn < 0 ? 'descending' : 'ascending';
    else column.ariaSort = null;
}

function update(): void {
  filter();
  sort();
  const state = new URLSearchParams();
  for (const name of CHOICES) if (!['', 'order'].includes(chosen(name))) state.set(name, chosen(name));
  const search = state.size > 0 ? `?${state}` : '';
  history.replaceState(null, '', location.pathname + search + location.hash);
}

/** A column's button sorts one way, then the other, then as the text has it. */
for (const column of columns) {
  const ways = data(column, 'sort') === 'metric' || data(column, 'sort') === 'kind' ? [''] : ['-', ''];
  const orders = ['order', ...ways.map((way) => way + data(column, 'sort'))];
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = data(column, 'label');
  button.addEventListener('click', () => {
    const now = Math.max(0, orders.indexOf(chosen('sort')));
    control('sort')!.value = orders[(now + 1) % orders.length] ?? 'order';
    update();
  });
  column.append(button);
}

for (const [name, value] of new URLSearchParams(location.search))
  if (CHOICES.includes(name) && form.querySelector(`[name="${name}"] [value="${CSS.escape(value)}"]`))
    control(name)!.value = value;
form.addEventListener('input', update);
form.querySelector('button')!.addEventListener('click', () => {
  for (const field of form.querySelectorAll<Control>('[name]'))
    field.value = field.name === 'sort' ? 'order' : '';
  update();
});
form.hidden = false;
update();

export {};
