import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGE_IDS } from '../../schema/film.ts';
import { type Kill, VICTIMS, crashStudio, surviveKills } from './crash-run.ts';

/** A film of few seconds whose every line is new, so that nothing is found on file. */
const script = (take: number) => `Title: Crash ${take}

INT. KITCHEN - NIGHT

MIRA (30) stands by the window. TOM (34) enters.

TOM
Take number ${take}. You came back.

MIRA
I never left, number ${take}.
`;

/** Every stage's end, each with another victim than its neighbours; a second one falls somewhere in the film's first half. */
const KILLS: [name: string, kills: Kill[]][] = STAGE_IDS.slice(0, -1).map((stage, index) => [
  stage,
  [
    { victim: VICTIMS[index % 4]!, when: { after: stage } },
    { victim: VICTIMS[(index + 2) % 4]!, when: { atPercent: 7 + ((index * 23) % 60) } },
  ],
]);

describe('a film whose processes are killed', { timeout: 240_000 }, () => {
  let studio: Awaited<ReturnType<typeof crashStudio>>;
  beforeAll(async () => {
    studio = await crashStudio();
  }, 120_000);
  afterAll(() => studio.close());

  test.each(KILLS)('after %s still comes out, paid for once, its story whole', async (stage, kills) => {
    const { film, killed, seqs, percents, madeTwice } = await surviveKills(studio, {
      text: script(KILLS.findIndex(([name]) => name === stage) + 1),
      kills,
    });
    expect(film.state).toBe('COMPLETED');
    expect(killed.sort()).toEqual(kills.map(({ victim }) => victim).sort());
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(madeTwice).toEqual([]);
  });
});
