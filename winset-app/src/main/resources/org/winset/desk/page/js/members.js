// @ts-check
/** Members of the gate on show: a half circle by position, a strip of position against P(yes), or a list. */
import { at, h, put, s } from './dom.js';
import { go, read } from './state.js';
import { gateTitle } from './names.js';
import { room } from './room.js';
import { shownGate } from './ribbon.js';
import { figureTools } from './figure.js';
import { percent, word } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */
/** @typedef {import('./types.js').Member} Member */
/** @typedef {{member: Member, p: number, pivot: boolean, decides: number, before: number | null, cast: 'yea' | 'nay' | 'absent' | null, cx: number, cy: number}} Seat */

/** The drawing's own width: a narrow page gets a smaller drawing, not small letters. */
let width = 720;

/** @param {Dossier} dossier @param {string} party */
export const partyClass = (dossier, party) => `party${Math.max(0, dossier.parties.findIndex(p => p.id === party)) % 6}`;

/** Seats around half circles, the leftmost member at the left end. @param {Seat[]} seats */
function hemicycle(seats) {
  const rows = Math.max(2, Math.round(Math.sqrt(seats.length / 3.4)));
  const outer = width / 2 - 14;
  const inner = outer * 0.42;
  const radii = d3.range(rows).map(k => inner + (outer - inner) * k / (rows - 1));
  const total = d3.sum(radii);
  /** @type {{angle: number, radius: number}[]} */
  const places = [];
  let left = seats.length;
  radii.forEach((radius, k) => {
    const n = k === rows - 1 ? left : Math.round(seats.length * radius / total);
    left -= n;
    for (let i = 0; i < n; i++) places.push({ angle: n === 1 ? Math.PI / 2 : Math.PI * (1 - i / (n - 1)), radius });
  });
  places.sort((a, b) => b.angle - a.angle || a.radius - b.radius);
  const order = [...seats].sort((a, b) => (a.member.x ?? 0) - (b.member.x ?? 0));
  order.forEach((seat, k) => {
    seat.cx = width / 2 + places[k].radius * Math.cos(places[k].angle);
    seat.cy = outer + 18 - places[k].radius * Math.sin(places[k].angle);
  });
  return { height: outer + 34, size: Math.min(11, (outer - inner) / (rows - 1) / 2.25) };
}

/** Position against P(yes). @param {Seat[]} seats */
function strip(seats) {
  const height = 330;
  const known = seats.map(seat => seat.member.x ?? 0);
  const x = d3.scaleLinear(/** @type {[number, number]} */ (d3.extent(known)), [24, width - 16]);
  const y = d3.scaleLinear([0, 1], [height - 26, 12]);
  const size = seats.length > 150 ? 5 : 7;
  seats.forEach(seat => {
    seat.cx = x(seat.member.x ?? 0);
    seat.cy = y(seat.p);
  });
  return { height, size, axis: s('g', { class: 'axis' },
    [0, 0.5, 1].map(t => s('g', {}, s('line', { x1: 20, x2: width - 10, y1: y(t), y2: y(t), 'stroke-dasharray': t === 0.5 ? '3 3' : null }),
      s('text', { x: 0, y: y(t) + 3 }, `${t * 100}%`))),
    s('text', { x: 24, y: height - 6 }, '← position from roll calls →')) };
}

const CAST = { yea: '✓', nay: '✗', absent: '–' };

/** Took the other side than the count expected. @param {Seat} seat */
const surprised = seat => (seat.cast === 'yea' && seat.p <= 0.5) || (seat.cast === 'nay' && seat.p > 0.5);

/** @param {string} text @param {number} size */
const letter = (text, size) => s('text', { y: size * 0.06, style: { 'font-size': `${size.toFixed(1)}px` } }, text);

/** Fill is P(yes); the outline keeps the party. Squares and diamonds tell parties apart without colour.
 * @param {Seat} seat @param {number} size @param {Dossier} dossier @param {boolean} tabbable */
function mark(seat, size, dossier, tabbable) {
  const m = seat.member;
  const place = Math.max(0, dossier.parties.findIndex(p => p.id === m.party));
  const body = { class: 'body', 'fill-opacity': (0.04 + 0.96 * seat.p).toFixed(2) };
  const shape = place % 3 === 1 ? s('rect', { ...body, x: -size * 0.9, y: -size * 0.9, width: size * 1.8, height: size * 1.8, rx: 1.5 })
    : place % 3 === 2 ? s('path', { ...body, d: `M0 ${-size * 1.2}L${size * 1.2} 0L0 ${size * 1.2}L${-size * 1.2} 0Z` })
      : s('circle', { ...body, r: size });
  const flipped = seat.before !== null && (seat.before > 0.5) !== (seat.p > 0.5);
  const title = `${m.name} (${m.party || '–'}${m.state ? `, ${m.state}` : ''}): ${word(seat.p)}, P(yes) ${percent(seat.p)}`
    + (seat.pivot ? ', likely to decide' : '') + (flipped ? `, turned to ${seat.p > 0.5 ? 'yes' : 'no'}` : '') + (seat.cast ? `, voted ${seat.cast}` : '');
  return s('g', {
    class: `seat ${partyClass(dossier, m.party)}${seat.p > 0.6 ? ' full' : ''}${surprised(seat) ? ' surprised' : ''}${read().member === m.id ? ' picked' : ''}`,
    transform: `translate(${seat.cx.toFixed(1)} ${seat.cy.toFixed(1)})`, role: 'button', tabindex: tabbable ? 0 : -1,
    'aria-label': title, 'data-key': `seat-${m.id}`, 'data-member': m.id, onclick: () => go({ member: m.id }),
  }, s('title', {}, title), shape,
  size > 4.4 && letter(seat.cast ? CAST[seat.cast] : m.party.slice(0, 1) || (m.id.length < 4 ? m.id : ''), seat.cast ? size * 1.25 : m.party ? size : size * 0.85),
  seat.pivot && s('circle', { class: 'ring', r: size + 2.6 }),
  flipped && !seat.cast && s('path', { class: 'flip', d: seat.p > 0.5 ? `M0 ${-size - 8}l4 6h-8z` : `M0 ${size + 8}l4 -6h-8z` }));
}

/** Arrow keys walk along the seats; Enter opens the card. @param {KeyboardEvent} event */
function walk(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const seats = [.../** @type {Element} */ (event.currentTarget).querySelectorAll('.seat')];
  const now = seats.indexOf(/** @type {Element} */ (event.target));
  if (now < 0) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    go({ member: seats[now].getAttribute('data-member') ?? '' });
  } else if (step) {
    event.preventDefault();
    const next = seats[(now + step + seats.length) % seats.length];
    seats[now].setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    /** @type {HTMLElement} */ (next).focus();
  }
}

/** @param {Seat[]} seats @param {Dossier} dossier */
function list(seats, dossier) {
  const rows = [...seats].sort((a, b) => b.p - a.p);
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Members, likeliest yes first' }, h('table', {},
    h('thead', {}, h('tr', {}, ['Member', 'Party', 'State'].map(t => h('th', { scope: 'col' }, t)), h('th', { class: 'num', scope: 'col' }, 'P(yes)'), h('th', { scope: 'col' }, 'Word'), h('th', { class: 'num', scope: 'col' }, 'Decides'))),
    h('tbody', {}, rows.map(seat => h('tr', { 'data-member': seat.member.id },
      h('td', {}, h('button', { type: 'button', class: 'plain', 'data-key': `list-${seat.member.id}`, onclick: () => go({ member: seat.member.id }) }, seat.member.name)),
      h('td', {}, seat.member.party), h('td', {}, seat.member.state), h('td', { class: 'num' }, seat.p.toFixed(2)), h('td', { class: 'word' }, word(seat.p)),
      h('td', { class: 'num' }, seat.decides > 0 ? seat.decides.toFixed(3) : ''))))));
}

/** @param {Dossier} dossier @param {Count} count @param {Count | null} before @param {import('./types.js').HappenedAnswer | null} happened */
export function drawMembers(dossier, count, before, happened) {
  const gate = shownGate(count);
  if (!gate || count.deal === 'nothing') return put(at('members'));
  const ballot = count.ballots[gate.ballot];
  const chamber = dossier.chambers.find(c => c.id === ballot.chamber);
  if (!chamber) return;
  const old = before?.gates.find(g => g.id === gate.id && g.part === gate.part);
  const earlier = old && old.ballot >= 0 ? before?.ballots[old.ballot].chances : null;
  const pivots = new Map(gate.pivots.map(p => [p.member, p.chance]));
  /** @type {Seat[]} */
  const seats = [];
  chamber.members.forEach((member, j) => {
    const p = ballot.chances[j];
    if (p !== null) seats.push({ member, p, pivot: pivots.has(j), decides: pivots.get(j) ?? 0, before: earlier?.[j] ?? null, cast: happened?.chamber === chamber.id ? happened.votes[j] : null, cx: 0, cy: 0 });
  });
  const view = read().view;
  width = room() < 480 ? 420 : 720;
  const tally = ['yes', 'lean yes', 'undecided', 'lean no', 'no'].map(w => `${seats.filter(seat => word(seat.p) === w).length} ${w}`).join(', ');
  const turned = seats.filter(seat => seat.before !== null && (seat.before > 0.5) !== (seat.p > 0.5)).length;
  let drawing;
  if (view === 'list') {
    drawing = list(seats, dossier);
  } else {
    const plan = view === 'position' ? strip(seats) : { axis: null, ...hemicycle(seats) };
    seats.sort((a, b) => (a.member.x ?? 0) - (b.member.x ?? 0));
    const first = seats.findIndex(seat => seat.member.id === read().member);
    drawing = s('svg', { viewBox: `0 0 ${width} ${plan.height}`, class: 'seats', role: 'group', 'aria-label': `Members of the ${chamber.title}, by position`, onkeydown: walk },
      plan.axis, seats.map((seat, k) => mark(seat, plan.size, dossier, k === Math.max(0, first))));
  }
  put(at('members'), h('figure', { class: 'panel' },
    h('div', { class: 'row spread' }, h('h2', {}, gateTitle(gate, dossier)),
      h('div', { class: 'row', role: 'group', 'aria-label': 'View' }, [['hemicycle', 'Half circle'], ['position', 'By position'], ['list', 'List']].map(([id, label]) =>
        h('button', { type: 'button', 'aria-pressed': String(view === id), 'data-key': `view-${id}`, onclick: () => go({ view: id }) }, label)))),
    h('figcaption', {}, `${tally}.`, turned && !happened ? ` ${turned} turned since the last change.` : ''),
    drawing,
    h('ul', { class: 'legend' }, dossier.parties.filter(p => seats.some(seat => seat.member.party === p.id)).map(p => h('li', {}, `${p.id} ${p.title}`)),
      h('li', {}, 'filled: yes, hollow: no'), h('li', {}, '◯ ring: likely to decide'),
      seats.some(seat => seat.cast) ? h('li', {}, '✓ voted yea, ✗ nay, – not; thick edge: not the side expected') : h('li', {}, '▲ turned to yes, ▼ to no')),
    figureTools(`members ${gate.id}`, view === 'list' ? null : () => at('members').querySelector('svg.seats'), () => [['id', 'name', 'party', 'state', 'position', 'chance', 'word', 'decides', 'cast'],
      ...seats.map(seat => [seat.member.id, seat.member.name, seat.member.party, seat.member.state, seat.member.x, seat.p, word(seat.p), seat.decides || null, seat.cast])])));
}
