import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';

interface Listener {
  /** A notification arrived. */
  onNotify(payload: string): void;
  /** Listening (again): whatever was notified before now may have been missed. */
  onListening(): void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;

/**
 * Listens on a connection of its own until stopped, and starts over whenever the connection is lost.
 * postgres.js's own `listen` gives up when the server stays away for longer than one attempt.
 */
export function keepListening(url: string, channel: string, { onNotify, onListening }: Listener): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const run = async () => {
    let pauseMs = FIRST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      const lost = Promise.withResolvers<void>();
      const client = connect(url, { onNotify, onLost: lost.resolve });
      stopping.signal.addEventListener('abort', () => lost.resolve(), { once: true });
      try {
        await client.unsafe(`listen "${channel}"`);
        pauseMs = FIRST_PAUSE_MS;
        onListening();
        await lost.promise;
      } catch {
        // not there yet: tried again below
      }
      await client.end({ timeout: 0 }).catch(() => {});
      await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function connect(url: string, { onNotify, onLost }: { onNotify(payload: string): void; onLost(): void }) {
  const options = {
    max: 1,
    max_lifetime: null,
    idle_timeout: 0,
    fetch_types: false,
    connect_timeout: 5,
    onnotice: () => {},
    onclose: onLost,
    onnotify: (_channel: string, payload: string) => onNotify(payload), // read by the connection, missing from its types
  };
  return postgres(url, options);
}
