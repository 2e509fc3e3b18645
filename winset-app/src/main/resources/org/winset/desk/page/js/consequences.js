// @ts-check
/** What the deal would do: fans by month beside the baseline, and differences over the whole time. */
import { at, h, put, s } from './dom.js';
import { figureTools } from './figure.js';
import { room } from './room.js';
import { borderCommand, go, question, read } from './state.js';
import { cancel, listen } from './stream.js';

/** @typedef {import('./types.js').ConsequencesAnswer} Answer */
/** @typedef {import('./types.js').Quantiles} Quantiles */

/** @type {Answer | null} */
let answer = null;
let asked = '';
let doing = '';
/** @type {string | null} */
let none = null;
let chosen = '';
let folder = '';

/** @param {number | null} value @param {string} unit */
function figure(value, unit) {
  if (value === null) return '–';
  if (unit === 'share') return `${value < 0 ? '−' : ''}${Math.abs(100 * value).toFixed(1)} %`;
  const size = Math.abs(value);
  const money = unit === 'dollars' ? '$' : '';
  const sign = value < 0 ? '−' : '';
  return sign + money + (size >= 1e9 ? `${(size / 1e9).toFixed(1)} bn` : size >= 1e6 ? `${(size / 1e6).toFixed(2)} m` : size >= 1e4 ? `${Math.round(size / 1e3)} k` : size >= 1e3 ? `${(size / 1e3).toFixed(1)} k` : size >= 10 ? `${Math.round(size)}` : `${Number(size.toFixed(1))}`);
}

/** @param {Quantiles} q @param {string} unit */
const spread = (q, unit) => `${figure(q.p10, unit)} to ${figure(q.p90, unit)}`;

/** @param {Quantiles} q */
const nothing = q => [q.p10, q.p50, q.p90].every(v => v === null || Math.abs(v) < 0.005);

/** @param {Answer} a @param {Answer['rows'][0]} row */
function fan(a, row) {
  const WIDTH = room() < 480 ? 380 : 620;
  const HEIGHT = 230;
  const months = row.path;
  const values = months.flatMap(m => [m.statusQuo.p10, m.statusQuo.p90, m.deal.p10, m.deal.p90]).filter(v => v !== null);
  const x = d3.scaleLinear([0, Math.max(1, months.length - 1)], [58, WIDTH - 12]);
  const y = d3.scaleLinear(/** @type {[number, number]} */ ([Math.min(0, .../** @type {number[]} */ (values)), Math.max(1e-9, .../** @type {number[]} */ (values))]), [HEIGHT - 26, 10]).nice();
  const area = /** @param {'statusQuo' | 'deal'} key */ key => d3.area(/** @param {any} m @param {number} k */ (m, k) => x(k), /** @param {any} m */ m => y(m[key].p10 ?? 0), /** @param {any} m */ m => y(m[key].p90 ?? 0))(/** @type {any} */ (months));
  const line = /** @param {'statusQuo' | 'deal'} key */ key => d3.line(/** @param {any} m @param {number} k */ (m, k) => x(k), /** @param {any} m */ m => y(m[key].p50 ?? 0))(/** @type {any} */ (months));
  return s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'fan', role: 'img', 'aria-label': `${row.measure} by month: the deal's median and 10 to 90 % fan, the baseline dashed` },
    s('g', { class: 'axis' }, y.ticks(4).map(t => s('g', {}, s('line', { x1: 58, x2: WIDTH - 8, y1: y(t), y2: y(t) }), s('text', { x: 52, y: y(t) + 3, 'text-anchor': 'end' }, figure(t, row.unit)))),
      months.map((m, k) => (k % (WIDTH < 500 ? 12 : 6) === 0 ? s('text', { x: x(k), y: HEIGHT - 8, 'text-anchor': 'middle' }, m.month) : null))),
    s('path', { d: area('statusQuo'), class: 'base-fan' }), s('path', { d: area('deal'), class: 'deal-fan' }),
    s('path', { d: line('statusQuo'), class: 'base-line' }), s('path', { d: line('deal'), class: 'deal-line' }));
}

function draw() {
  const open = sessionStorage.getItem('consequences') === 'open';
  const head = h('summary', { 'data-key': 'consequences-summary' }, h('h2', {}, 'What it would do'));
  const ontoggle = (/** @type {Event} */ e) => {
    const now = /** @type {HTMLDetailsElement} */ (e.target).open ? 'open' : '';
    if (now === (sessionStorage.getItem('consequences') ?? '')) return;
    sessionStorage.setItem('consequences', now);
    drawConsequences();
  };
  if (none === '' && !answer) return put(at('consequences'));
  if (!answer) return put(at('consequences'), h('details', { class: 'panel', open, ontoggle }, head, open ? h('p', { class: 'small quiet' }, none ?? `${doing || 'reading'} …`) : null));
  const a = answer;
  const rows = a.rows.filter(row => !nothing(row.difference));
  const row = a.rows.find(r => r.measure === chosen) ?? rows[0] ?? a.rows[0];
  put(at('consequences'), h('details', { class: 'panel', open, ontoggle }, head,
    h('p', { class: 'small quiet' }, `${a.months} months from ${a.from}, if demand follows the scenario “${a.scenario}”; ${a.runs} futures, the deal and the law of today on the same luck. Parameters are data, fitted or assumed: `, h('code', {}, 'winset border --parameters'), ' says which. The same: ', h('code', {}, borderCommand(read(), folder)), '.', doing ? ` ${doing} …` : ''),
    h('div', { class: 'pair small' }, a.scenarios.length > 1 ? h('label', { class: 'spill' }, h('span', {}, 'if'), h('select', { 'data-key': 'scenario', onchange: (/** @type {Event} */ e) => {
      const wanted = /** @type {HTMLSelectElement} */ (e.target).value;
      go({ scenario: wanted === a.scenarios[0].id ? '' : wanted });
    } }, a.scenarios.map(sc => h('option', { value: sc.id, selected: sc.id === a.scenario }, sc.title)))) : null,
    h('label', { class: 'spill' }, h('span', {}, 'show'), h('select', { 'data-key': 'measure', onchange: (/** @type {Event} */ e) => { chosen = /** @type {HTMLSelectElement} */ (e.target).value; draw(); } },
      a.rows.map(r => h('option', { value: r.measure, selected: r === row }, r.measure)))),
    h('label', { class: 'spill' }, h('span', {}, 'seed'), h('input', { type: 'number', step: 1, value: a.seed, class: 'seed', 'data-key': 'seed', onchange: (/** @type {Event} */ e) => {
      const wanted = /** @type {HTMLInputElement} */ (e.target).value;
      if (/^-?\d{1,15}$/.test(wanted)) go({ seed: wanted === '1' ? '' : wanted });
    } }))),
    h('figure', {}, h('figcaption', {}, h('b', {}, row.measure), ` (${row.unit}): ${figure(row.deal.p50, row.unit)} with the deal, ${figure(row.statusQuo.p50, row.unit)} without; difference ${figure(row.difference.p50, row.unit)} (${spread(row.difference, row.unit)}).`), fan(a, row),
      h('p', { class: 'small quiet' }, 'Line and band: the deal, median and 10 to 90 %. Dashed: the law of today.')),
    figureTools(`consequences ${row.measure}`, () => at('consequences').querySelector('svg.fan'), () => [['month', 'status quo p10', 'p50', 'p90', 'deal p10', 'p50', 'p90'], ...row.path.map(m => [m.month, m.statusQuo.p10, m.statusQuo.p50, m.statusQuo.p90, m.deal.p10, m.deal.p50, m.deal.p90])]),
    rows.length ? h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Differences' }, h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Difference from the law of today'), h('th', { class: 'num', scope: 'col' }, 'median'), h('th', { class: 'num', scope: 'col' }, '10 to 90 %'))),
      h('tbody', {}, rows.map(r => h('tr', {}, h('th', { scope: 'row' }, `${r.measure} (${r.unit})`), h('td', { class: 'num' }, figure(r.difference.p50, r.unit)), h('td', { class: 'num' }, spread(r.difference, r.unit))))))) : h('p', {}, 'Nothing in this deal changes anything that the model knows of.'),
    a.unmodelled.length ? h('p', { class: 'small' }, `Not modelled: ${a.unmodelled.join(', ')}.`) : null,
    a.unknowable.length ? h('ul', { class: 'small quiet' }, a.unknowable.map(u => h('li', {}, u))) : null));
}

/** Asks only while the panel is open. @param {string} dossier its folder */
export function drawConsequences(dossier = folder) {
  folder = dossier;
  const q = new URLSearchParams(question(read()));
  const wanted = `deal=${encodeURIComponent(q.get('deal') ?? '')}${read().scenario ? `&scenario=${encodeURIComponent(read().scenario)}` : ''}${read().seed ? `&seed=${encodeURIComponent(read().seed)}` : ''}`;
  if (sessionStorage.getItem('consequences') !== 'open') {
    cancel('consequences');
    asked = '';
  } else if (wanted !== asked) {
    asked = wanted;
    answer = null;
    none = null;
    listen('consequences', wanted, {
      progress: p => { doing = p.doing; draw(); },
      consequences: got => { answer = got; doing = ''; draw(); },
      done: end => { doing = ''; none = end.failed ?? ''; draw(); },
    });
  }
  draw();
}
