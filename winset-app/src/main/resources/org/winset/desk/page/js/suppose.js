// @ts-check
/** What the page supposes: pinned gates, declared votes, leaders' words, what is given up; each with a way back. */
import { h } from './dom.js';
import { go, read } from './state.js';
import { caucusName, gateName, memberName, saidName } from './names.js';

/** @typedef {import('./types.js').Dossier} Dossier */

/** @param {string} gate @param {string} way '' takes the pin back */
export function pin(gate, way) {
  const pins = new Map(read().pins);
  if (way && pins.get(gate) !== way) pins.set(gate, way); else pins.delete(gate);
  go({ pins });
}

/** @param {string} id */
export function giveUp(id) {
  const without = new Set(read().without);
  if (!without.delete(id)) without.add(id);
  go({ without });
}

/**
 * Supposes all that a repair names: gates are pinned, the rest is given up.
 * @param {import('./types.js').Dropped[]} dropped
 */
export function suppose(dropped) {
  const pins = new Map(read().pins);
  const without = new Set(read().without);
  for (const one of dropped) {
    if (one.kind === 'gate' || (one.kind === 'condition' && !/-condition-\d+$/.test(one.id))) pins.set(one.id, 'clears');
    else without.add(one.id);
  }
  go({ pins, without });
}

/** The line of suppositions above the result; nothing where there is none. @param {Dossier} dossier */
export function suppositions(dossier) {
  const state = read();
  /** @type {[string, string, () => void][]} */
  const all = [
    ...[...state.pins].map(([gate, way]) => /** @type {[string, string, () => void]} */ ([`pin-${gate}`, `${gateName(dossier, gate)}: ${way}`, () => pin(gate, '')])),
    ...[...state.set].map(([id, word]) => /** @type {[string, string, () => void]} */ ([`set-${id}`, `${memberName(dossier, id)}: ${word.replace('-', ' ')}`, () => {
      const set = new Map(read().set);
      set.delete(id);
      go({ set });
    }])),
    ...[...state.cue].map(([caucus, word]) => /** @type {[string, string, () => void]} */ ([`cue-${caucus}`, `${caucusName(dossier, caucus)} hear “${word}”`, () => {
      const cue = new Map(read().cue);
      cue.delete(caucus);
      go({ cue });
    }])),
    ...[...state.without].map(id => /** @type {[string, string, () => void]} */ ([`without-${id}`, `without ${saidName(dossier, id)}`, () => giveUp(id)])),
  ];
  if (!all.length) return null;
  return h('div', { class: 'suppose', role: 'group', 'aria-label': 'Supposed' }, h('span', { class: 'quiet small' }, 'Supposing'),
    all.map(([key, words, back]) => h('span', { class: 'chip small' }, words, h('button', { type: 'button', 'data-key': `back-${key}`, 'aria-label': `No longer suppose: ${words}`, onclick: back }, '×'))),
    all.length > 1 ? h('button', { type: 'button', class: 'plain small', 'data-key': 'suppose-none', onclick: () => go({ pins: new Map(), set: new Map(), cue: new Map(), without: new Set() }) }, 'nothing') : null);
}
