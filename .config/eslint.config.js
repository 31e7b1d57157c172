import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that catch what review misses; layout is prettier's. */
export default tseslint.config(
  globalIgnores([
    '**/node_modules',
    '**/dist',
    '.studio',
    'films',
    'coverage',
    'web',
    '**/*.mjs',
    '**/*.js',
    '**/*.cjs',
    'stage/**/assembly',
    '**/*.as.ts',
  ]),
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // a forgotten await in a workflow is a lost step
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/only-throw-error': 'off', // failures that pass through are unknown by nature
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-namespace': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` list.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import the file.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports.' },
      ],
      'no-empty-pattern': 'error',
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-fallthrough': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['.config/*.ts', 'drizzle/drizzle.config.ts', 'drizzle/test-cluster.ts', 'bench/*.bench.ts'],
    rules: { 'no-restricted-syntax': 'off' }, // what loads them asks for default exports
  },
  {
    // tests look at answers as they come
    files: ['**/*.test.ts', '**/testing.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
