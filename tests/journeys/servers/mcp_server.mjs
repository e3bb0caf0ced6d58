// An official MCP server on loopback behind a bearer check: the TypeScript SDK's streamable HTTP
// server with its own requireBearerAuth, believing the given authorization server. POST /move with the
// address of another one makes it move there.
//
//   node mcp_server.mjs --issuer URL
//
// Prints one line of JSON with its address when it is ready.

import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { InvalidTokenError } from '@modelcontextprotocol/sdk/server/auth/errors.js';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import { getOAuthProtectedResourceMetadataUrl, mcpAuthMetadataRouter } from '@modelcontextprotocol/sdk/server/auth/router.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { isInitializeRequest } from '@modelcontextprotocol/sdk/types.js';
import express from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';

const { values: options } = parseArgs({ options: { issuer: { type: 'string' } } });

const app = express();
const listening = app.listen(0, '127.0.0.1', async () => {
  const resource = new URL(`http://127.0.0.1:${listening.address().port}/mcp`);
  await moveTo(options.issuer, resource);
  app.post('/move', express.text(), async (request, response) => {
    await moveTo(request.body, resource);
    response.end();
  });
  app.use((request, response, next) => trusted.metadata(request, response, next));
  app.use('/mcp', requireBearerAuth({
    verifier: verifierFor(resource),
    resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(resource),
  }));
  app.use(express.json());
  app.all('/mcp', answer);
  console.log(JSON.stringify({ url: resource.href }));
});

let trusted; // the authorization server

async function moveTo(issuer, resource) {
  const oauthMetadata = await (await fetch(`${issuer}/.well-known/oauth-authorization-server`)).json();
  trusted = {
    issuer,
    keys: createRemoteJWKSet(new URL(oauthMetadata.jwks_uri)),
    metadata: mcpAuthMetadataRouter({ oauthMetadata, resourceServerUrl: resource, scopesSupported: ['mcp:read', 'mcp:write'] }),
  };
}

function verifierFor(resource) {
  return {
    async verifyAccessToken(token) {
      const { payload } = await jwtVerify(token, trusted.keys, { issuer: trusted.issuer, audience: resource.href })
        .catch((error) => { throw new InvalidTokenError(error.message); });
      return { token, clientId: payload.client_id, scopes: payload.scope.split(' '), expiresAt: payload.exp, extra: { who: payload.sub } };
    },
  };
}

const sessions = new Map();

async function answer(request, response) {
  let session = sessions.get(request.headers['mcp-session-id']);
  if (!session && isInitializeRequest(request.body)) {
    session = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => sessions.set(id, session),
      onsessionclosed: (id) => sessions.delete(id),
    });
    await makeServer().connect(session);
  }
  if (!session) {
    response.status(request.headers['mcp-session-id'] ? 404 : 400)
      .json({ jsonrpc: '2.0', error: { code: -32000, message: 'No session' }, id: null });
    return;
  }
  await session.handleRequest(request, response, request.body);
}

function makeServer() {
  const server = new McpServer({ name: 'journey', version: '1.0.0' });
  server.registerTool('add', {
    description: 'Adds two numbers',
    inputSchema: { a: z.number(), b: z.number() },
  }, ({ a, b }) => ({ content: [{ type: 'text', text: String(a + b) }] }));
  server.registerTool('think', {
    description: 'Takes its time',
    inputSchema: { seconds: z.number() },
  }, async ({ seconds }) => {
    await new Promise((done) => { setTimeout(done, seconds * 1000); });
    return { content: [{ type: 'text', text: 'thought' }] };
  });
  server.registerTool('who_am_i', { description: 'Names the person signed in' }, ({ authInfo }) => ({
    content: [{ type: 'text', text: authInfo.extra.who }],
  }));
  return server;
}
