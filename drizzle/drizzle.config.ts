import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config drizzle/drizzle.config.ts --name what-changed` writes the next migration. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./drizzle/tables.ts', './drizzle/auth-tables.ts'],
  out: './drizzle/migrations',
  casing: 'snake_case', // the same as in db.ts, or queries name columns that don't exist
});
