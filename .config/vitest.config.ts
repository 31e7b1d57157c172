import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }, // one copy of graphql: docs/decisions
  test: {
    include: ['{schema,story,stage,drizzle,storage,workflows,activities,api,deploy,bench}/**/*.test.ts'],
    globalSetup: ['./drizzle/test-cluster.ts', './deploy/local/shared-studio.ts'], // start nothing until a test asks for them
    setupFiles: ['./.config/only-loopback.ts'],
    testTimeout: 20_000,
  },
});
