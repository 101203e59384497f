/** What the button in the toolbar says. */
export const WORDS = {
  zh: {
    name: '审稿台',
    open: '打开审稿台',
    far: '审稿台只供运行它的电脑使用。请在那台电脑上打开这个页面，或在终端运行 npm run desk。',
    failed: '审稿台没有打开：{detail}。请在终端运行 npm run desk。',
  },
  en: {
    name: 'Desk',
    open: 'Open the desk',
    far: 'The desk is for the machine that runs it. Open this page there, or run npm run desk in a terminal.',
    failed: 'The desk did not open: {detail}. Run npm run desk in a terminal.',
  },
} as const satisfies Record<'zh' | 'en', Record<string, string>>;

/** Where no answer comes, the language isn't known. */
export const SILENT =
  '审稿台没有应答。请在终端运行 npm run desk。 The desk does not answer; run npm run desk in a terminal.';
