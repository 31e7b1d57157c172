import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { HTTP_LIMITS, bodyWithin } from './http-server.ts';

test('a request that was answered before its body came is ended quietly when the body stays away', async () => {
  const app = express()
    .use(bodyWithin({ ...HTTP_LIMITS, bodyMs: 50 }))
    .use((_, response) => void response.status(403).end('no'));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1'); // a TCP server's address is never a pipe's name
  let heard = '';
  socket.on('data', (data: Buffer) => (heard += data.toString()));
  socket.write('POST / HTTP/1.1\r\nHost: studio\r\nContent-Length: 100\r\n\r\nfirst of it');

  await once(socket, 'close'); // an error of the timer's would end the process instead
  expect(heard).toContain('403');
  server.close();
});
