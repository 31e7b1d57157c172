import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The wanted port of the loopback when it is free, else any free one. */
export async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wanted, '127.0.0.1');
    await once(probe, 'listening');
  } catch (cause) {
    if (wanted === 0) throw cause;
    return freePort();
  }
  const { port } = probe.address() as AddressInfo; // a TCP server's address is never a pipe's name
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Whether something accepts connections at this port of the loopback. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Asks until the answer is yes. @throws the signal's reason when it is aborted first */
export async function until(ask: () => Promise<boolean>, signal: AbortSignal, everyMs = 30): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    if (await ask()) return;
    await pause(everyMs, undefined, { signal });
  }
}
