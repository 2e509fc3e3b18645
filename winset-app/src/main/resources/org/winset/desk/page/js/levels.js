// @ts-check
/** The left side: every provision as a scale of levels in words. */
import { at, h, put, s } from './dom.js';
import { dealOf, go, read, text } from './state.js';

/** @typedef {import('./types.js').Dossier} Dossier */

/** @param {Map<string, string>} deal @param {string} provision @param {string} level @param {Dossier} dossier */
export function moved(deal, provision, level, dossier) {
  const next = new Map();
  for (const p of dossier.provisions) {
    const now = p.id === provision ? level : deal.get(p.id);
    if (now && now !== p.levels[0].id) next.set(p.id, now);
  }
  return next;
}

/** @param {boolean} locked */
const padlock = locked => s('svg', { viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' },
  s('rect', { x: 3, y: 7, width: 10, height: 7, rx: 1.5, fill: locked ? 'currentColor' : 'none', stroke: 'currentColor', 'stroke-width': 1.4 }),
  s('path', { d: locked ? 'M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2' : 'M5.2 7V4.6a2.8 2.8 0 0 1 5.3-1.2', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 }));

/** @param {Dossier} dossier @param {import('./types.js').StartsAnswer | null} starts */
export function drawLevels(dossier, starts) {
  const state = read();
  let money = 0;
  const sets = dossier.provisions.map(p => {
    const now = state.deal.get(p.id) ?? p.levels[0].id;
    const level = p.levels.find(l => l.id === now) ?? p.levels[0];
    if (p.money && level.amount) money += level.amount;
    const table = state.table ? state.table.get(p.id) ?? p.levels[0].id : null;
    const locked = state.locks.has(p.id);
    return h('fieldset', { class: `provision${locked ? ' locked' : ''}`, 'data-provision': p.id },
      h('legend', {}, p.title),
      h('button', {
        class: 'lock', type: 'button', 'aria-pressed': String(locked), 'data-key': `lock-${p.id}`,
        'aria-label': `Lock ${p.title} where it is`, title: locked ? 'Locked: searches leave it where it is' : 'Lock: searches leave it where it is',
        onclick: () => {
          const locks = new Set(read().locks);
          if (!locks.delete(p.id)) locks.add(p.id);
          go({ locks });
        },
      }, padlock(locked)),
      h('div', { class: 'scale' }, p.levels.map((l, k) => h('label', {
        class: [k === 0 ? 'today' : '', l.id === table ? 'table' : ''].filter(Boolean).join(' '), title: l.title,
      },
      h('input', {
        type: 'radio', name: p.id, value: l.id, checked: l.id === level.id, disabled: locked, 'data-key': `${p.id}=${l.id}`,
        onchange: () => go({ deal: moved(read().deal, p.id, l.id, dossier) }),
      }),
      h('span', { class: 'unseen' }, l.title + (k === 0 ? ' (law today)' : '') + (l.id === table ? ' (on the table)' : ''))))),
      h('div', { class: `chosen${level === p.levels[0] ? '' : ' moved'}` }, level.title, level.source.includes('unverified') || level.note.includes('unverified')
        ? h('span', { class: 'quiet', title: level.source }, ' · unverified') : null),
      table !== null && table !== level.id ? h('div', { class: 'other' }, '◆ ', h('span', { class: 'unseen' }, 'on the table: '), p.levels.find(l => l.id === table)?.title ?? table) : null,
      level !== p.levels[0] && table !== p.levels[0].id ? h('div', { class: 'other' }, '▢ ', h('span', { class: 'unseen' }, 'law today: '), p.levels[0].title) : null);
  });
  put(at('provisions'),
    h('div', { class: 'row spread small' },
      h('span', { class: 'num' }, h('b', {}, `${Math.round(10 * money) / 10}`), ' billion in all'),
      h('button', { type: 'button', 'data-key': 'reset', disabled: state.deal.size === 0, onclick: () => {
        const kept = new Map([...read().deal].filter(([id]) => read().locks.has(id)));
        go({ deal: kept });
      } }, 'Back to law today')),
    starts?.starts.length ? h('select', { class: 'starts', 'aria-label': 'Start from', 'data-key': 'starts', onchange: (/** @type {Event} */ e) => {
      const chosen = starts.starts[Number(/** @type {HTMLSelectElement} */ (e.target).value)];
      if (chosen) go({ deal: dealOf(chosen.deal) });
    } }, h('option', { value: '' }, 'Start from …'), starts.starts.map((start, k) => h('option', { value: k, selected: start.deal === text(state.deal) }, start.title))) : null,
    h('div', { class: 'row small quiet key' }, h('span', {}, '▢ law today'), h('span', {}, '◆ on the table'), h('span', {}, '● mine'),
      h('button', { type: 'button', class: 'plain noprint', 'data-key': 'lay', onclick: () => {
        const now = read();
        go({ table: now.table && text(now.table) === text(now.deal) ? null : new Map(now.deal) });
      } }, state.table && text(state.table) === text(state.deal) ? 'take it off the table' : 'lay mine on the table')),
    sets);
}
