import type { Chart } from '../charts/types.ts';

/** Id of a chart's element on the page. */
export const chartId = (chart: Chart): string => `n-${chart.id}`;

/** Id of a figure's row in the table of all figures. */
export const rowId = (figure: string): string => `row-${figure}`;
