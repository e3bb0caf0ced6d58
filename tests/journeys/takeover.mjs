// Journey "takeover": a person has set the server up by hand before. Patchbay finds it, shows what it
// would do without showing a secret, replaces it when told, and gives every byte back. And direct
// mode: Claude Code signs in itself, and says that it has yet to.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserCommand, controlFor, folder, here, home, journey, node, program, start, step } from './world.mjs';

const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
const claude = join(here, 'node_modules', `@anthropic-ai/claude-code-linux-${arch}/claude`);
const done = ({ exit }) => exit === 0 || exit === 4;

await journey('takeover', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const own = folder(join(home, 'takeover'));
  const dataDir = join(own, 'patchbay');
  const browser = ['--browser-command', browserCommand('allow')];
  const owner = await start(program('patchbayctl'), ['--data-dir', dataDir, ...browser, 'serve', '--port', '0'], { ours: true, env: { ...process.env, HOME: own } });
  const control = controlFor(dataDir, { HOME: own });
  const { answer, printed } = await control([...browser, 'setup', url]);
  const id = answer?.result?.id;
  if (!id) step('signed in', false, printed);

  await replaceByHand(own, url, owner, control, id);
  await deleteOldSignIn(own, url, control, id);
  await signInItself(own, url, control, id);
  owner.child.kill();
});

async function replaceByHand(own, url, owner, control, id) {
  const file = join(own, '.claude.json');
  const before = `{
  "numStartups": 3,
  "mcpServers": {
    "celigo-mcp": { "type": "stdio", "command": "npx", "args": ["-y", "mcp-remote", "${url}"], "env": {} },
    "github": { "type": "http", "url": "https://api.githubcopilot.com/mcp/", "headers": { "Authorization": "Bearer ghp_hushhushhushhushhush01" } }
  },
  "projects": {
    "${own}": { "mcpServers": { "celigo": { "type": "http", "url": "${url}", "headers": { "X-Api-Key": "hush-7" } } } }
  }
}
`;
  writeFileSync(file, before);
  let result = await control(['connect', id, '--client', 'claude-code', '--dry-run']);
  step('a dry run finds both, and shows no secret', done(result) && result.answer.result.earlier.length === 2
    && !/hush/.test(result.printed) && readFileSync(file, 'utf8') === before, result.printed);

  result = await control(['connect', id, '--client', 'claude-code']);
  let now = JSON.parse(readFileSync(file, 'utf8'));
  step('without a word they stay', done(result) && now.mcpServers['celigo-mcp'] && now.projects[own].mcpServers.celigo, result.printed);
  await control(['disconnect', id, '--client', 'claude-code']);

  result = await control(['connect', id, '--client', 'claude-code', '--replace-earlier']);
  now = JSON.parse(readFileSync(file, 'utf8'));
  const names = [...Object.keys(now.mcpServers), ...Object.keys(now.projects[own].mcpServers)];
  step('told to, ours stands in their place', done(result) && names.length === 2 && names.includes('github')
    && !/npx|hush-7/.test(readFileSync(file, 'utf8')), result.printed + names);
  const { said } = list(own);
  step('Claude Code says that it is connected, once', said.split('\n').filter((line) => /127\.0\.0\.1/.test(line)).length === 1
    && /127\.0\.0\.1.*✔ Connected/.test(said), said);
  writeFileSync(file, before.replace('"numStartups": 3', '"numStartups": 4')); // as if it had written its own again
  await control(['disconnect', id, '--client', 'claude-code']);
  writeFileSync(file, before);

  await control(['connect', id, '--client', 'claude-code', '--replace-earlier']);
  result = await control(['disconnect', id, '--client', 'claude-code']);
  step('undone, every byte is back', done(result) && readFileSync(file, 'utf8') === before, result.printed + readFileSync(file, 'utf8'));
}

async function deleteOldSignIn(own, url, control, id) {
  const store = folder(join(own, '.mcp-auth/mcp-remote-v1'));
  const hash = createHash('md5').update(url).digest('hex');
  const tokens = join(store, `${hash}_tokens.json`);
  const others = join(store, 'ffffffffffffffffffffffffffffffff_tokens.json');
  writeFileSync(tokens, '{"access_token": "hush-1"}');
  writeFileSync(others, '{"access_token": "hush-2"}');
  let result = await control(['doctor', id]);
  step('the doctor names the old sign-in, not what is in it', result.printed.includes(tokens) && !/hush/.test(result.printed), result.printed);
  result = await control(['connect', id, '--client', 'cursor']);
  step('it stays until one says so', done(result) && existsSync(tokens) && /delete-old-sign-in/.test(result.printed), result.printed);
  result = await control(['connect', id, '--client', 'cursor', '--delete-old-sign-in']);
  step('told to, it is gone, and that of another server is not', done(result) && !existsSync(tokens) && existsSync(others), result.printed);
  await control(['disconnect', id, '--client', 'cursor']);
}

async function signInItself(own, url, control, id) {
  const file = join(own, '.claude.json');
  const before = '{\n  "numStartups": 3,\n  "mcpServers": {}\n}\n';
  writeFileSync(file, before);
  let result = await control(['connect', id, '--client', 'claude-code', '--mode', 'direct']);
  const entry = JSON.parse(readFileSync(file, 'utf8')).mcpServers[id];
  step('direct mode writes the server’s own address, and no key', done(result) && entry?.url === url && !entry.headers, result.printed);
  const { said } = list(own);
  step(`Claude Code says “${said.split('\n').find((line) => /authentication/i.test(line))?.trim().slice(0, 70)}”`, /Needs authentication/.test(said), said);
  result = await control(['status']);
  const app = result.answer?.result?.connections?.[0]?.apps?.find(({ client }) => client === 'claude-code');
  step('the status says that it signs in itself', app?.signsInItself === true && app.entry === 'set up', result.printed);
  result = await control(['connect', id, '--client', 'claude-desktop', '--mode', 'direct']);
  step('an app that cannot is refused', result.exit === 1 && result.answer?.error?.code === 'directNotOffered', result.printed);
  // Claude Code has written its own settings meanwhile: only our entry goes.
  result = await control(['disconnect', id, '--client', 'claude-code']);
  const left = JSON.parse(readFileSync(file, 'utf8'));
  step('disconnected, nothing of it is left', done(result) && Object.keys(left.mcpServers).length === 0 && left.numStartups >= 3, result.printed + readFileSync(file, 'utf8'));
  writeFileSync(file, before);
  await control(['connect', id, '--client', 'claude-code', '--mode', 'direct']);
  result = await control(['disconnect', id, '--client', 'claude-code']);
  step('and where nobody wrote, every byte is back', done(result) && readFileSync(file, 'utf8') === before, result.printed);
}

function list(own) {
  // There is no internet here, and the journey needs none.
  const env = {
    HOME: own, PATH: process.env.PATH, NO_COLOR: '1', LANG: 'C.UTF-8', CI: '1', DISABLE_TELEMETRY: '1', DISABLE_ERROR_REPORTING: '1',
    DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
  const { stdout, stderr, status } = spawnSync(claude, ['mcp', 'list'], { env, cwd: own, encoding: 'utf8', timeout: 180000 });
  return { exit: status, said: `${stdout}${stderr}`.replace(/\x1b\[[0-9;?]*[a-zA-Z]/g, '') };
}
