import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';

const WEED = fileURLToPath(new URL('../.studio/assets/seaweedfs/weed', import.meta.url));
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'testsecret' };
const READY_WITHIN_MS = 30_000;

/** A real S3 server of the test's own. `stop` also removes what it stored. */
export interface S3Server {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  /** Ends it as a machine that is switched off; what it stored stays. */
  halt(): Promise<void>;
  /** Starts it again where it was. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts SeaweedFS on free ports of the loopback. `npm test` fetches it beforehand. */
export async function startS3Server(): Promise<S3Server> {
  await fs.access(WEED).catch(() => {
    throw new Error('SeaweedFS is missing: run "npm test" once, which fetches it');
  });
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-s3-'));
  const port = await freePorts();
  const args = await weedArguments(folder, port);
  const start = (): ChildProcess =>
    spawn(WEED, args, { stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, GOMEMLIMIT: '150MiB', GOGC: '50' } });
  let child = start();
  const server: S3Server = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: CREDENTIALS,
    halt: () => end(child),
    async resume() {
      child = start();
      await untilReady(server, child);
    },
    async stop() {
      await end(child); // nothing of it is kept, so it needn't tidy up
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await untilReady(server, child);
    return server;
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

async function weedArguments(folder: string, port: number): Promise<string[]> {
  const identities = path.join(folder, 'identities.json');
  const actions = ['Admin', 'Read', 'Write', 'List', 'Tagging'];
  const { accessKeyId: accessKey, secretAccessKey: secretKey } = CREDENTIALS;
  await fs.writeFile(identities, JSON.stringify({ identities: [{ name: 'test', credentials: [{ accessKey, secretKey }], actions }] }));
  const data = path.join(folder, 'data');
  await fs.mkdir(data);
  return [
    'mini', `-dir=${data}`, '-ip=127.0.0.1', '-ip.bind=127.0.0.1', `-s3.config=${identities}`,
    '-master.telemetry=false', '-admin.ui=false', '-webdav=false', '-s3.port.iceberg=0', '-s3.port.lance=0',
    '-s3.autoCreateBucket=false', '-s3.allowDeleteBucketNotEmpty=false',
    `-s3.port=${port}`, `-master.port=${port + 1}`, `-volume.port=${port + 2}`, `-filer.port=${port + 3}`, `-admin.port=${port + 4}`,
    `-s3.port.grpc=${port + 14}`, `-filer.localSocket=${path.join(folder, 'f.sock')}`, `-s3.localSocket=${path.join(folder, 's.sock')}`,
  ]; // prettier-ignore
}

async function untilReady({ endpoint, region, credentials }: S3Server, child: ChildProcess): Promise<void> {
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 1 });
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`SeaweedFS ended with code ${child.exitCode}`);
    try {
      await client.send(new ListBucketsCommand());
      return;
    } catch (cause) {
      if (Date.now() > deadline) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 100)); // polled: it tells nobody when it is ready
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The first of the ports that SeaweedFS takes: P to P+4, P+14 and P+10001 to P+10004, all free a moment ago. */
async function freePorts(): Promise<number> {
  for (;;) {
    const first = 15_000 + Math.floor(Math.random() * 15_000);
    const ports = [0, 1, 2, 3, 4, 14, 10_001, 10_002, 10_003, 10_004].map((offset) => first + offset);
    const held = await Promise.allSettled(ports.map(hold));
    for (const one of held) if (one.status === 'fulfilled') one.value.close();
    if (held.every(({ status }) => status === 'fulfilled')) return first;
  }
}

async function hold(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
