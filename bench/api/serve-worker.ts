import type { AddressInfo } from 'node:net';
import { startApi } from '../../api/server.ts';
import { readRates } from '../../api/limits/limits.ts';
import { linkTemporal } from '../../api/temporal.ts';
import { openDb } from '../../drizzle/db.ts';
import { roleUrl } from '../../drizzle/roles.ts';
import { DiskStore } from '../../storage/disk.ts';
import { startReference } from './reference.ts';

/* A process of its own: one of the servers that are measured. */

export type Kind = 'ours' | 'reference' | 'anonymous reference';

export interface ServeOrder {
  kind: Kind;
  /** Any role's: the servers' own are made from it. */
  databaseUrl: string;
  password: string;
  secret: string;
}

const MANY = '100000000/1h';

process.once('message', (order: ServeOrder) => void serve(order).then((port) => process.send?.({ port })));
process.send?.('ready');
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit()); // whoever profiles it waits for the exit

async function serve({ kind, databaseUrl, password, secret }: ServeOrder): Promise<number> {
  const urlAs = (role: Parameters<typeof roleUrl>[1]) => roleUrl(databaseUrl, role, password);
  const store = new DiskStore({ root: '/nowhere', secret, publicUrl: 'http://127.0.0.1' }); // links are signed, never followed
  if (kind !== 'ours') {
    const identity = kind === 'reference';
    const server = await startReference({ databaseUrl: urlAs('studio_api'), authUrl: urlAs('studio_auth'), secret, store, identity });
    return (server.address() as AddressInfo).port; // a TCP server's address is never a pipe's name
  }
  const { url } = await startApi({
    database: openDb(urlAs('studio_api')),
    worker: openDb(urlAs('studio_worker'), { max: 4 }),
    auth: openDb(urlAs('studio_auth')),
    identity: {
      secrets: [{ version: 1, value: secret }],
      smtpUrl: null,
      mailFrom: 'bench@example.com',
      oauth: {},
      proxies: [],
      localOwner: false,
    },
    temporal: linkTemporal({ address: '127.0.0.1:9', namespace: 'default' }).client, // nobody answers: nothing is produced here
    store,
    port: 0,
    isOpen: true,
    limits: { rates: readRates({ signIn: MANY, person: MANY, key: MANY, address: MANY }) }, // counted as always, and never reached
  });
  return Number(new URL(url).port);
}
