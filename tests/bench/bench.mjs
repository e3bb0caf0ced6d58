// The relay between a client and a fast server on this computer, beside nginx and mcp-remote doing
// the same in the same run. Only the ratios mean something on another computer.
//
//   ./dev bench [--rounds N] [--only plain|tls|http|far|memory] [--json FILE]
//
// Every way is measured in turn, round after round (nine by default), in the other order each second
// time; each ratio is the median of the rounds' ratios, so that what disturbs one round counts
// little. "Added" is what a way takes longer than asking the server directly, in the same round.
//
// 50 ms of round trip are made by a proxy of our own (far_away.h): not every kernel can delay packets.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { controlFor, here, home, journey, pause, program, start, step } from '../journeys/world.mjs';
import { report } from './report.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, only: { type: 'string' }, json: { type: 'string' } },
});
const rounds = Number(options.rounds);
const wants = (part) => !options.only || options.only === part;
const growthCalls = 30000;
const idleStreams = 1000;
const idleSeconds = 20;

await journey('bench', async () => {
  const { certificate, key } = makeCertificate();
  const upstream = await start(program('bench_upstream'), [certificate, key]);
  const ours = await startOurs(upstream, certificate);
  const nginx = await startNginx(upstream.port);
  const theirs = (address) => ['env', `NODE_EXTRA_CA_CERTS=${certificate}`, process.execPath, join(here, 'node_modules/mcp-remote/dist/proxy.js'), address,
    '--transport', 'http-only', '--allow-http', '--header', 'Authorization: Bearer bench'];
  const address = { plain: `http://127.0.0.1:${upstream.port}/mcp`, tls: `https://127.0.0.1:${upstream.tls}/mcp`, far: `https://127.0.0.1:${upstream.far}/mcp` };
  const bridge = (server) => [program('patchbay-bridge'), '--data-dir', ours.dataDir, server];
  const relay = `relay=${ours.pid}`;
  const work = ['calls=1000', 'flight=2000', 'large=5', 'streams=20'];

  // Each takes one measurement; what is compared stands side by side.
  const parts = {
    plain: {
      direct: () => load('http', upstream.port, '/mcp', 'bench', 'plain', 2000),
      ours: () => load('stdio', ...work, relay, '--', ...bridge('plain')),
      theirs: () => load('stdio', ...work, '--', ...theirs(address.plain)),
      oursCold: () => coldStart(ours),
    },
    tls: {
      direct: () => load('http', upstream.tls, '/mcp', 'bench', 'tls', 1000),
      ours: () => load('stdio', 'calls=1000', relay, '--', ...bridge('tls')),
      theirs: () => load('stdio', 'calls=500', '--', ...theirs(address.tls)),
    },
    http: {
      direct: () => overHttp(upstream.port, '/mcp', 'bench'),
      ours: () => overHttp(ours.url.port, ours.url.pathname, ours.key),
      theirs: () => overHttp(nginx.port, '/mcp', '-'),
    },
    far: {
      ours: () => load('stdio', '--', ...bridge('far')),
      theirs: () => load('stdio', '--', ...theirs(address.far)),
    },
  };
  const found = {}; // part, way, figure: a value a round
  for (let round = 0; round < rounds; ++round) {
    for (const [part, ways] of Object.entries(parts).filter(([name]) => wants(name))) {
      const order = Object.entries(ways);
      if (round % 2) order.reverse();
      for (const [way, measure] of order) {
        for (const [figure, value] of Object.entries(await measure())) (((found[part] ??= {})[way] ??= {})[figure] ??= []).push(value);
      }
    }
    step(`round ${round + 1} of ${rounds}`);
  }
  if (wants('memory')) {
    found.memory = {
      ours: single({ ...load('stdio', `growth=${growthCalls}`, '--', ...bridge('plain')), stream: await memoryOfAStream(ours.url.port, ours.url.pathname, ours.key, [ours.pid]), idle: await idleCpu(ours.pid) }),
      theirs: single({ ...load('stdio', `growth=${growthCalls}`, '--', ...theirs(address.plain)), stream: await memoryOfAStream(nginx.port, '/mcp', '-', nginx.pids()) }),
    };
    step('memory, and the processor time of a relay that has nothing to do');
  }
  const { isGood, lines } = report(found);
  console.log(lines.join('\n'));
  if (options.json) writeFileSync(options.json, JSON.stringify(found));
  step(isGood ? 'all figures are within what is wanted' : 'NOT all figures are within what is wanted');
});

function single(figures) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, [value]]));
}

function load(...words) {
  const run = spawnSync(program('bench_load'), words.map(String), { encoding: 'utf8', timeout: 600000 });
  if (run.status !== 0) throw new Error(`bench_load ${words.join(' ')}: ${run.stderr || run.signal || run.status}`);
  return JSON.parse(run.stdout);
}

function overHttp(port, path, key) {
  return { ...load('http', port, path, key, 'plain', 2000), ...load('many', port, path, key, 10000) };
}

// Two data folders: in one an owner runs all the time; the other one's is started by a bridge, time and again.
async function startOurs(upstream, certificate) {
  const dataDir = join(home, 'patchbay');
  const options = ['--ca-file', certificate];
  const serve = async (folder) => start(program('patchbayctl'), ['--data-dir', folder, ...options, 'serve', '--port', '0'], { ours: true });
  const add = async (control, id, url) => {
    const added = await control(['server', 'add', url, '--id', id, '--auth', 'token']);
    const kept = await control(['set-token', id], { input: 'bench\n' });
    if (added.exit !== 0 || kept.exit !== 0) throw new Error(added.printed + kept.printed);
  };
  const owner = await serve(dataDir);
  const control = controlFor(dataDir);
  await add(control, 'plain', `http://127.0.0.1:${upstream.port}/mcp`);
  await add(control, 'tls', `https://127.0.0.1:${upstream.tls}/mcp`);
  await add(control, 'far', `https://127.0.0.1:${upstream.far}/mcp`);
  const entry = (await control(['entry', 'plain'])).answer.result;
  const coldDir = join(home, 'cold');
  const first = await serve(coldDir);
  await add(controlFor(coldDir), 'plain', `http://127.0.0.1:${upstream.port}/mcp`);
  first.child.kill();
  await once(first.child, 'exit');
  step('the relay serves');
  return { dataDir, coldDir, pid: owner.pid, url: new URL(entry.url), key: entry.key };
}

// The bridge finds nobody, and starts the owner.
async function coldStart({ coldDir }) {
  const figures = load('stdio', '--', program('patchbay-bridge'), '--data-dir', coldDir, 'plain');
  const [pid] = pidsLike(`--data-dir ${coldDir}`);
  process.kill(Number(pid));
  while (pidsLike(`--data-dir ${coldDir}`).length) await pause(0.05);
  return figures;
}

function pidsLike(words) {
  return spawnSync('pgrep', ['-f', '--', words], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

function makeCertificate() {
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(home, name));
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=bench',
    '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return { key, certificate };
}

// What an event stream costs on which nothing happens, as every app keeps one all day; in KiB.
async function memoryOfAStream(port, path, key, pids) {
  const before = memoryOf(pids);
  const holder = spawn(program('bench_load'), ['idle', port, path, key, idleStreams].map(String), { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit').then(() => { throw new Error(`no ${idleStreams} streams`); })]);
  const during = memoryOf(pids);
  holder.stdin.end();
  await once(holder, 'exit');
  return (during - before) / idleStreams;
}

function memoryOf(pids) {
  return pids.map((pid) => Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)[1])).reduce((sum, one) => sum + one, 0);
}

// Milliseconds a second.
async function idleCpu(pid) {
  const used = () => load('cpu', pid).cpu;
  await pause(3); // what has just been closed is put in order
  const before = used();
  await pause(idleSeconds);
  return (used() - before) / 1000 / idleSeconds;
}

async function startNginx(upstreamPort) {
  const folder = join(home, 'nginx');
  mkdirSync(folder, { recursive: true });
  const port = 20000 + Math.floor(Math.random() * 10000); // below what the kernel gives to others
  writeFileSync(join(folder, 'nginx.conf'), `
    worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_rlimit_nofile 8192;
    events { worker_connections 4096; }
    http {
      access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      keepalive_requests 1000000;
      upstream far { server 127.0.0.1:${upstreamPort}; keepalive 64; keepalive_requests 1000000; }
      server {
        listen 127.0.0.1:${port};
        location / { proxy_pass http://far; proxy_http_version 1.1; proxy_buffering off; proxy_set_header Connection ""; proxy_set_header Authorization "Bearer bench"; }
      }
    }`);
  start('/usr/sbin/nginx', ['-e', `${folder}/error.log`, '-c', join(folder, 'nginx.conf')]).catch(() => {});
  const pids = () => {
    const master = readFileSync(join(folder, 'pid'), 'utf8').trim();
    return [master, ...spawnSync('pgrep', ['-P', master], { encoding: 'utf8' }).stdout.trim().split('\n')];
  };
  for (let tries = 0; tries < 100; ++tries) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return { port, pids };
    } catch {
      await pause(0.05);
    }
  }
  throw new Error(`nginx did not start: ${readFileSync(`${folder}/error.log`)}`);
}
