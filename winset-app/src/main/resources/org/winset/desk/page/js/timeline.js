// @ts-check
/** The as-of date: what was known at the end of a day. */
import { at, h, put } from './dom.js';
import { go, read } from './state.js';
import { day } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */

/** @param {Dossier} dossier */
export function drawTimeline(dossier) {
  const days = dossier.days.filter(d => d <= dossier.asOf);
  if (days.length < 2) return put(at('timeline'), h('span', { class: 'small' }, `as of ${day(dossier.asOf)}`));
  const now = read().asOf || dossier.asOf;
  const place = Math.max(0, days.filter(d => d <= now).length - 1);
  put(at('timeline'), h('label', { class: 'row small', for: 'as-of' }, 'known by', h('output', { class: 'num', for: 'as-of' }, day(now))),
    h('input', {
      id: 'as-of', type: 'range', min: 0, max: days.length - 1, step: 1, value: place, 'data-key': 'as-of', 'aria-valuetext': day(now),
      oninput: (/** @type {Event} */ e) => {
        const label = at('timeline').querySelector('output');
        if (label) label.textContent = day(days[Number(/** @type {HTMLInputElement} */ (e.target).value)]);
      },
      onchange: (/** @type {Event} */ e) => {
        const chosen = days[Number(/** @type {HTMLInputElement} */ (e.target).value)];
        go({ asOf: chosen === dossier.asOf ? '' : chosen });
      },
    }));
}
