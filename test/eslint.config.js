import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'docs-site/', 'test/examples/generated/', 'test/consumers/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      // `noUncheckedIndexedAccess` makes an index that is known to exist an `undefined`; saying so with `!` is the honest form.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The public entries list names; a noun is a schema and a type under one name.
      '@typescript-eslint/no-redeclare': 'off',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // What a runner declares can be added to in its own way only.
  {
    files: ['src/testing/matchers/{vitest,jest}-matchers.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  // This file, which tsc does not compile.
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
