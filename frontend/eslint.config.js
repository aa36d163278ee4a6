import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports point one way: shared <- features <- app, and a feature never reaches into another. */
const zone = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['dist', 'dist-ssr', 'src/shared/api/schema.gen.d.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, jsxA11y.flatConfigs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Labels are tied to their control by id in Field, which the rule cannot follow.
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either' }],
    },
  },
  zone(
    ['src/shared/**'],
    [{ group: ['**/features/**', '**/app/**'], message: 'shared imports nothing of ours' }],
  ),
  zone(
    ['src/features/**'],
    [
      {
        regex: '^\\.\\./(?!\\.\\./shared/|\\.\\./\\.\\./test/)',
        message: 'a feature imports shared and itself, never another feature or the app',
      },
    ],
  ),
  {
    files: ['scripts/**', '*.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
  },
);
