import path from 'node:path';
import { demandEnv, type Env } from '../schema/env.ts';
import { DiskStore } from './disk.ts';
import { S3Store } from './s3.ts';
import type { ObjectStore } from './store.ts';

/** The store this environment names: S3 when there is an S3_ENDPOINT, else the disk. @throws StudioError SETUP_INCOMPLETE without LINK_SECRET */
export function openStore(env: Env): ObjectStore {
  if (env.S3_ENDPOINT === null) {
    return new DiskStore({
      root: path.resolve(env.STORE_DIR ?? path.join(env.STUDIO_HOME, 'objects')),
      secret: demandEnv(env, 'LINK_SECRET'),
      publicUrl: env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`,
    });
  }
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return new S3Store({
    endpoint: env.S3_ENDPOINT,
    publicEndpoint: env.S3_PUBLIC_ENDPOINT,
    region: env.S3_REGION,
    bucket: env.S3_BUCKET,
    credentials: accessKeyId !== null && secretAccessKey !== null ? { accessKeyId, secretAccessKey } : null,
  });
}
