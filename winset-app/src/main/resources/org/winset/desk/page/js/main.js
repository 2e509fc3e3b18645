// @ts-check
/** Starts the page: reads the dossier once, then draws whatever the address says. */
import { ask, Refused, stale } from './api.js';
import { at, h, put } from './dom.js';
import { drawCard } from './card.js';
import { drawConsequences } from './consequences.js';
import { drawLevels } from './levels.js';
import { drawMembers } from './members.js';
import { drawMaps } from './maps.js';
import { drawOpenings, leaveOpenings } from './openings.js';
import { drawMore } from './paths.js';
import { drawRibbon, sentence } from './ribbon.js';
import { notes, openSave } from './save.js';
import { drawSide } from './side.js';
import { command, go, onChange, question, read, stamp } from './state.js';
import { drawTimeline } from './timeline.js';
import { drawTry } from './try.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */

/** @type {Dossier} */
let dossier;
/** @type {Count | null} */
let shown = null;
/** @type {Count | null} */
let before = null;
let asked = '';
/** Names this page to the server, which drops what the page no longer waits for. */
const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
let moves = 0;
/** @type {import('./types.js').StartsAnswer | null} */
let starts = null;
/** @type {import('./types.js').HappenedAnswer | null} */
let happened = null;
/** What the address names and the dossier doesn't have: the outcome asked for in vain, and how that is told. */
let missed = '';
let lost = '';

/** @param {string | null} message @param {...import('./dom.js').Child} rest */
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
  drawMembers(dossier, count, before, happened);
  at('desk').setAttribute('aria-busy', 'true');
  document.documentElement.dataset.painted = `${count.points} ${count.deal}`;
  if (!rough) {
    at('live').textContent = sentence(count, dossier);
    drawRest(count);
  }
}

/** What stands around the votes is drawn after the frame that shows them; not at all when a move comes first, which
 * brings its own. @param {Count} count */
async function drawRest(count) {
  const move = moves;
  await new Promise(shown => (document.hidden ? shown(0) : requestAnimationFrame(() => setTimeout(shown))));
  if (move !== moves || count !== shown) return;
  drawCard(dossier, count);
  drawOpenings(dossier, count);
  drawSide(dossier, count, before);
  drawMaps(dossier, count);
  if (dossier.consequences) drawConsequences(dossier.folder);
  drawMore(dossier, count, happened);
  drawTry(dossier, count);
  at('desk').setAttribute('aria-busy', 'false');
}

/** Asks for a first estimate, before anything is drawn: the server works while the page draws. @param {string} wanted
 * @returns {Promise<Count>} */
function firstLook(wanted) {
  asked = wanted;
  moves++;
  leaveOpenings();
  const answer = ask('count', `${wanted}&quick=yes&page=${page}&move=${moves}`, { lane: 'count' });
  answer.catch(() => {});
  return answer;
}

/** Counts what the address asks: a first estimate at once, then the command line's own count. @param {boolean} [again] */
async function refresh(again = false) {
  const wanted = question(read());
  const first = wanted === asked && !again ? null : firstLook(wanted);
  drawLevels(dossier, starts);
  drawTimeline(dossier);
  drawTools();
  if (read().seen !== (happened?.id ?? '')) {
    happened = null;
    lost = '';
    if (read().seen && read().seen !== missed) ask('happened', `id=${encodeURIComponent(read().seen)}`).then(answer => {
      happened = answer;
      if (shown && shown.points > 127) paint(shown, false);
    }, error => {
      if (error instanceof Refused) {
        missed = read().seen;
        lost = error.message;
        tellProblems();
      } else {
        trouble(error);
      }
    });
    else if (read().seen) lost = `There is no outcome (${missed}).`;
  }
  if (!first) {
    if (shown) paint(shown, false);
    tellProblems();
    return;
  }
  at('desk').setAttribute('aria-busy', 'true');
  try {
    paint(await first, true);
    const full = await ask('count', `${wanted}&page=${page}&move=${moves}`, { lane: 'count' });
    if (asked !== wanted) return;
    paint(full, false);
    tellProblems();
    if (full.version !== dossier.version) await reload();
  } catch (error) {
    if (asked === wanted) trouble(error);
  }
}

/** What is wrong with the files as they lie on disk now, or nothing. */
function tellProblems() {
  notice(null);
  const linked = read().version;
  if (dossier.problems.length) notice(`The files on disk can’t be read now; this is the last good state. ${dossier.problems.map(p => `${p.file}${p.line ? `:${p.line}` : ''}: ${p.message}`).slice(0, 3).join(' ')}`);
  else if (lost) notice(lost);
  else if (linked && linked !== dossier.version) notice(`The dossier’s files have changed since this link was made (${linked}, now ${dossier.version}): numbers may differ from what its sender saw.`, h('button', { type: 'button', 'data-key': 'restamp', onclick: () => go({}, true) }, 'Go on with these'));
}

async function reload() {
  dossier = await ask('dossier');
  stamp(dossier.version);
  at('title').textContent = dossier.title;
  ask('starts').then(answer => {
    starts = answer;
    if (dossier) drawLevels(dossier, starts);
  }, () => {});
  document.title = `${dossier.title} – Winset desk`;
  tellProblems();
  put(at('foot'), h('p', { class: 'small quiet' }, dossier.note), h('p', { class: 'small quiet num' }, `${dossier.folder}, content ${dossier.version}. Made by Winset; every figure here is also printed by `, h('code', {}, command(read(), dossier.folder).split(' ').slice(0, 3).join(' ')), '.'));
}

function drawTools() {
  const kept = new Set([...read().set.keys(), ...notes().keys()]).size;
  put(at('tools'), h('div', { class: 'row' },
    h('button', { type: 'button', 'data-key': 'command', title: command(read(), dossier.folder), onclick: (/** @type {Event} */ event) => copy(command(read(), dossier.folder), /** @type {HTMLElement} */ (event.currentTarget)) }, 'Copy as command'),
    h('button', { type: 'button', 'data-key': 'link', onclick: (/** @type {Event} */ event) => copy(location.href, /** @type {HTMLElement} */ (event.currentTarget)) }, 'Copy link'),
    h('button', { type: 'button', 'data-key': 'save', onclick: () => openSave(dossier) }, kept ? `Save ${kept} …` : 'Save …'),
    h('button', { type: 'button', 'data-key': 'print', onclick: () => print() }, 'Print')));
}

/** @param {string} text @param {HTMLElement} button */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    notice('Copy this:', h('code', { tabindex: 0 }, text));
  }
}

/** The small result at the edge is there while the result itself is out of sight. */
function watchResult() {
  new IntersectionObserver(([seen]) => at('bar').classList.toggle('off', seen.isIntersecting)).observe(at('result'));
  let width = innerWidth;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (innerWidth !== width && shown && shown.points > 127) paint(shown, false);
      width = innerWidth;
    }, 150);
  });
}

async function start() {
  try {
    await reload();
    watchResult();
    addEventListener('dossier-changed', async () => {
      await reload();
      await refresh(true);
    });
    onChange(() => refresh());
    await refresh();
  } catch (error) {
    trouble(error);
  }
}

start();
