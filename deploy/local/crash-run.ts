import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stage } from '../../schema/film.ts';
import { StudioClient } from './client.ts';
import type { FilmProgress, FinishedFilm } from './film-operations.ts';
import type { Stack } from './stack.ts';
import { follow, submit } from './testing.ts';

export const VICTIMS = ['Postgres', 'Temporal', 'API', 'worker'] as const;
export type Victim = (typeof VICTIMS)[number];

/** When a process is killed: at the end of a stage, or when the film has come this far. */
export type Moment = { after: Stage } | { atPercent: number };
export interface Kill {
  victim: Victim;
  when: Moment;
}

/** What became of a film whose processes were killed under way. */
export interface Survived {
  film: FinishedFilm;
  killed: Victim[];
  /** Sequence numbers as the client saw them, in order of arrival. */
  seqs: number[];
  percents: number[];
  /** Keys that were made more than once, by the worker's own log. */
  madeTwice: string[];
  wallMs: number;
}

/** Produces a script and kills, with SIGKILL, each victim at its moment; the supervisor starts it again. */
export async function surviveKills(
  studio: { stack: Stack; home: string },
  { text, kills }: { text: string; kills: Kill[] },
): Promise<Survived> {
  const client = new StudioClient(studio.stack.apiUrl, studio.stack.key);
  const startedAt = performance.now();
  const filmId = await submit(client, text);
  const seen: FilmProgress[] = [];
  const left = [...kills];
  const killed: Victim[] = [];
  const film = await follow(client, filmId, (event) => {
    seen.push(event);
    for (const kill of left.filter(({ when }) => isNow(when, event))) {
      const pid = studio.stack.processes().find(({ name }) => name === kill.victim)?.pid;
      if (!pid) continue; // down just now: at the next event
      left.splice(left.indexOf(kill), 1);
      process.kill(pid, 'SIGKILL');
      killed.push(kill.victim);
    }
  });
  return {
    film,
    killed,
    seqs: seen.map(({ seq }) => seq),
    percents: seen.map(({ percent }) => percent),
    madeTwice: await madeTwice(path.join(studio.home, 'logs', 'worker.log')),
    wallMs: performance.now() - startedAt,
  };
}

function isNow(when: Moment, event: FilmProgress): boolean {
  if ('atPercent' in when) return event.percent >= when.atPercent;
  return event.kind.toLowerCase() === 'stage' && event.stage?.toLowerCase() === when.after && event.done === event.total;
}

async function madeTwice(log: string): Promise<string[]> {
  const made = [...(await readFile(log, 'utf8')).matchAll(/^made (\S+)$/gm)].map(([, key]) => key!);
  return [...new Set(made.filter((key, index) => made.indexOf(key) !== index))];
}
