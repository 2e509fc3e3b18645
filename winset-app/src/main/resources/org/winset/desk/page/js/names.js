// @ts-check
/** What things are called: gates, members, caucuses, statements, and conditions in the dossier's own words. */

/** @typedef {import('./types.js').Dossier} Dossier */

/** The key of a gate, or of one part of a divided question at it. @param {{id: string, part: string}} gate */
export const key = gate => (gate.part ? `${gate.id}:${gate.part}` : gate.id);

/** @param {{id: string, part: string}} gate @param {Dossier} dossier */
export function gateTitle(gate, dossier) {
  const title = dossier.gates.find(g => g.id === gate.id)?.title ?? gate.id;
  if (!gate.part) return title;
  const part = dossier.paths.flatMap(p => p.parts).find(p => p.id === gate.part);
  return `${title}: ${part?.title ?? gate.part}`;
}

/** The title behind a key. @param {Dossier} dossier @param {string} wanted */
export function gateName(dossier, wanted) {
  const [id, part = ''] = wanted.split(':');
  return gateTitle({ id, part }, dossier);
}

/** @param {Dossier} dossier @param {string} caucus */
export function caucusName(dossier, caucus) {
  const [chamber, party] = caucus.split('.');
  return `${dossier.chambers.find(c => c.id === chamber)?.title ?? chamber}: ${dossier.parties.find(p => p.id === party)?.title ?? party}`;
}

/** @param {Dossier} dossier @param {string} id */
export const memberName = (dossier, id) => dossier.chambers.flatMap(c => c.members).find(m => m.id === id)?.name ?? id;

/** Whoever holds a statement: a principal or a member. @param {Dossier} dossier @param {string} id */
export function holderName(dossier, id) {
  const principal = dossier.principals.find(p => p.id === id);
  return principal ? principal.name || principal.title : memberName(dossier, id);
}

/** @param {Dossier} dossier @param {string} id */
export function saidName(dossier, id) {
  const said = dossier.statements.find(st => st.id === id);
  return said ? `${said.speaker || holderName(dossier, said.holder)}’s ${said.kind}` : id.replaceAll('-', ' ');
}

/** @type {Record<string, string>} */
const COMPARISONS = { '=': '', '!=': 'not ', '>=': 'at least ', '<=': 'at most ', '>': 'above ', '<': 'below ' };

/** A level's title without what explains it: “Emergency trigger” of “Emergency trigger: may at 4,000 a day”. @param {string} title */
const short = title => title.split(/ \(|: |; /)[0];

/** A text in which conditions stand as in the dossier's files (`beds >= b50000`), with provisions and levels by their
 * titles: Detention at least “50,000 beds”. What the dossier doesn't know stays as it is.
 * @param {Dossier} dossier @param {string} text */
export const inWords = (dossier, text) => text.replace(/(?<![\w-])([\w-]+) (=|!=|>=|<=|>|<) ([\w-]+(?:\.[\w-]+)*)/g, (whole, id, sign, level) => {
  const provision = dossier.provisions.find(p => p.id === id);
  const named = provision?.levels.find(l => l.id === level);
  return provision && named ? `${provision.title} ${COMPARISONS[sign]}“${short(named.title)}”` : whole;
});

/** Why a member leans: the words of one contribution. @param {Dossier} dossier @param {{words: string}} part */
export function reason(dossier, part) {
  const [, id = '', rest = ''] = /^(\S+)( on deals with .*)$/s.exec(part.words) ?? [];
  return inWords(dossier, id ? holderName(dossier, id) + rest : part.words).replace(/ \(https?:[^()]*\)/g, '');
}
