// @ts-check
/** Starts the page: reads the dossier once, then draws whatever the address says. */
import { ask, Refused, stale } from './api.js';
import { at, h, put } from './dom.js';
import { drawLevels } from './levels.js';
import { drawMembers } from './members.js';
import { drawRibbon, sentence } from './ribbon.js';
import { command, go, onChange, question, read } from './state.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */

/** @type {Dossier} */
let dossier;
/** @type {Count | null} */
let shown = null;
/** @type {Count | null} */
let before = null;
let asked = '';

/** @param {string | null} message @param {...(Node | string)} rest */
function notice(message, ...rest) {
  put(at('notices'), message === null ? null : h('p', { class: 'notice' }, message, ' ', rest));
}

/** @param {unknown} error */
function trouble(error) {
  if (stale(error)) return;
  if (error instanceof Refused) {
    notice(error.problems.map(p => `${p.message}${p.maybe ? ` Maybe ${p.maybe}` : ''}`).join(' '));
  } else {
    notice('The desk does not answer; what you see may be old. ', h('button', { type: 'button', onclick: () => refresh(true) }, 'Try again'));
  }
}

/** @param {Count} count @param {boolean} rough */
function paint(count, rough) {
  if (shown && shown.deal !== count.deal) before = shown;
  shown = count;
  drawRibbon(dossier, count, rough);
  drawMembers(dossier, count, before);
  if (!rough) at('live').textContent = sentence(count, dossier);
  at('desk').setAttribute('aria-busy', String(rough));
  document.documentElement.dataset.painted = `${count.points} ${count.deal}`;
}

/** Counts what the address asks: a first estimate at once, then the command line's own count. @param {boolean} [again] */
async function refresh(again = false) {
  drawLevels(dossier);
  const wanted = question(read());
  if (wanted === asked && !again) {
    if (shown) paint(shown, false);
    return;
  }
  asked = wanted;
  at('desk').setAttribute('aria-busy', 'true');
  try {
    paint(await ask('count', `${wanted}&quick=yes`, { lane: 'count' }), true);
    const full = await ask('count', wanted, { lane: 'count' });
    if (asked !== wanted) return;
    paint(full, false);
    notice(null);
    if (full.version !== dossier.version) await reload();
  } catch (error) {
    if (asked === wanted) trouble(error);
  }
}

async function reload() {
  dossier = await ask('dossier');
  at('title').textContent = dossier.title;
  document.title = `${dossier.title} – Winset desk`;
  drawLevels(dossier);
}

function tools() {
  put(at('tools'), h('div', { class: 'row' },
    h('button', { type: 'button', onclick: async (/** @type {Event} */ event) => {
      await navigator.clipboard?.writeText(command(read(), dossier.folder));
      /** @type {HTMLElement} */ (event.target).textContent = 'Copied';
    } }, 'Copy as command')));
}

async function start() {
  try {
    await reload();
    tools();
    onChange(() => refresh());
    await refresh();
  } catch (error) {
    trouble(error);
  }
}

start();
export { go };
