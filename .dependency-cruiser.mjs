/**
 * Who may import what. The rooms are those of docs/architecture.md; there is no list of exceptions.
 */

/** Steps of the way of a file, and what stands beside it: each knows only the shared words and the ports. */
const steps = ['watch', 'act', 'release', 'record', 'report', 'collect', 'keys', 'settings']

const stepRules = steps.map((step) => ({
  name: `${step}-knows-only-shared-and-ports`,
  comment: 'Steps never know each other: core.ts wires them.',
  severity: 'error',
  from: { path: `^main/${step}/` },
  to: {
    path: '^(main|renderer|scripts|test)/',
    pathNot: [`^main/${step}/`, '^main/sqlite/', '^main/agent/ports\\.ts$'],
  },
}))

export default {
  forbidden: [
    ...stepRules,
    {
      name: 'sqlite-knows-nothing',
      comment: 'How a database is opened and written: a library to the steps that keep one.',
      severity: 'error',
      from: { path: '^main/sqlite/' },
      to: { path: '^(main|renderer|shared|scripts|test)/', pathNot: '^main/sqlite/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-nothing',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: '^shared/domain/' },
    },
    {
      name: 'shared-knows-only-shared',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|scripts|test)/' },
    },
    {
      name: 'shared-has-no-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'detection-is-pure',
      severity: 'error',
      from: { path: '^main/scanner/detect/' },
      to: { pathNot: ['^main/scanner/detect/', '^shared/'] },
    },
    {
      name: 'decision-is-pure',
      severity: 'error',
      from: { path: '^main/decide/' },
      to: { pathNot: ['^main/decide/', '^shared/'] },
    },
    {
      name: 'mappings-are-pure',
      severity: 'error',
      from: { path: '^main/[^/]+/map' },
      to: { pathNot: ['^main/[^/]+/map', '^shared/'] },
    },
    {
      name: 'scanner-knows-only-shared-and-ports',
      severity: 'error',
      from: { path: '^main/scanner/' },
      to: {
        path: '^(main|renderer|scripts|test)/',
        pathNot: ['^main/scanner/', '^main/agent/ports\\.ts$', '^main/made-up/'],
      },
    },
    {
      name: 'scanner-is-seen-by-client-and-protocol',
      comment: 'Readers and detection run in the scanner process alone. To start that process is part of the client.',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/scanner/' },
      to: { path: '^main/scanner/', pathNot: '^main/scanner/(client|protocol|spawn-[a-z-]+)\\.ts$' },
    },
    {
      name: 'agent-knows-only-shared-and-decide',
      comment: 'What it needs from the world comes by its ports; deciding is pure.',
      severity: 'error',
      from: { path: '^main/agent/' },
      to: { path: '^(main|renderer|scripts|test)/', pathNot: ['^main/agent/', '^main/decide/'] },
    },
    {
      name: 'only-roots-wire',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: ['^main/((app|cli)\\.ts$|core/)', '^main/(shell|cli)/'] },
      to: { path: '^main/((app|cli)\\.ts$|core/)' },
    },
    {
      name: 'roots-know-not-each-other',
      comment: 'app.ts with shell/ and cli.ts with cli/ are two roots over one core.',
      severity: 'error',
      from: { path: '^main/(app\\.ts$|shell/)' },
      to: { path: '^main/(cli\\.ts$|cli/)' },
    },
    {
      name: 'commands-know-no-shell',
      severity: 'error',
      from: { path: '^main/(cli\\.ts$|cli/)' },
      to: { path: '^main/(app\\.ts$|shell/)' },
    },
    {
      name: 'roots-are-seen-by-nobody',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/(app|cli)\\.ts$|^main/(shell|cli)/' },
      to: { path: '^main/(shell|cli)/' },
    },
    {
      name: 'electron-in-the-shell-alone',
      comment: 'All else runs and is tested without a window.',
      severity: 'error',
      from: {
        path: '^(main|renderer|shared)/',
        pathNot: ['^main/app\\.ts$', '^main/shell/', '^renderer/preload\\.ts$'],
      },
      to: { path: '^(electron|electron/.*|node_modules/electron(-store|-log)?/.*)$' },
    },
    {
      name: 'renderer-knows-only-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|scripts|test)/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/preload\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-test',
      comment: 'Scripts may use the generators of made-up people.',
      severity: 'error',
      from: { pathNot: ['^test/', '^scripts/'] },
      to: { path: '^test/' },
    },
    {
      name: 'scripts-use-only-test-support',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^test/', pathNot: '^test/support/' },
    },
    {
      name: 'product-has-no-scripts',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'product-needs-no-development-dependency',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/(electron|@types)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kebab-case-files',
      severity: 'error',
      from: {},
      to: { path: '^(main|renderer|shared|scripts|test)/.*[A-Z_]' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    builtInModules: { add: ['electron'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
