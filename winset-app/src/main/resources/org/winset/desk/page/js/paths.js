// @ts-check
/** All paths side by side, whole and divided, and what happened. */
import { at, h, put } from './dom.js';
import { go, read } from './state.js';
import { figureTools } from './figure.js';
import { gateTitle } from './names.js';
import { day, of50, percent } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */

/** @param {Dossier} dossier @param {Count} count */
function sideBySide(dossier, count) {
  if (count.deal === 'nothing') return null;
  const rows = () => [['path', 'place', 'gate', 'part', 'chance', 'needed', 'yeas'], ...count.paths.flatMap(p => p.gates.map((k, i) => {
    const g = count.gates[k];
    return [p.id, i + 1, g.id, g.part, g.chance, g.needed || null, g.ballot < 0 ? null : g.yeas];
  }))];
  return h('details', { class: 'panel', open: sessionStorage.getItem('paths') === 'open', ontoggle: (/** @type {Event} */ e) => sessionStorage.setItem('paths', /** @type {HTMLDetailsElement} */ (e.target).open ? 'open' : '') },
    h('summary', { 'data-key': 'paths-summary' }, h('h2', {}, 'Paths side by side')),
    h('div', { class: 'columns' }, count.paths.map(p => {
      const path = dossier.paths.find(q => q.id === p.id);
      const narrow = Math.min(...p.gates.map(k => count.gates[k].chance));
      return h('div', { class: 'column' }, h('h3', {}, path?.title ?? p.id, path?.divides ? h('span', { class: 'quiet' }, ' (divided)') : null),
        h('p', { class: 'num' }, h('b', {}, percent(p.chance)), ` · ${of50(p.chance)} of 50`),
        h('ol', { class: 'small' }, p.gates.map(k => {
          const g = count.gates[k];
          return h('li', {}, gateTitle(g, dossier), ' ', h('span', { class: 'num' }, percent(g.chance)), g.chance === narrow && narrow < 0.95 ? h('span', { class: 'tag' }, 'narrowest') : null);
        })), path?.note ? h('p', { class: 'small quiet' }, path.note) : null);
    })), figureTools('paths', null, rows));
}

/** @param {Dossier} dossier @param {import('./types.js').HappenedAnswer | null} happened @param {Count} count */
function outcomes(dossier, happened, count) {
  if (!dossier.outcomes.length) return null;
  const seen = read().seen;
  let told = null;
  const outcome = dossier.outcomes.find(o => o.id === seen);
  if (outcome && happened) {
    const gate = count.gates.find(g => g.id === outcome.gate && g.ballot >= 0 && count.ballots[g.ballot].chamber === outcome.chamber);
    const chances = gate ? count.ballots[gate.ballot].chances : [];
    let right = 0;
    let all = 0;
    happened.votes.forEach((vote, j) => {
      const p = chances[j];
      if (p === null || p === undefined || (vote !== 'yea' && vote !== 'nay')) return;
      all++;
      if ((p > 0.5) === (vote === 'yea')) right++;
    });
    told = h('div', {},
      h('p', {}, h('b', {}, `${outcome.yea} to ${outcome.nay}, ${outcome.passed ? 'passed' : 'failed'}. `),
        gate ? `The count above expects ${Math.round(gate.yeas)}${all ? `; ${right} of ${all} members on the side that they took` : ''}.` : 'The deal above has no such vote.'),
      h('p', { class: 'small quiet' }, outcome.note, ' ', outcome.source, '. The seats above show ✓ for a yea and ✗ for a nay.'));
  }
  return h('section', { class: 'panel', 'aria-labelledby': 'happened-title' }, h('h2', { id: 'happened-title' }, 'What happened'),
    h('label', { class: 'row small' }, 'Lay a vote over the seats ', h('select', { 'data-key': 'happened', onchange: (/** @type {Event} */ e) => {
      const chosen = dossier.outcomes.find(o => o.id === /** @type {HTMLSelectElement} */ (e.target).value);
      if (!chosen) return go({ seen: '' });
      const eve = new Date(Date.parse(`${chosen.date}T12:00:00Z`) - 864e5).toISOString().slice(0, 10);
      go({ seen: chosen.id, deal: new Map(chosen.deal.split(',').filter(Boolean).map(pair => /** @type {[string, string]} */ (pair.split('=')))), gate: gateOn(dossier, chosen.gate) ? chosen.gate : '', path: '', asOf: eve < dossier.asOf ? eve : '' });
    } }, h('option', { value: '' }, 'none'), dossier.outcomes.map(o => h('option', { value: o.id, selected: o.id === seen }, `${day(o.date)}: ${o.title}`)))),
    h('p', { class: 'small quiet' }, 'Choosing one sets the deal that was voted on, and the day before it if that is earlier than the dossier’s: the count knows nothing of the vote.'), told);
}

/** @param {Dossier} dossier @param {string} gate */
const gateOn = (dossier, gate) => dossier.gates.some(g => g.id === gate);

/** @param {Dossier} dossier @param {Count} count @param {import('./types.js').HappenedAnswer | null} happened */
export function drawMore(dossier, count, happened) {
  put(at('more'), sideBySide(dossier, count), outcomes(dossier, happened, count));
}
