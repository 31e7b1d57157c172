import { readFileSync, writeFileSync } from 'node:fs';
import { envExample } from './env-example.ts';

/* Writes .env.example; with --check, only says whether it is as it should be. */
const file = new URL('../../.env.example', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(file, envExample());
else if (readFileSync(file, 'utf8') !== envExample()) throw new Error('.env.example is stale: run npm run schema');
