// @ts-check
/** The right side below the card: leaders' words, who moved, and the evidence. */
import { at, h, put } from './dom.js';
import { caucusName, holderName, inWords } from './names.js';
import { go, read } from './state.js';
import { shownGate } from './ribbon.js';
import { giveUp } from './suppose.js';
import { citation, toArticle } from './article.js';
import { day, percent, signed } from './words.js';

/** @typedef {import('./types.js').Dossier} Dossier */
/** @typedef {import('./types.js').Count} Count */

/** @param {Dossier} dossier @param {Count} count */
function cues(dossier, count) {
  const led = count.cues.filter(c => c.leaderPull !== null || c.set);
  if (!led.length) return null;
  return h('section', { class: 'panel', 'aria-labelledby': 'cues-title' }, h('h2', { id: 'cues-title' }, 'Leaders’ words'),
    h('p', { class: 'quiet small' }, 'Odds of the word each caucus hears. Choose one to see what follows.'),
    led.map(cue => {
      const set = read().cue.get(cue.caucus) ?? '';
      return h('fieldset', { class: 'cue' }, h('legend', { class: 'small' }, caucusName(dossier, cue.caucus)),
        h('div', { class: 'row small' }, [['', 'as expected'], ['against', percent(cue.against)], ['free', percent(cue.free)], ['for', percent(cue.forIt)]].map(([value, odds]) =>
          h('label', { class: 'choice' }, h('input', {
            type: 'radio', name: `cue-${cue.caucus}`, value, checked: set === value, 'data-key': `cue-${cue.caucus}-${value}`,
            onchange: () => {
              const cue2 = new Map(read().cue);
              if (value) cue2.set(cue.caucus, value); else cue2.delete(cue.caucus);
              go({ cue: cue2 });
            },
          }), value ? [value, ' ', h('span', { class: 'quiet num' }, cue.set ? '' : odds)] : odds))));
    }));
}

/** @param {Dossier} dossier @param {Count} count @param {Count | null} before */
function movers(dossier, count, before) {
  const gate = shownGate(count);
  const old = gate && before?.gates.find(g => g.id === gate.id && g.part === gate.part);
  if (!gate || !old || !before || old.ballot < 0) return null;
  const now = count.ballots[gate.ballot];
  const then = before.ballots[old.ballot];
  const chamber = dossier.chambers.find(c => c.id === now.chamber);
  const moved = (chamber?.members ?? []).map((member, j) => ({ member, was: then.chances[j], is: now.chances[j] }))
    .filter(m => m.was !== null && m.is !== null && Math.abs((m.is ?? 0) - (m.was ?? 0)) >= 0.02)
    .sort((a, b) => Math.abs((b.is ?? 0) - (b.was ?? 0)) - Math.abs((a.is ?? 0) - (a.was ?? 0)));
  if (!moved.length) return null;
  return h('section', { class: 'panel', 'aria-labelledby': 'moved-title' }, h('h2', { id: 'moved-title' }, 'Who moved, and how far'),
    h('p', { class: 'quiet small' }, `Since the last change: ${moved.filter(m => (m.is ?? 0) > (m.was ?? 0)).length} towards yes, ${moved.filter(m => (m.is ?? 0) < (m.was ?? 0)).length} towards no. A name opens the reasons.`),
    h('ul', { class: 'plainlist' }, moved.slice(0, 10).map(m => h('li', { class: 'row spread small' },
      h('button', { type: 'button', class: 'plain', 'data-key': `moved-${m.member.id}`, onclick: () => go({ member: m.member.id }) }, `${m.member.name} (${[m.member.party, m.member.state].filter(Boolean).join(', ')})`),
      h('span', { class: 'num' }, `${percent(m.was ?? 0)} → ${percent(m.is ?? 0)} `, h('span', { class: 'quiet' }, signed(100 * ((m.is ?? 0) - (m.was ?? 0)), 0)))))));
}

/** @param {Dossier} dossier */
function evidence(dossier) {
  const until = read().asOf || dossier.asOf;
  const known = dossier.statements.filter(st => st.date <= until).sort((a, b) => (a.date < b.date ? 1 : -1));
  if (!dossier.statements.length) return null;
  return h('section', { class: 'panel', 'aria-labelledby': 'evidence-title' }, h('h2', { id: 'evidence-title' }, 'Evidence'),
    h('p', { class: 'quiet small' }, `${known.length} of ${dossier.statements.length} statements are known by ${day(until)}. None changes a number silently.`),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Statements, latest first' }, h('ul', { class: 'plainlist small' }, known.map(st => h('li', { class: 'statement' },
      h('b', {}, day(st.date)), ` ${st.speaker || holderName(dossier, st.holder)}: `, h('span', {}, `${st.kind}${st.condition ? `: ${inWords(dossier, st.condition)}` : ''}`), st.anonymous ? h('i', {}, ' unnamed source, moves nobody') : null,
      h('div', { class: 'quiet' }, st.note, ' ', citation(st)),
      h('div', { class: 'row' }, toArticle(st), h('button', { type: 'button', class: 'plain', 'aria-pressed': String(read().without.has(st.id)), 'data-key': `unsaid-${st.id}`, onclick: () => giveUp(st.id) }, read().without.has(st.id) ? 'taken as unsaid: count it again' : 'suppose it unsaid')))))));
}

/** @param {Dossier} dossier @param {Count} count @param {Count | null} before */
export function drawSide(dossier, count, before) {
  put(at('evidence'), movers(dossier, count, before), cues(dossier, count), evidence(dossier));
}
