import { openDb } from '../drizzle/db.ts';
import { roleUrl } from '../drizzle/roles.ts';
import { secretsIn } from '../schema/env-secrets.ts';
import { demandEnv, parseEnv } from '../schema/env.ts';
import { guardConsole, redaction } from '../schema/redact.ts';
import { openStore } from '../storage/open.ts';
import { LIMITS_OF_THE_PRODUCT, readRates } from './limits/limits.ts';
import { openIdentityOptions } from './identity/options.ts';
import { startApi } from './server.ts';
import { linkTemporal } from './temporal.ts';

const env = parseEnv(process.env);
const identity = await openIdentityOptions(env);
guardConsole(redaction([...secretsIn(env), ...identity.secrets.map(({ value }) => value)]));
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(1);
});

const databaseUrl = demandEnv(env, 'DATABASE_URL');
const database = openDb(databaseUrl);
const worker = openDb(env.DATABASE_WORKER_URL ?? roleUrl(databaseUrl, 'studio_worker'), { max: 4 });
const auth = openDb(env.DATABASE_AUTH_URL ?? roleUrl(databaseUrl, 'studio_auth'));
const temporal = linkTemporal({ address: demandEnv(env, 'TEMPORAL_ADDRESS'), namespace: env.TEMPORAL_NAMESPACE });

const api = await startApi({
  database,
  worker,
  auth,
  identity,
  temporal: temporal.client,
  store: openStore(env),
  port: env.PORT,
  host: env.HOST,
  publicUrl: env.PUBLIC_URL,
  filesUrl: env.S3_PUBLIC_ENDPOINT ?? env.S3_ENDPOINT,
  isOpen: env.OPEN_API ?? env.LOCAL_OWNER,
  limits: {
    ...LIMITS_OF_THE_PRODUCT,
    rates: readRates({ signIn: env.RATE_SIGN_IN, person: env.RATE_PERSON, key: env.RATE_KEY, address: env.RATE_ADDRESS }),
    films: { running: env.FILMS_RUNNING, perHourOnFree: env.FILMS_PER_HOUR },
  },
});
console.log(`The API listens at ${api.url}`);
process.send?.('ready'); // to the supervisor: whoever else answers at this address isn't us

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await api.stop();
  await Promise.all([database.close(), worker.close(), auth.close(), temporal.close()]);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
