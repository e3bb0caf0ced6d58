// Journey "bad input": what people and computers do wrong, one after the other. Each is answered by
// an error that names itself, and nothing is lost or half-written.

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { SecretSearch } from './secret_search.mjs';
import { browserCommand, controlFor, folder, home, journey, keyring, node, pause, program, start, step } from './world.mjs';

let folders = 0;

// An owner of its own for every case, with an empty data folder.
async function ownerWith({ browser = 'allow', arguments: more = [], wrap = [], dataDir } = {}) {
  dataDir ??= join(home, `data-${++folders}`);
  const all = [...wrap, program('patchbayctl'), '--data-dir', dataDir, '--browser-command', browserCommand(browser), ...more, 'serve', '--port', '0'];
  const owner = await start(all[0], all.slice(1), { ours: true });
  const ended = new Promise((done) => { owner.child.on('exit', done); });
  const end = (signal) => { owner.child.kill(signal); return ended; };
  return { ...owner, dataDir, control: controlFor(dataDir), end };
}

async function answers(owner, args, code, what) {
  const { exit, answer, printed } = await owner.control(args);
  const found = answer?.error;
  step(`${what}: ${code}. “${found?.happened} ${found?.next}”`, exit !== 0 && found?.code === code, { exit, printed });
}

const listening = (server) => new Promise((done) => {
  server.listen(0, '127.0.0.1', () => done(server.address().port));
});

const cursorFile = join(folder(join(home, '.cursor')), 'mcp.json');
const cursorBefore = `{\n  "mine":   "as I left it",\n  "mcpServers": {\n    "weather": { "command":"weather-server" }\n  }\n}\n`;
const cursorHas = (text) => readFileSync(cursorFile, 'utf8') === text;

const search = new SecretSearch();

await journey('bad_input', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  writeFileSync(cursorFile, cursorBefore);

  await addresses();
  await signIns(url);
  await occupiedPort();
  await noKeychain(url);
  const owner = await ownerWith();
  const setup = await owner.control(['setup', url]);
  step('after all that, a sign-in works', setup.exit === 0, setup.printed);
  await files(owner, setup.answer.result.id);
  await killed(owner, setup.answer.result.id);
  const { secrets } = await (await fetch(`${issuer}/status`)).json();
  const places = search.places(secrets, [process.env.TMPDIR]);
  step('no token, code, verifier stands in a file, an argument list, an environment, a log or an answer', places.length === 0, places);
});

async function addresses() {
  const owner = await ownerWith();
  const page = await listening(http.createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Welcome</body></html>');
  }));
  const gone = http.createServer();
  const closed = await listening(gone);
  gone.close();
  const secure = await listening(https.createServer(ownCertificate(), (request, response) => response.end()));
  await answers(owner, ['setup', 'not an address'], 'addressNotUrl', 'not a URL');
  await answers(owner, ['setup', `http://127.0.0.1:${page}/`], 'notAnMcpServer', 'a web page');
  await answers(owner, ['setup', 'http://mcp.example.com/mcp'], 'addressNotSecure', 'http on a public host');
  await answers(owner, ['setup', 'https://mcp.invalid/mcp'], 'hostNotFound', 'a host that is not');
  await answers(owner, ['setup', `http://127.0.0.1:${closed}/mcp`], 'connectionRefused', 'a host that is dead');
  await answers(owner, ['setup', `https://127.0.0.1:${secure}/mcp`], 'certificateNotTrusted', 'a wrong certificate');
  const { answer } = await owner.control(['server', 'list']);
  step('none of them became a connection', JSON.stringify(answer).includes('"servers":[]'), answer);
  await owner.end();
}

function ownCertificate() {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(home, name));
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert]);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function signIns(url) {
  let owner = await ownerWith({ browser: 'deny' });
  await answers(owner, ['setup', url], 'consentDenied', 'consent denied');
  await owner.end();

  owner = await ownerWith({ browser: 'wrong-issuer' });
  await answers(owner, ['setup', url], 'responseNotOurs', 'an answer from another issuer');
  await owner.end();

  owner = await ownerWith({ browser: 'close' });
  const waiting = owner.control(['setup', url], { timeout: 3000 });
  const { exit, signal } = await waiting;
  const { answer } = await owner.control(['status']);
  step('browser closed: setup waits until it is interrupted, and the owner lives on', (exit !== 0 || signal) && answer !== null, answer);
  const tokens = keyring().filter((secret) => secret.includes('refresh'));
  step('none of them left a token', tokens.length === 0, tokens.length);
  await owner.end();

  owner = await ownerWith({ browser: 'wrong-state' });
  const forged = await owner.control(['setup', url]);
  step('a callback with a wrong state is a stranger; the true one after it signs in', forged.exit === 0, forged.printed);
  await owner.end();
}

async function occupiedPort() {
  const port = await listening(http.createServer());
  const serve = spawnSync(program('patchbayctl'), ['--data-dir', join(home, 'port'), 'serve', '--port', String(port)], { encoding: 'utf8', timeout: 10000 });
  step(`an occupied port: portTaken`, serve.status === 1 && serve.stderr.includes('"portTaken"'), serve.stderr);
}

async function noKeychain(url) {
  const bus = join(home, 'empty-bus.conf');
  writeFileSync(bus, `<busconfig><type>session</type><listen>unix:tmpdir=${process.env.TMPDIR}</listen>
    <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/></policy></busconfig>`);
  const owner = await ownerWith({ wrap: ['dbus-run-session', `--config-file=${bus}`, '--'] });
  await answers(owner, ['setup', url], 'keychainUnavailable', 'no keychain');
  step('and no file took its place', !spawnSync('grep', ['-rlE', 'refresh_?token', owner.dataDir], { encoding: 'utf8' }).stdout);
  process.kill(owner.pid);
  await owner.end();
}

async function files(owner, id) {
  writeFileSync(cursorFile, '{ "mcpServers": { "a": }\n');
  await answers(owner, ['connect', id, '--client', 'cursor'], 'fileNotParsable', 'a file that does not parse');
  step('it stands as it was', cursorHas('{ "mcpServers": { "a": }\n'));
  writeFileSync(cursorFile, cursorBefore);

  // To root a mode says nothing, unless root gives that right up.
  const wrap = process.getuid() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
  await owner.end();
  let other = await ownerWith({ dataDir: owner.dataDir, wrap });
  chmodSync(cursorFile, 0o400);
  chmodSync(join(home, '.cursor'), 0o500);
  await answers(other, ['connect', id, '--client', 'cursor'], 'fileNotWritable', 'a read-only settings file');
  chmodSync(join(home, '.cursor'), 0o700);
  chmodSync(cursorFile, 0o600);
  step('it stands as it was', cursorHas(cursorBefore));
  await other.end();

  const small = folder(join(home, 'small'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', small], { encoding: 'utf8' });
  if (mounted.status !== 0) {
    step(`SKIPPED, since nothing can be mounted here: a full disk (${mounted.stderr.trim()})`);
    return;
  }
  const smallFile = join(small, 'mcp.json');
  const full = `{ "mcpServers": {}, "filler": "${'x'.repeat(14000)}" }`;
  writeFileSync(smallFile, full);
  spawnSync('rm', ['-rf', join(home, '.cursor')]);
  spawnSync('ln', ['-s', small, join(home, '.cursor')]);
  other = await ownerWith({ dataDir: owner.dataDir });
  await answers(other, ['connect', id, '--client', 'cursor'], 'diskFull', 'a full disk');
  step('the file stands as it was, and nothing beside it', readFileSync(smallFile, 'utf8') === full && readdirSync(small).length === 1, readdirSync(small));
  await other.end();
  spawnSync('rm', [join(home, '.cursor')]);
  folder(join(home, '.cursor'));
  writeFileSync(cursorFile, cursorBefore);
}

// What the command line says to the owner. That program itself would start a new owner at once.
function ask(socket, command, words) {
  const hello = { patchbay: 1, role: 'control' };
  const line = (object) => `${JSON.stringify(object)}\n`;
  net.connect(socket, function connected() { this.write(line(hello) + line({ command, arguments: words })); }).on('error', () => {});
}

// Kills the owner at another moment each time. A large file makes the moment of writing longer. How long it
// takes is this computer's affair: the first four are killed as soon as the new file is seen, the others
// before, while and after that would be.
async function killed({ dataDir }, id) {
  const before = cursorBefore.replace('as I left it', 'mine '.repeat(200000));
  writeFileSync(cursorFile, before);
  let old = 0;
  let written = 0;
  let usual = 0;
  for (let round = 0; round < 24; ++round) {
    const owner = await ownerWith({ dataDir });
    const inode = statSync(cursorFile).ino;
    const asked = Date.now();
    ask(owner.socket, 'connect', { id, client: 'cursor' });
    if (round < 4) {
      while (statSync(cursorFile).ino === inode && Date.now() < asked + 20000) await pause(0.001);
      usual = Math.max(usual, Date.now() - asked);
    } else {
      await pause(((round - 4) / 20) * usual * 0.0013);
    }
    await owner.end('SIGKILL');
    const now = readFileSync(cursorFile, 'utf8');
    if (now === before) old += 1;
    else if (now.includes('127.0.0.1') && now.replace(/\s*"[a-z0-9-]+": \{[^{}]*127\.0\.0\.1[^{}]*(\{[^{}]*\}[^{}]*)?\},?/, '').length <= before.length + 4) written += 1;
    else step('kill -9 during apply leaves old or new content', false, now.slice(0, 300) + now.slice(-600));
    const again = await ownerWith({ dataDir });
    const undone = await again.control(['disconnect', id, '--client', 'cursor']);
    if (!cursorHas(before)) step('what was written can be undone after the kill', false, undone.printed + readFileSync(cursorFile, 'utf8').slice(-600));
    await again.end();
  }
  step(`kill -9 during apply, 24 times: ${old} times the old content, ${written} times the new, never a mixture, each undone byte for byte`, old > 0 && written > 0);
  const leftovers = readdirSync(join(home, '.cursor')).filter((name) => name !== 'mcp.json');
  step('nothing is left beside the file', leftovers.length === 0, leftovers);
}
