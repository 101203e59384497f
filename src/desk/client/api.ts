import type { Edit, FileName } from '../edits/index.ts';
import type { DeskMismatch, DeskReport } from '../view/types.ts';

/** A report as the server has it, with the digests that the next change is based on. */
export interface State {
  digests: Record<FileName, string | null>;
  undo: Edit | null;
  redo: Edit | null;
  report: DeskReport | null;
  broken: { zh: string; en: string; place: string }[];
}

export interface Setup {
  who: string;
  language: 'zh' | 'en';
  pages: string | null;
  /** The pages are about to be served. */
  preparing: boolean;
  reports: string[];
}

/** A request that was refused, by the name of why. */
export class Refused extends Error {
  status: number;
  data: { detail?: string; zh?: string; en?: string; file?: FileName };
  constructor(status: number, error: string, data: Refused['data'] = {}) {
    super(error);
    this.status = status;
    this.data = data;
  }
}

const token = location.hash.slice(1) || (sessionStorage.getItem('desk') ?? '');
sessionStorage.setItem('desk', token);

/** Whether the page was opened by the address that the command prints. */
export const hasToken = (): boolean => token !== '';

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'x-nianjian-desk': token,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const data = (await response.json()) as T & { error?: string; data?: Refused['data'] };
  if (!response.ok) throw new Refused(response.status, data.error ?? 'failed', data.data);
  return data;
}

export const getSetup = (): Promise<Setup> => ask('/api/setup');
export const getState = (id: string): Promise<State> => ask(`/api/report?id=${encodeURIComponent(id)}`);
export const getDigests = (id: string): Promise<State['digests']> =>
  ask(`/api/digests?id=${encodeURIComponent(id)}`);
/** Writes a change, and gives the digests of what stands then. */
export const sendEdit = (id: string, base: State['digests'], edit: Edit): Promise<State['digests']> =>
  ask('/api/edit', { id, base, edit });
export const sendMove = (
  id: string,
  base: State['digests'],
  way: 'undo' | 'redo',
): Promise<State['digests']> => ask('/api/move', { id, base, way });
/** A picture as an address that the page may show. */
export const getPicture = async (id: string, file: string): Promise<string> =>
  (await ask<{ src: string }>(`/api/picture?${new URLSearchParams({ id, file }).toString()}`)).src;
export const getParity = (zh: string, en: string, differs: string[]): Promise<DeskMismatch[]> =>
  ask('/api/parity', { zh, en, differs });
