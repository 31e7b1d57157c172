import 'reflect-metadata'; // TypeGraphQL's decorators refuse to run without it
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { z } from 'zod';
import { StudioError } from '../schema/errors.ts';

export const PAGE_MAX = 100;

/** One page of rows, as Relay's connection specification has it. */
export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${PAGE_MAX}.` }) first!: number;
  @Field(() => String, { nullable: true, description: 'The cursor to go on after.' }) after?: string | null;
}

@ObjectType('PageInfo', { simpleResolvers: true })
class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** The connection type over a node type, with its edges. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class Connection {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => [node], { description: 'The same without the edges.' }) nodes!: Node[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
  }
  return Connection;
}

const Paging = z.object({ first: z.int().min(1).max(PAGE_MAX), after: z.string().nullish() });

/** What a page starts after, decoded, and how many rows it holds. @throws ZodError, StudioError INVALID_INPUT */
export function readPaging(args: PageArgs): { first: number; after: string | null } {
  const { first, after } = Paging.parse({ first: args.first, after: args.after });
  return { first, after: after ? decode(after) : null };
}

/** Where pages of rows that come newest first begin: before an id that no row has. */
export const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Cuts a page from rows that were asked for with one more than the page holds. */
export function pageOf<Row>(
  rows: readonly Row[],
  { first, after }: { first: number; after: string | null },
  keyOf: (row: Row) => string,
): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encode(keyOf(node)), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const encode = (key: string) => Buffer.from(`after:${key}`).toString('base64url');

function decode(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith('after:')) throw new StudioError('INVALID_INPUT', 'This cursor was not made by this studio');
  return text.slice('after:'.length);
}
