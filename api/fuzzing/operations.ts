import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { Chance } from './chance.ts';

/*
 * Documents that fit the schema, with values that may not: what a curious client, a broken one and an attacker send.
 */

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

const DEEPEST = 5;
const STRINGS = [
  '', ' ', 'a', '0', 'null', 'Ä\u0301', '🎬'.repeat(50), '\u0000', '\uD800', '\u202E', "'; drop table films; --", '$1', '%00', '../../etc/passwd',
  '{{7*7}}', '<script>alert(1)</script>', 'x'.repeat(10_000), '\n'.repeat(500), 'INT. A - DAY\n\nB\nHi.\n', '1e999', '__proto__', 'constructor',
] as const; // prettier-ignore
const NUMBERS = [0, -0, 1, -1, 2, 49, 50, 51, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1.5, -0.1, 1e308] as const;

/** Makes operations of one schema; `ids` are what a guesser might know: rows of one's own, of others, and of nobody. */
export class Operations {
  private readonly schema: GraphQLSchema;
  private readonly ids: readonly string[];

  constructor(schema: GraphQLSchema, ids: readonly string[]) {
    this.schema = schema;
    this.ids = ids;
  }

  make(kind: 'query' | 'mutation' | 'subscription', chance: Chance): Operation {
    const root = { query: this.schema.getQueryType(), mutation: this.schema.getMutationType(), subscription: this.schema.getSubscriptionType() }[kind]; // prettier-ignore
    if (!root) throw new Error(`The schema has no ${kind}`);
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const write = { chance, variables, declared };
    const fields = chance.some(Object.values(root.getFields()), kind === 'query' ? 3 : 1);
    const selected = fields.map((field, index) => `r${index}: ${this.field(field, 1, write)}`).join(' ');
    if (chance.once(30)) return { query: folded(root.name, kind, chance), variables };
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return { query: `${kind} Q${head} { ${selected} }${this.fragment(chance)}`, variables };
  }

  private fragment(chance: Chance): string {
    if (!chance.once(40)) return '';
    return chance.of([' fragment F on Query { ...F }', ' fragment F on Nothing { a }', ' fragment F on Query { __typename }']);
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, write: Writing): string {
    const { chance } = write;
    const given = field.args
      .filter(({ type }) => isNonNullType(type) || chance.once(2))
      .filter(() => !chance.once(60))
      .map(({ name, type }) => `${name}: ${this.argument(type, write)}`);
    const directive = chance.once(30) ? chance.of([' @include(if: false)', ' @skip(if: $nothing)', ' @deprecated', ' @include']) : '';
    const head = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive}`;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return chance.once(80) ? `${head} { id }` : head;
    return depth >= DEEPEST ? `${head} { __typename }` : `${head} { ${this.selection(type, depth, write)} }`;
  }

  private selection(type: GraphQLNamedType, depth: number, write: Writing): string {
    const { chance } = write;
    if (isUnionType(type) || isInterfaceType(type)) {
      const kinds = this.schema.getPossibleTypes(type);
      return `__typename ${chance.some(kinds, 2).map((each) => `... on ${each.name} { ${this.selection(each, depth + 1, write)} }`).join(' ')}`; // prettier-ignore
    }
    if (!isObjectType(type)) return '__typename';
    const fields = chance.some(Object.values(type.getFields()), 5);
    return fields.map((field, index) => `f${index}: ${this.field(field, depth + 1, write)}`).join(' ');
  }

  /** Written into the document, or given as a variable. */
  private argument(type: GraphQLInputType, write: Writing): string {
    const { chance, variables, declared } = write;
    const value = this.value(type, chance, 0);
    if (chance.once(3)) return literal(value, getNamedType(type));
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${chance.once(60) ? 'String' : String(type)}`);
    variables[name] = value;
    return `$${name}`;
  }

  private value(type: GraphQLInputType, chance: Chance, depth: number): unknown {
    if (chance.once(25)) return chance.of([null, {}, [], [[]], true, 'x', 7, undefined]);
    if (isNonNullType(type)) return this.value(type.ofType, chance, depth);
    if (isListType(type)) return Array.from({ length: chance.below(chance.once(50) ? 2000 : 3) }, () => this.value(type.ofType, chance, depth)); // prettier-ignore
    if (isInputObjectType(type)) {
      if (depth > 3) return {};
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance.once(2));
      return Object.fromEntries([
        ...fields.map((field) => [field.name, this.value(field.type, chance, depth + 1)]),
        ...(chance.once(30) ? [[chance.of(STRINGS), 1]] : []),
      ]);
    }
    if (isEnumType(type)) return chance.of(type.getValues()).name;
    if (type.name === 'ID') return chance.once(4) ? chance.of(STRINGS) : chance.of(this.ids);
    if (type.name === 'Int' || type.name === 'Float') return chance.of(NUMBERS);
    if (type.name === 'Boolean') return chance.once(2);
    return chance.of(STRINGS);
  }
}

/** A short document that is long once its fragments stand where they are spread, again and again. */
function folded(root: string, kind: string, chance: Chance): string {
  const levels = 1 + chance.below(chance.once(4) ? 150 : 20);
  const spread = (next: number) => chance.some([`...L${next}`, `... on ${root} { ...L${next} }`], 3).join(' ');
  const fragments = Array.from({ length: levels }, (_, level) => `fragment L${level} on ${root} { ${spread(level + 1)} }`);
  return `${kind} Q { ...L0 } ${fragments.join(' ')} fragment L${levels} on ${root} { __typename }`;
}

interface Writing {
  chance: Chance;
  variables: Record<string, unknown>;
  declared: string[];
}

/** A value as GraphQL writes it; names of enum values without quotes. */
function literal(value: unknown, type: GraphQLNamedType): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    const entries = Object.entries(value).filter(([name]) => /^\w+$/.test(name));
    return `{${entries.map(([name, each]) => `${name}: ${literal(each, fields[name] ? getNamedType(fields[name].type) : type)}`).join(', ')}}`; // prettier-ignore
  }
  return isEnumType(type) && typeof value === 'string' && /^\w+$/.test(value) ? value : JSON.stringify(value);
}

/** A document spoilt somewhere: letters changed, cut, doubled or put in. */
export function spoilt(text: string, chance: Chance): string {
  let result = text;
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const at = chance.below(result.length + 1);
    const to = Math.min(result.length, at + chance.below(20));
    result = chance.of([
      () => result.slice(0, at) + result.slice(to),
      () => result.slice(0, to) + result.slice(at, to) + result.slice(to),
      () =>
        result.slice(0, at) +
        chance.of(['{', '}', '"', '"""', '$', '...', '\u0000', '@', '(', '\uFEFF', '#', '\\u{110000}']) +
        result.slice(at),
      () => result.slice(0, at) + chance.bytes(6).toString('latin1') + result.slice(to),
    ])();
  }
  return result;
}
