/*
 * Loaded into the studio's Node processes by their supervisor: when it dies without having stopped them, they stop themselves.
 */
if (process.connected) {
  process.channel?.unref();
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
}
