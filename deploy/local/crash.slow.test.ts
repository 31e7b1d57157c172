import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGE_IDS } from '../../schema/film.ts';
import { type Kill, VICTIMS, surviveKills } from './crash-run.ts';
import { anOwnStudio, type OwnStudio } from './shared-studio.ts';

/** A film of few seconds whose every line is new, so that nothing is found on file. */
const script = (take: number) => `Title: Crash ${take}

INT. KITCHEN - NIGHT

MIRA (30) stands by the window. TOM (34) enters.

TOM
Take number ${take}. You came back.

MIRA
I never left, number ${take}.
`;

/** Where the random moments come from; a failure names it. */
const SEED = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 1e6));
const STAGES = STAGE_IDS.slice(0, -1); // after the last there is nothing left to kill
const PER_FILM = 2;

/** Every stage's end once and every victim several times, two stages a film, and each film a random moment. */
const FILMS: [stages: string, kills: Kill[]][] = Array.from({ length: STAGES.length / PER_FILM }, (_, film) => {
  const stages = [STAGES[film]!, STAGES[film + STAGES.length / PER_FILM]!];
  const kills: Kill[] = stages.map((after, index) => ({ victim: VICTIMS[(film + 2 * index) % 4]!, when: { after } }));
  const atPercent = (SEED * (film + 1) * 7919) % 99;
  return [stages.join(' and '), [...kills, { victim: VICTIMS[(film + 1) % 4]!, when: { atPercent } }]];
});

describe(`a film whose processes are killed (CRASH_SEED=${SEED})`, { timeout: 240_000 }, () => {
  let studio: OwnStudio;
  beforeAll(async () => {
    studio = await anOwnStudio();
  }, 120_000);
  afterAll(() => studio.close());

  test.each(FILMS)('after %s, and once at random, still comes out, paid for once, its story whole', async (stages, kills) => {
    const { film, killed, seqs, percents, madeTwice } = await surviveKills(studio, {
      text: script(FILMS.findIndex(([name]) => name === stages) + 1),
      kills,
    });
    expect(film.state).toBe('COMPLETED');
    expect(killed.sort()).toEqual(kills.map(({ victim }) => victim).sort());
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(madeTwice).toEqual([]);
  });
});
