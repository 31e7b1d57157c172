import * as fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StudioError } from '../../schema/errors.ts';
import { StudioClient } from './client.ts';
import { downloadTo } from './download.ts';
import { clock, filmDisplay } from './film-display.ts';
import { exitCodeOf, HELP, parseFilmOptions, type FilmOptions } from './film-options.ts';
import type { FinishedFilm } from './film-operations.ts';
import { onInterrupt } from './interrupt.ts';
import { openStudio, type OpenStudio } from './open-studio.ts';
import { cancelFilm, followFilm, submitFilm } from './produce.ts';
import { readScriptFile, slugOf } from './script-file.ts';

/*
 * npm run film: a screenplay in, a film out. A client of the GraphQL API like any other; see film-options.ts for how it is called.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where the person stands who typed the command; npm itself moves to the package's root. */
const CALLER = process.env['INIT_CWD'] ?? process.cwd();
const startedAt = performance.now();
const wallMs = (): number => Math.round(performance.now() - startedAt);

const wantsJson = process.argv.includes('--json');
const display = filmDisplay(process.stderr.isTTY ? process.stderr : process.stdout);
const tell = (object: Record<string, unknown>): boolean => process.stdout.write(`${JSON.stringify(object)}\n`);
const say = (text: string): void => (wantsJson ? void tell({ event: 'message', message: text }) : display.say(text));

const interrupted = new AbortController();
let studio: OpenStudio | undefined;
onInterrupt({
  first: () => interrupted.abort(new StudioError('CANCELLED', 'Interrupted')),
  again: () => void studio?.stop(), // while it stops already, this ends it at once
});

let exitCode = 0;
try {
  const options = parseFilmOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(`${HELP}\n`);
  else await film(options);
} catch (cause) {
  exitCode = report(interrupted.signal.aborted ? interrupted.signal.reason : cause);
} finally {
  await studio?.stop();
}
process.exit(exitCode);

async function film(options: FilmOptions): Promise<void> {
  const isExample = !process.argv.slice(2).includes(options.file);
  const file = path.resolve(isExample ? ROOT : CALLER, options.file);
  const text = await readScriptFile(file); // before anything is started for it
  studio = await openStudio((said) => wantsJson || (process.env['STUDIO_VERBOSE'] && display.say(said)), interrupted.signal);
  interrupted.signal.throwIfAborted();
  studio.complete.catch((cause: unknown) => interrupted.abort(new StudioError('SETUP_INCOMPLETE', messageOf(cause), { cause })));

  const client = new StudioClient(studio.url, studio.key);
  const name = slugOf(file);
  const filmId = await submitFilm(client, { ...options, title: path.basename(file, path.extname(file)), text }, interrupted.signal);
  if (wantsJson) tell({ event: 'film', filmId, file, studio: studio.url, wallMs: wallMs() });
  const finished = await followOrCancel(client, filmId);
  await deliver(finished, path.resolve(CALLER, options.out ?? path.join(ROOT, 'films', name)));
}

async function followOrCancel(client: StudioClient, filmId: string): Promise<FinishedFilm> {
  try {
    return await followFilm(client, filmId, interrupted.signal, (event) => {
      if (wantsJson) tell({ event: 'progress', wallMs: wallMs(), ...event });
      else display.show(event);
    });
  } catch (cause) {
    if (interrupted.signal.aborted) {
      say('Cancelling the production …');
      await cancelFilm(client, filmId).catch((reason: unknown) => say(`It could not be cancelled: ${messageOf(reason)}`));
    }
    throw cause;
  } finally {
    display.end();
  }
}

async function deliver(finished: FinishedFilm, folder: string): Promise<void> {
  const files: { role: string; path: string; mediaType: string; sizeBytes: number }[] = [];
  for (const { role, mediaType, sizeBytes, ...output } of finished.outputs) {
    files.push({ role, path: await downloadTo(folder, { ...output, sizeBytes }), mediaType, sizeBytes });
  }
  const movie = files.find(({ role }) => role === 'film');
  if (!movie) throw new StudioError('INTERNAL', 'The film was made, but is not among its files');
  const { title, durationMs, made, reused, id } = finished;
  if (wantsJson) {
    tell({ event: 'completed', filmId: id, title, film: movie.path, files, durationMs, wallMs: wallMs(), made, reused });
    return;
  }
  const { size } = await fs.stat(movie.path);
  say(
    `\n“${title}”, ${clock(durationMs ?? 0)} long, ${(size / 1e6).toFixed(1)} MB, made in ${clock(wallMs())} (${made} made, ${reused} found on file)`,
  );
  say(`${files.length} files in ${folder}`);
  process.stdout.write(`${movie.path}\n`);
}

function report(cause: unknown): number {
  const failure = cause instanceof StudioError ? cause : new StudioError('INTERNAL', messageOf(cause), { cause });
  if (wantsJson) tell({ event: 'failed', code: failure.code, message: failure.message, details: failure.details, wallMs: wallMs() });
  else process.stderr.write(failure.code === 'CANCELLED' ? 'Cancelled.\n' : `${failure.code}: ${failure.message}\n`);
  return exitCodeOf(failure.code);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
