// Journey "provider changes": what befalls clients of an authorization server. It forgets them, or
// gives its place to another; or there is no way from it back to this computer. Each costs the
// person one sign-in, and no server ever sees what another one gave out.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SecretSearch } from './secret_search.mjs';
import { browserCommand, controlFor, here, home, journey, keyring, node, pause, program, start, step } from './world.mjs';

const dataDir = join(home, 'patchbay');
const control = controlFor(dataDir);
const search = new SecretSearch();
const secrets = []; // of all servers that have run

await journey('provider_changes', async () => {
  const tokenLife = ['--token-life', '4'];
  let first = await authorizationServer(...tokenLife);
  const { url } = await node('servers/mcp_server.mjs', '--issuer', first.issuer);
  await start(program('patchbayctl'), ['--data-dir', dataDir, '--browser-command', browserCommand('allow'), 'serve', '--port', '0'], { ours: true });
  await expect('a server is added', ['server', 'add', url, '--id', 'server']);
  await expect('one sign-in', ['sign-in', 'server']);
  step('and it works', await adds());

  const { port } = new URL(first.issuer);
  await first.end();
  first = await authorizationServer('--port', port, ...tokenLife);
  step('the authorization server was started again and has forgotten its clients');
  await pause(5);
  const told = await control(['call', 'server', 'add', '{"a": 19, "b": 23}']);
  step(`the token is over: “${told.answer?.error?.happened}”`, told.exit === 3, told.printed);
  await expect('one sign-in', ['sign-in', 'server']);
  step('heals it', await adds());
  let status = await first.status();
  step('with one registration and one code', status.registrations === 1 && status.codeExchanges === 1, status.requests);

  const oldClient = await clientId();
  const second = await authorizationServer(...tokenLife);
  await fetch(new URL('/move', url), { method: 'POST', headers: { 'content-type': 'text/plain' }, body: second.issuer });
  step(`the MCP server has moved to another authorization server, ${second.issuer}`);
  const refused = await control(['call', 'server', 'add', '{"a": 19, "b": 23}']);
  step(`what the first one gave out is worth nothing now: “${refused.answer?.error?.happened}”`, refused.exit === 3, refused.printed);
  await expect('one sign-in', ['sign-in', 'server']);
  step('heals it', await adds());
  await pause(5);
  step('after its token\'s end as well', await adds());

  status = await second.status();
  const { issued: ofFirst } = await first.status();
  step('the second server has registered us anew', status.registrations === 1 && status.codeExchanges === 1 && status.refreshes >= 1, status);
  const strangers = [oldClient, ...ofFirst.flatMap(({ access, refresh }) => [access, refresh])];
  const leaked = status.requests.filter((request) => strangers.some((stranger) => request.includes(stranger)));
  step(`and in none of its ${status.requests.length} requests stands the first one's client id or token`, leaked.length === 0, leaked);
  step('of the first one\'s tokens none is left in the keyring', !keyring().some((secret) => secret.includes(ofFirst.at(-1).refresh)));

  await expect('signed out', ['sign-out', 'server']);
  await onAnotherDevice(second);
  await expect('signed out', ['sign-out', 'server']);
  await onAnotherComputer();

  await expect('a report is written', ['report', join(home, 'report.txt')]);
  const seen = search.places([await clientId()], [process.env.TMPDIR]);
  step(`a client id, which is no secret, is found in ${seen.length} places`, ['/connections.json', '/cmdline', 'printed'].every((end) => seen.some((place) => place.endsWith(end))), seen);
  for (const one of [first, second]) secrets.push(...(await one.status()).secrets);
  const places = search.places(secrets, [process.env.TMPDIR]);
  step('no token, code, verifier stands in a file, the report, an argument list, an environment, a log or an answer', places.length === 0, places);
});

async function authorizationServer(...options) {
  const { issuer, child } = await node('servers/authorization_server.mjs', ...options);
  const status = async () => (await fetch(`${issuer}/status`)).json();
  return {
    issuer,
    status,
    async end() {
      secrets.push(...(await status()).secrets);
      child.kill();
      await ended(child);
    },
  };
}

// A code takes the place of the browser that comes back (RFC 8628).
async function onAnotherDevice(server) {
  const { link, code, child } = await signInWith('--no-browser');
  step(`a computer without a browser tells a link and a code, ${code}`, Boolean(code) && link.startsWith(server.issuer), link);
  await browse('device', link, code);
  step('typed on another device, the code signs in here', await ended(child) === 0);
  const { deviceExchanges } = await server.status();
  step('and it works', deviceExchanges === 1 && await adds(), deviceExchanges);
}

// The browser's way back ends at the wrong computer; the person carries the address over.
async function onAnotherComputer() {
  const { link, child } = await signInWith('--link');
  const address = await browse('elsewhere', link);
  const { exit, printed } = await control(['sign-in', 'server', '--answer-stdin'], { input: address });
  step('the address that a browser on another computer ended on signs in here', exit === 0 && await ended(child) === 0, printed);
  step('and it works', await adds());
}

function signInWith(option) {
  return start(program('patchbayctl'), ['--data-dir', dataDir, '--json', 'sign-in', 'server', option], { ours: true });
}

function ended(child) {
  return child.exitCode ?? new Promise((done) => { child.on('exit', done); });
}

async function browse(...args) {
  const child = spawn(process.execPath, [join(here, 'browser.mjs'), ...args]);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => { printed += chunk; });
  await ended(child);
  return printed.trim().split('\n').at(-1);
}

async function expect(what, args) {
  const { exit, printed } = await control(args);
  step(what, exit === 0, printed);
}

async function clientId() {
  return (await control(['server', 'show', 'server'])).answer.result.clientId;
}

async function adds() {
  const { exit, answer } = await control(['call', 'server', 'add', '{"a": 19, "b": 23}']);
  return exit === 0 && answer.result.content[0].text === '42';
}
