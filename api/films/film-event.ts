import type { FilmEventRow } from '../../drizzle/tables.ts';
import { STAGES } from '../../schema/film.ts';
import type { FilmEventInput } from '../../schema/produce.ts';
import type { FilmEventType } from './film.type.ts';

const NOTHING = {
  state: null,
  failure: null,
  stage: null,
  done: null,
  total: null,
  shotId: null,
  shotState: null,
  framesDone: null,
  frames: null,
  notice: null,
  output: null,
  made: null,
  reused: null,
} satisfies Partial<FilmEventType>;

/** A stored event as the public schema shows it. */
export function viewOf({ filmId, seq, at, cut, payload }: FilmEventRow): FilmEventType {
  const { event, ...stands } = payload;
  return { ...NOTHING, filmId, seq, at, cut, kind: event.kind, ...stands, ...factsOf(event), message: messageOf(event) };
}

function factsOf(event: FilmEventInput): Partial<FilmEventType> {
  switch (event.kind) {
    case 'state':
      return { state: event.state, stage: event.reviewBefore ?? null, failure: event.failure ? failureOf(event.failure) : null };
    case 'stage':
      return { stage: event.stage, done: event.done, total: event.total };
    case 'shot':
      return { shotId: event.shotId, shotState: event.state, framesDone: event.framesDone, frames: event.frames };
    case 'notice':
      return { shotId: event.shotId ?? null, notice: { code: event.code, message: event.message, shotId: event.shotId ?? null } };
    case 'output':
      return { output: { role: event.output.role, fileName: event.output.fileName } };
    case 'work':
      return { made: event.made, reused: event.reused };
    case 'film':
    case 'shots':
      return {};
    default:
      return event satisfies never;
  }
}

/** Null where no shot is named. */
const failureOf = ({ code, message, shotId }: { code: string; message: string; shotId?: string | undefined }) => ({
  code,
  message,
  shotId: shotId ?? null,
});

function messageOf(event: FilmEventInput): string {
  switch (event.kind) {
    case 'state':
      return (
        event.failure?.message ??
        (event.reviewBefore ? `Waiting for review before ${STAGES[event.reviewBefore].title.toLowerCase()}` : event.state)
      );
    case 'stage':
      return `${STAGES[event.stage].title}: ${event.done} of ${event.total}`;
    case 'film':
      return event.title ?? `${((event.durationMs ?? 0) / 1000).toFixed(1)} s long`;
    case 'shots':
      return `${event.shots.length} shots planned`;
    case 'shot':
      return `Shot ${event.shotId}: ${event.state === 'filming' ? `${event.framesDone} of ${event.frames} frames` : event.state}`;
    case 'notice':
      return event.message;
    case 'output':
      return `${event.output.fileName} is ready`;
    case 'work':
      return `${event.made} made, ${event.reused} already there`;
    default:
      return event satisfies never;
  }
}
