// @ts-check
/**
 * The server's answers, as docs/reference/desk-api.md and the OpenAPI description have them.
 *
 * @typedef {{file: string, line: number, column: number, message: string, maybe: string}} Problem
 * @typedef {{id: string, title: string}} Word
 * @typedef {{id: string, title: string, amount: number | null, source: string, note: string}} Level
 * @typedef {{id: string, title: string, unit: string, note: string, money: boolean, levels: Level[]}} Provision
 * @typedef {{id: string, name: string, party: string, caucus: string, state: string, district: string, x: number | null}} Member
 * @typedef {{id: string, title: string, seats: number, majority: string, members: Member[]}} Chamber
 * @typedef {{id: string, title: string, kind: string, chamber: string, rule: string, source: string}} Gate
 * @typedef {{id: string, title: string, divides: boolean, parts: Word[], note: string}} Path
 * @typedef {{id: string, title: string, name: string, member: string | null, leads: string[]}} Principal
 * @typedef {{id: string, date: string, speaker: string, holder: string, kind: string, condition: string, strength: string,
 *   onRecord: boolean, anonymous: boolean, source: string, url: string, marked: boolean, note: string}} Statement
 * @typedef {{version: string, name: string, date: string, text: string,
 *   passages: {start: number, end: number, statement: string, speaker: string}[]}} ArticleAnswer
 * @typedef {{id: string, date: string, chamber: string, gate: string, title: string, deal: string, yea: number, nay: number,
 *   passed: boolean, source: string, note: string}} Outcome
 * @typedef {{version: string, folder: string, title: string, note: string, asOf: string, parties: Word[], provisions: Provision[],
 *   chambers: Chamber[], gates: Gate[], paths: Path[], principals: Principal[], statements: Statement[], outcomes: Outcome[],
 *   days: string[], consequences: boolean, problems: Problem[]}} Dossier
 * @typedef {{id: string, chance: number, gates: number[]}} PathCount
 * @typedef {{member: number, chance: number}} Pivot
 * @typedef {{id: string, part: string, chance: number, needed: number, yeas: number, region50: number[][], region90: number[][],
 *   futures: number[], ballot: number, pivots: Pivot[]}} GateCount
 * @typedef {{chamber: string, chances: (number | null)[]}} Ballot
 * @typedef {{caucus: string, leaderPull: number | null, against: number, free: number, forIt: number, set: boolean}} Cue
 * @typedef {{version: string, deal: string, asOf: string, points: number, chance: number, path: string, money: number,
 *   paths: PathCount[], gates: GateCount[], ballots: Ballot[], cues: Cue[], effectivePoints: number}} Count
 * @typedef {{kind: string, id: string, words: string, pull: number, sd: number}} Part
 * @typedef {{gate: string, part: string, chance: number, word: string, pull: number, decisive: number, why: Part[]}} VoteLine
 * @typedef {{version: string, id: string, votes: VoteLine[]}} MemberAnswer
 * @typedef {{version: string, id: string, chamber: string, votes: ('yea' | 'nay' | 'absent' | null)[]}} HappenedAnswer
 * @typedef {{version: string, saved: boolean, file: string, diff: {sign: string, number: number, text: string}[]}} EditsAnswer
 * @typedef {{provision: string, from: string, to: string}} Change
 * @typedef {{kind: string, deal: string, chance: number, changes: Change[], principal: string | null, loss: number | null}} Move
 * @typedef {{kind: string, id: string, words: string}} Dropped
 * @typedef {{sentence: string, opens: string, deal: string, dropped: Dropped[]}} Repair
 * @typedef {{version: string, across: string, down: string, points: number, rows: {deal: string, chance: number, passes: boolean}[][]}} MapAnswer
 * @typedef {{version: string, principals: Word[], size: number, proved: number,
 *   points: {utilities: number[], deals: string, deal: string, marks: string[]}[]}} FrontierAnswer
 * @typedef {{version: string, deals: string, passing: string, paths: {path: string, passing: string}[], rule: string, proved: number}} WinSetAnswer
 * @typedef {{version: string, starts: {kind: string, title: string, deal: string}[]}} StartsAnswer
 * @typedef {{p10: number | null, p50: number | null, p90: number | null}} Quantiles
 * @typedef {{version: string, scenario: string, scenarios: Word[], from: string, months: number, runs: number, seed: number,
 *   rows: {measure: string, unit: string, statusQuo: Quantiles, deal: Quantiles, difference: Quantiles,
 *   path: {month: string, statusQuo: Quantiles, deal: Quantiles}[]}[], unknowable: string[], unmodelled: string[]}} ConsequencesAnswer
 */
export {};
