import { defineConfig } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', '.build/', '.test/', '.astro/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    // `set:html` would take text of stories as markup.
    rules: { 'astro/no-set-html-directive': 'error', 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    // ESLint has no types for .astro files; astro check does.
    files: ['src/story-components/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // The test runner and the tests talk to a person at a terminal.
    files: ['tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
)
