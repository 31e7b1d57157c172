import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  getOperationAST,
  getVariableValues,
  isListType,
  isNonNullType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getComplexity } from 'graphql-query-complexity/cjs'; // its ESM build brings a second graphql and scores everything 0
import type { ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { PAGE_MAX } from './connection.ts';

/** How big an operation may be. Set so that the largest page a screen needs (50 films with their shots) passes. */
export const LIMITS = { tokens: 2000, depth: 10, aliases: 30, rootFields: 20, cost: 25_000 } as const;

/** Lists without a page size are counted as if they held this many. */
const USUAL_LIST = 10;

export interface Operation {
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/**
 * Whether a valid document may run: depth, aliases, cost. The same for HTTP and WebSocket, so that neither is the back door.
 * @returns the refusals; empty when it may
 */
export function admit(schema: GraphQLSchema, document: DocumentNode, { operationName, variables }: Operation): GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  if (!operation) return [new GraphQLError('Name one of the operations in this document', { extensions: { code: 'INVALID_INPUT' } })];
  const known = judged.get(operation) ?? { refusals: shapeRefusals(document, operation), costs: new Map<string, number>() };
  judged.set(operation, known);
  if (known.refusals.length > 0) return known.refusals;
  const cost = costOf(schema, document, { operation, operationName, variables }, known.costs);
  return cost > LIMITS.cost ? [tooCostly('costly', cost, LIMITS.cost)] : [];
}

/** What is known of an operation that came before: its shape, and what it costs for the variables that its cost depends on. */
const judged = new WeakMap<OperationDefinitionNode, { refusals: GraphQLError[]; costs: Map<string, number> }>();
const MOST_COSTS = 100;

function shapeRefusals(document: DocumentNode, { selectionSet }: OperationDefinitionNode): GraphQLError[] {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const { depth, aliases } = measure(selectionSet, fragments);
  if (depth > LIMITS.depth) return [tooCostly('deep', depth, LIMITS.depth)];
  if (aliases > LIMITS.aliases) return [tooCostly('many aliases', aliases, LIMITS.aliases)];
  const { length } = selectionSet.selections;
  return length > LIMITS.rootFields ? [tooCostly('many fields at its root', length, LIMITS.rootFields)] : [];
}

/** Parses, validates and admits a document that came over the socket, where nobody else does. */
export function admitSource(
  schema: GraphQLSchema,
  source: string,
  operation: Operation,
  { introspection = true }: { introspection?: boolean } = {},
): { document: DocumentNode } | { refusals: readonly GraphQLError[] } {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    return { refusals: [error as GraphQLError] }; // parse throws nothing else
  }
  if (hasConditionalSubscription(document)) return { refusals: [CONDITIONAL] };
  const faults = validate(schema, document, introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]);
  if (faults.length > 0) return { refusals: faults };
  const refusals = admit(schema, document, operation);
  if (refusals.length > 0) return { refusals };
  if (getOperationAST(document, operation.operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
    return {
      refusals: [
        new GraphQLError('Only subscriptions travel over this socket; send the rest by HTTP', { extensions: { code: 'INVALID_INPUT' } }),
      ],
    };
  return { document };
}

/**
 * Whether a subscription's root carries `@skip` or `@include`, which the specification forbids: graphql-js 16 throws on them while it validates
 * instead of saying so.
 */
export function hasConditionalSubscription(document: DocumentNode): boolean {
  return document.definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.operation === OperationTypeNode.SUBSCRIPTION &&
      each.selectionSet.selections.some(({ directives = [] }) => directives.length > 0),
  );
}

/** The same of what came over HTTP, before anyone validates it; what can't be parsed is for the parser to refuse. */
export function asksConditionalSubscription(source: unknown): boolean {
  if (typeof source !== 'string' || !source.includes('subscription') || !source.includes('@')) return false;
  try {
    return hasConditionalSubscription(parse(source, { maxTokens: LIMITS.tokens }));
  } catch {
    return false;
  }
}

export const CONDITIONAL = new GraphQLError('A subscription always asks for its field: no @skip or @include at its root', {
  extensions: { code: 'INVALID_INPUT' },
});

const tooCostly = (what: string, is: number, limit: number) =>
  new GraphQLError(`This operation is too ${what}: ${is}, and ${limit} is the limit. Ask for less at once.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', details: { is, limit } },
  });

/** Depth and number of aliases, fragments followed. Introspection counts as one level: its depth is the schema's, not the data's. */
function measure(selection: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): { depth: number; aliases: number } {
  let depth = 0;
  let aliases = 0;
  for (const each of selection.selections) {
    if (each.kind === Kind.FIELD && each.alias) aliases += 1;
    const inner = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value)?.selectionSet : each.selectionSet;
    const closed = each.kind === Kind.FIELD && each.name.value.startsWith('__');
    const below = inner && !closed ? measure(inner, fragments) : { depth: 0, aliases: 0 };
    depth = Math.max(depth, below.depth + (each.kind === Kind.FIELD ? 1 : 0));
    aliases += below.aliases;
  }
  return { depth, aliases };
}

/** A field costs 1 and what is below it, times the size of its page or list. Introspection is free. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (field.name.startsWith('__')) return 0;
  // Argument values are unchecked at this point: anything but a sensible number counts as the most a page may hold.
  if ('first' in args) return 1 + (args['first'] >= 1 && args['first'] <= PAGE_MAX ? args['first'] : PAGE_MAX) * childComplexity;
  return 1 + (isList(field.type) && !PAGED.has(field.name) ? USUAL_LIST : 1) * childComplexity;
};

/** The lists of a connection: their size was counted with the page. */
const PAGED = new Set(['edges', 'nodes']);

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { operation, operationName, variables }: Operation & { operation: OperationDefinitionNode },
  known: Map<string, number>,
): number {
  const given = variables ?? {};
  const definitions = operation.variableDefinitions ?? [];
  // Page sizes and conditions are numbers and booleans; of anything else only its kind can matter.
  const sizes = definitions.map(({ variable: { name } }) => sizeOf(given[name.value])).join();
  const before = known.get(sizes);
  if (before !== undefined) return before;
  // Variables that don't fit are refused by the execution, with a better message than the cost could give.
  if (getVariableValues(schema, definitions, given).errors) return 0;
  const cost = getComplexity({ schema, query, estimators: [estimate], ...(operationName ? { operationName } : {}), variables: given });
  if (known.size < MOST_COSTS) known.set(sizes, cost);
  return cost;
}

const sizeOf = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value === null ? 'null' : typeof value;
