/** One key press can arrive several times: from the terminal and from each program above us. */
const SAME_PRESS_MS = 400;

/** Tells the first Ctrl-C (or SIGTERM, SIGHUP) from a second one by someone who has lost patience. */
export function onInterrupt({ first, again }: { first: () => void; again: () => void }): void {
  let firstAt: number | null = null;
  for (const out of [process.stdout, process.stderr]) out.on('error', () => {}); // a terminal that is closed must not end us before all is stopped
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (firstAt === null) {
        firstAt = performance.now();
        first();
      } else if (performance.now() - firstAt > SAME_PRESS_MS) {
        again();
      }
    });
  }
}
