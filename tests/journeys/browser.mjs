// A browser without a face: follows an authorization address through a sign-in's forms.
//
//   node browser.mjs MODE ADDRESS [CODE]
//
// allow         signs in as maria@example.com and agrees
// deny          signs in and takes the way that says no
// close         looks at the first page and goes away
// wrong-state   first comes to the redirect address with a state of its own, then as `allow`
// wrong-issuer  as `allow`, but the answer names another issuer (RFC 9207)
// chromium      as `allow`, in the real Chromium on the display
// elsewhere     as `allow`, on another computer: prints the address that leads nowhere from there
// device        as `allow`, on another device: types the code that follows the address (RFC 8628)
//
// PATCHBAY_BROWSER_GATE names a file to wait for before anything is done, so that a picture can be
// taken of what waits for the browser. Prints what it did; the code it carries only where it says so.

import { existsSync } from 'node:fs';

const [mode, start, code] = process.argv.slice(2);
const person = { user_code: code, login: 'maria@example.com', username: 'maria@example.com', email: 'maria@example.com', password: 'practice' };
const saysNo = /cancel|deny|decline|don.t allow|abort|\bno\b/i;

const gate = process.env.PATCHBAY_BROWSER_GATE;
while (gate && !existsSync(gate)) await new Promise((done) => { setTimeout(done, 100); });

if (mode === 'chromium') await inChromium();
else await withoutFace();

async function withoutFace() {
  const cookies = new Map();
  const redirect = new URL(start).searchParams.get('redirect_uri');
  if (mode === 'wrong-state') {
    const answer = await fetch(`${redirect}?code=forged&state=forged-state`);
    console.log(`browser: a forged answer was met with ${answer.status}`);
  }
  let page = await visit(start, cookies, redirect);
  for (let pages = 0; page && pages < 10; ++pages) {
    if (mode === 'close') return console.log('browser: closed on the first page');
    const isEnd = mode === 'device' && !page.text.includes('<form');
    page = isEnd ? console.log('browser: the other device is done') : await goOn(page, cookies, redirect);
  }
  if (page) throw new Error('the sign-in had no end');
}

// Follows redirects itself, so that the last one, to the program's listener, is seen.
async function visit(address, cookies, redirect, request = {}) {
  for (let hops = 0; hops < 20; ++hops) {
    const isReturn = redirect && address.startsWith(redirect);
    if (isReturn && mode === 'wrong-issuer') address = address.replace(/([?&]iss=)[^&]*/, '$1https%3A%2F%2Fevil.example');
    if (isReturn && mode === 'elsewhere') return console.log(address);
    const response = await fetch(address, {
      ...request, redirect: 'manual',
      headers: { ...request.headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      cookies.set(name, value);
    }
    if (isReturn) {
      console.log(`browser: returned to the program, which answered ${response.status}`);
      return null;
    }
    const next = response.headers.get('location');
    if (!next) return { address, text: await response.text(), status: response.status };
    address = new URL(next, address).href;
    request = {};
  }
  throw new Error('redirected in a circle');
}

// Chooses what a person would choose on this page.
async function goOn(page, cookies, redirect) {
  const form = page.text.match(/<form\b[^>]*>[\s\S]*?<\/form>/i)?.[0];
  if (!form) throw new Error(`no form on ${new URL(page.address).pathname} (${page.status})`);
  const fields = new URLSearchParams();
  let asksWho = false;
  for (const [input] of form.matchAll(/<input\b[^>]*>/gi)) {
    const { name, value = '', type = 'text' } = attributes(input);
    if (!name || type === 'submit') continue;
    asksWho ||= type !== 'hidden';
    fields.append(name, person[name] ?? value);
  }
  if (mode === 'deny' && !asksWho) {
    const link = [...page.text.matchAll(/<a\b[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/gi)].find(([, , words]) => saysNo.test(words));
    if (link) return visit(new URL(plain(link[1]), page.address).href, cookies, redirect);
  }
  const buttons = [...form.matchAll(/<button\b[^>]*>[\s\S]*?<\/button>|<input\b[^>]*type="submit"[^>]*>/gi)].map(([button]) => button);
  const wanted = buttons.find((button) => saysNo.test(button) === (mode === 'deny')) ?? buttons[0];
  const { name, value = '' } = attributes(wanted ?? '');
  if (name) fields.append(name, value);
  const { action = page.address, method = 'get' } = attributes(form.match(/<form\b[^>]*>/i)[0]);
  const target = new URL(action, page.address);
  console.log(`browser: ${target.pathname.replace(/[\w-]{16,}/g, '…')}`);
  if (method.toLowerCase() === 'get') {
    target.search = fields;
    return visit(target.href, cookies, redirect);
  }
  return visit(target.href, cookies, redirect, {
    method: 'POST', body: fields.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}

function attributes(tag) {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name.toLowerCase(), plain(value)]));
}

function plain(html) {
  return html.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#(\d+);|&#x([\da-f]+);/gi, (_, ten, hex) => String.fromCodePoint(ten ?? parseInt(hex, 16)));
}

async function inChromium() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    headless: !process.env.DISPLAY,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic'],
  });
  const page = await browser.newPage();
  const redirect = new URL(start).searchParams.get('redirect_uri');
  await page.goto(start);
  while (!page.url().startsWith(redirect)) {
    for (const [name, value] of Object.entries(person)) {
      const field = page.locator(`input[name="${name}"]:visible`);
      if (await field.count()) await field.first().fill(value);
    }
    const buttons = await page.locator('button:visible, input[type=submit]:visible').all();
    let chosen = buttons[0];
    for (const button of buttons) if (saysNo.test(await chosen.innerText())) chosen = button;
    await Promise.all([page.waitForNavigation(), chosen.click()]);
  }
  const shot = process.env.PATCHBAY_BROWSER_PICTURE;
  if (shot) await page.screenshot({ path: shot });
  console.log('browser: returned to the program');
  await browser.close();
}
