// Strangers on this computer (and web pages) at the relay's door: whatever they send is refused and
// reaches no server; the slow and the silent keep nobody out; who is let in and does not read holds
// no memory. Looked at from outside, at the program as it runs: its answers, its memory, its sockets.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { controlFor, folder, home, journey, pause, program, start, step } from './world.mjs';

const million = 1000 * 1000;
let asked = 0; // what has reached the server
let large = 0; // bytes of a result
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    asked += 1;
    const message = body ? JSON.parse(body) : {};
    if (message.id === undefined) return response.writeHead(202).end();
    const result = message.params?.name === 'large' ? { text: 'x'.repeat(large) } : {};
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
  });
});

let address;
let relayPid;
let path; // with the key in it
const megabytes = () => Number(readFileSync(`/proc/${relayPid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
const sockets = () => readdirSync(`/proc/${relayPid}/fd`).length;
const rounded = (number) => Math.round(number * 10) / 10;

async function call(name = 'small') {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name } });
  const answer = await fetch(new URL(path, address), { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  return answer.status === 200 && (await answer.json()).id === 1;
}

// One connection, byte by byte.
function dial(bytes = '') {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const peer = { socket, said: '', isClosed: false };
  socket.on('data', (chunk) => { peer.said += chunk.toString('latin1'); });
  socket.on('error', () => { peer.isClosed = true; });
  socket.on('close', () => { peer.isClosed = true; });
  peer.closed = new Promise((done) => { socket.on('close', done); socket.on('error', done); });
  peer.connected = new Promise((done) => { socket.on('connect', done); socket.on('error', done); });
  if (bytes) socket.write(bytes, 'latin1');
  return peer;
}

function attacks() {
  const host = `Host: ${new URL(address).host}\r\n`;
  const end = 'Content-Length: 2\r\n\r\n{}';
  const post = (target, headers = '', tail = end) => `POST ${target} HTTP/1.1\r\n${host}${headers}${tail}`;
  return [
    post(path, 'Content-Length: 2\r\n', 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
    post(path, 'Content-Length: 3\r\n'),
    post(path, 'X-A: b\r\n c\r\n'),
    post(path, 'Transfer-Encoding: gzip\r\n', '\r\n'),
    post(path, 'Origin: http://evil.example.com\r\n'),
    post(path, `X-A: ${'a'.repeat(80000)}\r\n`),
    post(path, `X-A: b\r\n`.repeat(12000)),
    post(path, '', 'Content-Length: 99999999999\r\n\r\n'),
    post(path).replaceAll('\r\n', '\n'),
    post(`${path}/../mcp`), post('/../../etc/passwd'), post(`http://evil.example.com${path}`),
    post('/k/wrong/practice/mcp'), post('/practice/mcp'),
    `POST ${path} HTTP/1.1\r\nHost: evil.example.com\r\n${end}`,
    `OPTIONS ${path} HTTP/1.1\r\n${host}Origin: http://evil.example.com\r\nAccess-Control-Request-Method: POST\r\n\r\n`,
    'CONNECT evil.example.com:443 HTTP/1.1\r\nHost: evil.example.com\r\n\r\n',
    `GET ${path}\r\n\r\n`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', '\0'.repeat(70000),
  ];
}

async function refusedAll() {
  for (const bytes of attacks()) {
    const peer = dial(bytes);
    await peer.closed;
    const status = peer.said.match(/^HTTP\/1\.1 (\d+)/)?.[1];
    if ((peer.said && !(status >= 400)) || status === '401' || /access-control/i.test(peer.said)) {
      throw new Error(`not refused: ${bytes.slice(0, 200)} -> ${peer.said.slice(0, 200)}`);
    }
  }
}

await journey('attacks', async () => {
  const dataDir = folder(join(home, 'data'));
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const relay = await start(program('patchbayctl'), ['--data-dir', dataDir, '--secret-store', 'memory', 'serve', '--port', '0'], { ours: true });
  ({ address, pid: relayPid } = relay);
  const control = controlFor(dataDir);
  await control(['server', 'add', `http://127.0.0.1:${server.address().port}/mcp`, '--id', 'practice', '--auth', 'none']);
  const entry = await control(['entry', 'practice', '--client', 'visitor']);
  path = new URL(entry.answer.result.urlWithKey).pathname;
  for (let i = 0; i < 300; i += 1) await call();
  await refusedAll();
  step('an app is served', await call());

  const before = asked;
  const memory = megabytes();
  const open = sockets();
  for (let i = 0; i < 60; i += 1) await refusedAll();
  step(`${60 * attacks().length} attacks are refused and reach no server`, asked === before, asked - before);
  step(`memory stays flat: ${rounded(megabytes() - memory)} MB more`, megabytes() - memory < 4);

  const slow = Array.from({ length: 300 }, () => dial('POST /practice/mcp HTTP/1.1\r\nHo'));
  await Promise.all(slow.map((peer) => peer.connected));
  const drip = setInterval(() => slow.forEach((peer) => { if (!peer.isClosed) peer.socket.write('s'); }), 1000);
  for (let i = 0; i < 100; i += 1) if (!await call()) throw new Error('an app was not served beside the slow');
  step('300 who send a head byte by byte hold up nobody');
  await Promise.race([Promise.all(slow.map((peer) => peer.closed)), pause(60)]);
  clearInterval(drip);
  step('and are shown out in the end', slow.every((peer) => peer.isClosed && (peer.said === '' || peer.said.startsWith('HTTP/1.1 408'))));

  const silent = Array.from({ length: 1500 }, () => dial());
  await Promise.all(silent.map((peer) => peer.connected));
  for (let i = 0; i < 100; i += 1) if (!await call()) throw new Error('an app was not served beside the silent');
  step(`1,500 who say nothing hold up nobody: ${silent.filter((peer) => peer.isClosed).length} had to go`, silent.some((peer) => !peer.isClosed));
  step(`memory stays flat: ${rounded(megabytes() - memory)} MB more`, megabytes() - memory < 16);
  silent.forEach((peer) => peer.socket.destroy());

  // With a key: whoever asks for much and reads nothing.
  large = 5 * million;
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'large' } });
  const lazy = Array.from({ length: 20 }, () => {
    const peer = dial(`POST ${path} HTTP/1.1\r\nHost: ${new URL(address).host}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    peer.socket.pause();
    return peer;
  });
  const beforeLazy = asked;
  for (let i = 0; i < 100 && asked < beforeLazy + 20; i += 1) await pause(0.1);
  await pause(1);
  step(`20 who do not read their 5 MB: ${rounded(megabytes() - memory)} MB more`, megabytes() - memory < 60);
  large = 0;
  step('hold up nobody', await call());
  lazy.forEach((peer) => peer.socket.destroy());
  slow.forEach((peer) => peer.socket.destroy());
  for (let i = 0; i < 100 && sockets() > open + 4; i += 1) await pause(0.1);
  step(`sockets are given back: ${sockets()} open, ${open} before`, sockets() <= open + 4);
  server.closeAllConnections();
  server.close();
});
