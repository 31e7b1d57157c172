import { WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StudioError } from '../schema/errors.ts';
import { FilmSettings } from '../schema/film.ts';
import { LOCAL_ORGANISATION_ID } from '../schema/ids.ts';
import { CONTINUE_UPDATE } from '../schema/produce.ts';
import { WorkLog, plainEngines } from './production.testing.ts';
import { TestStudio } from './studio.testing.ts';

const SETTINGS = FilmSettings.parse({ resolution: '480p', aspect: '1:1' });
const SCRIPT = `Title: Two Cups

INT. CAFE - NIGHT

MIRA (30) sits at a table. TOM (32) enters.

TOM
You came back.

MIRA
I never left.

Tom sits. He smiles.

EXT. STREET - DAY

Mira walks. Tom waves.

TOM
Goodbye, Mira.
`;

let studio: TestStudio;
const log = new WorkLog();

beforeAll(async () => {
  studio = await TestStudio.open({ engines: plainEngines(log) });
}, 60_000);
afterAll(() => studio.close(), 60_000);

beforeEach(() => {
  log.before = () => {};
  log.take();
});

describe('a production', { timeout: 120_000 }, () => {
  test('gives every output, passes QC, and tells its story without a gap, never going back', async () => {
    const id = await studio.finished(SCRIPT);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed', percent: 100, title: 'Two Cups' });
    const roles = (await studio.outputsOf(id)).map(({ role }) => role);
    for (const role of [
      'film',
      'hls',
      'hls-segments',
      'poster',
      'thumbnail-1',
      'thumbnail-2',
      'thumbnail-3',
      'srt',
      'vtt',
      'ass',
      'stem-dialogue',
      'stem-music',
      'stem-ambience',
      'stem-effects',
      'scene-graph',
      'qc-json',
      'qc-text',
    ])
      expect(roles).toContain(role);
    const events = await studio.eventsOf(id);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const percents = events.map(({ payload }) => payload.percent);
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
  });

  test('the same screenplay again makes nothing', async () => {
    await studio.finished(SCRIPT);
    log.take();
    const id = await studio.finished(SCRIPT);
    expect(log.take()).toEqual([]);
    expect(await studio.rowOf(id)).toMatchObject({ made: 0 });
  });

  test('one edited line makes its voice, its shot, the score and nothing else again', async () => {
    await studio.finished(SCRIPT);
    log.take();
    await studio.finished(SCRIPT.replace('Goodbye, Mira.', 'Goodbye, my dear Mira.'));
    const work = log.take();
    expect(work.filter((what) => what.startsWith('voice'))).toEqual(['voice: Goodbye, my dear Mira.']);
    expect(work.filter((what) => what.startsWith('shot'))).toHaveLength(1);
    expect(work.filter((what) => /portrait|place/.test(what))).toEqual([]);
  });

  test('a retake films that shot alone', async () => {
    const id = await studio.finished(SCRIPT);
    const shotId = (await studio.eventsOf(id)).flatMap(({ payload: { event } }) => (event.kind === 'shot' ? [event.shotId] : []))[2]!;
    log.take();
    await studio.finished(SCRIPT, { filmId: id, cut: 2, takes: { [shotId]: 2 } });
    expect(log.take()).toHaveLength(1);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed', cut: 2 });
  });

  test('it waits for review when asked, and goes on when told; told too early it refuses', async () => {
    const text = SCRIPT.replace('I never left.', 'I stayed for the review.');
    const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    log.before = (what) => {
      if (!what.startsWith('voice: I stayed')) return;
      held.resolve();
      return letGo.promise;
    };
    const { id, handle } = await studio.produce(text, { settings: { ...SETTINGS, reviewBefore: 'animation' } });
    await held.promise;
    await expect(handle.executeUpdate(CONTINUE_UPDATE)).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    letGo.resolve();
    await expect.poll(async () => (await studio.rowOf(id)).state, { timeout: 20_000 }).toBe('reviewing');
    expect(log.take().filter((what) => what.startsWith('shot'))).toEqual([]);
    await handle.executeUpdate(CONTINUE_UPDATE);
    await handle.result();
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed' });
  });

  test('cancelled, it stops within two seconds, says so, and leaves nothing half-written', async () => {
    const text = SCRIPT.replace('You came back.', 'You came back to be cancelled.');
    let started = () => {};
    const filming = new Promise<void>((resolve) => (started = resolve));
    log.before = (what) => (what.startsWith('shot') ? started() : undefined);
    const { id, handle } = await studio.produce(text);
    await filming;
    const at = performance.now();
    await handle.cancel();
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(performance.now() - at).toBeLessThan(4000);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'cancelled' });
    for await (const { key, sizeBytes } of studio.artifacts.store.list(`${LOCAL_ORGANISATION_ID}/animation/`))
      expect([key, sizeBytes > 0]).toEqual([key, true]);
  });

  test('a shot whose encoder keeps failing is tried three times, and the film fails naming it', async () => {
    const text = SCRIPT.replace('You came back.', 'You came back to fail.');
    let tries = 0;
    log.before = (what) => {
      if (!what.startsWith('shot')) return;
      tries += 1;
      throw new StudioError('ENCODER_FAILED', 'The encoder stopped: killed');
    };
    const { id, handle } = await studio.produce(text);
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    const film = await studio.rowOf(id);
    expect(film).toMatchObject({ state: 'failed', failureCode: 'ENCODER_FAILED' });
    expect(film.failureShotId).toBeTruthy();
    expect(tries).toBeGreaterThanOrEqual(3);
  });

  test('a language no voice speaks fails by name, at once', async () => {
    const { id, handle } = await studio.produce(`Title: ஒரு வரி\n\nINT. வீடு - DAY\n\n@மீரா\nவணக்கம், எப்படி இருக்கிறீர்கள்?\n`);
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'failed', failureCode: 'LANGUAGE_NOT_SPOKEN' });
  });
});
