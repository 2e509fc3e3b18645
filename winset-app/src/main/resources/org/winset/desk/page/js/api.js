// @ts-check
/** Asks the server. A newer question to the same place ends an older one. */

/** @type {Map<string, AbortController>} */
const running = new Map();

/** What the server refuses, with its problems. */
export class Refused extends Error {
  /** @param {import('./types.js').Problem[]} problems */
  constructor(problems) {
    super(problems.map(p => p.message).join(' '));
    this.problems = problems;
  }
}

/**
 * @template T
 * @param {string} place
 * @param {string} [query]
 * @param {{lane?: string, body?: unknown}} [how]
 * @returns {Promise<T>}
 */
export async function ask(place, query = '', { lane = place, body } = {}) {
  running.get(lane)?.abort();
  const control = new AbortController();
  running.set(lane, control);
  try {
    const answer = await fetch(`/api/${place}${query ? `?${query}` : ''}`, {
      signal: control.signal,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    if (!answer.ok && answer.headers.get('Content-Type')?.startsWith('application/json')) throw new Refused((await answer.json()).problems);
    if (!answer.ok) throw new Refused([{ message: (await answer.text()).trim() || `The server answered ${answer.status}.`, maybe: '', file: '', line: 0, column: 0 }]);
    return await answer.json();
  } finally {
    if (running.get(lane) === control) running.delete(lane);
  }
}

/** @param {unknown} error */
export const stale = error => error instanceof DOMException && error.name === 'AbortError';
