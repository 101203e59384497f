/** A heading of a column: what it names, and the unit that its numbers are in. */
interface Heading {
  name: string;
  unit: string;
}

const UNIT = /^(.*?)[（(]([^（()）]+)[)）]$/;

/**
 * Rows of a table as sentences, which are read, quoted and linked like any other: the first cell names what the others
 * say. A first row without numbers gives each column its name, and its unit where it has one in brackets; a row has its
 * unit in brackets behind its name, or in a column of units.
 *
 * @example
 * tableSentences([['指标', '2025年（亿元）', '增长'], ['工业产值', '18.6', '7.2%']]) // ['工业产值：2025年18.6亿元，增长7.2%。']
 */
export function tableSentences(rows: readonly (readonly string[])[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const [first = []] = filled;
  const headed = filled.length > 1 && first.length > 1 && first.slice(1).every(isName);
  const headings = headed ? first.map(headingOf) : [];
  return filled.slice(headed ? 1 : 0).map((row) => sentenceOf(row, headings));
}

/** A cell that names a column: no number, or a year alone. */
const isName = (cell: string): boolean => !/\d/.test(cell.replace(/(?:19|20)\d\d年?/, ''));

function headingOf(cell: string): Heading {
  const [, name = cell, unit = ''] = UNIT.exec(cell) ?? [];
  return { name: /^(?:数值|数量|数据|内容|情况|金额|指标值|完成情况|完成数)$/.test(name) ? '' : name, unit };
}

/** What is told of the metric in a unit of its own, and never in the row's. */
const OTHER_UNIT = /[增减升降]|同比|环比|[占比]比|比重|比例|率$|幅|[名位]次|排名|备注|说明/;
/** A column that holds the unit of each row. */
const UNITS = /^(?:计量)?单位$/;

function sentenceOf([first = '', ...cells]: readonly string[], headings: readonly Heading[]): string {
  const { name: subject, unit: named } = headingOf(first);
  const column = headings.findIndex(({ name }, i) => i > 0 && UNITS.test(name));
  const own = (column > 0 ? cells[column - 1] : undefined) ?? named;
  const said = cells.flatMap((cell, i) => {
    if (cell === '' || /^[-—–/]+$/.test(cell) || i + 1 === column) return [];
    const { name = '', unit = '' } = headings[i + 1] ?? {};
    const of = unit || (OTHER_UNIT.test(name) ? '' : own);
    const bare = /[\d.]$/.test(cell) || (/\d[万亿]$/.test(cell) && !/^[十百千万亿]/.test(of));
    return [`${name}${cell}${bare ? of : ''}`];
  });
  const text = [subject || first, said.join('，')].filter((part) => part !== '').join('：');
  return /[。；！？]$/.test(text) ? text : `${text}。`;
}
