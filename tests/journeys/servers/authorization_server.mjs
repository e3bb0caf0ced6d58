// A real authorization server on loopback: npm's oidc-provider, as strict as a company's can be.
//
// PKCE is required, access tokens live 60 seconds, refresh tokens rotate and an old one that comes
// back revokes the whole family. What it knows is in memory: started again, on the same port, it has
// forgotten its clients. GET /status tells a test what has been asked and issued so far, secrets
// included; no other server would do that.
//
//   node authorization_server.mjs [--port PORT] [--token-life SECONDS] [--no-registration] [--stumble PART]
//
// With --stumble that part of the renewals is answered with 503, but never two in a row.
//
// Prints one line of JSON with its issuer when it is ready.

import http from 'node:http';
import { parseArgs } from 'node:util';
import Provider, { errors } from 'oidc-provider';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'token-life': { type: 'string', default: '60' },
    'no-registration': { type: 'boolean', default: false },
    stumble: { type: 'string', default: '0' },
  },
});
const tokenLife = Number(options['token-life']);

// `requests`: in whole, as text. `secrets`: all that only the client and this server may know.
const status = {
  registrations: 0, codeExchanges: 0, refreshes: 0, deviceExchanges: 0, refused: 0, revocations: 0, issued: [], stumbles: [], requests: [], secrets: [],
};
let respond = (request, response) => response.writeHead(503).end();

const server = http.createServer((request, response) => respond(request, response));
server.listen(Number(options.port), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration());
  provider.on('registration_create.success', () => { status.registrations += 1; });
  provider.on('grant.success', count);
  provider.on('grant.error', () => { status.refused += 1; });
  provider.on('refresh_token.destroyed', () => { status.revocations += 1; });
  provider.use(record);
  const standard = provider.callback();
  respond = (request, response) => {
    if (request.url === '/token' && status.issued.length && stumbles()) return response.writeHead(503).end();
    if (request.url !== '/status') return standard(request, response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(status));
  };
  console.log(JSON.stringify({ issuer }));
});

let hasStumbled = false;

function stumbles() {
  hasStumbled = !hasStumbled && Math.random() < Number(options.stumble);
  if (hasStumbled) status.stumbles.push(Date.now());
  return hasStumbled;
}

async function record(ctx, next) {
  await next();
  const body = ctx.oidc?.body ?? {};
  status.requests.push(JSON.stringify([ctx.method, ctx.url, ctx.headers.authorization, body]));
  const said = { ...ctx.body, ...body };
  const names = ['code', 'code_verifier', 'device_code', 'client_secret', 'registration_access_token'];
  status.secrets.push(...names.map((name) => said[name]).filter(Boolean));
}

const counters = { authorization_code: 'codeExchanges', refresh_token: 'refreshes', 'urn:ietf:params:oauth:grant-type:device_code': 'deviceExchanges' };

function count(ctx) {
  status[counters[ctx.oidc.params.grant_type]] += 1;
  const { access_token: access, refresh_token: refresh } = ctx.body;
  status.issued.push({ access, refresh, when: Date.now() / 1000 });
  status.secrets.push(access, refresh);
}

function configuration() {
  return {
    scopes: ['openid', 'offline_access', 'mcp:read', 'mcp:write'],
    clientDefaults: {
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: true },
      registration: { enabled: !options['no-registration'], initialAccessToken: false },
      revocation: { enabled: true },
      deviceFlow: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        useGrantedResource: () => true,
        getResourceServerInfo(ctx, resource) {
          if (new URL(resource).hostname !== '127.0.0.1') throw new errors.InvalidTarget();
          return {
            scope: 'mcp:read mcp:write',
            audience: resource,
            accessTokenTTL: tokenLife,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    // By default a client has to ask for offline_access first.
    issueRefreshToken: (ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: () => true,
    ttl: {
      AccessToken: tokenLife, AuthorizationCode: 60, IdToken: 60, RefreshToken: 3600,
      Grant: 3600, Interaction: 600, Session: 3600, DeviceCode: 600,
    },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  };
}
