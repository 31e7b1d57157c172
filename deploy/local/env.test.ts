import * as fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { demandEnv, EnvTable, parseEnv } from '../../schema/env.ts';
import { envExample, envVariables } from './env-example.ts';

test('an empty environment is a valid one, and frozen', () => {
  const env = parseEnv({});
  expect(env).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', DATABASE_URL: null, S3_ENDPOINT: null, STUDIO_HOME: '.studio' });
  expect(Object.isFrozen(env)).toBe(true);
});

test('every fault is reported at once, by name', () => {
  const attempt = () => parseEnv({ PORT: 'door', S3_ENDPOINT: 'ftp://x', LINK_SECRET: 'short', TEMPORAL_ADDRESS: 'temporal:7233' });
  expect(attempt).toThrow(expect.objectContaining({ code: 'SETUP_INCOMPLETE' }) as Error);
  for (const name of ['PORT', 'S3_ENDPOINT', 'LINK_SECRET']) expect(attempt).toThrow(name);
  expect(attempt).not.toThrow('TEMPORAL_ADDRESS');
});

test('an empty variable counts as absent', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: '  ' })).toMatchObject({ PORT: 4000, DATABASE_URL: null });
});

test('lists and addresses are read', () => {
  const env = parseEnv({ WORKER_QUEUES: 'studio, studio-io', S3_ENDPOINT: 'http://s3:8333/', PUBLIC_URL: 'https://films.example/' });
  expect(env).toMatchObject({ WORKER_QUEUES: ['studio', 'studio-io'], S3_ENDPOINT: 'http://s3:8333', PUBLIC_URL: 'https://films.example' });
});

test('a variable that is demanded and missing is named', () => {
  expect(() => demandEnv(parseEnv({}), 'DATABASE_URL')).toThrow('DATABASE_URL');
  expect(demandEnv(parseEnv({ DATABASE_URL: 'postgres://x' }), 'DATABASE_URL')).toBe('postgres://x');
});

test('.env.example names every variable with what it is for', async () => {
  expect(await fs.readFile(new URL('../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  expect(envVariables().map(({ name }) => name)).toEqual(Object.keys(EnvTable.shape));
  for (const { name, description } of envVariables()) expect(description, name).not.toBe('');
});

test('with every default written out, nothing changes', () => {
  const written = envVariables().flatMap(({ name, fallback }) => (fallback === null ? [] : [[name, fallback] as const]));
  expect(parseEnv(Object.fromEntries(written))).toEqual(parseEnv({}));
});
