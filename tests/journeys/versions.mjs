// Journey "versions": programs of two builds with each other, in both directions, and an update under
// running apps: each goes on with its next call, and nobody signs in again.
//
//   run versions [FOLDER]
//
// FOLDER has the programs of another build (patchbayctl, patchbay-bridge); without it, this build plays
// both parts.

import { spawn } from 'node:child_process';
import { copyFileSync, readlinkSync, renameSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { browserCommand, folder, home, journey, node, pause, program, start, step } from './world.mjs';

const today = resolve(program('.'));
const other = process.argv[2] ? resolve(process.argv[2]) : today;

await journey('versions', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const status = async () => (await fetch(`${issuer}/status`)).json();
  await together('an older bridge and a newer relay', url, today, other);
  await together('a newer bridge and an older relay', url, other, today);
  await update(url, status);
  await replaced(url, status);
});

function serve(bin, dataDir, ...more) {
  return start(join(bin, 'patchbayctl'), ['--data-dir', dataDir, '--browser-command', browserCommand('allow'), 'serve', ...more], { ours: true });
}

// patchbayctl of one build asks the owner of any.
function ask(bin, dataDir, ...args) {
  return new Promise((done) => {
    const child = spawn(join(bin, 'patchbayctl'), ['--data-dir', dataDir, '--json', ...args]);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => { printed += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk) => { printed += chunk; });
    child.on('close', (exit) => {
      let result;
      try { result = JSON.parse(printed.trim().split('\n').at(-1)).result; } catch { /* exit tells */ }
      done({ exit, printed, result });
    });
  });
}

async function app(transport) {
  const client = new Client({ name: 'versions', version: '1.0.0' });
  await client.connect(transport);
  return client;
}

function overBridge(bin, dataDir) {
  return app(new StdioClientTransport({ command: join(bin, 'patchbay-bridge'), args: ['--data-dir', dataDir, 'server'], env: {} }));
}

async function overHttp(bin, dataDir) {
  const { result } = await ask(bin, dataDir, 'entry', 'server', '--client', 'app');
  return app(new StreamableHTTPClientTransport(new URL(result.url), { requestInit: { headers: { Authorization: `Bearer ${result.key}` } } }));
}

async function signIn(bin, dataDir, url) {
  const added = await ask(bin, dataDir, 'server', 'add', url, '--id', 'server');
  const signedIn = await ask(bin, dataDir, 'sign-in', 'server');
  step('signed in', added.exit === 0 && signedIn.exit === 0, added.printed + signedIn.printed);
}

async function works(client) {
  return (await client.listTools()).tools.length > 0;
}

// What comes true while others start anew; an app asks again, too.
async function becomesTrue(what, look) {
  let last;
  for (const end = Date.now() + 60000; Date.now() < end; await pause(0.2)) {
    try {
      if (await look()) return step(what);
    } catch (error) { last = error; }
  }
  return step(what, false, String(last));
}

async function together(name, url, relayBin, bridgeBin) {
  const dataDir = join(home, name.replaceAll(' ', '-'));
  const owner = await serve(relayBin, dataDir, '--port', '0');
  await signIn(bridgeBin, dataDir, url); // the command line of the other build
  const client = await overBridge(bridgeBin, dataDir);
  step(`${name}: the tools are there`, await works(client));
  const { exit, result, printed } = await ask(bridgeBin, dataDir, 'status');
  step(`${name}: the command line is understood`, exit === 0 && result.connections.length === 1, printed);
  await client.close();
  await ended(owner.child);
}

function ended(child) {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.on('exit', done);
    return child.kill();
  });
}

// As a package does it while an older one runs that does not notice: it ends, the newer one starts.
async function update(url, status) {
  const dataDir = join(home, 'update');
  const before = await serve(other, dataDir, '--port', '0');
  await signIn(other, dataDir, url);
  const clients = [await overBridge(other, dataDir), await overHttp(other, dataDir)];
  step('two apps have come, by the bridge and by HTTP', (await Promise.all(clients.map(works))).every(Boolean));
  const { codeExchanges } = await status();
  await ended(before.child);
  await serve(today, dataDir);
  await becomesTrue('after the update the bridge’s app goes on', () => works(clients[0]));
  await becomesTrue('and so does the other one', () => works(clients[1]));
  const { result, printed } = await ask(today, dataDir, 'status');
  step('nobody had to sign in again', result.connections[0].signIn === 'signed in' && (await status()).codeExchanges === codeExchanges, printed);
  for (const client of clients) await client.close();
}

// As a package does it by now: the file is replaced under the running program.
async function replaced(url, status) {
  const bin = folder(join(home, 'bin'));
  const dataDir = join(home, 'replaced');
  for (const name of ['patchbayctl', 'patchbay-bridge']) copyFileSync(join(today, name), join(bin, name));
  utimesSync(join(bin, 'patchbayctl'), 1, 1); // an old file
  const owner = await serve(bin, dataDir, '--port', '0');
  await signIn(bin, dataDir, url);
  const clients = [await overBridge(bin, dataDir), await overHttp(bin, dataDir)];
  step('two apps have come', (await Promise.all(clients.map(works))).every(Boolean));
  const { codeExchanges } = await status();
  // Longer than the ten quiet seconds after which the newer one takes over.
  const slow = Promise.all(clients.map((client) => client.callTool({ name: 'think', arguments: { seconds: 15 } })));
  copyFileSync(join(today, 'patchbayctl'), join(bin, 'new'));
  renameSync(join(bin, 'new'), join(bin, 'patchbayctl'));
  const runs = () => readlinkSync(`/proc/${owner.pid}/exe`);
  step('its file is replaced while it runs', runs().endsWith(' (deleted)'), runs());
  const thoughts = await slow.catch((error) => [String(error)]);
  step('it waits for calls that take 15 seconds', thoughts.every((thought) => thought.content?.[0].text === 'thought') && runs().endsWith(' (deleted)'),
    JSON.stringify(thoughts));
  await becomesTrue('in a quiet moment it becomes the new one', () => runs() === join(bin, 'patchbayctl'));
  await becomesTrue('the bridge’s app goes on', () => works(clients[0]));
  await becomesTrue('and so does the other one', () => works(clients[1]));
  const { result, printed } = await ask(bin, dataDir, 'status');
  step('nobody had to sign in again', result.connections[0].signIn === 'signed in' && (await status()).codeExchanges === codeExchanges, printed);
  // A bridge that finds nobody for a moment starts the program with a screen.
  const late = await exitOf(join(today, 'patchbay'), '--data-dir', dataDir, '--background', '--if-needed');
  const after = await ask(bin, dataDir, 'status');
  step('who is started by a bridge leaves it to the one that runs', late === 0 && owner.child.exitCode === null && after.exit === 0, `${late} ${after.printed}`);
  for (const client of clients) await client.close();
}

// How it ends by itself, within twenty seconds.
function exitOf(command, ...args) {
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } });
    const limit = setTimeout(() => child.kill(), 20000);
    child.on('close', (exit) => {
      clearTimeout(limit);
      done(exit);
    });
  });
}
