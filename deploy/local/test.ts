import { fileURLToPath } from 'node:url';
import { startVitest, type TestModule } from 'vitest/node';

/*
 * npm test [-- FILTER…]: every test, then one plain line: how many passed, how many failed.
 */

const CONFIG = fileURLToPath(new URL('../../.config/vitest.config.ts', import.meta.url));

const filters = process.argv.slice(2);
const vitest = await startVitest('test', filters, { config: CONFIG, watch: false, passWithNoTests: false });
const modules = vitest.state.getTestModules();
const count = (state: string): number => modules.reduce((sum, module) => sum + [...module.children.allTests(asState(state))].length, 0);
/** Files that break before their tests can run, and errors outside of any test, are failures too. */
const broken = modules.filter((module) => module.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
const failed = count('failed') + broken;
const passed = count('passed');
await vitest.close();

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** vitest names the states in a type it doesn't export. */
function asState(state: string): Parameters<TestModule['children']['allTests']>[0] {
  return state as Parameters<TestModule['children']['allTests']>[0];
}
