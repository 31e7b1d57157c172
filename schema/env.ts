import { z } from 'zod';
import { StudioError } from './errors.ts';
import { FILM_LIMITS, RATES, RATE_PATTERN } from './limits.ts';

/** An empty variable is an absent one: `FOO=` in a .env file or a compose file means "not set". */
const text = () => z.string().trim().min(1);
const address = () => text().nullable().default(null);
const webAddress = () => z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const secretList = () => text().regex(/^\d+:[^,]{32,}(,\d+:[^,]{32,})*$/, 'NUMBER:SECRET with 32 characters or more, by commas');
const rate = () => text().regex(RATE_PATTERN, 'COUNT/TIME, such as 100/1m');
const queueList = () => text().transform((list) => list.split(',').map((queue) => queue.trim()));

/**
 * Every variable the studio reads. Each description gives what it is for, its unit, and what happens without it;
 * `.env.example` and the check of docker-compose.yml are made from this table.
 */
// prettier-ignore
export const EnvTable = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('TCP port of the API; 0 takes a free one.'),
  HOST: text().default('127.0.0.1').describe('Address the API listens on; 0.0.0.0 in containers.'),
  PUBLIC_URL: webAddress().nullable().default(null).describe('Address people reach the API at, in links. Without it: http://127.0.0.1:PORT.'),

  DATABASE_URL: address().describe('Postgres, as the role studio_api (row-level security on). Without it: the embedded Postgres.'),
  DATABASE_WORKER_URL: address().describe('Postgres as the role studio_worker: workers and the events of films. Without it: DATABASE_URL with that name.'),
  DATABASE_AUTH_URL: address().describe('Postgres as the role studio_auth: identity alone. Without it: DATABASE_URL with that name.'),
  DATABASE_OWNER_URL: address().describe('Postgres, as the role that owns the tables; migrations and projections use it. Without it: DATABASE_URL.'),
  AUTH_SECRETS: secretList().nullable().default(null).describe('Sign sessions and seal tokens: NUMBER:SECRET of 32 characters or more, newest first, by commas. Without it: made once, kept in STUDIO_HOME.'),
  TRUSTED_PROXIES: text().transform((list) => list.split(',').map((range) => range.trim())).default([]).describe('Addresses or ranges of reverse proxies whose X-Forwarded-For is believed, by commas. Without it: no one’s.'),
  LOCAL_OWNER: z.stringbool().default(false).describe('true: who opens the studio in a browser on this machine is its owner. npm start sets it; refused unless HOST and PUBLIC_URL are the loopback.'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).nullable().default(null).describe('Mail server, smtps://USER:PASSWORD@HOST. Without it: mails go to the outbox in the database.'),
  MAIL_FROM: text().default('AI Film Studio <studio@localhost>').describe('Sender of mails.'),
  GOOGLE_CLIENT_ID: address().describe('Sign-in with Google. Without it: not offered.'),
  GOOGLE_CLIENT_SECRET: address().describe('Secret of GOOGLE_CLIENT_ID.'),
  GITHUB_CLIENT_ID: address().describe('Sign-in with GitHub. Without it: not offered.'),
  GITHUB_CLIENT_SECRET: address().describe('Secret of GITHUB_CLIENT_ID.'),

  OPEN_API: z.stringbool().nullable().default(null).describe('true: anyone may ask for the schema and send any operation. false: people send those of our own clients, programs with an API key any. Without it: true only where LOCAL_OWNER is.'),
  RATE_SIGN_IN: rate().default(RATES.signIn).describe('Wrong passwords and codes, and mails asked for, per address: COUNT/TIME, with s, m or h.'),
  RATE_PERSON: rate().default(RATES.person).describe('Operations of a signed-in person.'),
  RATE_KEY: rate().default(RATES.key).describe('Operations with an API key.'),
  RATE_ADDRESS: rate().default(RATES.address).describe('Operations of whoever isn’t signed in, per address.'),
  FILMS_RUNNING: z.coerce.number().int().min(1).default(FILM_LIMITS.running).describe('Films of a person that may be in the making at the same time.'),
  FILMS_PER_HOUR: z.coerce.number().int().min(1).default(FILM_LIMITS.perHourOnFree).describe('Films that an organisation on the free plan may start in an hour.'),

  TEMPORAL_ADDRESS: address().describe('host:port of Temporal. Without it: a development server with a file database.'),
  TEMPORAL_NAMESPACE: text().default('default').describe('Temporal namespace; must exist.'),

  S3_ENDPOINT: webAddress().nullable().default(null).describe('An S3 service, https://s3.REGION.amazonaws.com or compatible. Without it: objects on disk.'),
  S3_PUBLIC_ENDPOINT: webAddress().nullable().default(null).describe('The S3 service as browsers reach it, for signed links. Without it: S3_ENDPOINT.'),
  S3_REGION: text().default('us-east-1').describe('Region that S3 signatures name.'),
  S3_BUCKET: text().default('studio').describe('Bucket for everything; made when it is missing.'),
  S3_ACCESS_KEY_ID: address().describe('S3 credentials. Without them: what the machine’s role gives.'),
  S3_SECRET_ACCESS_KEY: address().describe('Secret of S3_ACCESS_KEY_ID.'),

  STORE_DIR: address().describe('Folder of the disk store. Without it: STUDIO_HOME/objects.'),
  LINK_SECRET: z.string().min(16).nullable().default(null).describe('Signs download links of the disk store, 16 characters or more. Without it: made once, kept in STUDIO_HOME.'),

  WORKER_QUEUES: queueList().default(['studio', 'studio-io', 'studio-cpu', 'studio-gpu']).describe('Temporal task queues this worker serves, by commas.'),
  FFMPEG_PATH: text().default('ffmpeg').describe('The encoder; ffmpeg 5.1 or later.'),
  FFPROBE_PATH: text().default('ffprobe').describe('Its companion that reads media files.'),
  ESPEAK_PATH: text().default('espeak-ng').describe('Turns text into phonemes; runs as a separate program.'),

  STUDIO_HOME: text().default('.studio').describe('State of the local studio: database, objects, models, logs.'),
  STUDIO_ASSETS: address().describe('Models, voices and sound fonts. Without it: STUDIO_HOME/assets.'),
  STUDIO_CACHE: address().describe('Verified downloads shared by all clones on a machine. Without it: ~/.cache/ai-film-studio.'),
  STUDIO_MIRROR: webAddress().nullable().default(null).describe('Your own copy of what set-up fetches, tried first: MIRROR/NAME/FILE.'),
  STUDIO_URL: webAddress().nullable().default(null).describe('A running studio for the command line. Without it: one is started.'),
  STUDIO_KEY: address().describe('API key for the command line at STUDIO_URL. Without it: the local owner’s.'),
});

export type Env = Readonly<z.infer<typeof EnvTable>>;

/**
 * The typed environment, frozen. Only composition roots call this; everyone else receives values.
 * @throws StudioError SETUP_INCOMPLETE naming every variable at fault at once.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const result = EnvTable.safeParse(given);
  if (result.success) return Object.freeze(result.data);

  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new StudioError(
    'SETUP_INCOMPLETE',
    `The environment has ${faults.length === 1 ? 'a fault' : 'faults'}:\n  ${faults.join('\n  ')}`,
    {
      details: { faults },
    },
  );
}

/**
 * A variable that this process can't do without, since only the supervisor (`npm start`) may stand in for it.
 * @throws StudioError SETUP_INCOMPLETE
 */
export function demandEnv<Name extends keyof Env>(env: Env, name: Name): NonNullable<Env[Name]> {
  const value = env[name];
  if (value === null || value === undefined) {
    throw new StudioError('SETUP_INCOMPLETE', `${name} is not set. Start the studio with "npm start", or set it.`, { details: { name } });
  }
  return value;
}
