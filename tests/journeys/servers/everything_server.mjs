// An MCP server in both eras with every tool, prompt and resource that the server scenarios of the
// official conformance suite ask for (the suite's descriptions of its scenarios say which).
//
//   node everything_server.mjs
//
// Prints one line of JSON with its address when it is ready.

import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { acceptedContent, createRequestStateCodec, fromJsonSchema, inputRequired, McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { serveBothEras } from './both_eras.mjs';

// One red pixel; a sound of no length.
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
const sound = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=';
const cacheHint = { ttlMs: 300000, cacheScope: 'public' };
const states = createRequestStateCodec({ key: randomBytes(32), ttlSeconds: 600 });

const text = (words) => ({ type: 'text', text: words });
const image = { type: 'image', data: picture, mimeType: 'image/png' };
const said = (...content) => ({ content });
const asks = (content) => ({ messages: content.map((one) => ({ role: 'user', content: one })) });
const form = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required });
const elicit = (message, properties, required) => inputRequired.elicit({ message, requestedSchema: form(properties, required) });
const sample = (prompt) => inputRequired.createMessage({ messages: [{ role: 'user', content: text(prompt) }], maxTokens: 100 });

serveBothEras(makeServer, { retryInterval: 500 });

function makeServer(notify) {
  const server = new McpServer({ name: 'journey-everything', version: '1.0.0' }, {
    capabilities: { tools: { listChanged: true }, prompts: { listChanged: true }, resources: { subscribe: true, listChanged: true }, logging: {}, completions: {} },
    cacheHints: Object.fromEntries(['tools/list', 'prompts/list', 'resources/list', 'resources/templates/list', 'server/discover'].map((method) => [method, cacheHint])),
    requestState: { verify: states.verify },
  });
  addContentTools(server);
  addTalkingTools(server, notify);
  addAskingTools(server);
  addRoundTripTools(server);
  addResources(server);
  addPrompts(server);
  server.server.setRequestHandler('completion/complete', () => ({ completion: { values: [], total: 0, hasMore: false } }));
  return server;
}

function addContentTools(server) {
  const tool = (name, description, answer) => server.registerTool(name, { description }, async () => answer());
  const embedded = (uri, mimeType, words) => ({ type: 'resource', resource: { uri, mimeType, text: words } });
  tool('test_simple_text', 'Answers with text', () => said(text('This is a simple text response for testing.')));
  tool('test_image_content', 'Answers with a picture', () => said(image));
  tool('test_audio_content', 'Answers with a sound', () => said({ type: 'audio', data: sound, mimeType: 'audio/wav' }));
  tool('test_embedded_resource', 'Answers with a resource', () => said(embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')));
  tool('test_multiple_content_types', 'Answers with text, picture and resource', () => said(text('Multiple content types test:'), image,
    embedded('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}')));
  tool('test_error_handling', 'Fails', () => { throw new Error('This tool intentionally returns an error for testing'); });
  server.registerTool('json_schema_2020_12_tool', {
    description: 'Has a schema of many words',
    inputSchema: fromJsonSchema({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      $defs: { address: { $anchor: 'addressDef', type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } } },
      properties: {
        name: { type: 'string' }, address: { $ref: '#/$defs/address' },
        contactMethod: { type: 'string', enum: ['phone', 'email'] }, phone: { type: 'string' }, email: { type: 'string' },
      },
      allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
      if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
      then: { required: ['phone'] },
      else: { required: ['email'] },
      additionalProperties: false,
    }),
  }, async (given) => said(text(JSON.stringify(given))));
  server.registerTool('test_mirrored_header', {
    description: 'Wants an argument in a header, too',
    inputSchema: z.object({ region: z.string().meta({ 'x-mcp-header': 'Region' }), query: z.string().optional() }),
  }, async ({ region }) => said(text(region)));
}

// Tools that say something before their answer.
function addTalkingTools(server, notify) {
  server.registerTool('test_tool_with_logging', { description: 'Logs while it works' }, async ({ mcpReq }) => {
    for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
      await mcpReq.notify({ method: 'notifications/message', params: { level: 'info', data } });
      await pause(50);
    }
    return said(text('Tool with logging executed successfully'));
  });
  server.registerTool('test_logging_tool', { description: 'Logs if it was asked to' }, async ({ mcpReq }) => {
    await mcpReq.log('info', 'Logging evaluated');
    return said(text('Logging evaluated'));
  });
  server.registerTool('test_tool_with_progress', { description: 'Tells how far it is' }, async ({ mcpReq }) => {
    const progressToken = mcpReq._meta?.progressToken ?? 0;
    for (const progress of [0, 50, 100]) {
      await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, total: 100, message: `Completed step ${progress} of 100` } });
      await pause(50);
    }
    return said(text(String(progressToken)));
  });
  server.registerTool('test_streaming_elicitation', { description: 'Streams, but asks nothing' }, async ({ mcpReq }) => {
    await mcpReq.notify({ method: 'notifications/progress', params: { progressToken: mcpReq._meta?.progressToken ?? 0, progress: 50, total: 100 } });
    return said(text('Streaming complete'));
  });
  server.registerTool('test_reconnection', { description: 'Closes its stream before it answers' }, async ({ http }) => {
    http?.closeSSE?.();
    await pause(100);
    return said(text('Answered after the stream was closed'));
  });
  server.registerTool('test_trigger_tool_change', { description: 'Says that the tools are others' }, async () => {
    notify.toolsChanged();
    return said(text('told'));
  });
  server.registerTool('test_trigger_prompt_change', { description: 'Says that the prompts are others' }, async () => {
    notify.promptsChanged();
    return said(text('told'));
  });
}

// Tools that ask the app in the middle, as servers up to 2025-11-25 do.
function addAskingTools(server) {
  const asked = async ({ mcpReq }, message, properties, required) => {
    const answer = await mcpReq.elicitInput({ mode: 'form', message, requestedSchema: form(properties, required) });
    return said(text(`action=${answer.action}, content=${JSON.stringify(answer.content ?? {})}`));
  };
  server.registerTool('test_sampling', { description: 'Asks the model', inputSchema: z.object({ prompt: z.string() }) }, async ({ prompt }, { mcpReq }) => {
    const { content } = await mcpReq.requestSampling({ messages: [{ role: 'user', content: text(prompt) }], maxTokens: 100 });
    return said(text(`LLM response: ${content.text}`));
  });
  server.registerTool('test_elicitation', { description: 'Asks the person', inputSchema: z.object({ message: z.string() }) },
    ({ message }, context) => asked(context, message, { response: { type: 'string', description: 'What they say' } }));
  server.registerTool('test_elicitation_sep1034_defaults', { description: 'Asks the person, with proposals' }, (context) => asked(context, 'Please look over the proposals', {
    name: { type: 'string', default: 'John Doe' },
    age: { type: 'integer', default: 30 },
    score: { type: 'number', default: 95.5 },
    status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
    verified: { type: 'boolean', default: true },
  }, []));
  const titled = (...names) => names.map((title, index) => ({ const: `value${index + 1}`, title }));
  const options = ['option1', 'option2', 'option3'];
  server.registerTool('test_elicitation_sep1330_enums', { description: 'Asks the person to choose' }, (context) => asked(context, 'Please choose', {
    untitledSingle: { type: 'string', enum: options },
    titledSingle: { type: 'string', oneOf: titled('First Option', 'Second Option', 'Third Option') },
    legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['Option One', 'Option Two', 'Option Three'] },
    untitledMulti: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', enum: options } },
    titledMulti: { type: 'array', minItems: 1, maxItems: 3, items: { anyOf: titled('First Choice', 'Second Choice', 'Third Choice') } },
  }, []));
}

// Tools that answer with a question and are called again with its answer, as from 2026-07-28 on.
function addRoundTripTools(server) {
  const roundTrip = (name, answer) => server.registerTool(`test_input_required_result_${name}`, { description: 'Asks by its result' }, async (context) => answer(context.mcpReq, context));
  const name = { name: { type: 'string' } };
  const ok = { ok: { type: 'boolean' } };
  const response = ({ inputResponses }, key) => inputResponses?.[key];

  // The SDK refuses to ask an app for what it has not declared.
  server.registerTool('test_missing_capability', { description: 'Needs sampling' }, async () => inputRequired({ inputRequests: { sampled: sample('Anything') } }));
  roundTrip('elicitation', (request) => {
    const person = acceptedContent(request.inputResponses, 'user_name');
    if (!person) return inputRequired({ inputRequests: { user_name: elicit('What is your name?', name) } });
    return said(text(`Hello, ${person.name}!`));
  });
  roundTrip('sampling', (request) => {
    const sampled = response(request, 'sample_request');
    if (!sampled) return inputRequired({ inputRequests: { sample_request: sample('What is the capital of France?') } });
    return said(text(`Sampling result: ${sampled.content?.text}`));
  });
  roundTrip('list_roots', (request) => {
    const listed = response(request, 'roots_request');
    if (!listed) return inputRequired({ inputRequests: { roots_request: inputRequired.listRoots() } });
    return said(text(`Found ${listed.roots?.length} root(s)`));
  });
  for (const [tool, words] of [['request_state', 'state-ok'], ['tampered_state', 'integrity-ok']]) {
    roundTrip(tool, async (request, context) => {
      if (request.requestState()?.kind === tool && response(request, 'confirm')) return said(text(`${words}: as it was`));
      return inputRequired({ inputRequests: { confirm: elicit('Please confirm', ok) }, requestState: await states.mint({ kind: tool }, context) });
    });
  }
  roundTrip('multiple_inputs', async (request, context) => {
    const [person, greeting, roots] = ['user_name', 'greeting', 'client_roots'].map((key) => response(request, key));
    if (request.requestState() && person && greeting && roots) return said(text(`Name: ${person.content?.name}; Greeting: ${greeting.content?.text}; Roots: ${roots.roots?.length}`));
    return inputRequired({
      inputRequests: { user_name: elicit('What is your name?', name), greeting: sample('Generate a greeting'), client_roots: inputRequired.listRoots() },
      requestState: await states.mint({ kind: 'multiple_inputs' }, context),
    });
  });
  roundTrip('multi_round', async (request, context) => {
    const state = request.requestState();
    const [first, second] = ['step1', 'step2'].map((key) => response(request, key)?.content);
    if (state?.round === 2 && second) return said(text(`${state.name} likes ${second.color}`));
    const requestState = await states.mint(state?.round === 1 && first ? { round: 2, name: first.name } : { round: 1 }, context);
    if (state?.round === 1 && first) return inputRequired({ inputRequests: { step2: elicit('What is your favorite color?', { color: { type: 'string' } }) }, requestState });
    return inputRequired({ inputRequests: { step1: elicit('What is your name?', name) }, requestState });
  });
  roundTrip('capabilities', async (request, context) => {
    const answers = Object.keys(request.inputResponses ?? {});
    if (answers.length) return said(text(`capabilities-ok: received ${answers}`));
    const has = request.envelope?.['io.modelcontextprotocol/clientCapabilities'] ?? {};
    const inputRequests = {
      ...(has.elicitation && { elicit_input: elicit('Which value?', { value: { type: 'string' } }) }),
      ...(has.sampling && { sample_input: sample('Sample request') }),
    };
    if (!Object.keys(inputRequests).length) return said(text('No supported capabilities declared'));
    return inputRequired({ inputRequests, requestState: await states.mint({ kind: 'capabilities' }, context) });
  });
}

function addResources(server) {
  const resource = (name, mimeType, content) => server.registerResource(name, `test://${name}`, { mimeType, cacheHint },
    async ({ href }) => ({ contents: [{ uri: href, mimeType, ...content }] }));
  resource('static-text', 'text/plain', { text: 'This is the content of the static text resource.' });
  resource('static-binary', 'image/png', { blob: picture });
  resource('watched-resource', 'text/plain', { text: 'Watched resource content' });
  server.registerResource('template', new ResourceTemplate('test://template/{id}/data', { list: undefined }), { mimeType: 'application/json', cacheHint },
    async ({ href }, { id }) => ({ contents: [{ uri: href, mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }) }] }));
  for (const method of ['resources/subscribe', 'resources/unsubscribe']) server.server.setRequestHandler(method, () => ({}));
}

function addPrompts(server) {
  const prompt = (name, args, answer) => server.registerPrompt(name, { title: name, description: name, argsSchema: args && z.object(args) }, answer);
  prompt('test_simple_prompt', undefined, async () => asks([text('This is a simple prompt for testing.')]));
  prompt('test_prompt_with_image', undefined, async () => asks([image, text('Please analyze the image above.')]));
  prompt('test_prompt_with_arguments', { arg1: z.string(), arg2: z.string() },
    async ({ arg1, arg2 }) => asks([text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)]));
  prompt('test_prompt_with_embedded_resource', { resourceUri: z.string() }, async ({ resourceUri: uri }) => asks([
    { type: 'resource', resource: { uri, mimeType: 'text/plain', text: 'Embedded resource content for testing.' } },
    text('Please process the embedded resource above.'),
  ]));
  prompt('test_input_required_result_prompt', undefined, async ({ mcpReq }) => {
    const given = acceptedContent(mcpReq.inputResponses, 'user_context');
    if (!given) return inputRequired({ inputRequests: { user_context: elicit('What context should the prompt use?', { context: { type: 'string' } }) } });
    return asks([text(`Prompt with context: ${given.context}`)]);
  });
}
