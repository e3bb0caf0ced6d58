// Journey "conformance server": the official suite plays an app, once straight at a server and once at
// the relay's address in front of it, and must see the same both times: each check, its outcome and
// all that it noted of what came over the wire.
//
//   run conformance_server [revision...]
//
// servers/everything_server.mjs has all that the suite's server scenarios ask for; npm's
// server-everything has names of its own, so that much of what the suite then sees is how errors pass.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { controlFor, here, home, journey, node, pause, program, start, step } from './world.mjs';

const suiteProgram = join(here, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
const showcase = join(here, 'node_modules/@modelcontextprotocol/server-everything/dist/index.js');
const dataDir = join(home, 'patchbay');
const control = controlFor(dataDir);

// What the relay answers itself, by scenario and with the reason; all else is the server's.
const differences = {
  'dns-rebinding-protection': 'a strange Host or Origin does not get past the relay, which uses words of its own',
};

const given = process.argv.slice(2);
const revisions = given.length ? given : ['2025-11-25', '2026-07-28'];

// Some scenarios wait less than a second for something; on a busy computer that is too short now and
// then. What really differs does so every time.
const mostLooks = 3;

// How a message travels is the affair of each leg of the way, and web pages are not let in here.
const ofOneLeg = /^(connection|content-length|date|keep-alive|transfer-encoding|x-accel-buffering|access-control-.*)$/;

await journey('conformance_server', async () => {
  await start(program('patchbayctl'), ['--data-dir', dataDir, '--secret-store', 'memory', 'serve', '--port', '0'], { ours: true });
  const everything = await node('servers/everything_server.mjs');
  for (const revision of revisions) await compare('our everything server', 'ours', everything.url, revision, { mustPass: true });
  const official = await startShowcase();
  if (revisions.includes('2025-11-25')) await compare('npm\'s everything server', 'npm', official, '2025-11-25', { mustPass: false });
});

async function compare(name, id, url, revision, { mustPass }) {
  let direct;
  let relayed;
  for (let look = 1; look <= mostLooks; ++look) {
    direct = await suite(url, revision);
    relayed = await suite(await addressFor(id, url), revision);
    const isFine = differing(direct, relayed).every((scenario) => differences[scenario])
      && (!mustPass || direct.required.every((scenario) => passes(direct.seen.get(scenario))));
    if (isFine) break;
  }
  if (mustPass) {
    const missed = direct.required.filter((scenario) => !passes(direct.seen.get(scenario)));
    step(`${name}, ${revision}, direct: all ${direct.required.length} required scenarios pass`, direct.required.length > 0 && missed.length === 0, missed);
  }
  const scenarios = [...new Set([...direct.seen.keys(), ...relayed.seen.keys()])];
  const others = differing(direct, relayed);
  const unexpected = others.filter((scenario) => !differences[scenario]);
  const checks = [...relayed.seen.values()].flat();
  const failures = checks.filter(({ status }) => status === 'FAILURE');
  step(`${name}, ${revision}, through the relay: ${scenarios.length} scenarios, ${checks.length} checks (${failures.length} failures as direct), the same but for: ${others.join(', ') || 'nothing'}`,
    scenarios.length > 0 && unexpected.length === 0, unexpected.map((scenario) => firstDifference(scenario, direct.seen, relayed.seen)).join('\n'));
  for (const scenario of Object.keys(differences)) {
    step(`${name}, ${revision}: the relay passes ${scenario} itself`, passes(relayed.seen.get(scenario)), relayed.seen.get(scenario));
  }
}

function differing(direct, relayed) {
  const scenarios = new Set([...direct.seen.keys(), ...relayed.seen.keys()]);
  return [...scenarios].filter((scenario) => !isDeepStrictEqual(direct.seen.get(scenario), relayed.seen.get(scenario)));
}

function passes(checks) {
  return checks?.some(({ status }) => status === 'SUCCESS') && checks.every(({ status }) => status !== 'FAILURE');
}

// The address with the key in it, since the suite sends no header of ours.
async function addressFor(id, url) {
  await control(['server', 'add', url, '--id', id]); // or it has been added already
  const entry = await control(['entry', id, '--client', 'suite']);
  if (entry.exit !== 0) throw new Error(entry.printed);
  return entry.answer.result.urlWithKey;
}

async function suite(url, revision) {
  const output = mkdtempSync(join(home, 'results-'));
  const { printed } = await run('server', '--url', url, '--requirements', revision, '--output-dir', output);
  const seen = new Map(readdirSync(output).map((name) => {
    const [, scenario] = name.match(/^server-(.*?)-\d{4}-\d\d-\d\dT/);
    return [scenario, JSON.parse(withoutChance(readFileSync(join(output, name, 'checks.json'), 'utf8'), url), withoutLegs)];
  }));
  if (!seen.size) throw new Error(printed);
  const list = (await run('list', '--requirements', revision)).printed;
  const required = list.split('Server scenarios')[1].split(/Client scenarios|Run and reported/)[0];
  return { seen, required: [...required.matchAll(/^ {2}- (\S+)/gm)].map(([, name]) => name) };
}

// What differs between any two runs: when it was, ids that were drawn, the address.
function withoutChance(text, url) {
  const { host, pathname } = new URL(url);
  return text
    .replaceAll(url, 'ADDRESS').replaceAll(pathname, 'PATH').replaceAll(host, 'HOST')
    .replace(/"timestamp": "[^"]*"/g, '"timestamp": ""')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replace(/\bv1\.[\w-]+\.[\w-]+/g, 'STATE')
    .replace(/\b1[789]\d{11}\b/g, '0');
}

function withoutLegs(key, value) {
  return key === 'headers' ? Object.fromEntries(Object.entries(value).filter(([name]) => !ofOneLeg.test(name))) : value;
}

function firstDifference(scenario, direct, relayed) {
  const [one, other] = [direct, relayed].map((seen) => (JSON.stringify(seen.get(scenario), null, 1) ?? 'not run').split('\n'));
  const at = one.findIndex((line, index) => line !== other[index]);
  const near = (lines) => lines.slice(Math.max(0, at - 3), at + 4).join('\n');
  return `${scenario}, direct:\n${near(one)}\nthrough the relay:\n${near(other)}`;
}

function run(...args) {
  const child = spawn(process.execPath, [suiteProgram, ...args]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => { printed += chunk; });
  return new Promise((done) => { child.on('close', (exit) => done({ exit, printed })); });
}

// It takes the number of a port, but does not tell which it took.
async function startShowcase() {
  const port = await new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
  const url = `http://127.0.0.1:${port}/mcp`;
  const ended = start(process.execPath, [showcase, 'streamableHttp'], { env: { ...process.env, PORT: String(port) } });
  let failure;
  ended.catch((error) => { failure = error; }); // it prints no JSON
  for (;;) {
    if (failure) throw failure;
    const answers = await fetch(url, { method: 'DELETE' }).then(() => true, () => false);
    if (answers) return url;
    await pause(0.1);
  }
}
