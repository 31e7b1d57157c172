import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { linesOf } from '../activities/reading.ts';
import { encoderArguments } from '../activities/animation/encoder.ts';
import { downloadTo } from '../deploy/local/download.ts';
import { StudioClient } from '../deploy/local/client.ts';
import type { FinishedFilm } from '../deploy/local/film-operations.ts';
import { followFilm, submitFilm } from '../deploy/local/produce.ts';
import { startStack } from '../deploy/local/stack.ts';
import { filmWorkflowId, shotWorkflowId } from '../schema/ids.ts';
import { openReader } from '../story/read.ts';
import { type Bench, type Figure, figure } from './figure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZE = { width: 1280, height: 720, fps: 24 };

/** How long a film takes beside its own length: cold, unchanged, one line edited; by stage; and beside what the encoder alone would take. */
export default {
  name: 'film',
  describe: 'Wall time over film length at 720p: cold, unchanged, one line edited, by stage, and beside the encoder alone',
  run: async ({ say }) => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'bench-film-'));
    process.env['STUDIO_ASSETS'] ??= path.join(ROOT, '.studio', 'assets');
    const stack = await startStack({ home });
    try {
      await stack.complete;
      return await measure(new StudioClient(stack.apiUrl, stack.key), { temporal: stack.env.TEMPORAL_ADDRESS!, home, say });
    } finally {
      await stack.stop();
      await rm(home, { recursive: true, force: true });
    }
  },
} satisfies Bench;

interface Run {
  film: FinishedFilm;
  wallMs: number;
}

async function measure(
  client: StudioClient,
  { temporal, home, say }: { temporal: string; home: string; say: (text: string) => void },
): Promise<Figure[]> {
  const text = await readFile(path.join(ROOT, 'examples', 'night-rain.fountain'), 'utf8');
  const order = { title: 'bench', aspect: '16:9', resolution: '720p', language: null, culture: null } as const;
  const never = new AbortController().signal;
  const follow = async (submit: () => Promise<string>): Promise<Run> => {
    const at = performance.now();
    const film = await followFilm(client, await submit(), never, () => {});
    return { film, wallMs: performance.now() - at };
  };

  const cold = await follow(() => submitFilm(client, { ...order, text }, never));
  const span = await busyTime(temporal, cold.film.id);
  say(`cold: ${(cold.wallMs / 1000).toFixed(1)} s for ${(cold.film.durationMs! / 1000).toFixed(1)} s of film`);
  const unchanged = await follow(() => submitFilm(client, { ...order, text }, never));
  say(`unchanged: ${(unchanged.wallMs / 1000).toFixed(1)} s`);
  const edited = await follow(() => submitFilm(client, { ...order, text: withOneLineEdited(text) }, never));
  say(`one line edited: ${(edited.wallMs / 1000).toFixed(1)} s, ${edited.film.made} made`);
  const floorMs = await encodeFloor(cold.film, home);

  const length = (run: Run) => run.film.durationMs!;
  return [
    figure('cold, wall over length', cold.wallMs / length(cold), '×', { atMost: 1 }),
    figure('unchanged, wall over length', unchanged.wallMs / length(unchanged), '×', { atMost: 0.05 }),
    figure('one line edited, wall over length', edited.wallMs / length(edited), '×', { atMost: 0.25 }),
    figure('orchestration, wall over critical path', cold.wallMs / 1000, 's', { reference: span.busyMs / 1000, atMost: 1.15 }),
    ...[...span.byActivity].map(([name, ms]) => figure(`  ${name}, busy over length`, ms / length(cold), '×')),
    figure('pictures over encoding alone', span.byActivity.get('filmShot')! / 1000, 's', { reference: floorMs / 1000 }),
    figure('unchanged, artifacts made', unchanged.film.made, '', { atMost: 0 }),
  ];
}

/** The same script with a word more in its last spoken line. */
function withOneLineEdited(text: string): string {
  const last = linesOf(openReader().read(text).graph).at(-1);
  const edited = last ? text.replace(last.text, `${last.text} Really.`) : text;
  if (edited === text) throw new Error('The example has no spoken line to edit');
  return edited;
}

type Interval = [startMs: number, endMs: number];

/**
 * When at least one activity of a film was under way, from Temporal's histories: the time that no orchestration could have saved with these
 * cores; and the same by kind of activity.
 */
async function busyTime(address: string, filmId: string): Promise<{ busyMs: number; byActivity: Map<string, number> }> {
  const connection = await Connection.connect({ address });
  try {
    const { workflow } = new Client({ connection });
    const root = await workflow.getHandle(filmWorkflowId(filmId)).fetchHistory();
    const shots = (root.events ?? []).flatMap((event) => event.startChildWorkflowExecutionInitiatedEventAttributes?.workflowId ?? []);
    const histories = [root, ...(await Promise.all(shots.map((id) => workflow.getHandle(id).fetchHistory())))];
    if (!shots.every((id) => id.startsWith(shotWorkflowId(filmId, '')))) throw new Error('A child of the film is not a shot');
    const byActivity = new Map<string, Interval[]>();
    for (const { events } of histories) {
      const names = new Map(
        (events ?? []).flatMap((event) =>
          event.activityTaskScheduledEventAttributes
            ? [[String(event.eventId), event.activityTaskScheduledEventAttributes.activityType?.name ?? '']]
            : [],
        ),
      );
      const started = new Map(
        (events ?? []).flatMap((event) => (event.activityTaskStartedEventAttributes ? [[String(event.eventId), event]] : [])),
      );
      for (const event of events ?? []) {
        const ended = event.activityTaskCompletedEventAttributes;
        const begun = ended && started.get(String(ended.startedEventId));
        if (!ended || !begun) continue;
        const name = names.get(String(ended.scheduledEventId)) ?? '';
        byActivity.set(name, [...(byActivity.get(name) ?? []), [at(begun.eventTime), at(event.eventTime)]]);
      }
    }
    return {
      busyMs: union([...byActivity.values()].flat()),
      byActivity: new Map([...byActivity].map(([name, intervals]) => [name, union(intervals)])),
    };
  } finally {
    await connection.close();
  }
}

const at = (time: { seconds?: unknown; nanos?: number | null } | null | undefined): number =>
  Number(time?.seconds ?? 0) * 1000 + (time?.nanos ?? 0) / 1e6;

/** Length of the time covered by intervals that may overlap. */
function union(intervals: Interval[]): number {
  let covered = 0;
  let until = -Infinity;
  for (const [start, end] of intervals.sort((one, other) => one[0] - other[0])) {
    if (end <= until) continue;
    covered += end - Math.max(start, until);
    until = end;
  }
  return covered;
}

/** Encodes the finished clips' own frames again, raw from memory, on every core: the least a picture can cost. In milliseconds. */
async function encodeFloor({ outputs }: FinishedFilm, home: string): Promise<number> {
  const clips = outputs.filter(({ role }) => role.startsWith('clip-'));
  const folder = path.join(home, 'floor');
  await mkdir(folder, { recursive: true });
  let spentMs = 0;
  const lanes = os.availableParallelism();
  for (let from = 0; from < clips.length; from += lanes) {
    const batch = await Promise.all(clips.slice(from, from + lanes).map((clip) => downloadTo(folder, clip)));
    const raw = await Promise.all(batch.map((file, lane) => decoded(file, path.join('/dev/shm', `floor-${process.pid}-${lane}.yuv`))));
    const began = performance.now();
    await Promise.all(
      raw.map((file, lane) =>
        ffmpeg(encoderArguments(SIZE, path.join(folder, `${lane}.mp4`)).map((arg) => (arg === 'pipe:0' ? file : arg))),
      ),
    );
    spentMs += performance.now() - began;
    await Promise.all(raw.map((file) => rm(file)));
  }
  return spentMs;
}

async function decoded(file: string, raw: string): Promise<string> {
  await ffmpeg(['-v', 'error', '-y', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'yuv420p', raw]);
  return raw;
}

function ffmpeg(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn('ffmpeg', args, { stdio: 'ignore' })
      .once('error', reject)
      .once('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}`))));
  });
}
