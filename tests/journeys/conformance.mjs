// Journey "conformance": the official suite plays MCP servers and authorization servers of all kinds,
// and Patchbay is the client under test (conformance_client.mjs says how).
//
//   run conformance [revision...]
//
// Each scenario that a revision requires of clients must pass, but for those that
// conformance_expected.yml names and explains. The suite also plays what it does not score
// (extensions); whatever comes of that says nothing here.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SecretSearch } from './secret_search.mjs';
import { folder, here, home, journey, step } from './world.mjs';

const suiteProgram = join(here, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
const client = `${process.execPath} ${join(here, 'conformance_client.mjs')}`;
// How everything begins that the suite's authorization servers give out.
const secrets = ['test-auth-code', 'test-token', 'test-client-secret'];
const search = new SecretSearch();

const given = process.argv.slice(2);
const revisions = given.length ? given : ['2025-11-25', '2026-07-28'];

await journey('conformance', async () => {
  for (const revision of revisions) {
    const required = await requiredBy(revision);
    const { exit, printed } = await suite('client', '--command', client, '--requirements', revision,
      '--expected-failures', join(here, 'conformance_expected.yml'),
      '--timeout', '120000', '--output-dir', folder(join(home, `results-${revision}`)));
    const passed = new Set([...printed.matchAll(/^✓ (\S+):/gm)].map(([, name]) => name));
    const missed = required.filter((name) => !passed.has(name));
    step(`${revision}: the suite has found nothing that was not expected`, exit === 0, printed.split('=== SUITE SUMMARY ===').at(-1));
    const isAuthorization = (name) => name.startsWith('auth/');
    const authorization = required.filter(isAuthorization);
    step(`${revision}: all ${authorization.length} required client scenarios of authorization pass: ${authorization.join(', ')}`,
      authorization.length > 0 && !missed.some(isAuthorization), missed);
    const others = required.filter((name) => !isAuthorization(name) && passed.has(name));
    step(`${revision}: of the others pass: ${others.join(', ')}; do not: ${missed.join(', ') || 'none'}`);
  }
  const data = readdirSync(process.env.TMPDIR).filter((name) => name.startsWith('pbc.')).map((name) => join(process.env.TMPDIR, name));
  const printed = readdirSync(home, { recursive: true }).filter((name) => /std(out|err)\.txt$/.test(name)).map((name) => join(home, name));
  const places = search.places(secrets, [...data, ...printed]);
  step(`no token, code or client secret stands in ${data.length} data folders, in what was printed, an argument list or an environment`,
    data.length > 0 && printed.length > 0 && places.length === 0, places);
});

// The suite's own list, frozen for each revision.
async function requiredBy(revision) {
  const { printed } = await suite('list', '--requirements', revision);
  const required = printed.split('Client scenarios')[1].split('Run and reported')[0];
  return [...required.matchAll(/^ {2}- (\S+)/gm)].map(([, name]) => name);
}

function suite(...args) {
  const child = spawn(process.execPath, [suiteProgram, ...args]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => { printed += chunk; });
  return new Promise((done) => { child.on('close', (exit) => done({ exit, printed })); });
}
