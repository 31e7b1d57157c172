import { expect } from 'vitest';
import { aProject } from '../../drizzle/testing.ts';
import { test } from '../testing.ts';

const SAVE = 'mutation ($projectId: ID!, $text: String!) { saveScript(input: { projectId: $projectId, text: $text }) { text version } }';
const READ = 'query ($id: ID!) { project(id: $id) { script { text version } } }';

test('what can not be a screenplay is refused by name, and what was saved stays', async ({ api }) => {
  const { id } = await aProject(api.database.db);
  const good = 'INT. ROOM - NIGHT\n\nMIRA\nIt rains.';
  await api.ask(SAVE, { projectId: id, text: good });

  const cases: [string, string][] = [
    ['', 'SCRIPT_EMPTY'],
    [' \n\t\n', 'SCRIPT_EMPTY'],
    ['\u0000\u0001PK\u0003\u0004'.repeat(2000), 'SCRIPT_NOT_TEXT'],
    ['word '.repeat(6000), 'SCRIPT_TOO_LONG'],
    ['x'.repeat(3 * 1024 * 1024), 'SCRIPT_TOO_LONG'],
  ];
  for (const [text, code] of cases) {
    const { errors } = await api.ask(SAVE, { projectId: id, text });
    expect(errors[0]?.extensions, text.slice(0, 20)).toMatchObject({ code, retryable: false });
  }

  expect((await api.ask(READ, { id })).data).toEqual({ project: { script: { text: good, version: 1 } } });
});

test('a save counts only when the text changed', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const versions: unknown[] = [];
  for (const text of ['One night.', 'One night.', 'One rainy night.'])
    versions.push((await api.ask(SAVE, { projectId, text })).data!['saveScript'].version);

  expect(versions).toEqual([1, 1, 2]);
});

test('every script of the world survives the way there and back', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const text = 'INT. தேநீர் கடை - இரவு\n\nمرحبا بكم 🌧️👩🏽‍🦱 — “雨の夜” \n' + 'ஆ'.repeat(5000);

  expect((await api.ask(SAVE, { projectId, text })).data!['saveScript'].text).toBe(text.normalize('NFC'));
});

test('a project that is not there takes no script', async ({ api }) => {
  for (const projectId of ['00000000-0000-7000-8000-00000000ffff', 'nonsense']) {
    expect((await api.ask(SAVE, { projectId, text: 'Rain.' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  }
});
