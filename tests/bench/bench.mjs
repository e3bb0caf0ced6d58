// The relay between a client and a fast server on this computer, beside nginx and mcp-remote doing
// the same in the same run. Only the ratios mean something on another computer.
//
// Every way is measured three times in turn, and the best of each figure counts: what disturbs a
// measurement makes it slower, never faster.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { controlFor, here, home, journey, program, start, step } from '../journeys/world.mjs';

const count = Number(process.argv[2] ?? 4000);
const rounds = 3;

await journey('bench', async () => {
  const upstream = await start(program('bench_upstream'), []);
  const url = `http://127.0.0.1:${upstream.port}/mcp`;
  const dataDir = join(home, 'patchbay');
  const owner = await start(program('patchbayctl'), ['--data-dir', dataDir, '--secret-store', 'memory', 'serve', '--port', '0'], { ours: true });
  const control = controlFor(dataDir);
  const added = await control(['server', 'add', url, '--id', 'bench', '--auth', 'token']);
  const kept = await control(['set-token', 'bench'], { input: 'bench\n' });
  const entry = (await control(['entry', 'bench'])).answer?.result;
  step('the relay serves the bench server', added.exit === 0 && kept.exit === 0 && entry, added.printed + kept.printed);
  const nginxPort = await startNginx(upstream.port);

  const relay = new URL(entry.url);
  const http = {
    direct: ['http', upstream.port, '/mcp', 'bench'],
    nginx: ['http', nginxPort, '/mcp', '-'],
    patchbay: ['http', relay.port, relay.pathname, entry.key],
  };
  const remote = [join(here, 'node_modules/mcp-remote/dist/proxy.js'), url, '--transport', 'http-only', '--allow-http', '--header', 'Authorization: Bearer bench'];
  const stdio = {
    'mcp-remote': [process.execPath, ...remote],
    'patchbay-bridge': [entry.command, ...entry.args],
  };
  const figures = {};
  for (let round = 0; round < rounds; ++round) {
    for (const [name, way] of Object.entries(http)) keepBest(figures, name, load([...way, count]));
    for (const [name, command] of Object.entries(stdio)) keepBest(figures, name, load(['stdio', count / 4, ...command]));
  }
  for (const [name, pids] of Object.entries({ nginx: pidsOf('nginx'), patchbay: [owner.pid] })) {
    figures[name].memory = memoryOf(pids);
    figures[name].stream = await memoryOfAStream(http[name], pids);
  }
  show(figures, ['direct', 'nginx', 'patchbay'], 'nginx', 'patchbay');
  show(figures, ['mcp-remote', 'patchbay-bridge'], 'mcp-remote', 'patchbay-bridge');
});

function load(way) {
  const run = spawnSync(program('bench_load'), way.map(String), { encoding: 'utf8', timeout: 120000 });
  if (run.status !== 0) throw new Error(`bench_load ${way.join(' ')}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

// What an event stream costs on which nothing happens, as every app keeps one all day.
async function memoryOfAStream([, ...way], pids) {
  const streams = 400;
  const before = memoryOf(pids);
  const holder = spawn(program('bench_load'), ['idle', ...way, streams].map(String), { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const during = memoryOf(pids);
  holder.stdin.end();
  await once(holder, 'exit');
  return Math.round(((during - before) / streams) * 10) / 10;
}

function keepBest(figures, name, found) {
  const best = figures[name] ??= found;
  for (const [figure, value] of Object.entries(found)) {
    best[figure] = figure === 'perSecond' ? Math.max(best[figure], value) : Math.min(best[figure], value);
  }
}

function show(figures, names, other, ours) {
  const line = (cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(16) : String(cell).padEnd(28))).join(''));
  console.log();
  line(['', ...names, `${ours} : ${other}`.length > 15 ? 'ours : theirs' : `${ours} : ${other}`]);
  for (const [figure, what] of Object.entries({
    first: 'start to first answer, µs', p50: 'one call, p50, µs', p99: 'one call, p99, µs', perSecond: 'calls a second, 32 at once', memory: 'memory (PSS), KiB', stream: 'one idle stream, KiB',
  })) {
    if (figures[ours][figure] === undefined) continue;
    line([what, ...names.map((name) => figures[name][figure] ?? '–'), (figures[ours][figure] / figures[other][figure]).toFixed(2)]);
  }
}

async function startNginx(upstreamPort) {
  const folder = join(home, 'nginx');
  mkdirSync(folder, { recursive: true });
  const port = upstreamPort === 47900 ? 47901 : 47900;
  writeFileSync(join(folder, 'nginx.conf'), `
    worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events { worker_connections 2048; }
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
  for (let tries = 0; tries < 100; ++tries) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return port;
    } catch {
      await new Promise((done) => { setTimeout(done, 50); });
    }
  }
  throw new Error(`nginx did not start: ${readFileSync(`${folder}/error.log`)}`);
}

function pidsOf(name) {
  const master = readFileSync(join(home, name, 'pid'), 'utf8').trim();
  return [master, ...spawnSync('pgrep', ['-P', master], { encoding: 'utf8' }).stdout.trim().split('\n')];
}

function memoryOf(pids) {
  return pids.map((pid) => Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)[1])).reduce((sum, one) => sum + one, 0);
}
