import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { EnvTable, parseEnv } from '../../schema/env.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMPOSE = path.join(ROOT, 'docker-compose.yml');
const OURS = ['api', 'migrate', 'worker-cpu', 'worker-gpu', 'worker-io'];
/** What containers get from their image or don't need: see schema/env.ts. */
const ELSEWHERE = ['DATABASE_WORKER_URL', 'DATABASE_AUTH_URL', 'STORE_DIR', 'LINK_SECRET', 'FFMPEG_PATH', 'FFPROBE_PATH', 'ESPEAK_PATH', 'STUDIO_HOME', 'STUDIO_ASSETS', 'STUDIO_CACHE', 'STUDIO_MIRROR', 'STUDIO_URL', 'STUDIO_KEY', 'LOCAL_OWNER', 'TRUSTED_PROXIES', 'SMTP_URL', 'MAIL_FROM', 'GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET', 'GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET', 'OPEN_API', 'RATE_SIGN_IN', 'RATE_PERSON', 'RATE_KEY', 'RATE_ADDRESS', 'FILMS_RUNNING', 'FILMS_PER_HOUR']; // prettier-ignore

interface Service {
  image?: string;
  build?: { dockerfile: string; target: string };
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown>;
  profiles?: string[];
  healthcheck?: unknown;
  ports?: string[];
  deploy?: { resources: { reservations: { devices: { capabilities: string[] }[] } } };
}

const read = async () =>
  parse(await fs.readFile(COMPOSE, 'utf8'), { merge: true }) as { services: Record<string, Service>; volumes: object };
const lint = (file: string) =>
  run(process.execPath, [path.join(ROOT, 'node_modules/dclint/bin/dclint.cjs'), '--config', path.join(ROOT, '.config/dclint.json'), file]);

/** For variables that must look like something. */
const EXAMPLES: Record<string, string> = { AUTH_SECRETS: `1:${'s'.repeat(32)}` };

/** As compose would fill it in: `${NAME:-default}` and `${NAME:?}`. */
const filled = (text: string): string =>
  text.replace(/\$\{(\w+):[-?]([^}]*)\}/g, (_, name: string, fallback: string) => fallback || EXAMPLES[name] || `a-${name.toLowerCase()}`);

test('the compose file keeps to its schema and the linter’s rules', async () => {
  await expect(lint(COMPOSE)).resolves.toBeDefined();
});

test('the linter notices a file that breaks the schema', async () => {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-compose-'));
  const text = await fs.readFile(COMPOSE, 'utf8');
  await fs.writeFile(path.join(folder, 'docker-compose.yml'), text.replace('restart: unless-stopped', 'restart: {}'));
  await expect(lint(path.join(folder, 'docker-compose.yml'))).rejects.toMatchObject({
    stdout: expect.stringContaining('invalid-schema') as string,
  });
  await fs.rm(folder, { recursive: true });
});

test('containers are told exactly the variables the studio reads', async () => {
  const { services } = await read();
  const told = new Set(OURS.flatMap((name) => Object.keys(services[name]?.environment ?? {})));
  const known = Object.keys(EnvTable.shape);
  expect([...told].filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !told.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
});

test('what each container is told is a valid environment with every address', async () => {
  const { services } = await read();
  for (const name of OURS.filter((one) => one !== 'migrate')) {
    const told = Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, filled(String(value))]);
    const env = parseEnv(Object.fromEntries(told) as Record<string, string>);
    expect([name, env.DATABASE_URL, env.TEMPORAL_ADDRESS, env.S3_ENDPOINT]).not.toContain(null);
  }
});

test('between them the workers serve every queue once, the GPU only on request', async () => {
  const { services } = await read();
  const queues = ['worker-io', 'worker-cpu', 'worker-gpu'].map((name) => services[name]?.environment?.['WORKER_QUEUES'] ?? '');
  expect(queues.join(',').split(',').sort()).toEqual([...parseEnv({}).WORKER_QUEUES].sort());
  expect(services['worker-gpu']?.profiles).toEqual(['gpu']);
  expect(services['worker-gpu']?.deploy?.resources.reservations.devices[0]?.capabilities).toEqual(['gpu']);
});

test('everything waited for is there, and everything published stays on this machine', async () => {
  const { services } = await read();
  for (const service of Object.values(services)) {
    for (const needed of Object.keys(service.depends_on ?? {})) expect(services).toHaveProperty(needed);
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
});

test('the Dockerfile passes its linter, runs as nobody special, and copies only what exists', async () => {
  const dockerfile = path.join(ROOT, 'deploy/container/Dockerfile');
  const text = await fs.readFile(dockerfile, 'utf8');
  const { services } = await read();
  for (const name of OURS) expect(text).toContain(`AS ${services[name]?.build?.target}\n`);
  expect(text).toMatch(/^USER 1000:1000$/m);
  const sources = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) => list.split(' '));
  for (const source of sources) expect(globSync(source, { cwd: ROOT }), source).not.toEqual([]);

  const hadolint = path.join(ROOT, '.studio/assets/hadolint/hadolint');
  if (process.platform === 'linux' && process.arch === 'x64') await run(hadolint, [dockerfile]); // npm test fetches it there
});
