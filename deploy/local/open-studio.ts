import { parseEnv } from '../../schema/env.ts';
import { StudioError } from '../../schema/errors.ts';
import { runningStudio } from './run-file.ts';
import { localKey } from './secrets.ts';
import { startStack } from './stack.ts';
import path from 'node:path';

/** A studio to work with; `stop` ends it only if it was started here. */
export interface OpenStudio {
  url: string;
  /** Signs the command line in; null: whoever runs that studio gave none. */
  key: string | null;
  /** Rejects when a studio started here can't be brought up whole. */
  complete: Promise<void>;
  stop(): Promise<void>;
}

/** STUDIO_URL, else the studio running on this home, else a new one. @throws StudioError */
export async function openStudio(onLog: (said: string) => void, signal: AbortSignal): Promise<OpenStudio> {
  const { STUDIO_URL, STUDIO_KEY, STUDIO_HOME } = parseEnv(process.env);
  const visiting = (url: string, key: string | null): OpenStudio => ({
    url,
    key,
    complete: Promise.resolve(),
    stop: () => Promise.resolve(),
  });
  if (STUDIO_URL) return visiting(STUDIO_URL, STUDIO_KEY); // the local owner's key never leaves this machine
  const running = await runningStudio(path.resolve(STUDIO_HOME));
  const ownKey = () => localKey(path.resolve(STUDIO_HOME));
  if (running) return visiting(running.apiUrl, await ownKey());
  try {
    const stack = await startStack({ home: STUDIO_HOME, onLog, signal });
    return { url: stack.apiUrl, key: stack.key, complete: stack.complete, stop: () => stack.stop() };
  } catch (cause) {
    const url = cause instanceof StudioError && cause.code === 'CONFLICT' ? cause.details['apiUrl'] : null;
    if (typeof url === 'string' && url !== '') return visiting(url, await ownKey()); // someone was faster
    throw cause;
  }
}
