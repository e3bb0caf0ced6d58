// Journey "clients": real AI apps from npm, each in a home of its own. Patchbay connects it and asks
// the app what it makes of its file, which must change nothing in that home. The journey asks it as
// well, Patchbay takes the entry out, and the app is asked again. An app that refuses its file has it
// back as it was.

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { browserCommand, controlFor, folder, here, home, journey, node, program, start, step } from './world.mjs';

const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
const npm = (path) => join(here, 'node_modules', path);

// `before` is what a person has in the file, often with a server that must not be started for our
// questions (SPY); `says` what the app must answer when it is connected. Codex and Copilot list what
// they have read and do not call the server for it.
const spied = join(home, 'spied');
const spy = `"spy": { "command": "touch", "args": ["${spied}"] }`;
const clients = [
  {
    id: 'claude-code', program: 'claude', file: '.claude.json', command: [npm(`@anthropic-ai/claude-code-linux-${arch}/claude`)], ask: ['mcp', 'list'],
    before: `{\n  "numStartups": 3,\n  "mcpServers": { ${spy} }\n}\n`, says: /127\.0\.0\.1.*✔ Connected/,
  },
  {
    id: 'codex', program: 'codex', calls: false, file: '.codex/config.toml', command: [process.execPath, npm('@openai/codex/bin/codex.js')], ask: ['mcp', 'list', '--json'],
    before: '# mine\nmodel = "gpt-5" # newest\n\n[mcp_servers.time]\ncommand = "uvx"\nargs = [\n  "mcp-server-time", # a word\n]\n',
    says: /"type": "streamable_http",\s*"url": "http:\/\/127\.0\.0\.1/,
  },
  {
    id: 'gemini-cli', program: 'gemini', file: '.gemini/settings.json', command: [process.execPath, npm('@google/gemini-cli/bundle/gemini.js')], ask: ['mcp', 'list'],
    before: `{\n  // what I like\n  "ui": { "theme": "Default" },\n  "mcpServers": { ${spy} }\n}\n`, says: /127\.0\.0\.1.*Connected/,
    prepare: (own) => writeFileSync(join(own, '.gemini/trustedFolders.json'), JSON.stringify({ [own]: 'TRUST_FOLDER' })),
  },
  {
    id: 'copilot-cli', program: 'copilot', calls: false, file: '.copilot/mcp-config.json', command: [npm(`@github/copilot-linux-${arch}/copilot`)], ask: ['mcp', 'list'],
    before: `{\n  "mcpServers": { ${spy} }\n}\n`, says: /\(http\)|127\.0\.0\.1/,
  },
  {
    id: 'opencode', program: 'opencode', file: '.config/opencode/opencode.jsonc', command: [npm(`opencode-linux-${arch}/bin/opencode`)], ask: ['mcp', 'list'],
    before: `{\n  // mine\n  "$schema": "https://opencode.ai/config.json",\n  "mcp": { "spy": { "type": "local", "command": ["touch", "${spied}"] } },\n}\n`, says: /✓.*connected/,
  },
  {
    id: 'qwen-code', program: 'qwen', file: '.qwen/settings.json', command: [process.execPath, npm('@qwen-code/qwen-code/cli.js')], ask: ['mcp', 'list'],
    before: `// mine\n{\n  "ui": { "theme": "Default" },\n  "mcpServers": { ${spy} }\n}\n`, says: /127\.0\.0\.1.*Connected/,
  },
];

await journey('clients', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const only = process.argv.slice(2);
  for (const client of clients.filter(({ id }) => only.length === 0 || only.includes(id))) await walk(client, url);
});

async function walk(client, url) {
  const own = folder(join(home, client.id));
  const file = join(own, client.file);
  folder(dirname(file));
  writeFileSync(file, client.before);
  client.prepare?.(own);
  const dataDir = join(own, 'patchbay');
  const browser = ['--browser-command', browserCommand('allow')];
  const owner = await start(program('patchbayctl'), ['--data-dir', dataDir, ...browser, 'serve', '--port', '0'], { ours: true, env: { ...process.env, HOME: own, PATH: `${folder(join(own, 'bin'))}:${process.env.PATH}` } });
  const control = controlFor(dataDir, { HOME: own });
  const { answer, printed } = await control([...browser, 'setup', url]);
  const id = answer?.result?.id;
  if (!id) step(`${client.id}: signed in`, false, printed);

  const connect = () => control(['connect', id, '--client', client.id], { timeout: 180000 });
  const disconnect = () => control(['disconnect', id, '--client', client.id]);
  const done = ({ exit }) => exit === 0 || exit === 4;
  // Not before: what is installed is set up with the rest.
  install(client, own, '');
  const homeBefore = contents(own);
  let result = await connect();
  step(`${client.id}: connect writes ${client.file}`, done(result) && readFileSync(file, 'utf8').includes(owner.address.replace(/\/$/, '')), result.printed);
  const { answer: word, says } = result.answer.result.asked ?? {};
  step(`${client.id}: asked by Patchbay, it is ${word}: “${says}”`, word === (client.calls === false ? 'read' : 'connected'), result.printed);
  step(`${client.id}: asking changed nothing in its home and started no other server`, sameBut(client.file, homeBefore, contents(own)) && !existsSync(spied), sameBut.difference);
  const left = spawnSync('find', [dataDir, '-path', '*/asked/*'], { encoding: 'utf8' }).stdout;
  step(`${client.id}: nothing is left of the home it was asked in`, left === '', left);
  result = await disconnect();
  step(`${client.id}: disconnect gives back every byte`, done(result) && readFileSync(file, 'utf8') === client.before, result.printed + readFileSync(file, 'utf8'));

  // An app that cannot read its file once our entry is in it, and one that never could.
  install(client, own, `if grep -rqs 127.0.0.1 "$HOME"; then echo 'Error: settings are not valid' >&2; exit 1; fi`);
  result = await connect();
  step(`${client.id}: what it refuses is taken back. “${result.answer?.error?.happened}”`, result.exit === 1 && result.answer.error.code === 'clientRefusedEntry'
    && result.answer.error.detail === 'Error: settings are not valid' && readFileSync(file, 'utf8') === client.before, result.printed);
  install(client, own, `echo 'Error: settings are not valid' >&2; exit 1`);
  result = await connect();
  step(`${client.id}: what it refused before is not blamed on us`, done(result) && result.answer.result.asked.answer === 'notAsked', result.printed);
  await disconnect();
  step(`${client.id}: and all of it left the home as it was`, sameBut('', homeBefore, contents(own), /^bin\//) && !existsSync(spied), sameBut.difference);

  await connect();
  const connected = ask(client, own);
  step(`${client.id}: ${version(client, own)} says “${lineThat(client.says, connected.said)}”`, connected.exit === 0 && client.says.test(connected.said), connected);
  result = await disconnect();
  const after = ask(client, own);
  step(`${client.id}: after disconnect it starts and knows nothing of it`, done(result) && after.exit === 0
    && !after.said.includes(owner.address) && !readFileSync(file, 'utf8').includes('127.0.0.1'), result.printed + after.said);
  owner.child.kill();
}

// The program as a person has it on the PATH; `first` are lines of a shell that come before it.
function install({ program: name, command }, own, first) {
  writeFileSync(join(own, 'bin', name), `#!/bin/sh\n${first}\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`, { mode: 0o755 });
}

// Everything in a home but what is ours: path → content, or what else it is.
function contents(own) {
  const all = new Map();
  const look = (at) => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      const rest = relative(own, path);
      const found = lstatSync(path);
      if (rest === 'patchbay') continue;
      all.set(rest, found.isFile() ? readFileSync(path).toString('base64') : `mode ${found.mode}`);
      if (found.isDirectory()) look(path);
    }
  };
  look(own);
  return all;
}

function sameBut(file, before, after, notCompared = /^$/) {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => name !== file && !notCompared.test(name) && before.get(name) !== after.get(name));
  sameBut.difference = changed.join(', ');
  return changed.length === 0;
}

function lineThat(pattern, said) {
  return said.split('\n').find((line) => pattern.test(line))?.trim().slice(0, 70) ?? 'what it has read';
}

function ask({ command: [executable, ...first], ask: words }, own) {
  // There is no internet here, and the journey needs none.
  const env = {
    HOME: own, PATH: process.env.PATH, NO_COLOR: '1', LANG: 'C.UTF-8', CI: '1', DISABLE_TELEMETRY: '1', DISABLE_ERROR_REPORTING: '1', DISABLE_AUTOUPDATER: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1', OPENCODE_DISABLE_AUTOUPDATE: '1', OPENCODE_DISABLE_MODELS_FETCH: '1', OPENCODE_DISABLE_DEFAULT_PLUGINS: '1',
  };
  const { stdout, stderr, status } = spawnSync(executable, [...first, ...words], { env, cwd: own, encoding: 'utf8', timeout: 180000 });
  rmSync(spied, { force: true }); // asked as a person asks it, it has started all its servers
  return { exit: status, said: `${stdout}${stderr}`.replace(/\x1b\[[0-9;?]*[a-zA-Z]/g, '') };
}

function version(client, own) {
  return ask({ ...client, ask: ['--version'] }, own).said.match(/\d+\.\d+\.\d+/)?.[0] ?? '';
}
