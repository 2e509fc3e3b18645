// @ts-check
/** The win-set map over two provisions, the frontier between two principals, and the deal through time. */
import { ask, stale } from './api.js';
import { at, h, put, s } from './dom.js';
import { figureTools } from './figure.js';
import { room } from './room.js';
import { dealOf, go, question, read } from './state.js';
import { listen } from './stream.js';
import { day, percent } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */

/** @type {import('./types.js').MapAnswer | null} */
let map = null;
let mapAsked = '';
/** Whether arrow keys move the deal on the map: its own cell then takes the focus back when a new map is there. */
let walking = false;
/** @type {import('./types.js').FrontierAnswer | null} */
let frontier = null;
let frontierAsked = '';
/** @type {import('./types.js').WinSetAnswer | null} */
let winSet = null;
let winSetAsked = '';
/** @type {{date: string, chance: number}[]} */
let points = [];
let pointsAsked = '';

/** The two provisions of the map: from the address, else the last two that were moved. @param {Dossier} dossier */
function axes(dossier) {
  const wanted = read().map.split(',').filter(id => dossier.provisions.some(p => p.id === id));
  const moved = dossier.provisions.filter(p => read().deal.has(p.id)).sort((a, b) => b.levels.length - a.levels.length).map(p => p.id);
  const all = [...wanted, ...moved, ...dossier.provisions.map(p => p.id)];
  return [...new Set(all)].slice(0, 2);
}

/** Arrow keys move the deal across the map. @param {KeyboardEvent} event */
function walk(event) {
  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const cell = /** @type {Element} */ (event.target).closest('[data-row]');
  if (!step || !cell) return;
  event.preventDefault();
  const next = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.currentTarget).querySelector(
    `[data-row="${Number(cell.getAttribute('data-row')) + step[1]}"][data-column="${Number(cell.getAttribute('data-column')) + step[0]}"]`));
  walking = next !== null;
  next?.focus();
  next?.click();
}

/** The map as a drawing, for saving. @param {import('./types.js').MapAnswer} answer
 * @param {import('./types.js').Provision} x @param {import('./types.js').Provision} y */
function grid(answer, x, y) {
  const cut = /** @param {string} text @param {number} most */ (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const side = 210;
  const wide = 120;
  return s('svg', { viewBox: `0 0 ${side + x.levels.length * wide + 10} ${64 + y.levels.length * 34}` },
    s('text', { x: 8, y: 16, class: 'title' }, `${y.title} (down) and ${x.title} (across): chance to be enacted; ● passes at even odds`),
    x.levels.map((l, c) => s('text', { x: side + (c + 0.5) * wide, y: 44, 'text-anchor': 'middle' }, cut(l.title, 22))),
    answer.rows.map((row, r) => s('g', { transform: `translate(0 ${54 + r * 34})` }, s('text', { x: 8, y: 20 }, cut(y.levels[r].title, 38)), row.flatMap((cell, c) => [
      s('rect', { class: 'heat', x: side + c * wide + 2, y: 1, width: wide - 4, height: 30, rx: 5, 'fill-opacity': (0.04 + 0.4 * cell.chance).toFixed(2) }),
      s('text', { class: 'title', x: side + (c + 0.5) * wide, y: 20, 'text-anchor': 'middle' }, `${cell.passes ? '● ' : ''}${percent(cell.chance)}`),
    ]))));
}

/** @param {Dossier} dossier @param {Count} count */
function drawMap(dossier, count) {
  const [across, down] = axes(dossier);
  if (!down) return null;
  const x = dossier.provisions.find(p => p.id === across);
  const y = dossier.provisions.find(p => p.id === down);
  if (!x || !y) return null;
  const pick = /** @param {number} k */ k => h('select', { 'data-key': `map-${k}`, 'aria-label': k ? 'Provision down' : 'Provision across', onchange: (/** @type {Event} */ e) => {
    const now = axes(dossier);
    now[k] = /** @type {HTMLSelectElement} */ (e.target).value;
    if (now[0] !== now[1]) go({ map: now.join(',') }, true);
  } }, dossier.provisions.map(p => h('option', { value: p.id, selected: p.id === [across, down][k] }, p.title)));
  const fresh = map && map.across === across && map.down === down && mapAsked.startsWith(question(read())) ? map : null;
  return h('section', { class: 'panel', 'aria-labelledby': 'map-title' },
    h('h2', { id: 'map-title' }, 'Win-set map'),
    h('div', { class: 'pair small' }, h('span', {}, 'across'), pick(0), h('span', {}, 'down'), pick(1)),
    fresh ? h('div', { class: 'scroll' }, h('table', { class: 'map', onkeydown: walk, 'aria-describedby': 'map-said' },
      h('thead', {}, h('tr', {}, h('td', {}), x.levels.map(l => h('th', { scope: 'col' }, l.title)))),
      h('tbody', {}, fresh.rows.map((row, r) => h('tr', {}, h('th', { scope: 'row' }, y.levels[r].title), row.map((cell, c) => {
        const mine = cell.deal === count.deal;
        return h('td', {}, h('button', { type: 'button', class: `cell${mine ? ' mine' : ''}`, style: { '--heat': String(Math.round(70 * cell.chance)) }, 'aria-pressed': String(mine), 'data-row': r, 'data-column': c, 'data-key': `map-${r}-${c}`,
          'aria-label': `${x.levels[c].title}; ${y.levels[r].title}: ${percent(cell.chance)}${cell.passes ? ', passes at even odds' : ''}`,
          onclick: () => go({ deal: dealOf(cell.deal) }) }, cell.passes ? '● ' : '', percent(cell.chance)));
      })))))) : h('p', { class: 'small quiet' }, 'counting …'),
    fresh ? h('p', { class: 'small quiet', id: 'map-said' }, `Chance to be enacted, first estimates (${fresh.points} points); ● passes at even odds. Enter or arrow keys move the deal.`) : null,
    fresh ? figureTools(`map ${across} ${down}`, () => grid(fresh, x, y), () => [['across', 'down', 'chance', 'passes at even odds'], ...fresh.rows.flatMap((row, r) => row.map((cell, c) => [x.levels[c].id, y.levels[r].id, cell.chance, String(cell.passes)]))]) : null);
}

/** @param {Dossier} dossier @param {Count} count @param {() => void} again */
async function askMap(dossier, count, again) {
  const [across, down] = axes(dossier);
  const wanted = `${question(read())}&across=${across}&down=${down}`;
  if (!down || wanted === mapAsked) return;
  mapAsked = wanted;
  await new Promise(rest => setTimeout(rest, 400));
  if (mapAsked !== wanted) return;
  if (!wanted.startsWith(`${question(read())}&`)) {
    mapAsked = '';
    return;
  }
  try {
    map = await ask('map', wanted);
    again();
  } catch (error) {
    if (!stale(error)) mapAsked = '';
  }
}

/** @param {Dossier} dossier @param {Count} count @param {() => void} again */
function drawFrontier(dossier, count, again) {
  const WIDTH = room() < 480 ? 340 : 420;
  const HEIGHT = 300;
  const head = [h('summary', { 'data-key': 'frontier-summary' }, h('h2', {}, 'Frontier between two principals')),
    h('p', { class: 'small quiet' }, 'Deals that pass at even odds and that neither of the two can better without the other losing. Utilities in probit units, the law of today at 0.')];
  const among = read().among.split(',').filter(Boolean);
  const wanted = `${read().asOf ? `as-of=${read().asOf}&` : ''}among=${among.join(',')}`;
  const open = sessionStorage.getItem('frontier') === 'open';
  if (open && wanted !== frontierAsked) {
    frontierAsked = wanted;
    frontier = null;
    listen('frontier', wanted, { frontier: a => { frontier = a; again(); }, done: a => { if (a.failed) frontierAsked = ''; } });
  }
  const ontoggle = (/** @type {Event} */ e) => {
    const now = /** @type {HTMLDetailsElement} */ (e.target).open ? 'open' : '';
    if (now === (sessionStorage.getItem('frontier') ?? '')) return;
    sessionStorage.setItem('frontier', now);
    again();
  };
  if (!frontier) return h('details', { class: 'panel', open, ontoggle }, head, open ? h('p', { class: 'small quiet' }, 'searching all deals …') : null);
  const f = frontier;
  const ids = f.principals.map(p => p.id);
  const pick = /** @param {number} k */ k => h('select', { 'data-key': `among-${k}`, 'aria-label': k ? 'Second principal' : 'First principal', onchange: (/** @type {Event} */ e) => {
    const now = [...ids];
    now[k] = /** @type {HTMLSelectElement} */ (e.target).value;
    if (now[0] !== now[1]) go({ among: now.join(',') }, true);
  } }, dossier.principals.map(p => h('option', { value: p.id, selected: p.id === ids[k] }, p.name || p.title)));
  const xs = [0, ...f.points.map(p => p.utilities[0])];
  const ys = [0, ...f.points.map(p => p.utilities[1] ?? 0)];
  const x = d3.scaleLinear(/** @type {[number, number]} */ (d3.extent(xs)), [40, WIDTH - 16]).nice();
  const y = d3.scaleLinear(/** @type {[number, number]} */ (d3.extent(ys)), [HEIGHT - 34, 28]).nice();
  const sorted = [...f.points].sort((a, b) => a.utilities[0] - b.utilities[0]);
  const path = d3.line(/** @param {any} p */ p => x(p.utilities[0]), /** @param {any} p */ p => y(p.utilities[1])).curve(d3.curveStepBefore)(/** @type {any} */ (sorted));
  return h('details', { class: 'panel', open, ontoggle }, head,
    h('div', { class: 'pair small' }, h('span', {}, 'across'), pick(0), h('span', {}, 'up'), pick(1)),
    h('p', { class: 'small num' }, `${f.size} points${f.proved < 1 ? ' so far' : ''}; a point opens its deal.`),
    s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'frontier', role: 'group', 'aria-label': 'Frontier' },
      s('g', { class: 'axis' }, x.ticks(5).map(t => s('g', {}, s('line', { x1: x(t), x2: x(t), y1: 22, y2: HEIGHT - 34, 'stroke-dasharray': t === 0 ? null : '2 4' }), s('text', { x: x(t), y: HEIGHT - 20, 'text-anchor': 'middle' }, t))),
        y.ticks(5).map(t => s('g', {}, s('line', { x1: 40, x2: WIDTH - 10, y1: y(t), y2: y(t), 'stroke-dasharray': t === 0 ? null : '2 4' }), s('text', { x: 34, y: y(t) + 3, 'text-anchor': 'end' }, t))),
        s('text', { x: WIDTH - 10, y: HEIGHT - 5, 'text-anchor': 'end' }, `${f.principals[0].title} →`), s('text', { x: 40, y: 11 }, `↑ ${f.principals[1]?.title ?? ''}`)),
      s('path', { d: path, class: 'front' }),
      sorted.map((p, k) => {
        const label = `${f.principals[0].title} ${p.utilities[0].toFixed(2)}, ${f.principals[1]?.title ?? ''} ${(p.utilities[1] ?? 0).toFixed(2)}, ${p.deals} deals${p.marks.length ? `, ${p.marks.join(', ')}` : ''}`;
        return s('g', { class: `point${p.marks.length ? ' marked' : ''}`, role: 'button', tabindex: 0, 'aria-label': label, 'data-key': `front-${k}`, transform: `translate(${x(p.utilities[0])} ${y(p.utilities[1] ?? 0)})`,
          onclick: () => go({ deal: dealOf(p.deal) }), onkeydown: (/** @type {KeyboardEvent} */ e) => { if (e.key === 'Enter') go({ deal: dealOf(p.deal) }); } },
        s('title', {}, label), s('circle', { r: p.marks.length ? 5.5 : 3.5 }), p.marks.length ? s('text', { x: 8, y: -6 }, p.marks.map(m => m.split('-').map(w => w[0].toUpperCase()).join('')).join(' ')) : null);
      })),
    h('p', { class: 'small quiet' }, 'N Nash, KS Kalai–Smorodinsky, E egalitarian, U utilitarian; ties all shown.'),
    figureTools('frontier', () => at('maps').querySelector('svg.frontier'), () => [[...ids, 'deals', 'deal', 'marks'], ...f.points.map(p => [...p.utilities, p.deals, p.deal, p.marks.join(' ')])]));
}

/** @param {Dossier} dossier @param {Count} count @param {() => void} again */
function drawTime(dossier, count, again) {
  const days = dossier.days.filter(d => d <= dossier.asOf);
  if (days.length < 3) return null;
  const open = sessionStorage.getItem('time') === 'open';
  const asked = new URLSearchParams(question(read()));
  asked.delete('as-of');
  if (open && asked.toString() !== pointsAsked) {
    pointsAsked = asked.toString();
    points = [];
    listen('timeline', pointsAsked, { point: a => { points.push(a); again(); }, done: () => {} });
  }
  const WIDTH = room() < 480 ? 380 : 620;
  const HEIGHT = 190;
  const x = d3.scaleTime([new Date(days[0]), new Date(dossier.asOf)], [36, WIDTH - 14]);
  const y = d3.scaleLinear([0, 1], [HEIGHT - 26, 10]);
  const line = d3.line(/** @param {any} p */ p => x(new Date(p.date)), /** @param {any} p */ p => y(p.chance)).curve(d3.curveStepAfter)(/** @type {any} */ (points));
  return h('details', { class: 'panel', open, ontoggle: (/** @type {Event} */ e) => {
    const now = /** @type {HTMLDetailsElement} */ (e.target).open ? 'open' : '';
    if (now === (sessionStorage.getItem('time') ?? '')) return;
    sessionStorage.setItem('time', now);
    again();
  } }, h('summary', { 'data-key': 'time-summary' }, h('h2', {}, 'This deal as the evidence came in')),
  h('p', { class: 'small quiet' }, 'Chance with all that was known by the end of each day; first estimates. Positions stay as estimated. A point goes to its day.'),
  open ? s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'time', role: 'group', 'aria-label': 'Chance by day' },
    s('g', { class: 'axis' }, [0, 0.5, 1].map(t => s('g', {}, s('line', { x1: 36, x2: WIDTH - 10, y1: y(t), y2: y(t) }), s('text', { x: 30, y: y(t) + 3, 'text-anchor': 'end' }, `${100 * t} %`))),
      x.ticks(WIDTH / 110).map(t => s('text', { x: x(t), y: HEIGHT - 8, 'text-anchor': 'middle' }, d3.timeFormat('%-d %b')(t)))),
    line ? s('path', { d: line, class: 'front' }) : null,
    points.map(p => s('g', { class: `point${(read().asOf || dossier.asOf) === p.date ? ' marked' : ''}`, role: 'button', tabindex: 0, 'data-key': `time-${p.date}`, 'aria-label': `${day(p.date)}: ${percent(p.chance)}`, transform: `translate(${x(new Date(p.date))} ${y(p.chance)})`,
      onclick: () => go({ asOf: p.date === dossier.asOf ? '' : p.date }), onkeydown: (/** @type {KeyboardEvent} */ e) => { if (e.key === 'Enter') go({ asOf: p.date === dossier.asOf ? '' : p.date }); } },
    s('title', {}, `${day(p.date)}: ${percent(p.chance)}. ${dossier.statements.filter(st => st.date === p.date).map(st => st.note).join(' ')}`), s('circle', { r: 4 })))) : null,
  open ? figureTools('timeline', () => at('maps').querySelector('svg.time'), () => [['date', 'chance'], ...points.map(p => [p.date, p.chance])]) : null);
}

/** @param {Dossier} dossier @param {() => void} again */
function drawWinSet(dossier, again) {
  const wanted = read().asOf ? `as-of=${read().asOf}` : '';
  if (winSetAsked !== `?${wanted}`) {
    winSetAsked = `?${wanted}`;
    winSet = null;
    listen('winset', wanted, { winset: a => { winSet = a; again(); }, done: () => {} });
  }
  if (!winSet) return null;
  const number = /** @param {string} n */ n => BigInt(n).toLocaleString('en-US');
  return h('p', { class: 'small quiet num', 'data-winset': winSet.passing }, `Of ${number(winSet.deals)} deals ${number(winSet.passing)} pass at even odds: `,
    winSet.paths.map(p => `${dossier.paths.find(q => q.id === p.path)?.title ?? p.path} ${number(p.passing)}`).join(', '), '. ', winSet.rule);
}

function keepWalking() {
  const active = document.activeElement;
  if (active && active !== document.body && !at('maps').contains(active)) walking = false;
  if (walking) /** @type {HTMLElement | null} */ (at('maps').querySelector('.cell.mine'))?.focus();
}

/** @param {Dossier} dossier @param {Count} count */
export function drawMaps(dossier, count) {
  if (count.deal === 'nothing') return put(at('maps'), drawWinSet(dossier, () => drawMaps(dossier, count)));
  const again = () => drawMaps(dossier, count);
  put(at('maps'), drawMap(dossier, count), drawWinSet(dossier, again), drawFrontier(dossier, count, again), drawTime(dossier, count, again));
  keepWalking();
  askMap(dossier, count, again);
}
