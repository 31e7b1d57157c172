import { startVitest } from 'vitest/node';
import { figure, type Bench } from './figure.ts';

const CASES = 100_000;

/** The smaller run is the test; this is the same test with more cases, on its real Postgres and over real sockets. */
export default {
  name: 'fuzz',
  describe: 'The API under 100,000 odd requests over HTTP and WebSocket: nothing fails inside, nothing of another tenant comes back',
  async run({ say }) {
    const vitest = await startVitest(['api/fuzzing/fuzz.test.ts'], {
      config: '.config/vitest.config.ts',
      testNamePattern: 'odd requests',
      watch: false,
      reporters: [{}],
      provide: { fuzzCases: CASES },
    });
    const tests = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
    const verdict = tests.map((test) => test.meta().verdict).find((each) => each !== undefined);
    await vitest.close();
    for (const failure of verdict?.failures ?? ['the run broke off']) say(failure);
    const answers = Object.entries(verdict?.answers ?? {}).sort();
    for (const [kind, count] of answers) say(`${kind}: ${count}`);
    return [
      figure(
        'cases answered',
        answers.reduce((sum, [, count]) => sum + count, 0),
        '',
        { atLeast: CASES },
      ),
      figure('failures inside, rows of others, late answers', verdict ? verdict.failures.length : NaN, '', { atMost: 0 }),
    ];
  },
} satisfies Bench;
