// @ts-check
/** Why it jams, in sentences, and what would open it, one click each. */
import { at, h, put } from './dom.js';
import { inWords } from './names.js';
import { dealOf, go, question, read } from './state.js';
import { cancel, listen } from './stream.js';
import { suppose } from './suppose.js';
import { percent, signed } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Move} Move */

/** The search waits until the hand rests. */
const PAUSE = 500;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
let asked = '';
/** @type {{standing: any, why: any[], moves: Move[], progress: {doing: string, share: number} | null, done: boolean, failed: string | null}} */
let known = { standing: null, why: [], moves: [], progress: null, done: false, failed: null };

/** @param {Dossier} dossier @param {Move} move */
function changes(dossier, move) {
  return h('ul', { class: 'small changes' }, move.changes.map(c => {
    const p = dossier.provisions.find(q => q.id === c.provision);
    const name = /** @param {string} id */ id => p?.levels.find(l => l.id === id)?.title ?? id;
    return h('li', {}, h('b', {}, p?.title ?? c.provision), ': ', h('s', { class: 'quiet' }, name(c.from)), ' → ', name(c.to));
  }));
}

/** What a repair gives up, and what that opens: this very deal, or how many of those with what is locked.
 * @param {Dossier} dossier @param {import('./types.js').Repair} repair @param {string} scope */
function without(dossier, repair, scope) {
  if (!repair.dropped.length) return inWords(dossier, repair.sentence);
  const opens = BigInt(repair.opens);
  return ['Without ', ...repair.dropped.flatMap((d, k) => [k ? ' and ' : '', h(d.kind === 'gate' ? 'b' : 'span', {}, inWords(dossier, d.words))]),
    scope === 'deal' ? ': this deal passes.' : `: ${opens.toLocaleString('en-US')} ${opens === 1n ? 'deal passes' : 'deals pass'}.`];
}

/** @param {Dossier} dossier @param {Move} move @param {string} key */
const apply = (dossier, move, key) => h('button', { type: 'button', 'data-key': key, 'data-deal': move.deal, onclick: () => go({ deal: dealOf(move.deal) }) }, 'Make it mine');

/** @param {Dossier} dossier @param {number} chance */
function draw(dossier, chance) {
  const { standing, why, moves, progress, done, failed } = known;
  const closest = moves.find(m => m.kind === 'closest');
  const concessions = moves.filter(m => m.kind === 'concession').sort((a, b) => (a.loss ?? 0) - (b.loss ?? 0));
  const singles = moves.filter(m => m.kind === 'change' && m.chance > chance).sort((a, b) => b.chance - a.chance);
  const busy = !done && !failed;
  put(at('why'),
    h('section', { class: 'panel', 'aria-labelledby': 'why-title', 'aria-busy': String(busy) }, h('h2', { id: 'why-title' }, standing && standing.passes ? 'How it stands' : 'Why it jams'),
      standing ? h('p', {}, standing.words) : null,
      why.map(w => h('div', { 'data-scope': w.scope },
        h('h3', { class: 'gap' }, w.scope === 'deal' ? 'What stops this deal' : 'What stops every deal with what you locked'),
        h('ul', { class: 'plainlist' }, w.conflicts.map((/** @type {string} */ c) => h('li', {}, inWords(dossier, c)))),
        w.repairs.length ? [h('h3', { class: 'gap' }, 'What would open it'), h('ul', { class: 'plainlist' }, w.repairs.map((/** @type {import('./types.js').Repair} */ r, /** @type {number} */ k) => h('li', {}, without(dossier, r, w.scope),
          h('div', { class: 'row repair' }, r.dropped.length ? h('button', { type: 'button', 'data-key': `suppose-${w.scope}-${k}`, 'data-dropped': r.dropped.map(d => d.id).join(','), 'aria-label': `Suppose it: without ${r.dropped.map(d => inWords(dossier, d.words)).join('; ')}`, onclick: () => suppose(r.dropped) }, 'Suppose it') : null,
            w.scope === 'locks' ? h('button', { type: 'button', 'data-key': `repair-${k}`, onclick: () => go({ deal: dealOf(r.deal) }) }, 'Make it mine') : null))))] : null,
        w.all ? null : h('p', { class: 'small quiet' }, 'There are more conflicts or repairs than these.'))),
      closest ? [h('h3', { class: 'gap' }, 'Closest deal that passes'), changes(dossier, closest), h('p', { class: 'row spread small' }, h('span', {}, `chance ${percent(closest.chance)}`), apply(dossier, closest, 'closest'))] : null,
      done && standing && !standing.passes && !closest ? h('p', {}, 'No deal passes at even odds', read().locks.size ? ' with what is locked' : '', '.') : null,
      h('p', { class: 'small quiet' }, 'At even odds everyone takes the side that the pull favours; exact, over all deals. Declared votes and pinned gates are left aside here.'),
      busy ? h('p', { class: 'row small' }, h('progress', { max: 1, value: progress?.share ?? null, 'aria-label': progress?.doing ?? 'searching' }), h('span', { class: 'quiet' }, `${progress?.doing ?? 'searching'} …`),
        h('button', { type: 'button', 'data-key': 'cancel-openings', onclick: () => {
          cancel('openings');
          known.failed = 'Stopped.';
          draw(dossier, chance);
        } }, 'Stop')) : null,
      failed ? h('p', { class: 'small' }, failed) : null),
    concessions.length ? h('section', { class: 'panel', 'aria-labelledby': 'concede-title' }, h('h2', { id: 'concede-title' }, 'Cheapest concession'),
      h('p', { class: 'small quiet' }, 'The least each gives up, on their own scale, for a deal that passes at even odds.'),
      concessions.map((m, k) => h('div', { class: 'move' }, h('h3', {}, `${m.principal}: `, h('span', { class: 'num' }, m.loss ? `gives up ${(m.loss ?? 0).toFixed(2)}` : 'gives up nothing')),
        changes(dossier, m), h('p', { class: 'row spread small' }, h('span', {}, `chance ${percent(m.chance)}`), apply(dossier, m, `concede-${k}`))))) : null,
    singles.length ? h('section', { class: 'panel', 'aria-labelledby': 'single-title' }, h('h2', { id: 'single-title' }, 'One change that helps most'),
      singles.map((m, k) => h('div', { class: 'move' }, changes(dossier, m), h('p', { class: 'row spread small' }, h('span', {}, `chance ${percent(m.chance)} `, h('span', { class: 'quiet' }, `(${signed(100 * (m.chance - chance), 0)} points)`)), apply(dossier, m, `single-${k}`))))) : null);
}

/** A move has come: what was searched for the last one is not wanted any more. */
export function leaveOpenings() {
  clearTimeout(waiting);
  cancel('openings');
  asked = '';
}

/** @param {Dossier} dossier @param {import('./types.js').Count} count */
export function drawOpenings(dossier, count) {
  if (count.deal === 'nothing') {
    leaveOpenings();
    return put(at('why'));
  }
  const wanted = `${question(read())}&lock=${encodeURIComponent([...read().locks].join(','))}`;
  if (wanted === asked) return draw(dossier, count.chance);
  asked = wanted;
  known = { standing: null, why: [], moves: [], progress: null, done: false, failed: null };
  const again = () => draw(dossier, count.chance);
  clearTimeout(waiting);
  cancel('openings');
  waiting = setTimeout(() => listen('openings', wanted, {
    standing: a => { known.standing = a; again(); },
    why: a => { known.why.push(a); again(); },
    move: a => { known.moves.push(a); again(); },
    progress: a => { known.progress = a; again(); },
    done: a => { known.done = true; known.failed = a.failed; again(); },
  }), PAUSE);
  again();
}
