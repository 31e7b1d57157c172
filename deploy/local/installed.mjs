import fs from 'node:fs';
import path from 'node:path';

/**
 * Whether an asset lies where it belongs; by name and size, since its bytes were verified when it came.
 * @param {import('./assets.mjs').Asset} asset @param {string} assets the folder of assets
 */
export function isInstalled(asset, assets) {
  const target = path.join(assets, asset.file);
  try {
    if (!asset.file.endsWith('/')) return fs.statSync(target).size === asset.bytes;
    return fs.readdirSync(target).reduce((sum, name) => sum + fs.statSync(path.join(target, name)).size, 0) === asset.bytes;
  } catch {
    return false;
  }
}
