import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Node doesn't guess extensions when it runs our TypeScript, though tsc accepts imports without one. */
const relativeExtension = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: "'{{source}}' needs its extension: Node runs these files as they are." },
  },
  create(context) {
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !/^\.{1,2}\//.test(source)) return;
      if (!/\.[a-z0-9]+(\?[a-z]+)?$/i.test(source))
        context.report({ node: node.source, messageId: 'missing', data: { source } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const why = 'this stage is pure: the same input must give the same output everywhere';
const pureGlobals = [
  'process',
  'fetch',
  'performance',
  'navigator',
  'window',
  'document',
  'setTimeout',
  'setInterval',
];
const pureProperties = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'archive/',
      '.astro/',
      'coverage/',
      'tests/fixtures/',
      'tests/golden/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    plugins: { nianjian: { rules: { 'relative-extension': relativeExtension } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'nianjian/relative-extension': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'An index re-exports by name.' },
        { selector: 'TSEnumDeclaration', message: 'Node strips types, it does not compile enums.' },
      ],
      eqeqeq: 'error',
      // Types are tsc's to check.
      'no-undef': 'off',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // In some flavours of pattern a bracket inside brackets must be escaped; a habit that does no harm.
      'no-useless-escape': ['error', { allowRegexCharacters: ['['] }],
      'no-misleading-character-class': 'error',
    },
  },
  {
    // Astro hands a page its types through virtual modules, and declarations need a triple slash.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off' },
  },
  {
    files: ['src/{article,figures,editions,charts,site}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:', message: why },
            {
              regex: '^(fs|path|os|process|crypto|child_process|http|https|worker_threads)(/|$)',
              message: why,
            },
            { regex: '^astro(:|/|$)', message: why },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...pureGlobals.map((name) => ({ name, message: why }))],
      'no-restricted-properties': [
        'error',
        ...pureProperties.map(([object, property]) => ({ object, property, message: why })),
        { property: 'localeCompare', message: `${why}, and this one asks the machine for its locale` },
        { property: 'toLocaleString', message: `${why}, and this one asks the machine for its locale` },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'An index re-exports by name.' },
        { selector: 'TSEnumDeclaration', message: 'Node strips types, it does not compile enums.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: why },
        { selector: "CallExpression[callee.name='Date']", message: why },
        { selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]', message: why },
        { selector: 'MetaProperty[property.name="meta"]', message: why },
      ],
    },
  },
  {
    // What pages show is computed from what the library has read: its types, but none of its modules, which reach the disk.
    files: ['src/site/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/library/', allowTypeImports: true, message: why }] },
      ],
    },
  },
  {
    // The command line reaches these, and Node knows no virtual modules.
    files: ['src/{library,archive,build,cli}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^astro:', message: 'the command line runs this module under Node, without Astro' },
          ],
        },
      ],
    },
  },
  {
    // dependency-cruiser doesn't read .astro files, so their directions are kept here.
    files: ['src/{pages,layouts,components}/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/(archive|build|cli|desk)/', message: 'pages come before this stage' },
            { regex: '^(playwright|node:fs|fs)', message: 'a page gets what it shows from library/' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/components/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(pages|layouts|archive|build|cli|desk)/',
              message: 'components come before this stage',
            },
            { regex: '^(playwright|node:fs|fs)', message: 'a component is handed what it shows' },
          ],
        },
      ],
    },
  },
);
