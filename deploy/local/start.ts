import { once } from 'node:events';
import { parseEnv } from '../../schema/env.ts';
import { StudioError } from '../../schema/errors.ts';
import { exitCodeOf } from './film-options.ts';
import { onInterrupt } from './interrupt.ts';
import { startStack, type Stack } from './stack.ts';

/*
 * npm start: the whole studio on this machine, until Ctrl-C. State stays in STUDIO_HOME.
 */

let stack: Stack | undefined;
const stopping = new AbortController();
onInterrupt({
  first: () => {
    console.log('\nStopping …');
    stopping.abort();
  },
  again: () => void stack?.stop(), // while it stops already, this ends it at once
});

try {
  const { STUDIO_HOME } = parseEnv(process.env);
  stack = await startStack({ home: STUDIO_HOME, onLog: (said) => console.log(`  ${said}`), signal: stopping.signal });
  await stack.complete;
  const owner = stack.env.LOCAL_OWNER
    ? 'Whoever opens it in a browser on this machine is its owner and needs no password; nobody else can reach it.\n'
    : '';
  console.log(
    `\nThe studio is open: ${stack.apiUrl}\n${owner}Its API is ${stack.apiUrl}/graphql.\nCtrl-C closes it; everything is kept in ${STUDIO_HOME}.\n`,
  );
  if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
  await stack.stop();
  console.log('Closed.');
} catch (cause) {
  if (!stopping.signal.aborted) {
    console.error(cause instanceof StudioError ? `${cause.code}: ${cause.message}` : cause);
    process.exit(exitCodeOf(cause instanceof StudioError ? cause.code : 'INTERNAL'));
  }
}
process.exit(0);
