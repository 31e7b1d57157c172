import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One file each that breaks a rule; the rule it must be caught by. */
const PLANTED: Record<string, [file: string, text: string]> = {
  'schema-reaches-only-itself': ['schema/a.ts', "import '../story/b.ts';"],
  'story-reaches-only-schema': ['story/a.ts', "import '../stage/b.ts';"],
  'stage-reaches-only-schema': ['stage/a.ts', "import '../drizzle/b.ts';"],
  'storage-reaches-only-schema': ['storage/a.ts', "import '../drizzle/b.ts';"],
  'workflows-reaches-only-schema': ['workflows/a.ts', "import '../activities/b.ts';"],
  'activities-reaches-only-schema-story-stage-drizzle-storage': ['activities/a.ts', "import '../api/b.ts';"],
  'stage-and-story-run-anywhere': ['story/c.ts', "import 'node:fs';"],
  'api-knows-messages-only': ['api/a.ts', "import '../workflows/b.ts';"],
  'workflows-import-nothing-else': ['workflows/c.ts', "import 'node:path';"],
  'features-are-strangers': ['api/films/a.ts', "import '../shots/b.ts';"],
  'nobody-imports-the-outskirts': ['storage/c.ts', "import '../deploy/b.ts';"],
  'no-circles': ['drizzle/a.ts', "import './d.ts';"],
};
const INNOCENT = ['story/b.ts', 'stage/b.ts', 'drizzle/b.ts', 'activities/b.ts', 'api/b.ts', 'workflows/b.ts', 'workflows/messages.ts', 'api/shots/b.ts', 'deploy/b.ts']; // prettier-ignore
const ALLOWED = {
  'api/e.ts': "import '../workflows/messages.ts';",
  'activities/e.ts': "import '../story/b.ts'; import '../drizzle/b.ts';",
  'workflows/e.ts': "import type { B } from '../activities/b.ts'; export type C = B;",
  'deploy/e.ts': "import '../api/b.ts';",
};

async function violations(files: Record<string, string>): Promise<string[]> {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-boundaries-'));
  try {
    const all = {
      ...Object.fromEntries(INNOCENT.map((file) => [file, 'export type B = 1;'])),
      'drizzle/d.ts': "import './a.ts';",
      'tsconfig.json': '{}',
      ...files,
    };
    for (const [file, text] of Object.entries(all)) {
      await fs.mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await fs.writeFile(path.join(folder, file), text);
    }
    const tool = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [tool, '--config', path.join(ROOT, '.config/dependency-cruiser.cjs'), '--output-type', 'json', '.'];
    const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }).catch((cause: { stdout: string }) => cause);
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
    return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

test('every rule of the architecture catches a file that breaks it', async () => {
  const found = await violations(Object.fromEntries(Object.values(PLANTED)));
  for (const [rule, [file]] of Object.entries(PLANTED)) expect(found, rule).toContain(`${rule} ${file}`);
});

test('what the architecture allows passes', async () => {
  const found = await violations({ ...ALLOWED, 'drizzle/d.ts': 'export {};' });
  expect(found).toEqual([]);
});
