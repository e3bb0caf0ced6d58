// An MCP server (2025-11-25, sessions, event streams) on loopback to which everything happens that
// happens to servers: some calls are reset, cut off, refused or slow, sessions are forgotten, tokens
// withdrawn, and now and then it goes away for a second.
//
//   node stormy_server.mjs --issuer URL [--every SECONDS]    how often something befalls the whole server
//
// Its only tool `note` notes down its argument `call`. Prints one line of JSON when it is ready: `url`, and `status`,
// an address that says which calls were carried out how often, which were hit on purpose, and when it was away.

import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';

const { values: options } = parseArgs({ options: { issuer: { type: 'string' }, every: { type: 'string', default: '7' } } });

const awayFor = 1000; // ms
const longestSlow = 4000;
// One who loses the token that replaced a lost one is told to sign in again, and rightly so.
const betweenWithdrawals = 60000;
const carriedOut = new Map(); // call → how often
const hit = new Set(); // calls that cannot be answered
const away = []; // when it went and came back, ms since 1970
const counts = {}; // of each misfortune
const sessions = new Map(); // id → its GET streams
const believed = new Map(); // token → its last second
const withdrawn = new Set();
const sockets = new Set();
let lastToken = '';
let lastWithdrawal = 0;

const chance = (part) => Math.random() < part;
const count = (what) => { counts[what] = (counts[what] ?? 0) + 1; };

const server = http.createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    request.socket.destroy();
  });
});
server.keepAliveTimeout = 20000;
server.on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket)).on('error', () => {});
});
const status = http.createServer((request, response) => {
  response.end(JSON.stringify({ carriedOut: [...carriedOut], hit: [...hit], away, counts, sessions: sessions.size, connections: sockets.size }));
});

const listen = (which, port) => new Promise((done) => { which.listen(port, '127.0.0.1', () => done(which.address().port)); });
const port = await listen(server, 0);
const origin = `http://127.0.0.1:${port}`;
const resource = `${origin}/mcp`;
const known = await (await fetch(`${options.issuer}/.well-known/oauth-authorization-server`)).json();
const keys = createRemoteJWKSet(new URL(known.jwks_uri));
setInterval(befall, Number(options.every) * 1000);
console.log(JSON.stringify({ url: resource, status: `http://127.0.0.1:${await listen(status, 0)}/` }));

// What happens to the whole server, in turn by chance.
async function befall() {
  const what = ['forget', 'forget', 'withdraw', 'cut', 'away'][Math.floor(Math.random() * 5)];
  count(what);
  if (what === 'forget') for (const id of [...sessions.keys()].filter(() => chance(0.3))) forget(id);
  if (what === 'withdraw' && Date.now() > lastWithdrawal + betweenWithdrawals) {
    withdrawn.add(lastToken);
    lastWithdrawal = Date.now();
  }
  if (what === 'cut') for (const streams of sessions.values()) for (const stream of streams) if (chance(0.5)) stream.destroy();
  if (what === 'away') {
    const times = [Date.now(), Infinity];
    away.push(times);
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
    if (chance(0.5)) sessions.clear();
    setTimeout(async () => {
      await listen(server, port);
      times[1] = Date.now();
    }, awayFor);
  }
}

function forget(id) {
  for (const stream of sessions.get(id)) stream.destroy();
  sessions.delete(id);
}

async function isBelieved(header = '') {
  const token = header.replace(/^Bearer /, '');
  if (!believed.has(token)) {
    try {
      await jwtVerify(token, keys, { issuer: options.issuer, audience: resource });
      believed.set(token, decodeJwt(token).exp);
    } catch {
      return false;
    }
  }
  lastToken = token;
  return !withdrawn.has(token) && Date.now() / 1000 < believed.get(token);
}

const json = (response, code, body, headers = {}) => response.writeHead(code, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
const error = (message, id = null) => ({ jsonrpc: '2.0', id, error: { code: -32001, message } });

async function answer(request, response) {
  if (request.url.startsWith('/.well-known/oauth-protected-resource')) {
    return json(response, 200, { resource, authorization_servers: [options.issuer], scopes_supported: ['mcp:read', 'mcp:write'] });
  }
  if (request.url !== '/mcp') return response.writeHead(404).end();
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  if (!await isBelieved(request.headers.authorization)) {
    count('unauthorized');
    return response.writeHead(401, { 'WWW-Authenticate': `Bearer error="invalid_token", resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"` }).end();
  }
  const message = pieces.length ? JSON.parse(Buffer.concat(pieces).toString()) : {};
  const id = request.headers['mcp-session-id'];
  if (message.method === 'initialize') return initialize(message, response);
  if (!sessions.has(id)) return json(response, id ? 404 : 400, error('No such session'));
  if (request.method === 'GET') return listenLong(id, response);
  if (request.method === 'DELETE') {
    forget(id);
    return response.writeHead(200).end();
  }
  if (message.id === undefined) return response.writeHead(202).end();
  if (message.method === 'tools/call') return call(message, request, response);
  const result = message.method === 'tools/list' ? { tools: [{ name: 'note', inputSchema: { type: 'object' } }] } : {};
  return json(response, 200, { jsonrpc: '2.0', id: message.id, result });
}

function initialize({ id, params }, response) {
  const session = randomUUID();
  sessions.set(session, new Set());
  const result = { protocolVersion: params.protocolVersion, capabilities: { tools: { listChanged: true } }, serverInfo: { name: 'stormy', version: '1' } };
  json(response, 200, { jsonrpc: '2.0', id, result }, { 'Mcp-Session-Id': session });
}

function listenLong(id, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
  sessions.get(id).add(response);
  response.on('close', () => sessions.get(id)?.delete(response));
}

// One call in twenty is hit.
async function call({ id, params }, request, response) {
  const name = params.arguments.call;
  const fate = chance(0.05) ? ['unheard', 'reset', 'cut', 'busy', 'slow', 'slow'][Math.floor(Math.random() * 6)] : chance(0.5) ? 'plain' : 'stream';
  count(fate);
  if (!['slow', 'plain', 'stream'].includes(fate)) hit.add(name);
  if (fate === 'unheard') return request.socket.resetAndDestroy();
  if (fate === 'busy') return response.writeHead(503, { 'Retry-After': '1' }).end();
  carriedOut.set(name, (carriedOut.get(name) ?? 0) + 1);
  if (fate === 'reset') return request.socket.resetAndDestroy();
  if (fate === 'slow') await new Promise((done) => { setTimeout(done, Math.random() * longestSlow); });
  const answered = { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text: name }] } };
  if (fate === 'plain' || fate === 'slow') return json(response, 200, answered);
  const event = `event: message\ndata: ${JSON.stringify(answered)}\n\n`;
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': here it comes\n\n');
  if (fate === 'stream') return response.end(event);
  response.write(event.slice(0, event.length / 2), () => request.socket.destroy());
}
