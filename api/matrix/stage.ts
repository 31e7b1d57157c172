import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { anOwnDatabase } from '../../drizzle/testing.ts';
import type { OwnDatabase } from '../../drizzle/testing.ts';
import { aTestApi } from '../testing.ts';
import type { ApiOptions } from '../server.ts';
import type { TestApi } from '../testing.ts';
import { documentFor } from './document.ts';
import { expectationOf, placesOf } from './expectation.ts';
import type { Verdict } from './expectation.ts';
import type { Row } from './row.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import { send } from './send.ts';
import type { Heard, Sent } from './send.ts';
import { SENDERS } from './senders.ts';
import type { Place, Sender } from './senders.ts';
import { Ledger, changesBetween } from './untouched.ts';
import { aWorld } from './world.ts';
import type { World } from './world.ts';

export const SCHEMA = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

export interface Cell {
  sender: Sender;
  place: Place;
  expected: Verdict;
}

/** A running API over two studios with the same rows: one that the senders belong to, and another one. */
export class Stage {
  private constructor(
    readonly api: TestApi,
    readonly ledger: Ledger,
    readonly own: World,
    readonly other: World,
    readonly close: () => Promise<void>,
  ) {}

  static async open(options: (database: OwnDatabase) => Partial<ApiOptions> = () => ({})): Promise<Stage> {
    const database = await anOwnDatabase();
    const { api, close } = await aTestApi(database, options(database));
    const [ledger, own, other] = await Promise.all([Ledger.open(database), aWorld(database), aWorld(database)]);
    return new Stage(api, ledger, own, other, async () => {
      await close();
      await ledger.close();
      await database.drop();
    });
  }

  cells(row: Row): Cell[] {
    return SENDERS.flatMap((sender) => placesOf(row).map((place) => ({ sender, place, expected: expectationOf(row, sender, place) })));
  }

  /** One cell as it would travel. `own` is the sender's studio; a fresh one where the operation may use it up. */
  async prepare(row: Row, { sender, place }: Cell, own = this.own): Promise<Sent> {
    const target = place === 'own' ? own : this.other;
    const who = await own.self(sender);
    const self = place === 'own' ? who : await target.member('owner');
    const claim = place === 'claimed' ? { [ORGANISATION_HEADER]: target.organisationId } : {};
    const variables = (await row.given?.(target, self)) ?? {};
    return {
      url: this.api.url,
      ...documentFor(SCHEMA, row.operation, variables),
      variables,
      headers: sender === 'nobody' ? claim : { ...who.headers, ...claim },
    };
  }

  /** What of other studios' is in an answer. */
  leak({ sender, place }: Cell, { text }: Heard, own = this.own): string | null {
    const isSharer = sender === 'shared' || sender === 'guest';
    const strange = ['stranger', 'nobody', 'admin of the platform'].includes(sender);
    const hidden = [this.other.secret, this.other.shown, ...(strange || isSharer ? [own.secret] : []), ...(strange ? [own.shown] : [])];
    return hidden.find((word) => text.includes(word)) ? `shows rows of ${place === 'own' ? 'members' : 'another studio'}` : null;
  }

  /** Sends every cell of an operation. @returns what was wrong, in words; empty when nothing was */
  async play(row: Row): Promise<string[]> {
    const cells = this.cells(row);
    const refused = cells.filter(({ expected }) => expected !== 'allowed');
    const allowed = cells.filter(({ expected }) => expected === 'allowed');
    return [...(await this.#refused(row, refused)), ...(await this.#allowed(row, allowed))];
  }

  /** All at once against the whole database: nothing anywhere may change. When something did, once more, one by one, to know whose it was. */
  async #refused(row: Row, cells: readonly Cell[]): Promise<string[]> {
    const wrong = await this.#refusedTogether(row, cells);
    if (!wrong.some((fault) => fault.startsWith(CHANGED))) return wrong;
    const singly = [];
    for (const cell of cells) singly.push(...(await this.#refusedTogether(row, [cell])));
    return [...wrong, ...singly];
  }

  async #refusedTogether(row: Row, cells: readonly Cell[]): Promise<string[]> {
    const prepared = [];
    for (const cell of cells) prepared.push({ cell, sent: await this.prepare(row, cell) });
    const before = await this.ledger.read();
    const wrong = await Promise.all(
      prepared.map(async ({ cell, sent }) => {
        const heard = await send(sent);
        const other =
          heard.code === cell.expected ? null : `${heard.code ?? 'did it'} instead of ${cell.expected}: ${heard.text.slice(0, 200)}`;
        return told(cell, [other, this.leak(cell, heard)]);
      }),
    );
    const changed = changesBetween(before, await this.ledger.read());
    const whose = cells.length === 1 ? `${cells[0]!.sender}, ${cells[0]!.place}` : 'somebody who may not';
    return [...wrong.flat(), ...(changed.length > 0 ? [`${CHANGED} ${changed.join(', ')}: ${whose}`] : [])];
  }

  async #allowed(row: Row, cells: readonly Cell[]): Promise<string[]> {
    const isMutation = SCHEMA.getMutationType()?.getFields()[row.operation] !== undefined;
    const all = await Promise.all(
      cells.map(async (cell) => {
        const own = isMutation ? await aWorld(this.api.database) : this.own;
        const heard = await send(await this.prepare(row, cell, own));
        const done = heard.code === null || heard.code === row.answers;
        return told(cell, [done ? null : `${heard.code} instead of doing it: ${heard.text.slice(0, 300)}`, this.leak(cell, heard, own)]);
      }),
    );
    return all.flat();
  }
}

const CHANGED = 'changed';

const told = ({ sender, place }: Cell, faults: readonly (string | null)[]): string[] =>
  faults.filter((fault) => fault !== null).map((fault) => `${sender}, ${place}: ${fault}`);
