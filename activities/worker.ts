import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { openDb } from '../drizzle/db.ts';
import { roleUrl } from '../drizzle/roles.ts';
import { secretsIn } from '../schema/env-secrets.ts';
import { demandEnv, parseEnv } from '../schema/env.ts';
import { QUEUES } from '../schema/queues.ts';
import { guardConsole, redaction } from '../schema/redact.ts';
import { openStore } from '../storage/open.ts';
import { Artifacts } from './artifact.ts';
import { cpuSlots, openEngines } from './engines.ts';
import { productionActivities } from './index.ts';
import { nameFailures } from './named-failures.ts';
import { projectionActivities, troubleTeller } from './projection.ts';
import { workflowBundle } from './workflow-bundle.ts';
import type { Workshop } from './workshop.ts';

/*
 * The worker: serves the task queues named in WORKER_QUEUES until SIGTERM or SIGINT, then lets running activities go back to the queue.
 */

const WORKFLOW_QUEUE = 'studio';
const IO_SLOTS = 100;
const GPU_SLOTS = 1; // of one device

const env = parseEnv(process.env);
const hide = redaction(secretsIn(env));
guardConsole(hide);
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(1);
});
Runtime.install({
  shutdownSignals: [],
  logger: {
    log: () => {},
    trace() {},
    debug() {},
    info() {},
    warn: (text) => console.warn(text),
    error: (text, meta) => console.error(text, meta ?? ''),
  },
});

const home = path.resolve(env.STUDIO_HOME);
const scratch = path.join(home, 'scratch');
await mkdir(scratch, { recursive: true });
const { db, close } = openDb(env.DATABASE_WORKER_URL ?? roleUrl(demandEnv(env, 'DATABASE_URL'), 'studio_worker'));
const artifacts = new Artifacts(openStore(env), scratch, (key) => console.log(`made ${key}`));
const engines = await openEngines({
  assetsDir: path.resolve(env.STUDIO_ASSETS ?? path.join(home, 'assets')),
  ffmpegPath: env.FFMPEG_PATH,
  espeakPath: env.ESPEAK_PATH,
});
const workshop: Workshop = { db, artifacts, engines, ffmpegPath: env.FFMPEG_PATH, ffprobePath: env.FFPROBE_PATH };

const connection = await NativeConnection.connect({ address: demandEnv(env, 'TEMPORAL_ADDRESS') });
const shared = {
  connection,
  namespace: env.TEMPORAL_NAMESPACE,
  shutdownGraceTime: '1 second',
  shutdownForceTime: '5 seconds',
  // Heartbeats carry cancellation; the default of 30 s would let an encoder run on for as long.
  maxHeartbeatThrottleInterval: '500 milliseconds',
  defaultHeartbeatThrottleInterval: '500 milliseconds',
  interceptors: { activity: [nameFailures(troubleTeller(db), hide)] },
} satisfies Partial<WorkerOptions>;

const served: Record<string, () => Promise<Partial<WorkerOptions>>> = {
  [WORKFLOW_QUEUE]: async () => ({
    workflowBundle: await workflowBundle(home),
    activities: projectionActivities(workshop),
    maxCachedWorkflows: 200,
  }),
  [QUEUES.io]: async () => ({ activities: projectionActivities(workshop), maxConcurrentActivityTaskExecutions: IO_SLOTS }),
  [QUEUES.cpu]: async () => ({ activities: productionActivities(workshop), maxConcurrentActivityTaskExecutions: cpuSlots() }),
  [QUEUES.gpu]: async () => ({ activities: productionActivities(workshop), maxConcurrentActivityTaskExecutions: GPU_SLOTS }),
};

const workers = await Promise.all(
  env.WORKER_QUEUES.map(async (taskQueue) => {
    const options = await served[taskQueue]?.();
    if (!options) throw new Error(`WORKER_QUEUES names ${taskQueue}; known are ${Object.keys(served).join(', ')}`);
    return Worker.create({ ...shared, taskQueue, ...options });
  }),
);

const stop = () => workers.forEach((worker) => worker.getState() === 'RUNNING' && worker.shutdown());
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
console.log(`The worker serves ${env.WORKER_QUEUES.join(', ')}`);
process.send?.('ready');
try {
  await Promise.all(workers.map((worker) => worker.run()));
} finally {
  await engines.close();
  await connection.close();
  await close();
}
