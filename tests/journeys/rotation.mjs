// Journey "rotation": twenty apps call without a pause while tokens end and are renewed. The server
// rotates refresh tokens and revokes everything when an old one comes back, so that one refresh too
// many would be seen at once.
//
//   run rotation [--token-life SECONDS] [--seconds SECONDS]
//
// Half of the apps speak stdio through patchbay-bridge, half HTTP.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { SecretSearch } from './secret_search.mjs';
import { browserCommand, controlFor, home, journey, node, pause, program, start, step } from './world.mjs';

const { values: options } = parseArgs({
  options: { 'token-life': { type: 'string', default: '12' }, seconds: { type: 'string', default: '60' } },
});
const tokenLife = Number(options['token-life']);
const seconds = Number(options.seconds);
const callers = 20;
const betweenCalls = 0.1;
const dataDir = join(home, 'patchbay');
const control = controlFor(dataDir);
const search = new SecretSearch();

await journey('rotation', async () => {
  const { issuer } = await node('servers/authorization_server.mjs', '--token-life', String(tokenLife));
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const status = async () => (await fetch(`${issuer}/status`)).json();
  await start(program('patchbayctl'), ['--data-dir', dataDir, '--browser-command', browserCommand('allow'), 'serve', '--port', '0'], { ours: true });
  const added = await control(['server', 'add', url, '--id', 'server']);
  const signedIn = await control(['sign-in', 'server']);
  step(`signed in; tokens live ${tokenLife} seconds`, added.exit === 0 && signedIn.exit === 0, added.printed + signedIn.printed);

  const apps = await Promise.all(Array.from({ length: callers }, (_, number) => (number % 2 ? overHttp(number) : overStdio())));
  step(`${callers} apps have come, half by the bridge and half by HTTP`);

  const end = Date.now() + seconds * 1000;
  const outcomes = await Promise.all(apps.map((app, number) => callUntil(end, app, number)));
  const calls = outcomes.reduce((sum, { done }) => sum + done, 0);
  const failed = outcomes.flatMap(({ failures }) => failures);
  const longest = Math.max(...outcomes.map((outcome) => outcome.longest));
  step(`${calls} calls in ${seconds} seconds, none failed; the longest took ${longest} ms`, failed.length === 0 && calls > callers, failed.slice(0, 5));

  const { issued, refreshes, codeExchanges, refused } = await status();
  const gaps = issued.slice(1).map(({ when }, index) => when - issued[index].when);
  const told = `${refreshes} refreshes, ${Math.min(...gaps).toFixed(1)} to ${Math.max(...gaps).toFixed(1)} seconds apart`;
  // It is renewed when a quarter of its life is left, by whoever asks first: on a busy machine later, never twice.
  step(`one refresh for each token that came to its end: ${told}`,
    codeExchanges === 1 && refreshes === gaps.length && refreshes >= Math.floor(seconds / tokenLife)
    && gaps.every((gap) => gap > tokenLife * 0.7 && gap < tokenLife * 1.5), { gaps, refreshes, codeExchanges });
  step('the server has refused nothing', refused === 0, refused);

  await oldTokenComesBack(issuer, issued, apps[0]);
  const places = search.places((await status()).secrets, [process.env.TMPDIR]);
  step('no token, code, verifier stands in a file, an argument list, an environment, a log or an answer', places.length === 0, places);
});

async function overHttp(number) {
  const { answer } = await control(['entry', 'server', '--client', `app-${number}`]);
  const headers = { Authorization: `Bearer ${answer.result.key}` };
  return connected(new StreamableHTTPClientTransport(new URL(answer.result.url), { requestInit: { headers } }));
}

function overStdio() {
  return connected(new StdioClientTransport({ command: program('patchbay-bridge'), args: ['--data-dir', dataDir, 'server'], env: {} }));
}

async function connected(transport) {
  const client = new Client({ name: 'journey', version: '1.0.0' });
  await client.connect(transport);
  return client;
}

async function callUntil(end, app, number) {
  const outcome = { done: 0, longest: 0, failures: [] };
  while (Date.now() < end) {
    const began = Date.now();
    try {
      const { content } = await app.callTool({ name: 'add', arguments: { a: number, b: outcome.done } });
      if (content[0].text !== String(number + outcome.done)) outcome.failures.push(content[0].text);
    } catch (error) {
      outcome.failures.push(error.message);
    }
    outcome.done += 1;
    outcome.longest = Math.max(outcome.longest, Date.now() - began);
    await pause(betweenCalls);
  }
  return outcome;
}

// Shows that the server is as strict as was said: had we used a refresh token twice, this would have
// been the end of the sign-in.
async function oldTokenComesBack(issuer, issued, app) {
  const { answer } = await control(['server', 'show', 'server']);
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: issued[0].refresh, client_id: answer.result.clientId });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body });
  step('an old refresh token that comes back is refused', (await response.json()).error === 'invalid_grant');
  await pause(tokenLife);
  const message = await app.callTool({ name: 'add', arguments: { a: 1, b: 2 } }).then(() => 'it worked', (error) => error.message);
  step(`and costs the whole family: “${message}”`, /sign in/i.test(message), message);
  const signedIn = await control(['sign-in', 'server']);
  const { content } = await app.callTool({ name: 'add', arguments: { a: 19, b: 23 } });
  step('one sign-in heals it', signedIn.exit === 0 && content[0].text === '42', signedIn.printed);
}
