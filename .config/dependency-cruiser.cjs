const OURS = '^(schema|story|stage|drizzle|storage|workflows|activities|api|web)/';
const TESTING = '(\\.test\\.ts|/testing\\.ts|/test-[^/]+\\.ts|/conformance\\.ts)$';

/** A folder reaches itself and what is named; types may come from anywhere. */
const mayReach = (from, ...below) => ({
  name: `${from}-reaches-only-${below.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: TESTING },
  to: { path: OURS, pathNot: `^(${[from, ...below].join('|')})/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    mayReach('schema'),
    mayReach('story', 'schema'),
    mayReach('stage', 'schema'),
    mayReach('drizzle', 'schema'),
    mayReach('storage', 'schema'),
    mayReach('workflows', 'schema'),
    mayReach('activities', 'schema', 'story', 'stage', 'drizzle', 'storage'),
    mayReach('api', 'schema', 'story', 'drizzle', 'storage', 'workflows'),
    mayReach('web', 'schema', 'story', 'stage'),
    {
      name: 'stage-and-story-run-anywhere',
      comment: 'They run in browsers too: nothing of Node, but in the command and the build script.',
      severity: 'error',
      from: { path: '^(story|stage)/', pathNot: [TESTING, '/command\\.ts$', '\\.mjs$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'api-knows-messages-only',
      severity: 'error',
      from: { path: '^api/', pathNot: TESTING },
      to: { path: '^workflows/', pathNot: '^workflows/messages\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-import-nothing-else',
      comment: 'They run in an isolate, and again at every replay.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: TESTING },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/@temporalio/(workflow|common)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-are-strangers',
      comment:
        'What two features share moves down to schema/, drizzle/ or storage/; all of the API stands on identity, and tells the audit log.',
      severity: 'error',
      from: { path: '^(api|web)/([^/]+)/', pathNot: TESTING },
      to: { path: '^$1/[^/]+/', pathNot: '^($1/$2|api/identity|web/ui|web/gql)/|^api/audit/record\\.ts$' },
    },
    {
      name: 'nobody-imports-the-outskirts',
      severity: 'error',
      from: { path: OURS, pathNot: TESTING },
      to: { path: '^(bench|examples|deploy|docs)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
