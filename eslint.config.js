import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const packages = ['domain', 'prisma', 'schema', 'api', 'dashboard', 'tests']

/**
 * Import direction: a package may import only what stands below it. Another package's files are reached by its name,
 * never by a relative path.
 */
function mayImport(name, allowed) {
  const forbidden = packages.filter((other) => other !== name && !allowed.includes(other))
  return {
    files: [`${name}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((other) => ({
              group: [`@schutznetz/${other}`, `@schutznetz/${other}/*`],
              message: `${name} must not depend on ${other} (CONTRIBUTING.md, "Which way dependencies point").`,
            })),
            {
              regex: `^(\\.\\./)+(${packages.filter((other) => other !== name).join('|')})/`,
              message: 'Import another package by its name, not by a path.',
            },
          ],
        },
      ],
    },
  }
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/generated/**',
      '**/build/**',
      '**/dist/**',
      '**/.svelte-kit/**',
      '**/.turbo/**',
      '**/.stryker-tmp/**',
      '**/paraglide/**',
      'data/**',
      'screenshots/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{domain,prisma,schema,api,tests}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['dashboard/**/*.{ts,svelte}'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // Paths of this app carry the locale in a cookie, not in the path, and are plain strings.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // Pure: the clock, chance and the outside world come in as arguments.
    files: ['domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'console', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'domain is pure: take a seed as an argument.' },
        { object: 'Date', property: 'now', message: 'domain is pure: take the day as an argument.' },
      ],
    },
  },
  mayImport('domain', []),
  mayImport('prisma', []),
  mayImport('schema', ['domain', 'prisma']),
  mayImport('api', ['schema', 'prisma', 'domain']),
  mayImport('dashboard', ['domain']),
  {
    files: ['scripts/**/*.mjs', 'api/src/main.ts', 'api/src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts', '**/test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': 'off',
      // Vitest reads from the pattern which fixtures a fixture needs; none is `{}`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
)
