// What journeys share: steps that are printed, our programs, the servers, the keyring.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const home = process.env.HOME;
const programs = resolve(here, '../../build/bin');
export const program = (name) => join(programs, name);

let steps = 0;
const started = Date.now();

// Prints a step when it has been seen to hold; the journey ends at the first that does not.
export function step(what, holds = true, found = '') {
  if (!holds) throw new Error(`${what}: no. ${typeof found === 'string' ? found : JSON.stringify(found)}`);
  steps += 1;
  console.log(`${String(steps).padStart(3)}  ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);
}

const children = [];
const output = []; // everything our programs have printed so far

export const everythingPrinted = () => output.map(({ text }) => text).join('\n');

// Starts a program that stays; resolves with its first line of JSON.
export async function start(command, args, options = {}) {
  const { line, child } = await startAndRead(command, args, /^\{.*\}$/m, options);
  return { ...JSON.parse(line[0]), child };
}

// The same, with the first line that looks like `pattern`.
export function startAndRead(command, args, pattern, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  children.push(child);
  const record = { text: '' };
  if (options.ours) output.push(record);
  return new Promise((ready, failed) => {
    const took = setTimeout(() => failed(new Error(`${command} ${args[0]} did not get ready: ${record.text}`)), 60000);
    const read = (chunk) => {
      record.text += chunk;
      const line = record.text.slice(0, record.text.lastIndexOf('\n') + 1).match(pattern);
      if (!line) return;
      clearTimeout(took);
      ready({ line, child });
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', (chunk) => { record.text += chunk; });
    child.on('error', failed);
    child.on('exit', (code) => {
      clearTimeout(took);
      failed(new Error(`${command} ${args[0]} ended with ${code}: ${record.text}`));
    });
  });
}

// Ends what has been started here and still runs.
export function stopAll() {
  for (const child of children) if (child.exitCode === null) child.kill();
}

export const node = (script, ...args) => start(process.execPath, [join(here, script), ...args]);

export function browserCommand(mode) {
  return `${process.execPath} ${join(here, 'browser.mjs')} ${mode}`;
}

// patchbayctl for one data folder, with --json; resolves with exit code, answer and what it printed.
export function controlFor(dataDir, extraEnvironment = {}) {
  return (args, { input = '', timeout = 60000, env = {}, wrap = [] } = {}) => new Promise((done) => {
    const [command, ...rest] = [...wrap, program('patchbayctl'), '--data-dir', dataDir, '--json', ...args];
    const child = spawn(command, rest, { timeout, env: { ...process.env, ...extraEnvironment, ...env } });
    children.push(child);
    const record = { text: '' };
    output.push(record);
    let answer = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => { answer += chunk; record.text += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk) => { record.text += chunk; });
    child.stdin.on('error', () => {}).end(input); // it may have ended without reading
    child.on('error', (error) => done({ exit: -1, answer: null, printed: error.message }));
    child.on('close', (exit, signal) => done({ exit, signal, answer: parsed(answer), printed: record.text }));
  });
}

// With --json the answer is the last line; steps may stand before it.
function parsed(text) {
  const line = text.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    try { return JSON.parse(text); } catch { return null; }
  }
}

// Every secret of ours that the Secret Service gives out; qtkeychain keeps bytes as base64.
export function keyring() {
  const found = spawnSync('secret-tool', ['search', '--all', '--unlock', 'xdg:schema', 'org.qt.keychain'], { encoding: 'utf8' });
  return found.stdout.split(/^\[/m).slice(1)
    .map((item) => item.match(/^secret = ([\s\S]*?)\n(?:created|modified) = /m)?.[1] ?? '')
    .map((secret) => Buffer.from(secret, 'base64').toString());
}

export const pause = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

export function folder(path) {
  mkdirSync(path, { recursive: true });
  return path;
}

export async function journey(name, body) {
  let failure;
  try {
    await body();
  } catch (error) {
    failure = error;
  }
  stopAll();
  if (failure) {
    console.log(`FAILED: ${failure.message}`);
    console.log(everythingPrinted().split('\n').slice(-40).join('\n'));
  } else {
    console.log(`Journey ${name}: ${steps} steps, ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
  process.exit(failure ? 1 : 0);
}
