import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SceneGraph } from '../../schema/scene-graph.ts';
import { CREATE_PROJECT, PRODUCE_FILM, SAVE_SCRIPT, type FilmProgress } from './film-operations.ts';
import { download, follow, sharedStudio, submit } from './testing.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BINARY = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 131) % 256));
const TEN_MEGABYTES = 'INT. ROOM - NIGHT\n\nMira walks to the window.\n'.repeat(230_000);
const GOOD = 'INT. ROOM - NIGHT\n\nMira waits.\n';

let studio: Awaited<ReturnType<typeof sharedStudio>>;
let folder: string;
beforeAll(async () => {
  studio = await sharedStudio();
  folder = await mkdtemp(path.join(os.tmpdir(), 'bad-input-'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const newProject = async () =>
  (await studio.client.ask<{ createProject: { id: string } }>(CREATE_PROJECT, { title: 'bad input' })).createProject.id;
const isUp = async () => (await fetch(`${studio.apiUrl}/health`)).ok;

describe('handed to the API', { timeout: 60_000 }, () => {
  const REFUSED: [what: string, text: string, code: string][] = [
    ['an empty script', '', 'SCRIPT_EMPTY'],
    ['a script of blanks', ' \n\t\n\u200b', 'SCRIPT_EMPTY'],
    ['a picture', BINARY.toString('latin1'), 'SCRIPT_NOT_TEXT'],
    ['10 MB', TEN_MEGABYTES, 'SCRIPT_TOO_LONG'],
    ['2 MB', TEN_MEGABYTES.slice(0, 2e6), 'SCRIPT_TOO_LONG'],
  ];
  test.each(REFUSED)('%s is refused by name; the script before stays and the studio is up', async (_, text, code) => {
    const projectId = await newProject();
    await studio.client.ask(SAVE_SCRIPT, { input: { projectId, text: GOOD } });
    await expect(studio.client.ask(SAVE_SCRIPT, { input: { projectId, text } })).rejects.toMatchObject({ code });

    const query = 'query ($id: ID!) { project(id: $id) { script { text } } }';
    expect(await studio.client.ask(query, { id: projectId })).toEqual({ project: { script: { text: GOOD } } });
    expect(await isUp()).toBe(true);
  });

  test('a language nobody knows is refused by name', async () => {
    const projectId = await newProject();
    await studio.client.ask(SAVE_SCRIPT, { input: { projectId, text: GOOD } });
    const asked = studio.client.ask(PRODUCE_FILM, { input: { projectId, language: 'XX' } });
    await expect(asked).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('XX') as string });
  });

  test.each([
    ['a heading alone', 'INT. ROOM - NIGHT\n'],
    ['a title page alone', 'Title: Nothing\nAuthor: Nobody\n'],
    ['notes alone', 'INT. ROOM - NIGHT\n\n[[write this]]\n\n/* and this */\n'],
  ])('%s ends as a film that failed by name', async (_, text) => {
    const filmId = await submit(studio.client, text);
    await expect(follow(studio.client, filmId)).rejects.toMatchObject({ code: 'SCRIPT_NOTHING_TO_FILM' });
    expect(await isUp()).toBe(true);
  });
});

test('letters of a language the studio does not speak end as a film that failed by name', { timeout: 60_000 }, async () => {
  const filmId = await submit(studio.client, 'INT. CAFE - NIGHT\n\n@דנה\nשלום לך.\n');
  await expect(follow(studio.client, filmId)).rejects.toMatchObject({ code: 'LANGUAGE_NOT_SPOKEN' });
});

describe('given to npm run film', { timeout: 60_000 }, () => {
  /** Runs the command line; its exit code and its last words. */
  async function film(args: string[]): Promise<{ code: number; last: Record<string, unknown> }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'deploy/local/film.ts', '--json', ...args], {
      cwd: ROOT,
      env: { ...process.env, STUDIO_URL: studio.apiUrl, STUDIO_KEY: studio.key },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said, [code]] = await Promise.all([textOf(child.stdout), once(child, 'exit') as Promise<[number]>]);
    return { code, last: JSON.parse(said.trim().split('\n').at(-1) ?? '') as Record<string, unknown> };
  }
  const file = async (name: string, content: string | Buffer) => {
    const at = path.join(folder, name);
    await writeFile(at, content);
    return at;
  };

  test.each<[what: string, content: string | Buffer, code: string]>([
    ['an empty file', '', 'SCRIPT_EMPTY'],
    ['a binary file', BINARY, 'SCRIPT_NOT_TEXT'],
    ['a file of 10 MB', TEN_MEGABYTES, 'SCRIPT_TOO_LONG'],
  ])('%s is refused by name, with the exit code for scripts', async (what, content, code) => {
    expect(await film([await file(`${what}.fountain`, content)])).toMatchObject({ code: 3, last: { event: 'failed', code } });
  });

  test('an unknown language is refused before anything starts', async () => {
    const answer = await film([await file('good.fountain', GOOD), '--language', 'xx']);
    expect(answer).toMatchObject({ code: 3, last: { event: 'failed', code: 'LANGUAGE_UNKNOWN' } });
  });
});

describe('odd, but a film', { timeout: 240_000 }, () => {
  const ODD = {
    'without dialogue': 'Title: Still\n\nINT. ROOM - NIGHT\n\nA lamp flickers.\n',
    'with an empty scene': 'INT. CELLAR - NIGHT\n\nEXT. STREET - DAY\n\nMira waits.\n',
    'of mixed scripts': 'Title: لقاء 🎬\n\nINT. CAFE 🎶 - NIGHT\n\n@ليلى\nمرحبا، Tom 🙂\n\nTOM\nHello 👩‍👩‍👧, ليلى!\n\n@🙂\n🎉🎉\n',
    'with control characters':
      'Title: Bell\u0007\n\nINT. ROOM - NIGHT\n\nMI\u0008RA\nHel\u001blo\u0000 there.\u2028Go\u202e on\u200b.\r\nNow.\n',
  };
  const films = new Map<string, Promise<{ id: string; events: FilmProgress[]; end: PromiseSettledResult<Awaited<ReturnType<typeof follow>>> }>>(); // prettier-ignore
  /** All are made side by side: they wait for one another's processes less than for their own steps. */
  beforeAll(() => {
    for (const [what, script] of Object.entries(ODD)) {
      const making = submit(studio.client, script).then(async (id) => {
        const events: FilmProgress[] = [];
        const [end] = await Promise.allSettled([follow(studio.client, id, (event) => events.push(event))]);
        return { id, events, end };
      });
      making.catch(() => undefined); // told by the test that waits for it
      films.set(what, making);
    }
  });
  async function made(what: keyof typeof ODD) {
    const { events, end } = await films.get(what)!;
    if (end.status === 'rejected') throw end.reason;
    const graph = JSON.parse((await download(end.value, 'scene-graph')).toString()) as SceneGraph; // written by the studio
    const captions = (await download(end.value, 'vtt')).toString();
    return { film: end.value, graph, captions, notices: events.flatMap(({ notice }) => notice ?? []) };
  }

  test('a script without dialogue becomes a wordless film', async () => {
    const { film, graph, captions } = await made('without dialogue');
    expect(film).toMatchObject({ state: 'COMPLETED', title: 'Still' });
    expect(graph.scenes).toHaveLength(1);
    expect(captions).not.toContain('-->');
  });

  test('a heading with no scene becomes a shot of the place, and is told', async () => {
    const { graph, notices } = await made('with an empty scene');
    expect(graph.scenes).toHaveLength(2);
    expect(notices.map(({ message }) => message).join('\n')).toMatch(/Nothing happens in this scene/);
  });

  test('right-to-left and mixed scripts and emoji are spoken by their characters and captioned', async () => {
    const { film, graph, captions } = await made('of mixed scripts');
    expect(film.title).toBe('لقاء 🎬');
    expect(graph.characters.map(({ name }) => name)).toEqual(['ليلى', 'TOM', '🙂']);
    for (const word of ['مرحبا', 'Tom 🙂', 'Hello 👩‍👩‍👧', 'ليلى!']) expect(captions).toContain(word);
  });

  test('control characters are gone and the words are all there', async () => {
    const { film, graph, captions } = await made('with control characters');
    expect(film.title).toBe('Bell');
    expect(graph.characters.map(({ name }) => name)).toEqual(['MIRA']);
    expect(captions).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    expect(captions).toContain('Hello there.');
    expect(captions).toContain('Now.');
  });
});
