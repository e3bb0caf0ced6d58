// Journey "code_server": VS Code itself, as code-server in a real Chromium. Patchbay connects it; the
// server stands in VS Code's list of MCP servers, starts from there and offers its tools, and is gone
// from the list when Patchbay has taken the entry out. Pictures go to PATCHBAY_SCREENS.
//
// Not among the journeys of ./dev test: code-server takes 800 MB and a quarter of a minute to open.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserCommand, controlFor, folder, here, home, journey, node, program, start, startAndRead, step } from './world.mjs';

const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
const installed = join(here, 'code_server/node_modules');
const pictures = folder(process.env.PATCHBAY_SCREENS ?? resolve(here, '../../build/screens/code_server'));
const userData = join(home, '.config/Code'); // where VS Code has it

await journey('code_server', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const dataDir = join(home, 'patchbay');
  const browser = ['--browser-command', browserCommand('allow')];
  await start(program('patchbayctl'), ['--data-dir', dataDir, ...browser, 'serve', '--port', '0'], { ours: true });
  const control = controlFor(dataDir);
  const { answer, printed } = await control([...browser, 'setup', url]);
  const id = answer?.result?.id;
  if (!id) step('signed in', false, printed);
  const connected = await control(['connect', id, '--client', 'vscode']);
  const file = join(userData, 'User/mcp.json');
  step(`connect writes ${file.slice(home.length + 1)}`, connected.exit === 0 && readFileSync(file, 'utf8').includes(`"${id}"`), connected.printed);

  const page = await openVsCode();
  let row = await serverRow(page, id);
  step(`VS Code lists it: “${await wordsOf(row)}”`);
  await page.screenshot({ path: join(pictures, 'listed.png') });

  await row.click();
  await chosen(page, 'Start Server').then((start) => start.click());
  const tools = page.locator('.view-line', { hasText: /Discovered [1-9]\d* tools/ }).first();
  await tools.waitFor();
  step(`VS Code starts it: “${(await tools.innerText()).replace(/\s+/g, ' ').replace(/^.*\[info\] /, '')}”`);
  row = await serverRow(page, id);
  step(`and shows it as running: “${await wordsOf(row)}”`, /Running/.test(await wordsOf(row)));
  await page.screenshot({ path: join(pictures, 'running.png') });
  await page.keyboard.press('Escape');

  const taken = await control(['disconnect', id, '--client', 'vscode']);
  step('disconnect takes it out', taken.exit === 0, taken.printed);
  for (let looks = 0; ; looks += 1) {
    await openList(page);
    const there = await page.locator('.quick-input-list .monaco-list-row', { hasText: id }).count();
    await page.keyboard.press('Escape');
    if (there === 0) break;
    if (looks === 30) step('VS Code lists it no more', false);
    await page.waitForTimeout(1000);
  }
  step('VS Code lists it no more');
  await page.context().browser().close();
});

async function openVsCode() {
  const { line } = await startAndRead(join(installed, `node-linux-${arch}/bin/node`), [join(installed, 'code-server/out/node/entry.js'), '--auth', 'none',
    '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--user-data-dir', userData,
    '--extensions-dir', folder(join(home, 'extensions')), folder(join(home, 'project'))], /HTTP server listening on (http:\S+)/);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(120000);
  await page.goto(line[1]);
  await page.waitForSelector('.monaco-workbench .statusbar');
  step('VS Code is open in Chromium');
  return page;
}

// F1 does nothing until the workbench has got its keys.
async function openList(page) {
  const input = page.locator('.quick-input-widget input').first();
  for (let tries = 0; !await input.isVisible(); tries += 1) {
    if (tries === 60) step('the list of commands opens', false);
    await page.keyboard.press('F1');
    await page.waitForTimeout(1000);
  }
  await page.keyboard.type('MCP: List Servers');
  await chosen(page, 'MCP: List Servers').then((command) => command.click());
  await chosen(page, 'Add Server');
}

async function chosen(page, words) {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  await row.waitFor();
  return row;
}

async function serverRow(page, id) {
  await openList(page);
  return chosen(page, id);
}

async function wordsOf(row) {
  return (await row.innerText()).replace(/\s+/g, ' ').trim();
}
