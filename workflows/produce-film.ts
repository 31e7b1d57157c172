import {
  ActivityCancellationType,
  ApplicationFailure,
  CancellationScope,
  ChildWorkflowCancellationType,
  allHandlersFinished,
  condition,
  executeChild,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { ProductionActivities } from '../activities/index.ts';
import type { Stage } from '../schema/film.ts';
import { shotWorkflowId } from '../schema/ids.ts';
import type { FilmRef, FilmShotResult, ProduceFilmInput, ReadScriptResult, SpokenLine, TimeShotsResult } from '../schema/produce.ts';
import { QUEUES } from '../schema/queues.ts';
import { failureOf } from './failure-of.ts';
import { continueFilmUpdate } from './messages.ts';
import { shootShot } from './shoot-shot.ts';
import { type Tell, storyteller } from './telling.ts';
import { together } from './together.ts';

const activitiesOn = (taskQueue: string) =>
  proxyActivities<ProductionActivities>({
    taskQueue,
    startToCloseTimeout: '20 minutes',
    heartbeatTimeout: '8 seconds', // activities beat every second; silent for this long is gone
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
const cpu = activitiesOn(QUEUES.cpu);

/** How many artifacts this cut made, and how many it found ready. */
interface Tally {
  made: number;
  reused: number;
}

/**
 * Produces a film from its script: analysis → culture → characters → scenes → voice → animation → music → subtitles → composition.
 * Lives as long as the work takes, plus at most a week waiting for review. Running it again finds what hasn't changed.
 */
export async function produceFilm(input: ProduceFilmInput): Promise<{ made: number; reused: number }> {
  const film: FilmRef = { filmId: input.filmId, organisationId: input.organisationId, cut: input.cut };
  const tell = storyteller(film, 'film');
  const tally: Tally = { made: 0, reused: 0 };
  const review = reviewGate();
  try {
    await produce(input, film, { tell, tally, review });
    await tell({ kind: 'work', ...tally }, { kind: 'state', state: 'completed' });
  } catch (reason) {
    await CancellationScope.nonCancellable(async () => {
      if (isCancellation(reason)) return tell({ kind: 'state', state: 'cancelled' });
      return tell({ kind: 'state', state: 'failed', failure: failureOf(reason) });
    });
    throw reason;
  }
  await condition(allHandlersFinished);
  return tally;
}

interface Set {
  tell: Tell;
  tally: Tally;
  review: ReturnType<typeof reviewGate>;
}

async function produce(input: ProduceFilmInput, film: FilmRef, { tell, tally, review }: Set): Promise<void> {
  const count = counter(tell, tally);
  await tell({ kind: 'state', state: 'processing' }, { kind: 'stage', stage: 'analysis', done: 0, total: 1 });
  const reading = await cpu.readScript({ film, scriptKey: input.scriptKey, settings: input.settings });
  await count('analysis', 1)(reading);
  await tell(
    { kind: 'shots', shots: reading.shots },
    ...reading.notices.map((message) => ({ kind: 'notice' as const, code: 'SCRIPT', message })),
  );

  const design = await cpu.designStory({ film, readingKey: reading.key });
  await count('culture', 1)(design);

  // Voices wait for nobody's picture; characters come before scenes, as the order of images demands.
  const [lines] = await together(() => [
    speakLines(film, { reading, designKey: design.key, queue: design.queues.voice, count }),
    paintCast(film, { reading, designKey: design.key, queue: design.queues.picture, count }),
  ]);
  await tell(...lines.flatMap(({ notices }) => notices.map((notice) => ({ kind: 'notice' as const, ...notice }))));
  const timing = await cpu.timeShots({
    film,
    readingKey: reading.key,
    designKey: design.key,
    lines,
    settings: input.settings,
    takes: input.takes,
  });
  await tell(
    { kind: 'film', title: reading.title, durationMs: timing.durationMs },
    { kind: 'shots', shots: timing.shots.map(({ shotId, description, frames }) => ({ shotId, description, frames })) },
  );
  if (input.settings.reviewBefore === 'animation') await review.wait(tell, 'animation');

  const [shots, mix, subtitles] = await together(() => [
    shootShots(film, { timing, queue: design.queues.picture, count }),
    scoreFilm(film, { timing, settings: input.settings, queue: design.queues.music, count, tell }),
    subtitle(film, { timing, count }),
  ]);
  if (input.settings.reviewBefore === 'composition') await review.wait(tell, 'composition');

  await tell({ kind: 'state', state: 'rendering' });
  const composed = await cpu.composeFilm({
    film,
    readingKey: reading.key,
    timelineKey: timing.timelineKey,
    shots,
    mixKey: mix.key,
    subtitlesKey: subtitles.key,
  });
  const composition = count('composition', 2);
  await composition(composed);
  const checked = await cpu.checkFilm({
    film,
    compositionKey: composed.key,
    timelineKey: timing.timelineKey,
    subtitlesKey: subtitles.key,
    readingKey: reading.key,
    shots,
    notices: reading.notices,
    music: input.settings.music,
  });
  await tell(
    ...composed.outputs.map((output) => ({ kind: 'output' as const, output })),
    ...checked.outputs.map((output) => ({ kind: 'output' as const, output })),
  );
  if (checked.failure) throw ApplicationFailure.nonRetryable(checked.failure.message, 'QC_FAILED', { shotId: checked.failure.shotId });
  await composition(checked);
}

type Count = ReturnType<typeof counter>;

/** Counts what a stage has done: `count('voice', 12)` gives a function to call with each result. */
function counter(tell: Tell, tally: Tally) {
  return (stage: Stage, total: number) => {
    let done = 0;
    return (result: { made: boolean } | null): Promise<void> => {
      if (result) tally[result.made ? 'made' : 'reused'] += 1;
      done = Math.min(total, done + (result ? 1 : total));
      return tell({ kind: 'stage', stage, done, total: Math.max(1, total) });
    };
  };
}

/** Runs every job, counting as they end; an empty stage is done at once. */
async function runStage<Job, Result extends { made: boolean }>(
  jobs: readonly Job[],
  { stage, count, run }: { stage: Stage; count: Count; run: (job: Job) => Promise<Result> },
): Promise<Result[]> {
  const ended = count(stage, Math.max(1, jobs.length));
  if (jobs.length === 0) await ended(null);
  return together(() =>
    jobs.map(async (job) => {
      const result = await run(job);
      await ended(result);
      return result;
    }),
  );
}

interface CastWork {
  reading: ReadScriptResult;
  designKey: string;
  queue: string;
  count: Count;
}

async function paintCast(film: FilmRef, { reading, designKey, queue, count }: CastWork): Promise<void> {
  const { paintCharacter, paintPlace } = activitiesOn(queue);
  await runStage(reading.characterIds, {
    stage: 'characters',
    count,
    run: (characterId) => paintCharacter({ film, designKey, characterId }),
  });
  await runStage(reading.sceneIds, { stage: 'scenes', count, run: (sceneId) => paintPlace({ film, designKey, sceneId }) });
}

function speakLines(film: FilmRef, { reading, designKey, queue, count }: CastWork): Promise<SpokenLine[]> {
  const { speakLine } = activitiesOn(queue);
  return runStage(reading.lines, {
    stage: 'voice',
    count,
    run: ({ lineId }) => speakLine({ film, readingKey: reading.key, designKey, lineId }),
  });
}

function shootShots(
  film: FilmRef,
  { timing, queue, count }: { timing: TimeShotsResult; queue: string; count: Count },
): Promise<FilmShotResult[]> {
  return runStage(timing.shots, {
    stage: 'animation',
    count,
    run: ({ shotId, specKey, frames }) =>
      executeChild(shootShot, {
        workflowId: shotWorkflowId(film.filmId, shotId),
        args: [{ film, shotId, specKey, frames, queue }],
        cancellationType: ChildWorkflowCancellationType.WAIT_CANCELLATION_COMPLETED,
      }),
  });
}

interface ScoreWork {
  timing: TimeShotsResult;
  settings: ProduceFilmInput['settings'];
  queue: string;
  count: Count;
  tell: Tell;
}

async function scoreFilm(film: FilmRef, { timing, settings, queue, count, tell }: ScoreWork) {
  const ended = count('music', 2);
  const score = await activitiesOn(queue).composeMusic({ film, timelineKey: timing.timelineKey, music: settings.music });
  await ended(score);
  await tell(...score.notices.map((notice) => ({ kind: 'notice' as const, ...notice })));
  const mix = await cpu.mixSound({ film, timelineKey: timing.timelineKey, scoreKey: score.key });
  await ended(mix);
  return mix;
}

async function subtitle(film: FilmRef, { timing, count }: { timing: TimeShotsResult; count: Count }) {
  const subtitles = await cpu.writeSubtitles({ film, timelineKey: timing.timelineKey });
  await count('subtitles', 1)(subtitles);
  return subtitles;
}

/** The pause for review: closed until someone continues the film, a week at most. */
function reviewGate() {
  let waiting = false;
  setHandler(
    continueFilmUpdate,
    () => {
      waiting = false;
    },
    {
      validator() {
        if (!waiting) throw ApplicationFailure.nonRetryable('The film is not waiting for review', 'CONFLICT');
      },
    },
  );
  return {
    async wait(tell: Tell, stage: 'animation' | 'composition'): Promise<void> {
      waiting = true;
      await tell({ kind: 'state', state: 'reviewing', reviewBefore: stage });
      const continued = await condition(() => !waiting, '7 days');
      if (!continued)
        throw ApplicationFailure.nonRetryable('Nobody continued the film within a week; produce it again, nothing is lost', 'CANCELLED');
      await tell({ kind: 'state', state: 'processing' });
    },
  };
}
