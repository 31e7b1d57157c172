import * as fs from 'node:fs';
import path from 'node:path';
import { StudioError } from '../../schema/errors.ts';
import { accepts, until } from './ports.ts';
import type { ProcessPlan } from './supervise.ts';

/** The server's program: the one set-up fetched, else one on the PATH. @throws StudioError SETUP_INCOMPLETE */
function temporalProgram(assets: string): string {
  const fetched = path.join(assets, 'temporal', process.platform === 'win32' ? 'temporal.exe' : 'temporal');
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'temporal'));
  const found = [fetched, ...onPath].find((file) => fs.existsSync(file));
  if (found) return found;
  throw new StudioError('SETUP_INCOMPLETE', 'The Temporal server is missing. Run "npm start", which fetches it, or set TEMPORAL_ADDRESS.');
}

/** Temporal's development server with a file database, so that productions survive a restart. */
export function temporalPlan(home: string, assets: string, port: number, namespace: string, logFile: string): ProcessPlan {
  const fixed = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--log-level', 'error', '--log-format', 'json'];
  const quick = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'];
  return {
    name: 'Temporal',
    command: temporalProgram(assets),
    args: [...fixed, ...quick, '--port', String(port), '--namespace', namespace, '--db-filename', path.join(home, 'temporal.db')],
    env: { ...process.env },
    logFile,
    stopSignal: 'SIGTERM',
    graceMs: 10_000,
    ready: (signal) => until(() => accepts(port), signal),
  };
}
