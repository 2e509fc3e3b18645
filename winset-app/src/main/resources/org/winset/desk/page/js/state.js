// @ts-check
/**
 * The address is the state. Every control is drawn from it, and every change is a new address, so that Back works and a
 * link shows what its sender saw.
 */

/**
 * @typedef {object} State
 * @property {Map<string, string>} deal levels that differ from the status quo
 * @property {Map<string, string> | null} table the deal on the table, if one was laid
 * @property {Map<string, string>} set declared votes by member
 * @property {Map<string, string>} cue leaders' words by caucus
 * @property {Map<string, string>} pins gates supposed to clear or fail
 * @property {Set<string>} without red lines, links, statements, conditions supposed to be given up
 * @property {Set<string>} locks locked provisions
 * @property {string} scenario of demand; empty: the dossier's first
 * @property {string} seed of the simulated futures; empty: the command line's own
 * @property {string} asOf empty: the dossier's day
 * @property {string} path empty: the path with the best chance
 * @property {string} gate the gate whose members are shown; empty: the weakest vote
 * @property {string} member whose card is open
 * @property {string} view hemicycle, position or list
 * @property {string} map the two provisions of the map
 * @property {string} among the two principals of the frontier
 * @property {string} version the dossier's content that the link was made from
 * @property {string} seen an outcome laid over
 */

/** @param {string | null} text */
const pairs = text => new Map((text ?? '').split(',').filter(Boolean).map(pair => {
  const at = pair.indexOf('=');
  return /** @type {[string, string]} */ (at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]);
}));

/** @param {Map<string, string>} map */
export const text = map => [...map].map(([key, value]) => `${key}=${value}`).join(',');

/** A deal as the server writes it. @param {string} terse */
export const dealOf = terse => pairs(terse === 'nothing' ? '' : terse);

/** The address that was read last, and what it said. */
let address = '?';
/** @type {State | null} */
let state = null;

/** @returns {State} */
export function read() {
  if (!state || location.search !== address) {
    address = location.search;
    state = parse();
  }
  return state;
}

/** @returns {State} */
function parse() {
  const q = new URLSearchParams(location.search);
  return {
    deal: pairs(q.get('deal')),
    table: q.has('table') ? pairs(q.get('table')) : null,
    set: pairs(q.get('set')),
    cue: pairs(q.get('cue')),
    pins: pairs(q.get('pin')),
    without: new Set((q.get('without') ?? '').split(',').filter(Boolean)),
    scenario: q.get('scenario') ?? '',
    seed: q.get('seed') ?? '',
    locks: new Set((q.get('lock') ?? '').split(',').filter(Boolean)),
    asOf: q.get('as-of') ?? '',
    path: q.get('path') ?? '',
    gate: q.get('gate') ?? '',
    member: q.get('member') ?? '',
    view: q.get('view') ?? 'hemicycle',
    map: q.get('map') ?? '',
    among: q.get('among') ?? '',
    version: q.get('v') ?? '',
    seen: q.get('happened') ?? '',
  };
}

/** @param {State} state */
export function query(state) {
  const parts = /** @type {[string, string][]} */ ([
    ['deal', text(state.deal)],
    ['as-of', state.asOf],
    ['set', text(state.set)],
    ['cue', text(state.cue)],
    ['pin', text(state.pins)],
    ['without', [...state.without].join(',')],
    ['scenario', state.scenario],
    ['seed', state.seed],
    ['lock', [...state.locks].join(',')],
    ['path', state.path],
    ['gate', state.gate],
    ['member', state.member],
    ['view', state.view === 'hemicycle' ? '' : state.view],
    ['map', state.map],
    ['among', state.among],
    ['happened', state.seen],
    ['v', state.version],
  ]).filter(([, value]) => value !== '');
  if (state.table) parts.push(['table', text(state.table)]);
  const plain = parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%3D', '=').replaceAll('%2C', ',')}`);
  return plain.length ? `?${plain.join('&')}` : location.pathname;
}

/** What the server is asked: the part of the state that changes numbers. @param {State} state */
export function question(state) {
  const q = new URLSearchParams();
  q.set('deal', text(state.deal));
  if (state.asOf) q.set('as-of', state.asOf);
  if (state.set.size) q.set('set', text(state.set));
  if (state.cue.size) q.set('cue', text(state.cue));
  if (state.pins.size) q.set('pin', text(state.pins));
  if (state.without.size) q.set('without', [...state.without].join(','));
  return q.toString();
}

/** @type {(() => void)[]} */
const listeners = [];

/** @param {() => void} listener */
export const onChange = listener => listeners.push(listener);

let content = '';

/** From now on addresses name this content of the dossier. @param {string} version */
export function stamp(version) {
  content = version;
}

/**
 * Goes to the state with some parts changed.
 * @param {Partial<State>} change
 * @param {boolean} [quietly] replaces the address instead of adding to the history
 */
export function go(change, quietly = false) {
  const target = query({ ...read(), version: content || read().version, ...change });
  const now = location.search || location.pathname;
  if (target !== now) history[quietly ? 'replaceState' : 'pushState'](null, '', target);
  listeners.forEach(listener => listener());
}

addEventListener('popstate', () => listeners.forEach(listener => listener()));

/** The same question on the command line. @param {State} state @param {string} folder */
export function command(state, folder) {
  const quoted = /** @param {string} value */ value => (/^[\w.,=:\/-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
  const parts = ['./winset whip', quoted(folder), '--deal', quoted(text(state.deal) || 'status quo')];
  if (state.asOf) parts.push('--as-of', state.asOf);
  if (state.set.size) parts.push('--set', quoted(text(state.set)));
  if (state.cue.size) parts.push('--cue', quoted(text(state.cue)));
  if (state.pins.size) parts.push('--pin', quoted(text(state.pins)));
  if (state.without.size) parts.push('--without', [...state.without].map(quoted).join(','));
  return parts.join(' ');
}

/** What the deal would do, on the command line. @param {State} state @param {string} folder */
export function borderCommand(state, folder) {
  const whip = command({ ...state, asOf: '', set: new Map(), cue: new Map(), pins: new Map(), without: new Set() }, folder);
  return `${whip.replace('winset whip', 'winset border').replace(" --deal 'status quo'", '')}${state.scenario ? ` --scenario ${state.scenario}` : ''}${state.seed ? ` --seed ${state.seed}` : ''}`;
}
