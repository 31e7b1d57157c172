import { openDb } from '../drizzle/db.ts';
import { roleUrl } from '../drizzle/roles.ts';
import { demandEnv, parseEnv } from '../schema/env.ts';
import { openStore } from '../storage/open.ts';
import { startApi } from './server.ts';
import { linkTemporal } from './temporal.ts';

const env = parseEnv(process.env);
const databaseUrl = demandEnv(env, 'DATABASE_URL');
const database = openDb(databaseUrl);
const worker = openDb(env.DATABASE_WORKER_URL ?? roleUrl(databaseUrl, 'studio_worker'), { max: 4 });
const temporal = linkTemporal({ address: demandEnv(env, 'TEMPORAL_ADDRESS'), namespace: env.TEMPORAL_NAMESPACE });

const api = await startApi({
  database,
  worker,
  temporal: temporal.client,
  store: openStore(env),
  port: env.PORT,
  host: env.HOST,
  origins: env.PUBLIC_URL === null ? [] : [new URL(env.PUBLIC_URL).origin],
});
console.log(`The API listens at ${api.url}`);
process.send?.('ready'); // to the supervisor: whoever else answers at this address isn't us

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await api.stop();
  await Promise.all([database.close(), worker.close(), temporal.close()]);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
