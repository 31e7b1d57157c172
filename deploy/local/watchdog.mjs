/*
 * Stands beside the supervisor and knows its processes. When the supervisor dies without having stopped them, this stops them: as they like
 * it first, for good after a while. Told nothing more than `[{ pid, stopSignal }]` at each change.
 */
const GRACE_MS = 8_000;
let watched = [];

process.on('message', (list) => (watched = list));
process.once('disconnect', () => {
  for (const { pid, stopSignal } of watched) send(pid, stopSignal);
  const insist = setTimeout(() => watched.forEach(({ pid }) => send(pid, 'SIGKILL')), GRACE_MS);
  const look = setInterval(() => {
    if (watched.some(({ pid }) => send(pid, 0))) return;
    clearTimeout(insist);
    clearInterval(look);
  }, 100);
  setTimeout(() => process.exit(0), GRACE_MS + 1000).unref();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {}); // it ends with the supervisor, not with the terminal

function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
