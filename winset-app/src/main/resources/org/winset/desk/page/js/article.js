// @ts-check
/** The text that a statement was read from, its passage marked; or the way to where it was published. */
import { ask } from './api.js';
import { h, made, put } from './dom.js';
import { day } from './words.js';

/** @typedef {import('./types.js').Statement} Statement */
/** @typedef {import('./types.js').ArticleAnswer} ArticleAnswer */

/** @param {ArticleAnswer} answer @param {string} id */
function marked(answer, id) {
  const cuts = [...new Set([0, answer.text.length, ...answer.passages.flatMap(p => [p.start, p.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, k) => {
    const piece = answer.text.slice(from, cuts[k + 1]);
    const over = answer.passages.filter(p => p.start <= from && p.end >= cuts[k + 1]);
    const own = over.some(p => p.statement === id);
    return over.length ? h('mark', { class: own ? 'own' : '', tabindex: own ? -1 : null, title: over.map(p => p.speaker).join(', ') }, piece) : piece;
  });
}

/** @param {Statement} statement */
export async function openArticle(statement) {
  const body = made(h('div', {}, h('p', { class: 'quiet' }, 'reading …')));
  const dialog = /** @type {HTMLDialogElement} */ (made(h('dialog', { 'aria-labelledby': 'article-title', onclose: () => dialog.remove() },
    h('div', { class: 'row spread' }, h('h2', { id: 'article-title' }, statement.speaker || 'The article'),
      h('button', { type: 'button', 'data-key': 'close-article', onclick: () => dialog.close() }, 'Close')), body)));
  document.body.append(dialog);
  dialog.showModal();
  try {
    const answer = /** @type {ArticleAnswer} */ (await ask('article', `statement=${encodeURIComponent(statement.id)}`));
    put(body, h('p', { class: 'quiet small' }, [answer.name, answer.date ? day(answer.date) : ''].filter(Boolean).join(', '), '. Marked: what the dossier took from it.'),
      h('div', { class: 'article', tabindex: 0, role: 'region', 'aria-label': 'Text' }, marked(answer, statement.id)));
    body.querySelector('mark.own')?.scrollIntoView({ block: 'center' });
  } catch {
    put(body, h('p', {}, 'Its text does not lie in the dossier’s folder “articles”. '), citation(statement));
  }
}

/** The citation, leading to its address where it has one. @param {Statement} statement */
export function citation(statement) {
  const words = statement.url ? statement.source.replace(` (${statement.url})`, '') : statement.source;
  return h('cite', {}, /^https?:/.test(statement.url) ? h('a', { href: statement.url, target: '_blank', rel: 'noopener noreferrer' }, words) : words);
}

/** The button that opens the marked text. @param {Statement} statement */
export const toArticle = statement => (statement.marked
  ? h('button', { type: 'button', class: 'plain', 'data-key': `article-${statement.id}`, onclick: () => openArticle(statement) }, 'marked article')
  : null);
