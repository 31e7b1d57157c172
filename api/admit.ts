import {
  GraphQLError,
  Kind,
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
import { noIntrospection } from './security/no-introspection.ts';

/** How big an operation may be. Set so that the largest page a screen needs (50 films with their shots) passes. */
export const LIMITS = { tokens: 2000, depth: 10, aliases: 30, rootFields: 20, selections: 5000, cost: 25_000 } as const;

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
  if (cost instanceof GraphQLError) return [new GraphQLError(cost.message, { extensions: { code: 'INVALID_INPUT' } })];
  return cost > LIMITS.cost ? [tooCostly('costs too much', cost, LIMITS.cost)] : [];
}

/** What is known of an operation that came before: its shape, and what it costs for the variables that its cost depends on. */
const judged = new WeakMap<OperationDefinitionNode, { refusals: GraphQLError[]; costs: Map<string, number> }>();
const MOST_COSTS = 100;

function shapeRefusals(document: DocumentNode, { selectionSet }: OperationDefinitionNode): GraphQLError[] {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const { depth, aliases, selections } = measure(selectionSet, { fragments, known: new Map() });
  if (depth > LIMITS.depth) return [tooCostly('goes too deep', depth, LIMITS.depth)];
  if (aliases > LIMITS.aliases) return [tooCostly('has too many aliases', aliases, LIMITS.aliases)];
  if (selections > LIMITS.selections) return [tooCostly('selects too much through its fragments', selections, LIMITS.selections)];
  const { length } = selectionSet.selections;
  return length > LIMITS.rootFields ? [tooCostly('has too many fields at its root', length, LIMITS.rootFields)] : [];
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
  const faults = validate(schema, document, introspection ? specifiedRules : [...specifiedRules, noIntrospection]);
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
  new GraphQLError(`This operation ${what}: ${is}, and ${limit} is the limit. Ask for less at once.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', details: { is, limit } },
  });

interface Measure {
  depth: number;
  aliases: number;
  /** How many selections there are once every fragment stands where it is spread: what reckoning the cost walks through. */
  selections: number;
}

interface Fragments {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each is measured once, however often it is spread: else a few that spread each other twice would take for ever. */
  known: Map<string, Measure>;
}

const NOTHING: Measure = { depth: 0, aliases: 0, selections: 0 };

/** Fragments followed. Introspection counts as one level: its depth is the schema's, not the data's. */
function measure(selection: SelectionSetNode, fragments: Fragments): Measure {
  const whole = { ...NOTHING };
  for (const each of selection.selections) {
    const below =
      each.kind === Kind.FRAGMENT_SPREAD ? measureFragment(each.name.value, fragments)
      : each.selectionSet ? measure(each.selectionSet, fragments)
      : NOTHING; // prettier-ignore
    const closed = each.kind === Kind.FIELD && each.name.value.startsWith('__');
    whole.depth = Math.max(whole.depth, (closed ? 0 : below.depth) + (each.kind === Kind.FIELD ? 1 : 0));
    whole.aliases += (closed ? 0 : below.aliases) + (each.kind === Kind.FIELD && each.alias ? 1 : 0);
    whole.selections += 1 + below.selections;
  }
  return whole;
}

function measureFragment(name: string, fragments: Fragments): Measure {
  const known = fragments.known.get(name);
  if (known) return known;
  const fragment = fragments.fragments.get(name);
  const measured = fragment ? measure(fragment.selectionSet, fragments) : NOTHING;
  fragments.known.set(name, measured);
  return measured;
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

/** @returns why it can't be reckoned, when that is the asker's fault */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { operation, operationName, variables }: Operation & { operation: OperationDefinitionNode },
  known: Map<string, number>,
): number | GraphQLError {
  const given = variables ?? {};
  const definitions = operation.variableDefinitions ?? [];
  // Page sizes and conditions are numbers and booleans; of anything else only its kind can matter.
  const sizes = definitions.map(({ variable: { name } }) => sizeOf(given[name.value])).join();
  const before = known.get(sizes);
  if (before !== undefined) return before;
  // Variables that don't fit are refused by the execution, with a better message than the cost could give.
  if (getVariableValues(schema, definitions, given).errors) return 0;
  try {
    const cost = getComplexity({ schema, query, estimators: [estimate], ...(operationName ? { operationName } : {}), variables: given });
    if (known.size < MOST_COSTS) known.set(sizes, cost);
    return cost;
  } catch (error) {
    if (error instanceof GraphQLError) return error; // null for a variable with a default, where there must be something
    throw error;
  }
}

const sizeOf = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value === null ? 'null' : typeof value;
