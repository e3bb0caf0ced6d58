// What the conformance suite starts as "the client", once for each scenario: Patchbay with a data
// folder of its own and secrets in memory, and an app that speaks stdio through patchbay-bridge.
//
//   node conformance_client.mjs ADDRESS
//
// The suite tells in the environment which scenario it plays, which revision is spoken and what was
// agreed beforehand. Patchbay does the discovery, the sign-in and the transport; what is left to an
// app and its person stands here. Ends with 0 if they got what they wanted.

import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BridgeApp } from './bridge_app.mjs';
import { controlFor, pause, program, start, stopAll } from './world.mjs';

const address = process.argv.at(-1);
const scenario = process.env.MCP_CONFORMANCE_SCENARIO;
const version = process.env.MCP_CONFORMANCE_PROTOCOL_VERSION;
const agreed = JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? '{}');

// The suite takes no other page as a client id metadata document.
const metadataUrl = 'https://conformance-test.local/client-metadata.json';
const mostAtOnce = 6;
const mostPatience = 5; // a person who is told to sign in again and again gives up

const dataDir = mkdtempSync(join(tmpdir(), 'pbc.'));
const control = controlFor(dataDir);

const scenarios = {
  initialize: (app) => app.listTools(),
  tools_call: (app) => app.call('add_numbers', { a: 2, b: 3 }),
  'elicitation-sep1034-client-defaults': (app) => app.call('test_client_elicitation_defaults'),
  'sse-retry': (app) => app.call('test_reconnection'),
  'request-metadata': (app) => app.listTools(),
  'json-schema-ref-no-deref': (app) => app.listTools(),
  'http-standard-headers': useEverything,
  'http-custom-headers': async (app) => {
    await app.listTools();
    for (const { name, arguments: parameters } of agreed.toolCalls) await app.call(name, parameters);
  },
  'http-invalid-tool-headers': callAll,
  'sep-2322-client-request-state': callAll,
};

const place = await takePlace();
let app;
try {
  await start(program('patchbayctl'), ['--data-dir', dataDir, '--secret-store', 'memory', '--browser-command', 'curl -sL', 'serve', '--port', '0'], { ours: true });
  await addServer();
  app = new BridgeApp(dataDir, 'server', version);
  await patiently(() => app.start());
  await (scenarios[scenario] ?? listAndCall)(app);
  await end(0);
} catch (error) {
  console.log(error.stack);
  await end(1);
}

async function end(code) {
  if (app) await app.close();
  stopAll();
  rmdirSync(place);
  process.exit(code);
}

// The suite starts all scenarios at once. So many programs starting on a small computer are slower
// than any server may be; who finds a place here goes on.
async function takePlace() {
  for (let number = 0; ; number = (number + 1) % mostAtOnce) {
    const folder = join(tmpdir(), `place-${number}`);
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await pause(0.02);
    }
  }
}

async function command(args, options) {
  const { exit, answer, printed } = await control(args, options);
  console.log(`patchbayctl ${args.join(' ')}: ${printed.trim()}`);
  if (exit !== 0) throw new Error(`patchbayctl ${args[0]} ended with ${exit}`);
  return answer.result;
}

async function addServer() {
  const given = ['--client-metadata-url', metadataUrl];
  if (agreed.client_id) given.push('--client-id', agreed.client_id);
  if (agreed.client_secret) given.push('--client-secret-stdin');
  const { auth } = await command(['server', 'add', address, '--id', 'server', ...given], { input: agreed.client_secret });
  if (auth === 'oauth') await command(['sign-in', 'server']);
}

// Does what the answers in the chat ask for: signs in again, then asks again.
async function patiently(ask) {
  for (let signIns = 0; ; ++signIns) {
    try {
      return await ask();
    } catch (error) {
      if (!error.needsPerson || signIns === mostPatience) throw error;
      console.log(`app: ${error.message}`);
      await command(['sign-in', 'server']);
    }
  }
}

async function listAndCall() {
  const [first] = await patiently(() => app.listTools());
  await patiently(() => app.call(first.name));
}

async function callAll() {
  for (const { name } of await app.listTools()) await app.call(name);
}

async function useEverything() {
  await callAll();
  for (const { uri } of (await app.request('resources/list')).resources) await app.request('resources/read', { uri });
  for (const { name } of (await app.request('prompts/list')).prompts) await app.request('prompts/get', { name });
}
