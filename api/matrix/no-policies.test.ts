import { expect, test as plainTest } from 'vitest';
import { openDb } from '../../drizzle/db.ts';
import type { OpenDb } from '../../drizzle/db.ts';
import { Access } from '../access.ts';
import { ROWS } from './rows.ts';
import { send } from './send.ts';
import { Stage } from './stage.ts';
import type { Cell } from './stage.ts';
import type { Row } from './row.ts';
import { isMember } from './senders.ts';
import { changesBetween } from './untouched.ts';
import type { World } from './world.ts';

/* The same suite with the policies of the API switched off: what the database refuses by itself. */

class AlwaysYes extends Access {
  override demand(): void {}
  override demandPlatform(): void {}
}

const test = plainTest.extend<{ stage: Stage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const stage = await Stage.open(() => ({ access: new AlwaysYes() }));
      await use(stage);
      await stage.close();
    },
    { scope: 'file' },
  ],
});

const rowOf = (operation: string): Row => ROWS.find((each) => each.operation === operation)!; // rows.test.ts: there is one

/** What concerns the whole studio has no organisation that could be somebody else's, and what anybody may do is no trespass. */
const ofOrganisations = ROWS.filter(({ needs }) => !needs.startsWith('platform:') && needs !== 'anyone');

test.for(ofOrganisations)(
  '$operation: without policies nothing of another studio is shown or changed all the same',
  { timeout: 60_000 },
  async (row, { stage }) => {
    expect(await trespasses(stage, row)).toEqual([]);
  },
);

test('that policies are off is no illusion: a viewer saves a script of their own studio', async ({ stage }) => {
  const { code } = await send(await stage.prepare(rowOf('saveScript'), { sender: 'viewer', place: 'own', expected: 'FORBIDDEN' }));
  expect(code).toBeNull();
});

test('with the database’s own policies off as well, everything is open, and this suite says so', async () => {
  const opened = Promise.withResolvers<OpenDb>();
  const bare = await Stage.open(({ ownerUrl }) => {
    const database = openDb(ownerUrl); // row-level security doesn't hold for who owns the tables
    opened.resolve(database);
    return { access: new AlwaysYes(), database };
  });
  expect(await trespasses(bare, rowOf('project'))).toContainEqual(expect.stringContaining('stranger, own: shows rows'));
  expect(await trespasses(bare, rowOf('saveScript'))).toContainEqual(expect.stringContaining('public.scripts'));
  await (await opened.promise).close();
  await bare.close();
});

/** What anybody who doesn't belong there saw or changed. */
async function trespasses(stage: Stage, row: Row): Promise<string[]> {
  const cells = stage.cells(row);
  const abroad = cells.filter(({ place }) => place !== 'own');
  const atTheDoor = cells.filter(({ place, sender }) => place === 'own' && !isMember(sender));
  return [...(await against(stage.other, stage, { row, cells: abroad })), ...(await against(stage.own, stage, { row, cells: atTheDoor }))];
}

async function against(victim: World, stage: Stage, { row, cells }: { row: Row; cells: readonly Cell[] }): Promise<string[]> {
  const sent = [];
  for (const cell of cells) sent.push({ cell, what: await stage.prepare(row, cell) });
  const rows = () => stage.ledger.read([victim.organisationId, victim.secret, victim.shown]);
  const before = await rows();
  const heard = await Promise.all(sent.map(async ({ cell, what }) => ({ cell, answer: await send(what) })));
  const leaks = heard.flatMap(({ cell, answer }) => {
    const leak = stage.leak(cell, answer);
    return leak ? [`${cell.sender}, ${cell.place}: ${leak}`] : [];
  });
  const changed = changesBetween(before, await rows());
  return changed.length > 0 ? [...leaks, `changed ${changed.join(', ')}`] : leaks;
}
