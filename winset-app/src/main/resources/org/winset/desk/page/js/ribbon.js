// @ts-check
/** The result in words, the paths, and the chosen path's gates with their fifty futures. */
import { at, h, put, s } from './dom.js';
import { figureTools } from './figure.js';
import { gateTitle, key } from './names.js';
import { go, read } from './state.js';
import { room } from './room.js';
import { pin, suppositions } from './suppose.js';
import { nought, of50, percent, ranges } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */
/** @typedef {import('./types.js').GateCount} GateCount */

const WIDTH = 200;
const HEIGHT = 62;
const EDGE = 4;

/** The path on show. @param {Count} count */
export function shownPath(count) {
  const wanted = read().path;
  return count.paths.find(p => p.id === wanted) ?? count.paths.find(p => p.id === count.path) ?? count.paths[0];
}

/** The gate whose members are shown: the one picked, else the weakest vote of the path. @param {Count} count */
export function shownGate(count) {
  const path = shownPath(count);
  const votes = path.gates.map(k => count.gates[k]).filter(g => g.ballot >= 0);
  const wanted = read().gate;
  return count.gates.find(g => g.ballot >= 0 && key(g) === wanted)
    ?? votes.reduce((a, b) => (b.chance < a.chance ? b : a), votes[0]) ?? count.gates.find(g => g.ballot >= 0);
}

/** The gate of the shown path that stops it most often; none where all but always clear. @param {Count} count */
export function narrowest(count) {
  const gates = shownPath(count).gates.map(k => count.gates[k]);
  const least = gates.reduce((a, b) => (b.chance < a.chance ? b : a), gates[0]);
  return least && least.chance < 0.95 ? least : null;
}

/** Yeas against the line: 57 of 60, 3 short. @param {GateCount} gate */
export function tally(gate) {
  const expected = Math.round(gate.yeas);
  const gap = expected - gate.needed;
  if (gate.needed <= 0) return `${expected} expected`;
  return gap < 0 ? `${expected} of ${gate.needed}, ${-gap} short` : `${expected} for the ${gate.needed} needed, ${gap} to spare`;
}

/** One sentence for the eye and for a screen reader. @param {Count} count @param {Dossier} dossier */
export function sentence(count, dossier) {
  const path = dossier.paths.find(p => p.id === shownPath(count).id);
  const gate = shownGate(count);
  if (count.deal === 'nothing') return 'Nothing is proposed: every provision stands at the law of today.';
  const best = path ? `${path.title}: enacted in ${of50(shownPath(count).chance)} of 50 futures.` : '';
  const narrow = narrowest(count);
  const stops = narrow && key(narrow) !== (gate ? key(gate) : '') ? ` Narrowest gate: ${gateTitle(narrow, dossier)}, ${of50(narrow.chance)} of 50 futures pass.` : '';
  return gate ? `${best}${stops} ${gateTitle(gate, dossier)}: ${tally(gate)}; ${of50(gate.chance)} of 50 futures pass.` : best + stops;
}

/** Fifty dots against the line. @param {GateCount} gate @param {number} seats @param {Record<string, number>} [place] within another drawing */
function dots(gate, seats, place = {}) {
  const x = d3.scaleLinear([0, seats], [EDGE, WIDTH - EDGE]);
  const clears = of50(gate.chance);
  const step = 5.2;
  /** @type {Map<number, number>} */
  const stacks = new Map();
  const marks = gate.futures.map((yeas, k) => {
    const bin = Math.round((x(yeas) - EDGE) / step);
    const level = stacks.get(bin) ?? 0;
    stacks.set(bin, level + 1);
    return { cx: EDGE + bin * step, level, clears: k >= gate.futures.length - clears, yeas };
  });
  const tallest = Math.max(...stacks.values());
  const rise = Math.min(step, (HEIGHT - 18) / tallest);
  const base = HEIGHT - 14;
  return s('svg', { ...place, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label':
    `Fifty equally likely tallies, ${gate.futures[0]} to ${gate.futures[gate.futures.length - 1]} yeas; ${clears} clear it` },
  s('line', { x1: EDGE, x2: WIDTH - EDGE, y1: base + 1, y2: base + 1, stroke: 'var(--line)' }),
  marks.map(m => s('circle', { class: m.clears ? 'future clears' : 'future', cx: m.cx, cy: base - 2 - m.level * rise, r: 2.2 },
    s('title', {}, `${m.yeas} yeas`))),
  gate.needed > 0 && s('line', { class: 'needed', x1: x(gate.needed), x2: x(gate.needed), y1: 2, y2: base + 3 }),
  gate.needed > 0 && s('text', { x: x(gate.needed), y: HEIGHT - 2, 'text-anchor': 'middle' }, `${gate.needed}`),
  s('text', { x: EDGE, y: HEIGHT - 2 }, '0'), s('text', { x: WIDTH - EDGE, y: HEIGHT - 2, 'text-anchor': 'end' }, `${seats}`));
}

/** All gates of a path in one drawing, for saving. @param {Dossier} dossier @param {Count} count @param {GateCount[]} gates */
function whole(dossier, count, gates) {
  const across = Math.min(4, gates.length);
  const wide = WIDTH + 24;
  const tall = HEIGHT + 52;
  return s('svg', { viewBox: `0 0 ${across * wide} ${Math.ceil(gates.length / across) * tall}` }, gates.map((gate, k) => {
    const seats = dossier.chambers.find(c => c.id === dossier.gates.find(g => g.id === gate.id)?.chamber)?.seats;
    const place = { x: 0, y: 36, width: WIDTH, height: HEIGHT };
    const drawing = gate.ballot >= 0 && seats ? dots(gate, seats, place) : s('svg', { ...place, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
      Array.from({ length: 50 }, (_, d) => s('circle', { class: d < of50(gate.chance) ? 'future clears' : 'future', cx: 7 + (d % 25) * 7.6, cy: 16 + Math.floor(d / 25) * 9, r: 2.8 })));
    return s('g', { transform: `translate(${(k % across) * wide + 12} ${Math.floor(k / across) * tall})` },
      s('text', { y: 18, class: 'title' }, gateTitle(gate, dossier)),
      s('text', { y: 31 }, `${of50(gate.chance)} of 50 futures pass${gate.ballot >= 0 ? `, expects ${Math.round(gate.yeas)}` : ''}`), drawing);
  }));
}

/** @param {number} chance */
const yesNo = chance => h('div', { class: 'yesno', 'aria-hidden': 'true' },
  Array.from({ length: 50 }, (_, k) => h('i', { class: k < of50(chance) ? 'clears' : '' })));

/** Rows of the same length, as far as they can be: five gates stand as three and two. @param {number} n */
function balanced(n) {
  const fit = Math.max(1, Math.floor((room() + 8) / 172));
  return { 'grid-template-columns': `repeat(${Math.ceil(n / Math.ceil(n / fit))}, minmax(0, 1fr))` };
}

/** @param {Dossier} dossier @param {Count} count @param {boolean} rough */
export function drawRibbon(dossier, count, rough) {
  const path = shownPath(count);
  const shown = shownGate(count);
  put(at('bar'), count.deal === 'nothing' ? null : h('button', { type: 'button', class: 'num', 'data-key': 'to-result', onclick: () => {
    at('result').scrollIntoView({ block: 'center' });
    at('result').focus({ preventScroll: true });
  } }, h('b', {}, percent(count.chance)), ' enacted', shown ? h('span', {}, ` · ${tally(shown)} · ${gateTitle(shown, dossier)}`) : null));
  if (count.deal === 'nothing') {
    put(at('result'), suppositions(dossier), h('div', { class: 'empty' }, h('p', {}, h('b', {}, 'Nothing is proposed yet: every provision stands at the law of today.')),
      h('p', {}, 'Move a level on the left, and the gates, their tallies and the members follow.')));
    put(at('ribbon'));
    return;
  }
  put(at('result'), suppositions(dossier),
    h('div', { class: 'headline' },
      h('span', { class: `big${rough ? ' rough' : ''}`, id: 'chance' }, percent(count.chance)),
      h('span', { class: 'said' }, h('b', {}, 'chance to be enacted'), ' by whichever path. ',
        h('span', { class: 'quiet' }, rough ? 'First estimate; the full count follows.' : sentence(count, dossier)))));
  put(at('ribbon'),
    h('div', { class: 'paths', role: 'group', 'aria-label': 'Path' }, count.paths.map(p => h('button', {
      type: 'button', 'aria-pressed': String(p.id === path.id), 'data-key': `path-${p.id}`,
      onclick: () => go({ path: p.id, gate: '' }),
    }, dossier.paths.find(q => q.id === p.id)?.title ?? p.id, ' ', h('b', { class: 'num' }, percent(p.chance))))),
    h('ol', { class: 'ribbon', 'aria-label': 'Gates in order', style: balanced(path.gates.length) }, path.gates.map(k => {
      const gate = count.gates[k];
      const chamber = dossier.chambers.find(c => c.id === dossier.gates.find(g => g.id === gate.id)?.chamber);
      const weak = gate === narrowest(count);
      const pinned = read().pins.get(key(gate));
      return h('li', { class: `gate${pinned ? ' pinned' : ''}${weak ? ' weak' : ''}${gate === shown ? ' chosen-gate' : ''}`, 'data-gate': key(gate), 'data-chance': gate.chance },
        h('h3', {}, gate.ballot >= 0
          ? h('button', { type: 'button', class: 'pick', 'aria-pressed': String(gate === shown), 'data-key': `gate-${key(gate)}`, onclick: () => go({ gate: key(gate) }) }, gateTitle(gate, dossier))
          : gateTitle(gate, dossier)),
        h('p', { class: 'odds num' }, h('b', {}, of50(gate.chance)), ' of 50 futures pass', pinned ? [' ', h('span', { class: 'tag' }, 'supposed')] : weak ? [' ', h('span', { class: 'tag' }, 'narrowest')] : null),
        gate.ballot >= 0 && chamber ? dots(gate, chamber.seats) : yesNo(gate.chance),
        gate.ballot >= 0 && h('p', { class: 'small quiet num' }, `expects ${Math.round(gate.yeas)}, 90 %: ${ranges(gate.region90)}`),
        h('div', { class: 'pins noprint', role: 'group', 'aria-label': `Suppose of ${gateTitle(gate, dossier)}` }, ['clears', 'fails'].map(way => h('button', {
          type: 'button', 'aria-pressed': String(pinned === way), 'data-key': `pin-${key(gate)}-${way}`, onclick: () => pin(key(gate), way),
        }, pinned === way ? `supposed: ${way}` : `if it ${way}`))));
    })),
    figureTools('gates', () => whole(dossier, count, path.gates.map(k => count.gates[k])), () => [['path', 'gate', 'part', 'chance', 'needed', 'yeas', ...d3.range(50).map(k => `future${k + 1}`)],
      ...path.gates.map(k => count.gates[k]).map(g => [path.id, g.id, g.part, g.chance, g.needed || null, g.ballot < 0 ? null : g.yeas, ...g.futures])]),
    h('p', { class: 'small quiet' }, '● clears, ○ falls short, | the yeas needed when all are there. Gates hang together: the chance of a path is not the product of theirs.',
      path.gates.some(k => nought(count.gates[k].region90)) ? ' A 0 by itself: futures in which everyone votes no together, as when the leaders of every party say no.' : null));
}
