// What was measured against what is wanted, as tables: one to read, one for README.

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// Each: what, part, how ours and theirs are computed of a round (`w`: way, figure), the limit. `most`: ours at most
// so many times theirs; `least`: ours at least so many times theirs, of what is better when it is more;
// `limit`: ours at most, without a comparison. `faster`: how README says it.
const own = (figure, way = 'ours') => [(w) => w(way, figure), (w) => w('theirs', figure)];
const added = (figure) => [(w) => w('ours', figure) - w('direct', figure), (w) => w('theirs', figure) - w('direct', figure)];
const rows = [
  { what: 'start to the answer, relay running', part: 'plain', unit: 'ms', values: own('start'), most: 1 / 40 },
  { what: 'start to the answer, relay not running', part: 'plain', unit: 'ms', values: [(w) => w('oursCold', 'start'), (w) => w('theirs', 'start')], most: 1 / 6 },
  { what: 'added to a call, p50', part: 'plain', unit: 'µs', values: added('p50'), most: 1 / 10 },
  { what: 'added to a call, p99', part: 'plain', unit: 'µs', values: added('p99'), most: 1 / 30 },
  { what: 'added to a call over TLS, p50', part: 'tls', unit: 'µs', values: added('p50'), most: 1 / 6 },
  { what: 'calls a second, 32 under way', part: 'plain', unit: '/s', values: own('perSecond'), least: 25 },
  { what: 'processor time of a call, one at a time', part: 'plain', unit: 'µs', values: own('cpu'), most: 1 / 25 },
  { what: 'processor time of a call, 32 under way', part: 'plain', unit: 'µs', values: own('flightCpu'), most: 1 / 25 },
  { what: '1 MB down', part: 'plain', unit: 'ms', values: own('down'), most: 1 / 4 },
  { what: '1 MB up', part: 'plain', unit: 'ms', values: own('up'), most: 1 / 3 },
  { what: 'first event of a stream', part: 'plain', unit: 'µs', values: own('event'), most: 1 / 6 },
  { what: 'start to the answer, server 50 ms away', part: 'far', unit: 'ms', values: own('start'), most: 1 / 20 },
  { what: 'memory of the bridge (RSS)', part: 'memory', unit: 'KiB', values: own('rss'), limit: 2048 },
  { what: 'its growth over 30,000 calls', part: 'memory', unit: 'KiB', values: own('grown'), limit: 2048 },
  { what: 'HTTP: added to a call, p50', part: 'http', unit: 'µs', values: added('p50'), most: 1.5, other: 'nginx' },
  { what: 'HTTP: calls a second, 32 connections', part: 'http', unit: '/s', values: own('perSecond'), least: 0.7, other: 'nginx' },
  { what: 'HTTP: one of 1,000 idle event streams', part: 'memory', unit: 'KiB', values: own('stream'), limit: 20, other: 'nginx' },
  { what: 'idle relay, processor time a second', part: 'memory', unit: 'ms', values: [(w) => w('ours', 'idle'), () => NaN], limit: 0.2 },
];

const scale = { ms: 1000 };
const isMicroseconds = (row) => row.unit === 'ms' && row.part !== 'memory';

function roundsOf(row, found) {
  const ways = found[row.part];
  if (!ways) return [];
  const count = Math.min(...Object.values(ways).flatMap((figures) => Object.values(figures).map((all) => all.length)));
  return Array.from({ length: count }, (_, round) => row.values.map((value) => value((way, figure) => ways[way][figure][round])));
}

const shown = (value, unit) => (Number.isNaN(value) ? '–' : `${Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)} ${unit}`);

function wanted({ most, least, limit, unit }) {
  if (limit) return `≤ ${limit} ${unit}`;
  if (least) return `≥ ${least} ×`;
  return most < 1 ? `≤ 1/${Math.round(1 / most)}` : `≤ ${most} ×`;
}

function ratioAsText(ratio, { least }) {
  if (!Number.isFinite(ratio) || ratio <= 0) return '–';
  return least || ratio >= 0.67 ? `${ratio.toPrecision(3)} ×` : `1/${(1 / ratio).toFixed(ratio > 0.1 ? 1 : 0)}`;
}

export function report(found) {
  const table = rows.map((row) => {
    const rounds = roundsOf(row, found);
    if (!rounds.length) return null;
    const divisor = isMicroseconds(row) ? scale.ms : 1;
    const [ours, theirs] = [0, 1].map((side) => median(rounds.map((values) => values[side])) / divisor);
    const ratio = median(rounds.map(([a, b]) => a / b));
    const isGood = row.limit ? ours <= row.limit : row.least ? ratio >= row.least : ratio <= row.most;
    return { ...row, isGood, cells: [row.what, shown(ours, row.unit), shown(theirs, row.unit), row.other ?? (Number.isNaN(theirs) ? '' : 'mcp-remote'), ratioAsText(ratio, row), wanted(row), isGood ? 'ok' : 'NO'] };
  }).filter(Boolean);
  const titles = ['', 'ours', 'theirs', '', 'ratio', 'wanted', ''];
  const widths = titles.map((title, column) => Math.max(title.length, ...table.map(({ cells }) => cells[column].length)));
  const line = (cells) => cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ');
  const lines = ['', line(titles), ...table.map(({ cells }) => line(cells))];
  const direct = median(found.http?.direct?.perSecond ?? [NaN]);
  if (!Number.isNaN(direct)) lines.push('', `Asking the server directly: ${shown(direct, 'calls/s')}; so much can the load and the server do.`);
  lines.push('', '| | Patchbay | beside it | ratio |', '|---|---:|---:|---:|');
  for (const { cells: [what, ours, theirs, other, ratio] } of table) lines.push(`| ${what} | ${ours} | ${other ? `${other} ${theirs}` : ''} | ${ratio} |`);
  return { isGood: table.every((row) => row.isGood), lines };
}
