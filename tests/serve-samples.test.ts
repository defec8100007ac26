import http from 'node:http';
import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { serveSamples } from '../tools/serve-samples.ts';

it('closes although a browser holds a tunnel open', async () => {
  const server = await serveSamples();
  const request = http.request({
    host: '127.0.0.1',
    port: server.ports.proxy,
    method: 'CONNECT',
    path: 'rawi-agency.test:443',
  });
  const socket = await new Promise<Socket>((resolve, reject) => {
    request.on('connect', (_answer, tunnel) => resolve(tunnel as Socket));
    request.on('error', reject);
    request.end();
  });
  socket.on('error', () => undefined);
  const ended = new Promise((resolve) => socket.on('close', resolve));
  await server.close();
  await ended;
  expect(socket.destroyed).toBe(true);
}, 5_000);
