import { Socket } from 'node:net';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/i;

export interface LoopbackGuard {
  /** The hosts that were refused since the last call. */
  take(): string[];
  remove(): void;
}

/** Refuses every connection of this process beyond the loopback, before any name is looked up, and remembers it. */
export function guardSockets(): LoopbackGuard {
  const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;
  const refused: string[] = [];
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    const host = hostOf(args);
    if (host === null || LOOPBACK.test(host)) return connect.apply(this, args);
    refused.push(host);
    queueMicrotask(() => this.destroy(Object.assign(new Error(`Tests may not connect to ${host}`), { code: 'ECONNREFUSED' })));
    return this;
  };
  return {
    take: () => refused.splice(0),
    remove: () => void (Socket.prototype.connect = connect),
  };
}

/** What `connect` was called with: node's own normalised list, an options object, a path, or port and host. Null: a local socket. */
function hostOf([first, second]: unknown[]): string | null {
  const target: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof target === 'string' && Number.isNaN(Number(target))) return null;
  if (typeof target !== 'object' || target === null) return typeof second === 'string' ? second : 'localhost';
  if ('path' in target && target.path) return null;
  return 'host' in target && typeof target.host === 'string' ? target.host : 'localhost';
}
