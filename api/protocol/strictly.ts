import type { ConnectionInitMessage, Context, ServerOptions } from 'graphql-ws';

/** What only servers say. */
const SERVERS_ALONE: ReadonlySet<unknown> = new Set(['connection_ack', 'next', 'error']);

/**
 * Where graphql-ws is looser than its protocol, as options for it. It tells operations apart by their id alone: an id used again right after its
 * `complete` would be told of, or ended by, the operation before, which would go on unseen, even past the end of the socket. And what only
 * servers say it takes for a fault of its own (4500).
 */
export function strictly<Greeting extends ConnectionInitMessage['payload'], Extra>(
  options: ServerOptions<Greeting, Extra>,
): ServerOptions<Greeting, Extra> {
  const newest = new WeakMap<object, Map<string, object>>();
  const of = (socket: Context<Greeting, Extra>) => newest.get(socket) ?? newest.set(socket, new Map()).get(socket)!;
  /** Goes on for the newest operation of an id alone; whatever else would be done or said for another never is. */
  const onlyFor = async (socket: Context<Greeting, Extra>, id: string, payload: object) => {
    if (of(socket).get(id) !== payload) await new Promise<never>(() => {}); // held by nobody: it is collected with what waits for it
  };
  return {
    ...options,
    jsonMessageReviver(key, value: unknown) {
      if (key === '' && isObject(value) && SERVERS_ALONE.has(value['type'])) throw new TypeError('Clients do not say this'); // closes with 4400
      return value;
    },
    async onSubscribe(socket, id, payload) {
      of(socket).set(id, payload);
      const asked = await options.onSubscribe?.(socket, id, payload);
      if (of(socket).get(id) === payload && !(id in socket.subscriptions)) of(socket).delete(id); // completed meanwhile
      await onlyFor(socket, id, payload);
      return asked;
    },
    async onOperation(socket, id, payload, args, result) {
      const told = (await options.onOperation?.(socket, id, payload, args, result)) ?? result;
      if (of(socket).get(id) !== payload && Symbol.asyncIterator in told) void told[Symbol.asyncIterator]().return?.();
      await onlyFor(socket, id, payload);
      return told;
    },
    async onNext(socket, id, payload, args, result) {
      await onlyFor(socket, id, payload);
      return options.onNext?.(socket, id, payload, args, result);
    },
    async onError(socket, id, payload, errors) {
      await onlyFor(socket, id, payload);
      of(socket).delete(id);
      return options.onError?.(socket, id, payload, errors);
    },
    async onComplete(socket, id, payload) {
      await onlyFor(socket, id, payload);
      of(socket).delete(id);
      return options.onComplete?.(socket, id, payload);
    },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
