import { z } from 'zod';
import { readImage } from '../../library/index.ts';
import { editSchema, EditError, FILES } from '../edits/index.ts';
import { parity } from '../view/index.ts';
import { RefusedEdit } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Refusal } from './guard.ts';
import { deskReports, isReport, PathError, readPictureFile } from './paths.ts';
import { ConflictError, digestsOf, readTexts } from './store.ts';

/** What the desk's data is answered from. */
export interface Answering {
  root: string;
  desk: Desk;
  /** What the page needs to know once: who works here, in which language, where the site's pages are. */
  setup: () => { who: string; language: string; pages: string | null; preparing: boolean };
}

/** An answer: data, or why there is none. */
export type Answer = { status: 200; data: unknown } | (Refusal & { data?: unknown });

const digest = z.string().nullable();
const baseSchema = z.partialRecord(z.enum(FILES), digest);
const editBody = z.strictObject({ id: z.string(), base: baseSchema, edit: editSchema });
const moveBody = z.strictObject({ id: z.string(), base: baseSchema, way: z.enum(['undo', 'redo']) });
const text = z.string().max(100_000);
const parityBody = z.strictObject({ zh: text, en: text, differs: z.array(z.string()).max(100) });

/** Answers a request for data that the guard has let through. Nothing it throws leaves half a file. */
export function answer(path: string, query: URLSearchParams, body: unknown, where: Answering): Answer {
  const { root, desk, setup } = where;
  try {
    switch (path) {
      case '/api/setup':
        return { status: 200, data: { ...setup(), reports: deskReports(root) } };
      case '/api/report':
        return of(root, query.get('id'), (id) => desk.state(id));
      case '/api/digests':
        return of(root, query.get('id'), (id) => digestsOf(readTexts(root, id)));
      case '/api/picture':
        return of(root, query.get('id'), (id) => pictureOf(root, id, query.get('file') ?? ''));
      case '/api/edit':
        return given(editBody, body, ({ id, base, edit }) => of(root, id, () => desk.edit(id, base, edit)));
      case '/api/move':
        return given(moveBody, body, ({ id, base, way }) => of(root, id, () => desk.move(id, base, way)));
      case '/api/parity':
        return given(parityBody, body, ({ zh, en, differs }) => ({
          status: 200,
          data: parity(zh, en, differs),
        }));
      default:
        return { status: 404, error: 'not-found' };
    }
  } catch (error) {
    return refusalOf(error);
  }
}

/** A picture that report.yaml may name, as an address that holds it: a link or anything but a picture has none. */
function pictureOf(root: string, id: string, file: string): { src: string } {
  const bytes = readPictureFile(root, id, file);
  const image = bytes && readImage(bytes);
  if (!image) return { src: '' };
  const type = image.type === 'jpg' ? 'jpeg' : image.type;
  return { src: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}` };
}

function of(root: string, id: string | null, work: (id: string) => unknown): Answer {
  if (id === null || !isReport(root, id)) return { status: 404, error: 'no-report' };
  return { status: 200, data: work(id) };
}

function given<T>(schema: z.ZodType<T>, body: unknown, work: (value: T) => Answer): Answer {
  const checked = schema.safeParse(body);
  return checked.success ? work(checked.data) : { status: 400, error: 'bad-request' };
}

function refusalOf(error: unknown): Answer {
  if (error instanceof ConflictError)
    return { status: 409, error: 'changed-elsewhere', data: { file: error.file } };
  if (error instanceof RefusedEdit) return { status: 422, error: 'refused', data: error.texts };
  if (error instanceof EditError) return { status: 422, error: error.reason };
  if (error instanceof PathError) return { status: 403, error: 'outside-content' };
  if (error instanceof TypeError && /encoded data/.test(error.message))
    return { status: 422, error: 'not-utf-8' };
  const { code } = error as NodeJS.ErrnoException;
  return {
    status: 500,
    error: code === undefined ? 'failed' : 'disk',
    data: { detail: code ?? String(error) },
  };
}
