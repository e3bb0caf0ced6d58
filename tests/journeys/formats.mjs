// Journey "formats": what we have written, read by parsers that are not ours. 20,000 made-up files
// of every format say, with our entry in them, exactly the old content plus the entry.
//
//   run formats [COUNT]

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { parse as parseJson } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { journey, program, step } from './world.mjs';

const count = Number(process.argv[2] ?? 20000);

const json = (text, { trailingCommas, format }) => {
  const errors = [];
  const content = parseJson(text, errors, { allowTrailingComma: trailingCommas, disallowComments: format === 'json' });
  if (errors.length > 0) throw new Error(`jsonc-parser: error ${errors[0].error} at ${errors[0].offset}`);
  return content;
};
const readers = {
  json,
  jsonc: json,
  toml: (text) => parseToml(text),
  yaml: (text) => parseYaml(text, { logLevel: 'error' }) ?? {},
};
// Cloned, since smol-toml's objects have no prototype and count as other ones.
const read = (text, document) => structuredClone(readers[document.format](text.replace(/^\uFEFF/, ''), document));

// The old content with the entry put in by hand.
function expected({ at, name, entry, ...document }) {
  const content = read(document.before, document);
  let object = content;
  for (const part of at) object = (object[part] ??= {});
  object[name] = entry;
  return content;
}

await journey('formats', async () => {
  const made = spawn(program('law_documents'), [String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const right = { json: 0, jsonc: 0, toml: 0, yaml: 0 };
  const unread = { ...right };
  for await (const line of createInterface({ input: made.stdout })) {
    const document = JSON.parse(line);
    let wanted;
    try {
      wanted = expected(document);
    } catch {
      unread[document.format] += 1; // yaml-cpp takes a little more than YAML 1.2
      continue;
    }
    const found = read(document.after, document);
    if (!isDeepStrictEqual(found, wanted)) step('the old content plus the entry', false, { ...document, found, wanted });
    right[document.format] += 1;
  }
  step(`jsonc-parser agrees on ${right.json} files of JSON and ${right.jsonc} with comments`, right.json + right.jsonc > 0.9 * count, { right, unread });
  step(`smol-toml agrees on ${right.toml} files of TOML`, right.toml > 0.9 * count, { right, unread });
  step(`yaml agrees on ${right.yaml} files of YAML (and reads no other ${unread.yaml})`, right.yaml > 0.9 * count, { right, unread });
});
