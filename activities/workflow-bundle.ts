import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { sourceVersion } from './engine-version.ts';

/** The workflows as one script. Bundling takes over a second, so it is done once per version of their sources and kept under `home`. */
export async function workflowBundle(home: string): Promise<{ codePath: string }> {
  const version = sourceVersion(
    ['workflows', 'schema/ids.ts', 'schema/errors.ts', 'schema/queues.ts', 'schema/produce.ts'],
    ['@temporalio/workflow'],
  );
  const codePath = path.join(home, 'bundles', `workflows-${version}.js`);
  try {
    await access(codePath);
    return { codePath };
  } catch {
    const { code } = await bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)) });
    await mkdir(path.dirname(codePath), { recursive: true });
    const unfinished = `${codePath}.${process.pid}`;
    await writeFile(unfinished, code);
    await rename(unfinished, codePath);
    return { codePath };
  }
}
