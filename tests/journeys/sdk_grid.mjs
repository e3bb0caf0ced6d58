// Journey "sdk grid": the official SDK's clients and servers, both generations, each client to each
// server by each way through Patchbay, and everything that MCP lets the two do with each other.
//
//   run sdk_grid [--direct]       also without Patchbay, to see what the SDKs make of each other
//
// An app that speaks only the newest MCP cannot use a server that does not; it must be told so at once.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Client as FirstClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as FirstSse } from '@modelcontextprotocol/sdk/client/sse.js';
import { StdioClientTransport as FirstStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as FirstHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CreateMessageRequestSchema, ElicitRequestSchema, ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { Client as SecondClient, SSEClientTransport as SecondSse, StreamableHTTPClientTransport as SecondHttp } from '@modelcontextprotocol/client';
import { StdioClientTransport as SecondStdio } from '@modelcontextprotocol/client/stdio';
import { controlFor, home, journey, node, pause, program, start, step } from './world.mjs';

const newest = '2026-07-28';
const much = 10 * 1024 * 1024;
const largestLine = 2 * much;
const patience = 50; // seconds
const watched = 'test://watched';
const dataDir = join(home, 'patchbay');
const control = controlFor(dataDir);

const about = { name: 'journey', version: '1.0.0' };
const capabilities = { sampling: {}, elicitation: {} };
const first = { Stdio: FirstStdio, Http: FirstHttp, Sse: FirstSse, make: () => new FirstClient(about, { capabilities }) };
const second = (mode) => ({ Stdio: SecondStdio, Http: SecondHttp, Sse: SecondSse, make: () => new SecondClient(about, { capabilities, versionNegotiation: { mode } }) });
const clients = {
  'SDK 1': first,
  'SDK 2, legacy': second('legacy'),
  'SDK 2, auto': { ...second('auto'), canModern: true },
  [`SDK 2, ${newest} only`]: { ...second({ pin: newest }), canModern: true, isPinned: true },
};
const servers = {
  'SDK 1, HTTP': { args: ['--sdk', '1'] },
  'SDK 1, HTTP+SSE': { args: ['--sdk', '1', '--transport', 'sse'], isSse: true },
  'SDK 2, HTTP': { args: ['--sdk', '2'], isModern: true },
};
const ways = {
  'HTTP endpoint': ({ Http }, { entry }) => new Http(new URL(entry.url), { requestInit: { headers: { Authorization: `Bearer ${entry.key}` } } }),
  bridge: ({ Stdio }, { entry }) => new Stdio({ command: entry.command, args: entry.args, env: {}, maxBufferSize: largestLine }),
};
if (process.argv.includes('--direct')) ways.direct = ({ Http, Sse }, { isSse, url }) => (isSse ? new Sse(new URL(url)) : new Http(new URL(url)));

const abilities = {
  'list tools': async ({ client }) => (await client.listTools()).tools.length >= 9,
  'call': async (app) => await call(app, 'add', { a: 19, b: 23 }) === '42',
  'elicitation': async (app) => await call(app, 'elicit') === 'accept true',
  'sampling': async (app) => await call(app, 'sample') === 'Well.',
  // On a busy computer the SDK may read the last one together with the answer, and then forgets it.
  'progress': async (app) => {
    for (let look = 1; look <= 3; ++look) {
      const seen = [];
      await call(app, 'progress', {}, { onprogress: ({ progress }) => seen.push(progress) });
      if (seen.join() === '1,2,3') return true;
    }
    return false;
  },
  'cancellation': async (app) => {
    const before = Number(await call(app, 'count_called_off'));
    const given = new AbortController();
    const waiting = call(app, 'wait', {}, { signal: given.signal }).then(() => false, () => true);
    await pause(0.2);
    given.abort();
    return await waiting && happens(async () => Number(await call(app, 'count_called_off')) > before);
  },
  'subscription': async (app) => {
    const stream = app.isModern ? await app.client.listen({ resourceSubscriptions: [watched] }) : await app.client.subscribeResource({ uri: watched });
    const before = app.updates.length;
    const isTold = await happens(async () => {
      await call(app, 'change');
      await pause(0.1);
      return app.updates.length > before;
    });
    await (app.isModern ? stream.close() : app.client.unsubscribeResource({ uri: watched }));
    return isTold && app.updates.every((uri) => uri === watched);
  },
  '10 MB down': async (app) => await call(app, 'large', { size: much }) === 'x'.repeat(much),
  '10 MB up': async (app) => {
    const text = 'äx😀'.repeat(much / 7);
    return await call(app, 'measure', { text }) === `${text.length} ${createHash('sha256').update(text).digest('hex')}`;
  },
};

await journey('sdk_grid', async () => {
  await start(program('patchbayctl'), ['--data-dir', dataDir, '--secret-store', 'memory', 'serve', '--port', '0'], { ours: true });
  for (const [name, server] of Object.entries(servers)) {
    server.url = (await node('servers/grid_server.mjs', ...server.args)).url;
    const id = name.toLowerCase().replace(/\W+/g, '-');
    await control(['server', 'add', server.url, '--id', id]);
    server.entry = (await control(['entry', id, '--client', 'grid'])).answer.result;
  }
  const rows = [];
  for (const [clientName, kind] of Object.entries(clients)) {
    for (const [serverName, server] of Object.entries(servers)) {
      for (const [way, transportFor] of Object.entries(ways)) {
        const found = await cell(kind, server, () => transportFor(kind, server));
        const bad = Object.entries(found.failures ?? {});
        step(`${clientName} · ${serverName} · ${way}: ${found.words}`, bad.length === 0, bad);
        rows.push([clientName, serverName, way, found.version, `${found.done}`]);
      }
    }
  }
  print([['client', 'server', 'way', 'speak', `of ${Object.keys(abilities).length}`], ...rows]);
});

// One client, one server, one way.
async function cell(kind, server, transport) {
  const client = kind.make();
  const updates = [];
  answerQuestions(kind, client, updates);
  const began = Date.now();
  const outcome = await client.connect(transport()).then(() => null, (error) => error);
  if (kind.isPinned && !server.isModern) {
    await client.close();
    const took = (Date.now() - began) / 1000;
    const isFine = outcome !== null && took < patience;
    return { words: `refused: “${outcome?.message}”`, version: '—', done: 'refused', failures: isFine ? {} : { refusal: `${outcome?.message} after ${took} s` } };
  }
  if (outcome) return { words: '', failures: { connect: outcome.message } };
  const version = versionOf(client);
  const app = { client, updates, isModern: version >= newest };
  const failures = {};
  const expectsModern = Boolean(server.isModern && kind.canModern);
  if (app.isModern !== expectsModern) failures.version = version;
  for (const [ability, holds] of Object.entries(abilities)) {
    const answer = await within(holds(app)).catch((error) => error.message);
    if (answer !== true) failures[ability] = answer;
  }
  await client.close();
  return { words: `${version}, ${Object.keys(abilities).join(', ')}`, version, done: Object.keys(abilities).length, failures };
}

function answerQuestions(kind, client, updates) {
  const agree = async () => ({ action: 'accept', content: { agreed: true } });
  const reply = async () => ({ role: 'assistant', model: 'journey', content: { type: 'text', text: 'Well.' } });
  const note = ({ params }) => { updates.push(params.uri); };
  const isFirst = kind === first;
  client.setRequestHandler(isFirst ? ElicitRequestSchema : 'elicitation/create', agree);
  client.setRequestHandler(isFirst ? CreateMessageRequestSchema : 'sampling/createMessage', reply);
  client.setNotificationHandler(isFirst ? ResourceUpdatedNotificationSchema : 'notifications/resources/updated', note);
}

async function call({ client }, name, parameters = {}, options = {}) {
  const given = { name, arguments: parameters };
  const answer = client instanceof FirstClient ? await client.callTool(given, undefined, options) : await client.callTool(given, options);
  return answer.content[0].text;
}

// The first generation tells it to transports that need it, and nobody else.
function versionOf(client) {
  return client.getNegotiatedProtocolVersion?.() ?? client.transport?.protocolVersion ?? '2025';
}

async function happens(condition) {
  for (const end = Date.now() + patience * 500; Date.now() < end;) {
    if (await condition()) return true;
    await pause(0.05);
  }
  return false;
}

async function within(promise) {
  const late = pause(patience).then(() => { throw new Error(`no answer in ${patience} seconds`); });
  return Promise.race([promise, late]);
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) console.log(`  ${row.map((text, column) => String(text).padEnd(widths[column])).join('  ')}`.trimEnd());
}
