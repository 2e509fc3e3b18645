// @ts-check
/** Keeps words and notes in the dossier's own statements.csv: the difference first, then one visible save. */
import { ask, Refused } from './api.js';
import { h, made, put } from './dom.js';
import { go, question, read } from './state.js';

/** @typedef {import('./types.js').Dossier} Dossier */

const KEY = 'winset-desk-notes';

/** Notes not yet saved, by member. @returns {Map<string, string>} */
export const notes = () => new Map(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));

/** @param {string} member @param {string} text */
export function keepNote(member, text) {
  const all = notes();
  if (text) all.set(member, text); else all.delete(member);
  sessionStorage.setItem(KEY, JSON.stringify([...all]));
}

const SOURCES = 'winset-desk-sources';

/** Where what is noted comes from, by member. @returns {Map<string, string>} */
export const sources = () => new Map(JSON.parse(sessionStorage.getItem(SOURCES) ?? '[]'));

/** @param {string} member @param {string} text */
export function keepSource(member, text) {
  const all = sources();
  if (text) all.set(member, text); else all.delete(member);
  sessionStorage.setItem(SOURCES, JSON.stringify([...all]));
}

/** @param {Dossier} dossier @param {string} id */
const name = (dossier, id) => dossier.chambers.flatMap(c => c.members).find(m => m.id === id)?.name ?? id;

/** @param {Dossier} dossier @param {string} [only] one member, else everyone declared or noted */
export function openSave(dossier, only) {
  const ids = only ? [only] : [...new Set([...read().set.keys(), ...notes().keys()])];
  let version = dossier.version;
  let everywhere = false;
  const body = made(h('div'));
  const dialog = /** @type {HTMLDialogElement} */ (made(h('dialog', { 'aria-labelledby': 'save-title', onclose: () => dialog.remove() },
    h('h2', { id: 'save-title' }, 'Save to the dossier'), body)));
  const edits = () => ids.map(id => ({ member: id, word: read().set.get(id) ?? 'undecided', everywhere, source: sources().get(id) ?? '', note: notes().get(id) ?? '' }));

  /** @param {string} [trouble] */
  async function show(trouble) {
    let diff;
    try {
      diff = /** @type {import('./types.js').EditsAnswer} */ (await ask('edits', question(read()), { lane: 'edits', body: { version, save: false, edits: edits() } }));
    } catch (error) {
      put(body, h('p', { role: 'alert' }, error instanceof Refused ? error.message : 'The desk does not answer.'), buttons(false));
      return;
    }
    version = diff.version;
    put(body,
      trouble ? h('p', { class: 'notice', role: 'alert' }, trouble) : null,
      h('p', {}, ids.length === 0 ? 'Nothing is declared or noted yet.' : `${diff.file} gets these rows; delete them there to take them back. A statement adds to its holder's pull, which is weaker than a declared vote.`),
      ids.length ? h('ul', { class: 'small' }, edits().map(e => h('li', {}, `${name(dossier, e.member)}: ${e.word === 'undecided' ? 'note only, moves nobody' : e.word.replace('-', ' ')}`))) : null,
      h('label', { class: 'row small' }, h('input', { type: 'checkbox', checked: everywhere, 'data-key': 'everywhere', onchange: (/** @type {Event} */ e) => { everywhere = /** @type {HTMLInputElement} */ (e.target).checked; show(); } }), 'holds for every deal, not only for deals with these levels'),
      h('pre', { class: 'diff', tabindex: 0, 'aria-label': 'Difference' }, diff.diff.map(line => h('span', { class: line.sign === '+' ? 'plus' : line.sign === '-' ? 'minus' : '' }, `${line.sign} ${String(line.number).padStart(4)}  ${line.text}\n`))),
      buttons(ids.length > 0));
  }

  /** @param {boolean} ready */
  function buttons(ready) {
    return h('div', { class: 'row' },
      h('button', { type: 'button', class: 'strong', disabled: !ready, 'data-key': 'save-now', onclick: save }, 'Save'),
      h('button', { type: 'button', 'data-key': 'save-cancel', onclick: () => dialog.close() }, 'Cancel'));
  }

  async function save() {
    try {
      const answer = /** @type {import('./types.js').EditsAnswer} */ (await ask('edits', question(read()), { lane: 'edits', body: { version, save: true, edits: edits() } }));
      const set = new Map(read().set);
      ids.forEach(id => { set.delete(id); keepNote(id, ''); keepSource(id, ''); });
      dialog.close();
      go({ set, version: answer.version });
      dispatchEvent(new CustomEvent('dossier-changed'));
    } catch (error) {
      await show(error instanceof Refused ? error.message : 'The desk does not answer; nothing was saved.');
    }
  }

  document.body.append(dialog);
  dialog.showModal();
  show();
}
