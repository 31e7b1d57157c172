import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import type { ErrorFormatter } from './format-error.ts';

/** Compiling takes as long as running a query some ten times: only what keeps coming is worth it. */
const WORTH_IT_AFTER = 3;
const MOST_KEPT = 300;

type Run = CompiledQuery['query'];

/** Queries that keep coming, as code that was made for them. The rest, and whatever isn't a plain query, Apollo executes itself. */
export function compiledExecution(format: ErrorFormatter): ApolloServerPlugin<Context> {
  const compiled = new Compiled();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          const run = (operation as typeof operation | undefined) && compiled.of(schema, document, operation); // none when a name fits no operation, whatever Apollo's types say
          const { data, errors } = (await run?.(undefined, contextValue, request.variables ?? {})) ?? {};
          if (data === undefined) return null; // not compiled, or its variables don't fit: then nothing has run
          const singleResult = errors ? { data, errors: errors.map(format) } : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

class Compiled {
  readonly #seen = new WeakMap<OperationDefinitionNode, number>(); // Apollo keeps the documents
  readonly #kept = new Map<OperationDefinitionNode, Run | null>();

  /** null: not worth it yet, or not to be compiled. */
  of(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run | null {
    const known = this.#kept.get(operation);
    if (known !== undefined) return known;
    const seen = (this.#seen.get(operation) ?? 0) + 1;
    this.#seen.set(operation, seen);
    return seen < WORTH_IT_AFTER ? null : this.#keep(operation, compile(schema, document, operation));
  }

  #keep(operation: OperationDefinitionNode, run: Run | null): Run | null {
    this.#kept.set(operation, run);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!); // the oldest; it may come back
    return run;
  }
}

function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run | null {
  if (operation.operation !== OperationTypeNode.QUERY || asksTheSchema(operation)) return null;
  const compiled = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(compiled) ? compiled.query : null;
}

const asksTheSchema = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.some((each) => each.kind !== Kind.FIELD || each.name.value.startsWith('__'));
