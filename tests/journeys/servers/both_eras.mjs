// Serves an MCP server of the second SDK generation over HTTP in both eras on loopback: sessions of
// their own for apps up to 2025-11-25, single requests from 2026-07-28 on.

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { localhostHostValidation, localhostOriginValidation, NodeStreamableHTTPServerTransport, toNodeHandler, toWebRequest } from '@modelcontextprotocol/node';
import { createMcpHandler, isLegacyRequest } from '@modelcontextprotocol/server';

const largestBody = 64 * 1024 * 1024;

// `makeServer` gets `notify`, which tells all who listen (modern) that something has changed. Prints one
// line of JSON with the address when it is ready.
export function serveBothEras(makeServer, { retryInterval } = {}) {
  const modern = createMcpHandler(() => makeServer(modern.notify), { legacy: 'reject', maxRequestBodySize: largestBody });
  const answerModern = toNodeHandler(modern, { maxRequestBodySize: largestBody });
  const sessions = new Map();

  async function answerLegacy(request, response, body) {
    const named = request.headers['mcp-session-id'];
    let session = sessions.get(named);
    if (!session && !named && body?.method === 'initialize') {
      session = new NodeStreamableHTTPServerTransport({
        sessionIdGenerator: randomUUID,
        eventStore: new Events(),
        retryInterval,
        maxRequestBodySize: largestBody,
        onsessioninitialized: (id) => { sessions.set(id, session); },
        onsessionclosed: (id) => { sessions.delete(id); },
      });
      await makeServer(modern.notify).connect(session);
    }
    if (session) return session.handleRequest(request, response, body);
    response.writeHead(named ? 404 : 400, { 'Content-Type': 'application/json' });
    return response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: named ? -32001 : -32000, message: 'No such session' }, id: null }));
  }

  const isOurHost = localhostHostValidation();
  const isOurOrigin = localhostOriginValidation();
  const listening = createServer(async (request, response) => {
    if (!isOurHost(request, response) || !isOurOrigin(request, response)) return;
    const body = request.method === 'POST' ? await read(request) : undefined;
    const isLegacy = await isLegacyRequest(await toWebRequest(request, body, { maxRequestBodySize: largestBody }), body);
    await (isLegacy ? answerLegacy : answerModern)(request, response, body);
  });
  listening.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: `http://127.0.0.1:${listening.address().port}/mcp` }));
  });
}

async function read(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  try {
    return JSON.parse(Buffer.concat(pieces).toString());
  } catch {
    return undefined;
  }
}

// What was sent to a session's streams, so that a stream can be taken up after a cut. Each stream
// counts for itself.
class Events {
  #streams = new Map();

  async storeEvent(stream, message) {
    const sent = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, sent);
    return `${stream}_${sent.push(message)}`;
  }

  async getStreamIdForEventId(id) {
    return id.slice(0, id.lastIndexOf('_'));
  }

  async replayEventsAfter(id, { send }) {
    const stream = await this.getStreamIdForEventId(id);
    const sent = this.#streams.get(stream) ?? [];
    for (let number = Number(id.slice(stream.length + 1)) + 1; number <= sent.length; ++number) {
      const message = sent[number - 1];
      if (Object.keys(message).length) await send(`${stream}_${number}`, message);
    }
    return stream;
  }
}
