// Looks for secrets where none may stand: in files and logs, in what our programs print, and in the
// argument list and environment of every process, also of those that have ended meanwhile.
//
// A secret is found as it is, within base64 and base64url of something longer, percent-encoded, and
// in UTF-16, which is how Qt keeps text.

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everythingPrinted } from './world.mjs';

const betweenLooks = 50; // ms; a program that lives shorter than this may be missed

export class SecretSearch {
  #processes = new Map(); // text of an argument list or environment: whose it was

  // Watches processes from now on.
  constructor() {
    this.#look();
    setInterval(() => this.#look(), betweenLooks).unref();
  }

  // The places where one of `secrets` stands: below `folders`, in processes, in what was printed.
  places(secrets, folders) {
    this.#look();
    const holds = finderOf(secrets);
    const found = filesThatHold(holds, folders);
    for (const [text, whose] of this.#processes) if (holds(Buffer.from(text, 'latin1'))) found.push(whose);
    if (holds(Buffer.from(everythingPrinted()))) found.push('what our programs printed');
    return found;
  }

  #look() {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      for (const part of ['cmdline', 'environ']) {
        try {
          const text = readFileSync(`/proc/${pid}/${part}`, 'latin1');
          if (!this.#processes.has(text)) this.#processes.set(text, `/proc/${pid}/${part}`);
        } catch { /* it has ended, or is another person's */ }
      }
    }
  }
}

export function filesWithSecrets(secrets, folders) {
  return filesThatHold(finderOf(secrets), folders);
}

function filesThatHold(holds, folders) {
  const found = [];
  const look = (path) => {
    const kind = lstatSync(path);
    if (kind.isDirectory()) readdirSync(path).forEach((name) => look(join(path, name)));
    else if (kind.isFile() && holds(readFileSync(path))) found.push(path);
  };
  folders.forEach(look);
  return found;
}

function finderOf(secrets) {
  if (secrets.length === 0) throw new Error('nothing to look for');
  const forms = [...new Set(secrets.filter(Boolean).flatMap(formsOf))].map((form) => Buffer.from(form, 'latin1'));
  return (bytes) => forms.some((form) => bytes.includes(form));
}

function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const everyByte = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const percent = encodeURIComponent(secret);
  return [
    bytes.toString('latin1'), percent, percent.replace(/%../g, (code) => code.toLowerCase()), everyByte, everyByte.toUpperCase(),
    Buffer.from(secret, 'utf16le').toString('latin1'),
    ...withinBase64(bytes), ...withinBase64(bytes).map((text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
  ];
}

// How bytes look inside base64 of something longer: one form for each of the three places they may
// begin at, without the characters at the ends that their neighbours share.
function withinBase64(bytes) {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '');
    return whole.slice(before ? before + 1 : 0, (before + bytes.length) % 3 ? -1 : undefined);
  });
}
