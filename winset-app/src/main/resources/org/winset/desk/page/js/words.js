// @ts-check
/** Numbers and chances as a reader expects them. */

/** @param {number} p */
export const percent = p => (p > 0 && p < 0.005 ? '< 1 %' : p < 1 && p > 0.995 ? '> 99 %' : `${Math.round(100 * p)} %`);

/** @param {number} p */
export const of50 = p => Math.round(50 * p);

/** Whether one of several regions is the tally 0 alone: everyone's no together. @param {number[][]} regions */
export const nought = regions => regions.length > 1 && regions[0][1] === 0;

/** @param {number[][]} regions */
export const ranges = regions => {
  const words = regions.map(([low, high]) => (low === high ? `${low}` : `${low}–${high}`)).join(', ');
  return nought(regions) ? words.replace(', ', ' or ') : words;
};

/** The five whip words; the same bounds as the command line's.
 * @param {number} p */
export const word = p => (p >= 0.9 ? 'yes' : p >= 0.65 ? 'lean yes' : p > 0.35 ? 'undecided' : p > 0.1 ? 'lean no' : 'no');

/** @param {number} value @param {number} [places] */
export const signed = (value, places = 1) => {
  const text = Math.abs(value).toFixed(places);
  return (Number(text) === 0 ? '' : value < 0 ? '−' : '+') + text;
};

/** @param {string} iso */
export const day = iso =>
  new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** @param {number} n @param {string} one @param {string} [more] */
export const counted = (n, one, more = `${one}s`) => `${n.toLocaleString('en-US')} ${n === 1 ? one : more}`;
