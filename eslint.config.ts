import type { ESLint } from 'eslint'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Rooms without Node, Electron or a clock: the same input always gives the same answer. */
const pure = ['shared/**/*.ts', 'main/scanner/detect/**/*.ts', 'main/decide/**/*.ts']

const habits = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'ExportAllDeclaration', message: 'Name what is exported, in the file that has it.' },
]

const masking = {
  selector: 'TSAsExpression > TSTypeReference[typeName.name="Masked"]',
  message: 'Only shared/domain/masked.ts makes masked text.',
}

const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is an argument here.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Today is an argument here.',
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Pure code has no chance.' },
]

const leftOut = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme|skipIf|runIf)$/]',
  message: 'A test runs, or it is not there.',
}

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      // Combining marks and joiners are listed in classes on purpose, by their numbers.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-restricted-syntax': ['error', ...habits, masking],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.{1,2}/(?!.*\\.\\w+$)', message: 'Name the file, with its ending.' }] },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 0 }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // Splitting into code points is what names with rare characters need.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // A type parameter that is used once can still document how a caller must write it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The product answers on its own streams and writes its own log.
    files: ['{main,renderer,shared}/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    // Types are those of the declared Electron; the development runtime may be older, and has only the former names.
    files: ['main/app.ts', 'main/shell/**/*.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...habits, masking, ...clock],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'console', 'performance', 'fetch', 'require', 'window', 'document'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'crypto'],
      ],
    },
  },
  {
    files: ['shared/domain/masked.ts'],
    rules: { 'no-restricted-syntax': ['error', ...habits, ...clock] },
  },
  {
    // `{} as Gives<Answer>` carries a type into a contract; without the assertion nothing would.
    files: ['shared/ipc/*-contract.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    // Its own types name a kind of configuration that ESLint's do not.
    plugins: { 'react-hooks': reactHooks as unknown as ESLint.Plugin },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...habits, leftOut] },
  },
  {
    // The tools that read these files want a default export, and what is built answers on standard output.
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...habits.slice(1)] },
  },
)
