// Journey "real parts": a real authorization server and MCP server, a real keyring, Claude Code and
// the official SDK, and Patchbay between them.

import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { filesWithSecrets, SecretSearch } from './secret_search.mjs';
import { browserCommand, controlFor, folder, here, home, journey, keyring, node, pause, program, start, step } from './world.mjs';

const dataDir = join(home, 'patchbay');
const desktopFile = join(home, '.config/Claude/claude_desktop_config.json');
const search = new SecretSearch();

await journey('real_parts', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const issued = async () => (await fetch(`${issuer}/status`)).json();
  step(`an authorization server (${issuer}) and an MCP server (${url}) run`);

  const browser = ['--browser-command', browserCommand('allow')];
  const owner = await start(program('patchbayctl'), ['--data-dir', dataDir, ...browser, 'serve', '--port', '0'], { ours: true });
  step(`the relay runs on ${owner.address}`);

  // A trace of each app, since only apps that are installed are set up.
  folder(join(home, '.claude'));
  folder(join(home, '.config/Claude'));
  const control = controlFor(dataDir);
  const setup = await control([...browser, 'setup', url, '--clients', 'claude-code,claude-desktop']);
  step('setup signs in by the browser and writes the apps\' files', setup.exit === 0 || setup.exit === 4, setup.printed);
  const signedInAt = Date.now();

  let { codeExchanges, refreshes, issued: tokens } = await issued();
  step('one code was exchanged, nothing refreshed', codeExchanges === 1 && refreshes === 0, { codeExchanges, refreshes });

  const inKeyring = () => keyring().join('\n');
  step('the refresh token is in the Secret Service', inKeyring().includes(tokens.at(-1).refresh));
  mustNotStandAnywhere(await issued());

  const listed = claude('mcp', 'list');
  step(`${claude('--version').trim()} is connected by the relay's HTTP endpoint`,
    /✔ Connected/.test(listed) && listed.includes('127.0.0.1'), listed);

  const app = await sdkClient();
  const tools = (await app.listTools()).tools.map(({ name }) => name);
  step(`the SDK's stdio client lists the tools through patchbay-bridge: ${tools.join(', ')}`, tools.includes('add'));
  step('and calls one', await adds(app));
  const who = (await app.callTool({ name: 'who_am_i', arguments: {} })).content[0].text;
  step(`the server knows who asks: ${who}`, who === 'maria@example.com');

  await otherApps(setup.answer.result.id, control);

  await pause(70 - (Date.now() - signedInAt) / 1000);
  step('70 seconds after signing in, the 60-second token is over, and the next call works', await adds(app));
  ({ codeExchanges, refreshes, issued: tokens } = await issued());
  step('exactly one refresh was made', refreshes === 1 && codeExchanges === 1, { codeExchanges, refreshes });
  step('the rotated refresh token is in the Secret Service, the old one is not',
    inKeyring().includes(tokens[1].refresh) && !inKeyring().includes(tokens[0].refresh));
  mustNotStandAnywhere(await issued());
  await app.close();

  const id = setup.answer.result.id;
  const signOut = await control(['sign-out', id]);
  step('sign-out empties the keyring', signOut.exit === 0 && !inKeyring().includes(tokens[1].refresh), signOut.printed);
  const undone = await control(['disconnect', id, '--all']);
  step('disconnect takes our entry out of one file, and the other, which was not there before, away', undone.exit === 0
    && Object.keys(claudeServers()).length === 0 && !existsSync(desktopFile), undone.printed);
  await leaves([...browser, 'setup', url, '--clients', 'claude-code,claude-desktop'], control, owner);
});

// Set up once more, and then all of it goes with one command.
async function leaves(setup, control, owner) {
  const claudeFile = () => readFileSync(join(home, '.claude.json'), 'utf8');
  const before = claudeFile();
  const again = await control(setup);
  step('it is set up once more', [0, 4].includes(again.exit) && claudeFile() !== before && keyring().length > 0, again.printed);
  const left = await control(['uninstall', '--everything']);
  step('uninstall --everything signs out, and the server says that it knows', left.exit === 0
    && left.answer.result.servers.every(({ revoked }) => revoked), left.printed);
  step('both apps\' files are as they were, byte for byte', claudeFile() === before && !existsSync(desktopFile), claudeFile());
  for (let i = 0; i < 300 && owner.child.exitCode === null; ++i) await pause(0.1);
  step('the keyring has nothing of ours, the folder is gone, the relay has ended', keyring().length === 0 && !existsSync(dataDir)
    && owner.child.exitCode === 0, [keyring().length, existsSync(dataDir), owner.child.exitCode]);
}

// Two apps that nobody knows, with exactly what one pastes into them: an address, and a program.
async function otherApps(id, control) {
  const paste = async (name, format) => {
    const { answer } = await control(['entry', id, '--client', name, '--format', format]);
    return { ...answer.result, pasted: Object.values(JSON.parse(answer.text).mcpServers)[0] };
  };
  const hermes = await paste('Hermes', 'json');
  const athena = await paste('Athena', 'json-program');
  step('the key of another app is kept as a hash only', filesWithSecrets([hermes.key, athena.key], [process.env.TMPDIR]).length === 0);
  const { url, headers } = hermes.pasted;
  const byAddress = await connected(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  step('the SDK\'s client, with the pasted address, calls a tool', await adds(byAddress));
  const byProgram = await connected(new StdioClientTransport({ command: athena.pasted.command, args: athena.pasted.args, env: {} }));
  step('and with the pasted program', await adds(byProgram));
  let status, seen;
  const limit = Date.now() + 20000; // what the relay has seen is told a moment later
  do {
    status = (await control(['status'])).answer;
    seen = status.result.connections[0].apps.filter(({ byHand, lastSeen }) => byHand && lastSeen).map(({ name }) => name);
  } while (seen.length < 2 && Date.now() < limit);
  step(`both stand in the list of apps: ${seen.join(', ')}`, seen.join() === 'Hermes,Athena', status);

  const withdrawn = await control(['disconnect', id, '--client', 'Hermes']);
  const refusal = await adds(byAddress).catch(({ message }) => message);
  step('one is withdrawn, and its next call is refused', withdrawn.exit === 0 && /key that no longer counts/.test(refusal), [withdrawn.printed, refusal]);
  step('the other one goes on', await adds(byProgram));
  const both = await control(['disconnect', id, '--client', 'athena']);
  const second = await adds(byProgram).catch(({ message }) => message);
  step('until it is withdrawn, too', both.exit === 0 && /key that no longer counts/.test(second), [both.printed, second]);
  await byAddress.close();
  await byProgram.close();
}

function mustNotStandAnywhere({ secrets }) {
  const places = search.places(secrets, [process.env.TMPDIR]);
  step('no token, code, verifier stands in a file, an argument list, an environment, a log or an answer', places.length === 0, places);
}

// Exactly what stands in Claude Desktop's file, started with an empty environment.
async function sdkClient() {
  const [entry] = Object.values(JSON.parse(readFileSync(desktopFile, 'utf8')).mcpServers);
  return connected(new StdioClientTransport({ command: entry.command, args: entry.args, env: entry.env ?? {} }));
}

async function connected(transport) {
  const client = new Client({ name: 'journey', version: '1.0.0' });
  await client.connect(transport);
  return client;
}

async function adds(client) {
  const { content } = await client.callTool({ name: 'add', arguments: { a: 19, b: 23 } });
  return content[0].text === '42';
}

function claudeServers() {
  return JSON.parse(readFileSync(join(home, '.claude.json'), 'utf8')).mcpServers ?? {};
}

function claude(...args) {
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
  const command = join(here, `node_modules/@anthropic-ai/claude-code-linux-${arch}/claude`);
  // There is no internet here, and the journey needs none.
  const env = { HOME: home, PATH: process.env.PATH, DISABLE_TELEMETRY: '1', DISABLE_ERROR_REPORTING: '1', DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' };
  const { stdout, stderr } = spawnSync(command, args, { env, cwd: home, encoding: 'utf8', timeout: 180000 });
  return stdout + stderr;
}
