import { getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';

const DEEPEST = 5;

export type Kind = 'query' | 'mutation' | 'subscription';

/** Every operation of a schema, by the name of its field. */
export function operationsOf(schema: GraphQLSchema): Map<string, { kind: Kind; field: GraphQLField<unknown, unknown> }> {
  const roots: [Kind, GraphQLObjectType | null | undefined][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return new Map(
    roots.flatMap(([kind, root]) => Object.values(root?.getFields() ?? {}).map((field) => [field.name, { kind, field }] as const)),
  );
}

/** A document that asks one operation for everything below it, so that whatever could leak is in the answer. */
export function documentFor(schema: GraphQLSchema, operation: string, variables: object): { kind: Kind; query: string } {
  const found = operationsOf(schema).get(operation);
  if (!found) throw new Error(`The schema has no ${operation}`);
  const { kind, field } = found;
  const said = field.args.filter((arg) => arg.name in variables || isRequiredArgument(arg)); // the rest have their defaults
  const declared = said.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = said.map(({ name }) => `${name}: $${name}`).join(', ');
  const args = (text: string) => text && `(${text})`;
  return { kind, query: `${kind} Q${args(declared)} { ${field.name}${args(given)}${selection(schema, getNamedType(field.type), [])} }` };
}

/** Everything but what asks for arguments, what leads back to where it came from, and the second way through a page. */
function selection(schema: GraphQLSchema, type: GraphQLNamedType, path: readonly string[]): string {
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type))
    return ` { __typename ${schema.getPossibleTypes(type).map((each) => `... on ${each.name}${selection(schema, each, path)}`).join(' ')} }`; // prettier-ignore
  const fields = Object.values(type.getFields())
    .filter(({ name, args }) => name !== 'edges' && !args.some(isRequiredArgument))
    .map((field) => ({ name: field.name, type: getNamedType(field.type) }))
    .filter((field) => !isCompositeType(field.type) || (!path.includes(field.type.name) && path.length < DEEPEST))
    .map((field) => `${field.name}${selection(schema, field.type, [...path, type.name])}`);
  return ` { __typename ${fields.join(' ')} }`;
}
