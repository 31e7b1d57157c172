import { GraphQLError } from 'graphql';
import type { ValidationRule } from 'graphql';

const ASKS = new Set(['__schema', '__type']);

/** Nobody asks a closed studio for its schema, at either door. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (!ASKS.has(node.name.value)) return;
    const told = 'This studio doesn’t answer questions about its schema; its source has it, in schema/schema.graphql';
    context.reportError(new GraphQLError(told, { nodes: node, extensions: { code: 'INVALID_INPUT' } }));
  },
});
