/**
 * Data goes one way: a stage imports only from the stages before it in this list.
 * Stages in one row of `pages` are one step; .astro files are kept in order by ESLint.
 */
const STAGES = [
  ['article'],
  ['figures'],
  ['editions'],
  ['charts'],
  ['library'],
  ['site'],
  ['components', 'layouts', 'pages'],
  ['build'],
  ['archive'],
  ['intake'],
  ['desk'],
  ['cli'],
];

/**
 * A pattern for everything in these stages.
 * @param {string[]} names
 */
const folder = (names) => `^src/(${names.join('|')})/`;

const oneWay = STAGES.slice(0, -1).map((names, index) => ({
  name: `one-way-${names.join('-')}`,
  comment: `${names.join(', ')} may import only from the stages before it`,
  severity: 'error',
  from: { path: folder(names) },
  to: { path: folder(STAGES.slice(index + 1).flat()) },
}));

/** The rooms in which an article's figures are read, in the order in which they may need each other. */
const ROOMS = ['tables', 'text', 'quantities', 'sentence', 'naming', 'binding'];

const roomsOneWay = ROOMS.slice(1, -1).map((name, index) => ({
  name: `figures-one-way-${name}`,
  comment: `figures/${name} may import only from the rooms before it`,
  severity: 'error',
  from: { path: `^src/figures/${name}/` },
  to: { path: `^src/figures/(${ROOMS.slice(index + 2).join('|')}|periods|owners)/` },
}));

export default {
  forbidden: [
    ...oneWay,
    ...roomsOneWay,
    {
      name: 'no-circular',
      comment: 'modules that need each other are one module, or lack a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'browser-only-in-archive',
      comment: 'archive/ is the only user of a browser outside tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/archive/' },
      to: { path: 'node_modules/(playwright|playwright-core|@sparticuz/chromium)/' },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'no-astro-under-the-command-line',
      comment: 'what the CLI reaches runs under Node alone',
      severity: 'error',
      from: { path: '^src/(article|figures|editions|charts|library|site|archive|build|intake|desk|cli)/' },
      to: { path: '^astro:' },
    },
    {
      name: 'no-pages-under-the-command-line',
      severity: 'error',
      from: { path: '^src/(archive|build|intake|desk|cli)/' },
      to: { path: folder(['pages', 'layouts', 'components']) },
    },
    {
      name: 'no-development-packages-in-the-build',
      comment: 'what any command needs belongs in dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-in-package-json',
      severity: 'error',
      from: { path: '^(src|tests|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'the imported module is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
