// Journey "code_server": VS Code itself, as code-server in a real Chromium. Patchbay connects it; the
// server stands in VS Code's list of MCP servers, starts from there and offers its tools, and is gone
// from the list when Patchbay has taken the entry out. Pictures go to PATCHBAY_SCREENS.
//
// Not among the journeys of ./dev test: code-server takes 800 MB and a quarter of a minute to open.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserCommand, controlFor, folder, here, home, journey, node, program, start, startAndRead, step } from './world.mjs';

const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
const installed = join(here, 'code_server/node_modules');
const pictures = folder(process.env.PATCHBAY_SCREENS ?? resolve(here, '../../build/screens/code_server'));
const userData = join(home, '.config/Code'); // where VS Code has it
const before = '{\n  // mine\n  "servers": {\n    "weather": { "command": "weather-server", },\n  },\n}\n';

await journey('code_server', async () => {
  const { issuer } = await node('servers/authorization_server.mjs');
  const { url } = await node('servers/mcp_server.mjs', '--issuer', issuer);
  const dataDir = join(home, 'patchbay');
  const browser = ['--browser-command', browserCommand('allow')];
  await start(program('patchbayctl'), ['--data-dir', dataDir, ...browser, 'serve', '--port', '0'], { ours: true });
  const control = controlFor(dataDir);
  const { answer, printed } = await control([...browser, 'setup', url, '--name', 'Orders']);
  const id = answer?.result?.id;
  if (!id) step('signed in', false, printed);
  const file = join(folder(join(userData, 'User')), 'mcp.json');
  writeFileSync(file, before);
  const connected = await control(['connect', id, '--client', 'vscode']);
  step(`connect writes ${file.slice(home.length + 1)}`, connected.exit === 0 && readFileSync(file, 'utf8').includes(`"${id}"`), connected.printed);

  const page = await openVsCode();
  let row = await serverRow(page, id);
  step(`VS Code lists it: “${await wordsOf(row)}”`);
  await page.screenshot({ path: join(pictures, 'listed.png') });

  // On a busy computer a click may come before VS Code is ready for it.
  for (let tries = 0; !/Running/.test(await wordsOf(row)); tries += 1) {
    if (tries === 20) step('VS Code starts it', false, await wordsOf(row));
    if (/Stopped|Error/.test(await wordsOf(row))) {
      await row.click();
      await chosen(page, 'Start Server').then((start) => start.click());
    }
    await page.waitForTimeout(3000);
    row = await serverRow(page, id);
  }
  step(`VS Code starts it: “${await wordsOf(row)}”`);
  await page.screenshot({ path: join(pictures, 'running.png') });
  const { answer: status } = await control(['status']);
  const seen = status?.result?.connections?.[0]?.apps?.find(({ client }) => client === 'vscode')?.lastSeen;
  step(`it came through the relay: ${seen}`, Boolean(seen), status);

  const taken = await control(['disconnect', id, '--client', 'vscode']);
  step('disconnect gives back every byte', taken.exit === 0 && readFileSync(file, 'utf8') === before, taken.printed);
  // code-server does not watch this file, as VS Code on a desk does.
  await page.reload();
  await page.waitForSelector('.monaco-workbench .statusbar');
  await serverRow(page, 'weather');
  const there = await page.locator('.quick-input-list .monaco-list-row', { hasText: id }).count();
  await page.screenshot({ path: join(pictures, 'gone.png') });
  step('VS Code lists it no more, and the other one still', there === 0);
  await page.context().browser().close();
});

async function openVsCode() {
  const { line } = await startAndRead(join(installed, `node-linux-${arch}/bin/node`), [join(installed, 'code-server/out/node/entry.js'), '--auth', 'none',
    '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--user-data-dir', userData,
    '--extensions-dir', folder(join(home, 'extensions')), folder(join(home, 'project'))], /HTTP server listening on (http:\S+)/);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(90000);
  await page.goto(line[1]);
  await page.waitForSelector('.monaco-workbench .statusbar');
  step('VS Code is open in Chromium');
  return page;
}

// F1 does nothing until the workbench has got its keys, and another list may still be closing.
async function openList(page) {
  const input = page.locator('.quick-input-widget input').first();
  const isPalette = async () => await input.isVisible() && (await input.inputValue()).startsWith('>');
  for (let tries = 0; !await isPalette(); tries += 1) {
    if (tries === 60) step('the list of commands opens', false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.waitForTimeout(1000);
  }
  await input.fill('>MCP: List Servers');
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
