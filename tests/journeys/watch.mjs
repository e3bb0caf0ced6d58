// Journey "watch": entries that apps wipe, change and move, and an app that writes its file from
// memory. A real owner, real files, and a program by the name of Claude Desktop.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { browserCommand, controlFor, folder, home, journey, node, pause, program, start, step } from './world.mjs';

const dataDir = join(home, 'patchbay');
const browser = ['--browser-command', browserCommand('allow')];
const control = controlFor(dataDir);
const cursor = join(home, '.cursor/mcp.json');
const codex = join(home, '.codex/config.toml');
const code = join(home, '.config/Code/User/mcp.json');
const copilot = join(home, '.copilot/mcp-config.json');
const claude = join(home, '.config/Claude/claude_desktop_config.json');
const before = {
  [cursor]: '{\n  "mcpServers": {\n    "weather": { "command": "weather-server" }\n  }\n}\n',
  [codex]: '# mine\nmodel = "gpt-5"\n',
  [code]: '{\n  // mine\n  "servers": {},\n}\n',
  [claude]: '{\n  "preferences": { "theme": "dark" }\n}\n',
};
const text = (file) => readFileSync(file, 'utf8');
const count = (all, part) => all.split(part).length - 1;

// Asks until it is true; a busy machine has time, but less than half a minute: then Patchbay looks
// although nothing has told it to.
async function until(what, ask) {
  const end = Date.now() + 20 * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within 20 s`);
    await pause(0.1);
  }
}

// What the owner noticed by itself stands in its log; whoever asks for the status makes it look.
const log = () => {
  const found = readdirSync(dataDir, { recursive: true }).filter((name) => name.endsWith('patchbayctl.log'));
  return found.map((name) => text(join(dataDir, name))).join('');
};
const notices = (client, words) => log().split('\n').filter((line) => line.includes(`"${client}" - ${words}`)).length;

let id;
async function entryOf(client) {
  const { answer } = await control(['status']);
  return answer.result.connections[0].apps.find((app) => app.client === client);
}
async function finding(check, client) {
  const { answer } = await control(['doctor', id]);
  return answer.result.findings.find((one) => one.check === `${check}/${id}/${client}`);
}
const connect = (client, ...more) => control(['connect', id, '--client', client, ...more]);
const disconnect = (client, ...more) => control(['disconnect', id, '--client', client, ...more]);

// Reads its settings once, and writes them from memory when it quits; on SIGUSR1 it does so at once,
// without our entry.
const claudeSource = `#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>
static volatile sig_atomic_t wish = 0;
static void note(int signal) { wish = signal; }
int main()
{
    const std::string home = getenv("HOME");
    const std::string file = home + "/.config/Claude/claude_desktop_config.json";
    std::stringstream memory;
    memory << std::ifstream(file).rdbuf();
    std::string text = memory.str();
    signal(SIGTERM, note);
    signal(SIGUSR1, note);
    std::ofstream(home + "/claude.started") << getpid() << std::flush;
    for (;;) {
        usleep(20 * 1000);
        if (wish == SIGUSR1)
            text = "{}";
        if (wish)
            std::ofstream(file) << text << std::flush;
        if (wish == SIGTERM)
            return 0;
        wish = 0;
    }
}
`;
const claudeProgram = join(home, 'bin/claude-desktop');
const claudeStarted = join(home, 'claude.started'); // with the number of its process
const claudes = () => readdirSync('/proc').filter((pid) => {
  try { return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/exe`) === claudeProgram; } catch { return false; }
}).map(Number);

await journey('watch', async () => {
  for (const [file, content] of Object.entries(before)) {
    folder(dirname(file));
    writeFileSync(file, content);
  }
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  await start(program('patchbayctl'), ['--data-dir', dataDir, ...browser, 'serve', '--port', '0'], {
    ours: true,
  });
  const { answer, printed } = await control([...browser, 'setup', url]);
  id = answer?.result?.id;
  step('an owner runs, and somebody is signed in', Boolean(id), printed);

  await noticed();
  await moved();
  await comesBackByItself();
  await writesFromMemory();
});

async function noticed() {
  for (const client of ['cursor', 'codex']) await connect(client);
  writeFileSync(cursor, before[cursor]);
  let began = Date.now();
  await until('noticed that Cursor’s entry is gone', () => notices('cursor', 'our entry is gone') === 1);
  step(`Cursor wipes our entry: noticed after ${((Date.now() - began) / 1000).toFixed(1)} s, by itself`);
  let entry = await entryOf('cursor');
  step('status says that it is missing, and since when', entry.entry === 'entry missing' && entry.noticed !== '' && entry.health === 'needs you', entry);
  let found = await finding('C4', 'cursor');
  step(`doctor says “${found?.title}”`, found?.verdict === 'problem', found);
  writeFileSync(cursor, `${before[cursor]}\n`);
  await pause(1.5);
  await entryOf('cursor');
  step('Cursor writes again: told once', notices('cursor', 'our entry is gone') === 1, log());
  let result = await control(['client', 'repair']);
  entry = await entryOf('cursor');
  step('repair puts it back', result.exit === 0 && entry.entry === 'set up' && entry.noticed === '' && text(cursor).includes('127.0.0.1'), entry);

  const ours = text(codex);
  renameSync(codex, `${codex}.old`); // as an editor does it
  writeFileSync(codex, ours.replace(/127\.0\.0\.1:\d+/, 'elsewhere.example'));
  began = Date.now();
  await until('noticed that Codex’ entry was changed', () => notices('codex', 'our entry was changed') === 1);
  found = await finding('C5', 'codex');
  step(`Codex’ entry is changed: noticed after ${((Date.now() - began) / 1000).toFixed(1)} s; doctor says “${found?.title}”`, found?.verdict === 'problem', found);
  result = await control(['client', 'repair']);
  step('repair puts it right', result.exit === 0 && (await entryOf('codex')).entry === 'set up' && !text(codex).includes('elsewhere'), result.printed);
  result = await disconnect('codex');
  step('disconnect gives back every byte', result.exit === 0 && text(codex) === before[codex], text(codex));
  await pause(1);
  step('what we write ourselves is no news', notices('cursor', 'our entry is gone') === 1 && notices('codex', 'our entry') === 1, log());
}

// As VS Code's migration page does it: out of one file, into the other.
async function moved() {
  await connect('vscode');
  const entry = parse(text(code)).servers[id];
  folder(dirname(copilot));
  writeFileSync(code, before[code]);
  writeFileSync(copilot, JSON.stringify({ mcpServers: { [id]: entry } }));
  await until('noticed that VS Code has moved our entry', () => notices('vscode', 'our entry has moved') === 1);
  const status = await entryOf('vscode');
  const found = await finding('C4', 'vscode');
  step(`VS Code moves our entry: doctor notes “${found?.title}”`, status.entry === 'entry moved' && found?.verdict === 'note', { status, found });
  await control(['client', 'repair']);
  step('repair makes no second one', text(code) === before[code]);
  const result = await disconnect('vscode');
  step('disconnect takes it out where it is now', result.exit === 0 && text(copilot) === '{"mcpServers":{}}', text(copilot));
}

async function comesBackByItself() {
  await control(['client', 'repair', '--by-itself', 'on']);
  for (const time of [1, 2, 3]) {
    writeFileSync(cursor, before[cursor]);
    await until(`put back, time ${time}`, () => notices('cursor', 'our entry was put back') === time && text(cursor).includes('127.0.0.1'));
  }
  step('chosen: three times within the hour it is put back by itself');
  writeFileSync(cursor, before[cursor]);
  const gone = notices('cursor', 'our entry is gone');
  await until('noticed the fourth time', () => notices('cursor', 'our entry is gone') > gone);
  await pause(2);
  const entry = await entryOf('cursor');
  step('the fourth time it is left to the person, who is told', text(cursor) === before[cursor] && entry.entry === 'entry missing', entry);
  await control(['client', 'repair', '--by-itself', 'off']);
  await control(['client', 'repair']);
  writeFileSync(cursor, before[cursor]);
  await pause(2);
  step('chosen no longer: it is only told of', text(cursor) === before[cursor] && (await entryOf('cursor')).entry === 'entry missing', text(cursor));
  await disconnect('cursor');
}


async function startClaude() {
  spawn(claudeProgram, { stdio: 'ignore', detached: true }).unref();
  await claudeHasStarted();
}

// It has read its file.
async function claudeHasStarted() {
  await until('Claude runs', () => claudes().length === 1 && existsSync(claudeStarted) && text(claudeStarted) === String(claudes()[0]));
}

async function writesFromMemory() {
  folder(dirname(claudeProgram));
  const compiled = spawnSync('c++', ['-x', 'c++', '-o', claudeProgram, '-'], { input: claudeSource, encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  await startClaude();
  const [first] = claudes();

  let result = await connect('claude-desktop');
  step(`connect to Claude while it runs: exit ${result.exit}, “${result.answer?.error?.happened}”`,
    result.exit === 4 && result.answer.error.code === 'clientMustQuit' && text(claude) === before[claude], result.printed);
  result = await connect('claude-desktop', '--restart');
  const running = claudes();
  step('--restart quits it, writes, and starts it again', result.exit === 0 && text(claude).includes('patchbay-bridge')
    && running.length === 1 && running[0] !== first, result.printed);
  await claudeHasStarted();
  process.kill(running[0], 'SIGTERM');
  await until('Claude has quit', () => claudes().length === 0);
  step('it writes its file from memory when it quits, and our entry is still there', text(claude).includes('patchbay-bridge')
    && (await entryOf('claude-desktop')).entry === 'set up', text(claude));

  await startClaude();
  process.kill(claudes()[0], 'SIGUSR1');
  await until('noticed that Claude has dropped our entry', () => notices('claude-desktop', 'our entry is gone') === 1);
  const found = await finding('C4', 'claude-desktop');
  step(`Claude drops it while it runs: doctor says “${found?.title}”`, found?.verdict === 'problem' && found.seen.startsWith('entryDropped'), found);
  result = await control(['client', 'repair', '--by-itself', 'on']);
  await pause(3);
  step('neither repair nor Patchbay by itself writes under it', result.exit === 4 && text(claude) === '{}', result.printed);
  process.kill(claudes()[0], 'SIGTERM');
  await until('put back once Claude has quit', () => text(claude).includes('patchbay-bridge'));
  step('once it has quit, the entry comes back by itself');
  await control(['client', 'repair', '--by-itself', 'off']);

  await startClaude();
  result = await disconnect('claude-desktop');
  step(`disconnect from Claude while it runs: exit ${result.exit}`, result.exit === 4 && text(claude).includes('patchbay-bridge'), result.printed);
  result = await disconnect('claude-desktop', '--restart');
  step('--restart takes the entry out', result.exit === 0 && !text(claude).includes('patchbay') && claudes().length === 1, text(claude));
  process.kill(claudes()[0], 'SIGTERM');
  await until('Claude has quit', () => claudes().length === 0);
  step('and out it stays', !text(claude).includes('patchbay') && existsSync(claude), text(claude));
}
