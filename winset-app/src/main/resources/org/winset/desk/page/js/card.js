// @ts-check
/** One member: the contributions that add up, what was said, and what the user knows better. */
import { ask, stale } from './api.js';
import { at, h, put } from './dom.js';
import { go, question, read } from './state.js';
import { gateTitle, inWords, reason } from './names.js';
import { shownGate } from './ribbon.js';
import { partyClass } from './members.js';
import { figureTools } from './figure.js';
import { day, percent, signed } from './words.js';
import { citation, toArticle } from './article.js';
import { keepNote, keepSource, notes, openSave, sources } from './save.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */
/** @typedef {import('./types.js').MemberAnswer} MemberAnswer */

const WORDS = ['yes', 'lean-yes', 'undecided', 'lean-no', 'no'];

/** @param {Dossier} dossier @param {string} id */
function find(dossier, id) {
  for (const chamber of dossier.chambers) {
    const member = chamber.members.find(m => m.id === id);
    if (member) return { member, chamber };
  }
  return null;
}

/** @param {Dossier} dossier @param {import('./types.js').VoteLine} vote */
function bars(dossier, vote) {
  const parts = [...vote.why].filter(p => Math.abs(p.pull) >= 0.005).sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
  const most = Math.max(1, ...parts.map(p => Math.abs(p.pull)), Math.abs(vote.pull));
  /** @param {number} pull */
  const bar = pull => {
    const style = { width: `${50 * Math.abs(pull) / most}%`, right: pull < 0 ? '50%' : 'auto', left: pull < 0 ? 'auto' : '50%' };
    return h('span', { class: 'bar', 'aria-hidden': 'true' }, h('i', { class: pull < 0 ? 'minus' : 'plus', style }));
  };
  /** @param {string | (string | import('./dom.js').Drawn | null)[]} words @param {number} pull @param {number} sd @param {Record<string, string>} more */
  const line = (words, pull, sd, more) => h('li', more, h('span', { class: 'words' }, words), bar(pull),
    h('span', { class: 'num pull' }, signed(pull, 2), sd >= 0.005 ? h('span', { class: 'quiet small', title: 'standard deviation of the estimate' }, ` ± ${sd.toFixed(2)}`) : null));
  return h('ul', { class: 'bars', 'aria-label': 'Contributions to the pull' },
    parts.map(p => line([reason(dossier, p), p.kind === 'cue' ? h('span', { class: 'quiet' }, ' (on average)') : null], p.pull, p.sd, { 'data-part': p.id })),
    line('Together', vote.pull, 0, { class: 'sum', id: 'pull', 'data-pull': String(vote.pull) }));
}

/** @param {Dossier} dossier @param {string} id */
function said(dossier, id) {
  const holders = [id, ...dossier.principals.filter(p => p.member === id).map(p => p.id)];
  const until = read().asOf || dossier.asOf;
  const list = dossier.statements.filter(st => holders.includes(st.holder) && st.date <= until);
  if (!list.length) return null;
  return h('div', { class: 'gap' }, h('h3', {}, 'Said'), h('ul', { class: 'small said-list' }, list.map(st => h('li', {},
    `${day(st.date)}: ${st.kind}${st.condition ? `, ${inWords(dossier, st.condition)}` : ''} (${st.strength}). ${st.note} `, h('span', { class: 'quiet' }, citation(st)), ' ', toArticle(st)))));
}

/** @param {Dossier} dossier @param {Count} count */
export async function drawCard(dossier, count) {
  const id = read().member;
  const found = id ? find(dossier, id) : null;
  if (!found) return put(at('card'));
  const { member, chamber } = found;
  /** @type {MemberAnswer} */
  let answer;
  try {
    answer = await ask('member', `${question(read())}&id=${encodeURIComponent(id)}`);
  } catch (error) {
    if (!stale(error)) put(at('card'), h('div', { class: 'panel' }, h('p', {}, `The reasons behind ${member.name} could not be had.`)));
    return;
  }
  if (read().member !== id) return;
  const gate = shownGate(count);
  const vote = answer.votes.find(v => v.gate === gate?.id && v.part === gate?.part) ?? answer.votes[0];
  const pin = read().set.get(id);
  const pinned = /** @param {string} word */ word => () => {
    const set = new Map(read().set);
    if (word) set.set(id, word); else set.delete(id);
    go({ set });
  };
  const note = h('textarea', { rows: 2, 'data-key': 'note', 'aria-label': `Note about ${member.name}`, placeholder: 'Note, kept when you save', oninput: (/** @type {Event} */ e) => keepNote(id, /** @type {HTMLTextAreaElement} */ (e.target).value), value: notes().get(id) ?? '' });
  put(at('card'), h('section', { class: `panel ${partyClass(dossier, member.party)}`, 'aria-labelledby': 'card-title' },
    h('div', { class: 'row spread' }, h('h2', { id: 'card-title', tabindex: -1 }, member.name),
      h('button', { type: 'button', 'data-key': 'close-card', 'aria-label': 'Close the card', onclick: () => go({ member: '' }) }, '×')),
    h('p', { class: 'quiet small' }, [dossier.parties.find(p => p.id === member.party)?.title ?? member.party, [member.state, member.district].filter(Boolean).join(' '), chamber.title].filter(Boolean).join(' · ')),
    vote ? [
      h('p', {}, h('b', { class: 'num' }, percent(vote.chance)), ` for yes: ${vote.word}. `, h('span', { class: 'quiet small' }, `${gateTitle({ ...gate, id: vote.gate, part: vote.part }, dossier)}; decides it with chance ${vote.decisive.toFixed(3)}.`)),
      bars(dossier, vote),
      h('p', { class: 'quiet small' }, 'Pulls in standard deviations of the voting error, at median salience. P(yes) also spreads over saliences, cues and shocks.'),
      figureTools(`${member.name} why`, null, () => [['kind', 'id', 'words', 'pull', 'sd'], ...vote.why.map(p => [p.kind, p.id, p.words, p.pull, p.sd])]),
    ] : h('p', {}, 'Casts no vote on this deal.'),
    h('h3', { class: 'gap' }, 'You know better?'),
    h('div', { class: 'whip', role: 'group', 'aria-label': `Declare ${member.name}'s vote` },
      h('button', { type: 'button', 'aria-pressed': String(!pin), 'data-key': 'pin-none', onclick: pinned('') }, 'as counted'),
      WORDS.map(w => h('button', { type: 'button', 'aria-pressed': String(pin === w), 'data-key': `pin-${w}`, onclick: pinned(w) }, w.replace('-', ' ')))),
    h('p', { class: 'quiet small' }, 'A declared vote moves everyone else too: futures in which it would be cast so weigh more. Undecided is even odds and moves nobody else.'),
    note,
    h('input', { type: 'text', class: 'source', 'data-key': 'source', value: sources().get(id) ?? '', 'aria-label': `Source of what you know about ${member.name}`, placeholder: 'Source: who told you, where it stands', oninput: (/** @type {Event} */ e) => keepSource(id, /** @type {HTMLInputElement} */ (e.target).value) }),
    h('div', { class: 'row noprint' }, h('button', { type: 'button', 'data-key': 'keep', onclick: () => openSave(dossier, id) }, 'Save to the dossier …')),
    said(dossier, id)));
}
