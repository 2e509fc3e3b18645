// @ts-check
/** The first visit: five things to try, made of the dossier's own names. */
import { at, h, put } from './dom.js';
import { go, read } from './state.js';
import { moved } from './levels.js';
import { key } from './names.js';
import { shownGate } from './ribbon.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */

const KEY = 'winset-desk-tried';
let went = false;
addEventListener('popstate', () => { went = true; });

/** @param {Dossier} dossier @param {Count} count */
export function drawTry(dossier, count) {
  if (localStorage.getItem(KEY) === 'done') return put(at('try'));
  const state = read();
  const first = dossier.provisions[0];
  const gate = shownGate(count);
  const chamber = gate && dossier.chambers.find(c => c.id === count.ballots[gate.ballot].chamber);
  const pivot = gate?.pivots[0] && chamber?.members[gate.pivots[0].member];
  const member = state.member || pivot?.id;
  const steps = /** @type {[string, boolean, () => void, boolean][]} */ ([
    [`Move ${first.title} to “${first.levels[1]?.title ?? first.levels[0].title}”`, state.deal.size > 0, () => go({ deal: moved(state.deal, first.id, first.levels[1].id, dossier) }), true],
    ['Pick the narrowest gate', state.gate !== '', () => gate && go({ gate: key(gate) }), state.deal.size > 0],
    [`Open the card of a member who may decide it${pivot ? `: ${pivot.name}` : ''}`, state.member !== '', () => pivot && go({ member: pivot.id }), state.deal.size > 0],
    ['Declare that vote a yes and see the others move', state.set.size > 0, () => member && go({ set: new Map([...state.set, [member, 'yes']]) }), state.deal.size > 0],
    ['Go Back: every step was a link', went, () => history.back(), state.set.size > 0 || went],
  ]);
  put(at('try'), h('section', { class: 'panel try', 'aria-labelledby': 'try-title' },
    h('div', { class: 'row spread' }, h('h2', { id: 'try-title' }, 'Try this'), h('button', { type: 'button', 'data-key': 'try-done', onclick: () => {
      localStorage.setItem(KEY, 'done');
      put(at('try'));
    } }, steps.every(([, done]) => done) ? 'Done' : 'Not now')),
    h('ol', {}, steps.map(([words, done, act, ready], k) => h('li', { class: done ? 'done' : '' },
      h('span', {}, h('button', { type: 'button', class: 'plain', 'data-key': `try-${k + 1}`, disabled: !ready && !done, onclick: act }, words), done ? h('span', { class: 'unseen' }, ' done') : null))))));
}
