// An MCP server of either generation of the official SDK, for the journey sdk_grid: it asks the app and
// the person, tells how far it is, can be called off, changes a resource, and takes and gives much.
//
//   node grid_server.mjs --sdk 1 --transport http|sse      up to 2025-11-25
//   node grid_server.mjs --sdk 2                           both eras, over HTTP
//
// Prints one line of JSON with its address when it is ready.

import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { McpServer as FirstServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CreateMessageResultSchema, ElicitResultSchema, SubscribeRequestSchema, UnsubscribeRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { inputRequired, McpServer as SecondServer } from '@modelcontextprotocol/server';
import express from 'express';
import { z } from 'zod';
import { serveBothEras } from './both_eras.mjs';

const { values: options } = parseArgs({ options: { sdk: { type: 'string' }, transport: { type: 'string', default: 'http' } } });

const about = { name: 'journey-grid', version: '1.0.0' };
const capabilities = { capabilities: { tools: {}, resources: { subscribe: true } } };
const watched = 'test://watched';
const form = { message: 'May I?', requestedSchema: { type: 'object', properties: { agreed: { type: 'boolean' } }, required: ['agreed'] } };
const question = { messages: [{ role: 'user', content: { type: 'text', text: 'Well?' } }], maxTokens: 10 };
const said = (words) => ({ content: [{ type: 'text', text: String(words) }] });
const contents = async () => ({ contents: [{ uri: watched, text: 'content' }] });
const agreement = ({ action, content }) => `${action} ${content?.agreed}`;

let calledOff = 0; // calls

// What does not depend on the generation; `tell` sends a notification that belongs to the call.
const tools = {
  add: [{ a: z.number(), b: z.number() }, ({ a, b }) => a + b],
  large: [{ size: z.number() }, ({ size }) => 'x'.repeat(size)],
  measure: [{ text: z.string() }, ({ text }) => `${text.length} ${createHash('sha256').update(text).digest('hex')}`],
  count_called_off: [{}, () => calledOff],
  progress: [{}, async (_, { tell, token }) => {
    for (const progress of [1, 2, 3]) {
      await tell({ method: 'notifications/progress', params: { progressToken: token, progress, total: 3 } });
      await pause(50); // the SDK forgets notifications that it reads together with the answer
    }
    return 'done';
  }],
  wait: [{}, (_, { signal }) => new Promise((done) => {
    const enough = setTimeout(() => done('nobody called off'), 30000);
    signal.addEventListener('abort', () => {
      calledOff += 1;
      clearTimeout(enough);
      done('called off');
    });
  })],
};

if (options.sdk === '2') serveBothEras(makeSecond);
else serveFirst();

function makeSecond(notify) {
  const server = new SecondServer(about, capabilities);
  for (const [name, [shape, answer]] of Object.entries(tools)) {
    server.registerTool(name, { description: name, inputSchema: z.object(shape) }, async (given, { mcpReq }) => said(await answer(given, { tell: mcpReq.notify, token: mcpReq._meta?.progressToken, signal: mcpReq.signal })));
  }
  server.registerTool('elicit', { description: 'elicit' }, async ({ mcpReq }) => {
    const answer = mcpReq.inputResponses?.asked;
    return answer ? said(agreement(answer)) : inputRequired({ inputRequests: { asked: inputRequired.elicit(form) } });
  });
  server.registerTool('sample', { description: 'sample' }, async ({ mcpReq }) => {
    const answer = mcpReq.inputResponses?.asked;
    return answer ? said(answer.content.text) : inputRequired({ inputRequests: { asked: inputRequired.createMessage(question) } });
  });
  server.registerTool('change', { description: 'change' }, async ({ mcpReq }) => {
    if (mcpReq.envelope) notify.resourceUpdated(watched);
    else await server.server.sendResourceUpdated({ uri: watched });
    return said('changed');
  });
  server.registerResource('watched', watched, {}, contents);
  for (const method of ['resources/subscribe', 'resources/unsubscribe']) server.server.setRequestHandler(method, () => ({}));
  return server;
}

function makeFirst() {
  const server = new FirstServer(about, capabilities);
  const register = (name, inputSchema, answer) => server.registerTool(name, { description: name, inputSchema }, async (given, extra) => said(await answer(given, extra)));
  for (const [name, [shape, answer]] of Object.entries(tools)) {
    register(name, shape, (given, extra) => answer(given, { tell: extra.sendNotification, token: extra._meta?.progressToken, signal: extra.signal }));
  }
  register('elicit', {}, async (_, { sendRequest }) => agreement(await sendRequest({ method: 'elicitation/create', params: form }, ElicitResultSchema)));
  register('sample', {}, async (_, { sendRequest }) => (await sendRequest({ method: 'sampling/createMessage', params: question }, CreateMessageResultSchema)).content.text);
  register('change', {}, async () => {
    await server.server.sendResourceUpdated({ uri: watched });
    return 'changed';
  });
  server.registerResource('watched', watched, {}, contents);
  for (const schema of [SubscribeRequestSchema, UnsubscribeRequestSchema]) server.server.setRequestHandler(schema, () => ({}));
  return server;
}

function serveFirst() {
  const app = express();
  app.use(express.json({ limit: '64mb' }));
  const path = options.transport === 'sse' ? '/sse' : '/mcp';
  if (options.transport === 'sse') serveEvents(app, path);
  else app.all(path, answerSession);
  const listening = app.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: `http://127.0.0.1:${listening.address().port}${path}` }));
  });
}

const sessions = new Map();

async function answerSession(request, response) {
  const named = request.headers['mcp-session-id'];
  let session = sessions.get(named);
  if (!session && !named && request.body?.method === 'initialize') {
    session = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID, onsessioninitialized: (id) => sessions.set(id, session), onsessionclosed: (id) => sessions.delete(id) });
    await makeFirst().connect(session);
  }
  if (session) return session.handleRequest(request, response, request.body);
  return response.status(named ? 404 : 400).json({ jsonrpc: '2.0', error: { code: -32000, message: 'Bad Request: Server not initialized' }, id: null });
}

function serveEvents(app, path) {
  app.get(path, async (_, response) => {
    const session = new SSEServerTransport('/message', response);
    sessions.set(session.sessionId, session);
    response.on('close', () => sessions.delete(session.sessionId));
    await makeFirst().connect(session);
  });
  app.post('/message', async (request, response) => {
    const session = sessions.get(request.query.sessionId);
    if (session) await session.handlePostMessage(request, response, request.body);
    else response.status(404).end('No such session');
  });
}
