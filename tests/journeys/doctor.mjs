// Journey "doctor": a network that stands in the way in every manner it can, and a password safe that
// is locked. The doctor names the cause, and that alone; once it is gone, so is what it said.
//
// All of a host that does not exist goes through a proxy of our own, which plays the network.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { controlFor, folder, home, journey, keyring, program, start, step } from './world.mjs';

const host = 'mcp.acme-orders.example';
const day = 86400_000;

const network = { mode: 'good' };
const tunnels = new Set(); // that are open through the proxy

// A certificate for `host`, signed by nobody whom this computer knows.
function inspectingAuthority() {
  const [caKey, ca, key, request, cert, names] = ['ca-key.pem', 'ca.pem', 'key.pem', 'request.pem', 'cert.pem', 'names']
    .map((name) => join(home, name));
  const openssl = (...args) => {
    const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
  };
  writeFileSync(names, `subjectAltName=DNS:${host}\n`);
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Acme Inspection', '-keyout', caKey, '-out', ca);
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${host}`, '-keyout', key, '-out', request);
  openssl('x509', '-req', '-in', request, '-CA', ca, '-CAkey', caKey, '-CAcreateserial', '-days', '2', '-extfile', names, '-out', cert);
  return { ca, context: tls.createSecureContext({ key: readFileSync(key), cert: readFileSync(cert) }) };
}

// What stands behind the proxy: an MCP server that is open to all and has one tool.
const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    let asked;
    try { asked = JSON.parse(body); } catch { return response.writeHead(405).end(); }
    const answer = (result) => response.writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ jsonrpc: '2.0', id: asked.id, ...result }));
    if (asked.id === undefined) return response.writeHead(202).end();
    if (asked.method === 'initialize') return answer({ result: { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'orders', version: '1' } } });
    if (asked.method === 'tools/list') return answer({ result: { tools: network.mode === 'no tools' ? [] : [{ name: 'orders', inputSchema: { type: 'object' } }] } });
    if (asked.method === 'ping') return answer({ result: {} });
    return answer({ error: { code: -32601, message: 'no such method' } });
  });
});

function proxyWith(context) {
  // What is asked in the plain, as a browser at first does.
  const proxy = http.createServer((request, response) => {
    if (network.mode === 'sign-in') return response.writeHead(407, { 'proxy-authenticate': 'Basic realm="Acme"' }).end();
    if (network.mode === 'hotel') return response.writeHead(302, { location: 'http://wifi.hotel.example/welcome' }).end();
    const when = new Date(Date.now() + (network.mode === 'clock' ? 3 * day : 0));
    return response.writeHead(200, { date: when.toUTCString() }).end('hello');
  });
  proxy.on('connect', (request, socket) => {
    tunnels.add(socket);
    socket.on('error', () => {}).on('close', () => tunnels.delete(socket));
    if (network.mode === 'sign-in') return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="Acme"\r\nContent-Length: 0\r\n\r\n');
    if (network.mode === 'gone') return socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secure = new tls.TLSSocket(socket, { isServer: true, secureContext: context });
    secure.on('error', () => {});
    return server.emit('connection', secure);
  });
  return new Promise((ready) => { proxy.listen(0, '127.0.0.1', () => ready(proxy.address().port)); });
}

const problemsOf = ({ answer }) => (answer?.result?.findings ?? []).filter(({ verdict }) => verdict === 'problem');

await journey('doctor', async () => {
  const online = Object.values(networkInterfaces()).flat().some(({ internal, scopeid }) => !internal && !scopeid);
  const { ca, context } = inspectingAuthority();
  const port = await proxyWith(context);
  const own = folder(join(home, 'doctor'));
  const dataDir = join(own, 'patchbay');
  const way = `http://127.0.0.1:${port}`;
  const env = { ...process.env, HOME: own, https_proxy: way, http_proxy: way, no_proxy: '' };
  const serve = (...more) => start(program('patchbayctl'), ['--data-dir', dataDir, ...more, 'serve', '--port', '0'], { ours: true, env });
  const control = controlFor(dataDir, { HOME: own });

  let owner = await serve('--ca-file', ca);
  const restartWith = async (...more) => {
    owner.child.kill();
    await new Promise((gone) => { owner.child.once('exit', gone); });
    owner = await serve(...more);
  };
  const added = await control(['server', 'add', `https://${host}/mcp`, '--id', 'orders', '--name', 'Orders', '--auth', 'none']);
  step('a server behind a proxy is added', added.exit === 0, added.printed);
  await restartWith(); // trusts nobody new

  const names = async (mode, check, words, button) => {
    network.mode = mode;
    for (const socket of tunnels) socket.destroy(); // what is open knows nothing of the change
    const result = await control(['doctor', 'orders']);
    const problems = problemsOf(result);
    step(`${mode}: ${problems[0]?.title}`, problems.length === 1 && problems[0].code === check && problems[0].title === words
      && problems[0].button === button && result.exit === 1, result.printed);
    return problems[0];
  };

  if (!online) step('This computer has no network but its own: what stands between it and the world cannot be played');
  else {
    await names('sign-in', 'N3', 'Your company\'s proxy asks for a sign-in.', 'Copy message for IT');
    await names('hotel', 'N6', 'Your network wants you to sign in to it first.', 'Open browser');
    await names('clock', 'N5', 'Your computer\'s clock is 3 days slow.', 'Open clock settings');
    await names('inspected', 'N4', 'This computer does not trust the certificate of Orders.', 'Copy message for IT');
    await restartWith('--ca-file', ca); // what IT does, once it has the message
    network.mode = 'good';
    let result = await control(['doctor', 'orders']);
    step('trusted, everything is fine', result.exit === 0 && problemsOf(result).length === 0, result.printed);
    await names('gone', 'S1', 'The connection to Orders broke off.', 'Try again');
    await names('no tools', 'S6', 'Orders answers but offers no tools.', 'Ask my admin');
    network.mode = 'good';
    result = await control(['doctor', 'orders']);
    step('and fine once more', result.exit === 0, result.printed);
  }
  owner.child.kill();
  await new Promise((gone) => { owner.child.once('exit', gone); });

  await lockedSafe(own);
  await withoutTheProgram(own);
});

async function lockedSafe(own) {
  const dataDir = join(own, 'locked');
  const serve = () => start(program('patchbayctl'), ['--data-dir', dataDir, 'serve', '--port', '0'], { ours: true, env: { ...process.env, HOME: own } });
  const control = controlFor(dataDir, { HOME: own });
  let owner = await serve();
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  await control(['server', 'add', `http://127.0.0.1:${server.address().port}/mcp`, '--id', 'near', '--auth', 'token']);
  const set = await control(['set-token', 'near'], { input: 'key-4711' });
  step('an access key is in the safe', set.exit === 0 && keyring().includes('key-4711'), set.printed);
  owner.child.kill();
  await new Promise((gone) => { owner.child.once('exit', gone); });
  const lock = spawnSync('secret-tool', ['lock', '--collection=login'], { encoding: 'utf8' });
  owner = await serve();
  const result = await control(['doctor'], { timeout: 120000 });
  const [problem] = problemsOf(result);
  step(`locked: ${problem?.title}`, problem?.code === 'A11' && problemsOf(result).length === 1, lock.stderr + result.printed);
  owner.child.kill();
}

// Settings that nobody can read: no window, no relay. The report is made all the same.
async function withoutTheProgram(own) {
  const dataDir = folder(join(own, 'broken'));
  const control = controlFor(dataDir, { HOME: own });
  folder(join(dataDir, 'config'));
  writeFileSync(join(dataDir, 'config', 'connections.json'), '{ "version": 1, oops');
  const { exit, answer } = await control(['report'], { timeout: 120000 });
  const text = answer?.result?.report ?? '';
  step('without the program there is a report, and nobody\'s folder in it', exit === 0 && text.includes('relayNotRunning') && text.includes('settings')
    && !text.includes(own), answer);
}
