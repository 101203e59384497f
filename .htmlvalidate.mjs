import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The article decides how long its title is.
    'long-title': 'off',
    // Astro writes HTML for machines: these are matters of taste in hand-written files.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A paragraph's id is its section and six hexadecimal digits, with a slash between.
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    // Telephone numbers and CJK text break where they like.
    'tel-non-breaking': 'off',
  },
});
