// An AI app as small as one can be: speaks MCP by stdin and stdout of patchbay-bridge, in either era.
//
// Legacy (up to 2025-11-25) begins with `initialize`; modern (from 2026-07-28) says in each request
// who speaks which revision, and answers a result that asks for input by asking again.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { program } from './world.mjs';

const firstModern = '2026-07-28';
const modernMeta = 'io.modelcontextprotocol/';
const unsupportedVersion = -32022;
const capabilities = { roots: {}, sampling: {}, elicitation: { form: { applyDefaults: true } } };
const clientInfo = { name: 'journey', version: '1.0.0' };

// An answer that says failure.
export class CallError extends Error {
  constructor({ code, message, data }) {
    super(`${code}: ${message}`);
    this.code = code;
    this.data = data;
  }

  // What Patchbay answers in the server's place: the person has to sign in first.
  get needsPerson() {
    return this.data?.from === 'patchbay' && ['signInNeeded', 'morePermissionNeeded'].includes(this.data.error);
  }
}

export class BridgeApp {
  #child;
  #version;
  #ids = 0;
  #waiting = new Map();

  constructor(dataDir, connection, version) {
    this.#version = version;
    // As apps start it: with an environment of next to nothing.
    this.#child = spawn(program('patchbay-bridge'), ['--data-dir', dataDir, connection], { env: {}, stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((done) => { this.#child.on('exit', done); });
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#take(JSON.parse(line)));
    this.#child.on('exit', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('the bridge ended'));
    });
  }

  get isModern() { return this.#version >= firstModern; }

  async start() {
    if (this.isModern) return this.#discover();
    const result = await this.request('initialize', { protocolVersion: this.#version, capabilities, clientInfo });
    this.#write({ method: 'notifications/initialized' });
    return result;
  }

  // The server says which revisions it has if it does not have ours.
  async #discover() {
    try {
      return await this.request('server/discover', {});
    } catch (error) {
      if (error.code !== unsupportedVersion) throw error;
      this.#version = error.data.supported.filter((one) => one >= firstModern).sort().at(-1);
      return this.request('server/discover', {});
    }
  }

  // Resolves with the result; rejects with a CallError.
  async request(method, params = {}) {
    for (let more = {}; ;) {
      const result = await this.#ask(method, { ...params, ...more });
      if (result.resultType !== 'input_required') return result;
      const answers = Object.entries(result.inputRequests ?? {}).map(([name, asked]) => [name, this.#answerTo(asked)]);
      more = { inputResponses: Object.fromEntries(answers) };
      if (result.requestState !== undefined) more.requestState = result.requestState;
    }
  }

  async listTools() {
    return (await this.request('tools/list')).tools;
  }

  call(name, parameters = {}) {
    return this.request('tools/call', { name, arguments: parameters });
  }

  async close() {
    this.#child.stdin.end();
    return this.ended;
  }

  #ask(method, params) {
    if (this.isModern) {
      params = { ...params, _meta: { [`${modernMeta}protocolVersion`]: this.#version, [`${modernMeta}clientCapabilities`]: capabilities, [`${modernMeta}clientInfo`]: clientInfo } };
    }
    const id = ++this.#ids;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#write({ id, method, params });
    });
  }

  #take(message) {
    if (message.method) {
      if (message.id !== undefined) this.#write({ id: message.id, result: this.#answerTo(message) });
      return;
    }
    const { done, failed } = this.#waiting.get(message.id) ?? {};
    this.#waiting.delete(message.id);
    if (message.error) failed?.(new CallError(message.error));
    else done?.(message.result);
  }

  // What a person who agrees to everything would say.
  #answerTo({ method, params }) {
    if (method === 'elicitation/create') {
      const fields = Object.entries(params.requestedSchema?.properties ?? {});
      return { action: 'accept', content: Object.fromEntries(fields.map(([name, field]) => [name, field.default ?? true])) };
    }
    if (method === 'sampling/createMessage') {
      return { role: 'assistant', model: 'journey', content: { type: 'text', text: 'yes' } };
    }
    return method === 'roots/list' ? { roots: [] } : {};
  }

  #write(message) {
    this.#child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }
}
