/* node deploy/container/fetch-assets.mjs FOLDER: the models, voices and sound fonts a worker's image carries. */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFor } from '../local/assets.mjs';
import { fetchAsset } from '../local/fetch-asset.mjs';
import { meter } from '../local/meter.mjs';

const assets = process.argv[2];
if (!assets) throw new Error('usage: fetch-assets.mjs FOLDER');
const say = (text) => console.log(text);
const place = { assets, cache: path.join(os.tmpdir(), 'assets'), mirror: process.env.STUDIO_MIRROR, say, progress: meter(process.stderr) };
for (const asset of assetsFor(`${process.platform}-${process.arch}`).filter((one) => one.for.includes('worker')))
  await fetchAsset(asset, place);
const prepare = fileURLToPath(new URL('../../activities/voice/prepare-model.mjs', import.meta.url));
process.exit(spawnSync(process.execPath, [prepare, assets], { stdio: 'inherit' }).status ?? 1);
