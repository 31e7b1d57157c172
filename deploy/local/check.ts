import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * npm run check: what every commit must pass, in under a minute. Independent steps run side by side; a failing one shows what it said.
 */

interface Step {
  name: string;
  /** Program of node_modules with its arguments; several run in turn. */
  run: readonly (readonly string[])[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const bin = (file: string, ...args: string[]): string[] => [path.join('node_modules', file), ...args];
const TOP = ['schema', 'story', 'stage', 'drizzle', 'storage', 'workflows', 'activities', 'api', 'deploy', 'bench'];
/** Unchanged files aren't looked at again; a fresh clone, as CI has, looks at all of them. */
const CACHED = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];
/** What is generated and committed; making it anew must change nothing. */
const GENERATED = ['schema/schema.graphql', 'schema/documents.json', 'docs/authorisation.md'];
/** Folders whose tests are pure and quick; `npm test` runs the rest too. */
const FAST_TESTS = ['schema/', 'story/', 'workflows/', 'storage/disk', 'deploy/', 'api/matrix/rows'];

/** Longest first, so that nothing long is left for the end. */
const STEPS: readonly Step[] = [
  { name: 'linter', run: [bin('eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '--max-warnings=0', ...CACHED, '.')] },
  {
    name: 'fast tests',
    run: [bin('vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', '--exclude', '**/*.slow.test.ts', ...FAST_TESTS)],
  },
  { name: 'types', run: [bin('typescript/bin/tsc', '--noEmit', '-p', '.')] },
  {
    name: 'generated files',
    run: [
      ['--import', 'tsx', 'api/emit-schema.ts'],
      ['--import', 'tsx', 'api/matrix/emit-table.ts'],
      ['--import', 'tsx', 'deploy/local/emit-documents.ts'],
      ['stage/compositor/build.mjs', '--check'],
      ['--import', 'tsx', 'story/analysis/names/generate.mjs', '--check'],
      ['--import', 'tsx', 'deploy/local/emit-env-example.ts', '--check'],
    ],
  },
  { name: 'layout', run: [bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.')] },
  { name: 'boundaries', run: [bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.config/dependency-cruiser.cjs', ...TOP)] },
  { name: 'unused code', run: [bin('knip/bin/knip.js', '--config', '.config/knip.json')] },
];

interface Outcome {
  ok: boolean;
  said: string;
}

const startedAt = performance.now();
const waiting = [...STEPS];
const failed: string[] = [];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));

console.log(`\n${failed.length === 0 ? 'All checks pass' : `Failed: ${failed.join(', ')}`} (${seconds(startedAt)} s)`);
process.exit(failed.length === 0 ? 0 : 1);

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const since = performance.now();
    const { ok, said } = step.name === 'generated files' ? await drift(step) : await inTurn(step);
    console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(16)} ${seconds(since).padStart(5)} s`);
    if (ok) continue;
    failed.push(step.name);
    console.log(said.trimEnd().replace(/^/gm, '    '));
  }
}

async function inTurn({ run }: Step): Promise<Outcome> {
  let said = '';
  for (const args of run) {
    const outcome = await execute(process.execPath, args);
    said += outcome.said;
    if (!outcome.ok) return { ok: false, said };
  }
  return { ok: true, said };
}

async function drift(step: Step): Promise<Outcome> {
  const made = await inTurn(step);
  if (!made.ok) return made;
  const { ok, said } = await execute('git', ['diff', '--exit-code', '--stat', '--', ...GENERATED]);
  return { ok, said: `${said}These files are generated and were out of date. They have been made anew: look at them and commit them.` };
}

function execute(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let said = '';
    const hear = (text: Buffer) => (said += text.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (cause) => resolve({ ok: false, said: String(cause) }));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
