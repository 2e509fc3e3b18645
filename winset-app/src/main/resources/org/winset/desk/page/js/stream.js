// @ts-check
/** Server-sent events of long work: one at a time in a lane, cancelled when the question changes. */

/** @type {Map<string, EventSource>} */
const open = new Map();

/** @param {string} lane */
export function cancel(lane) {
  open.get(lane)?.close();
  open.delete(lane);
}

/**
 * @param {string} lane
 * @param {string} query
 * @param {Record<string, (answer: any) => void>} on handlers by event; `done` gets {failed}
 */
export function listen(lane, query, on) {
  cancel(lane);
  const source = new EventSource(`/api/${lane}?${query}`);
  open.set(lane, source);
  for (const [event, handler] of Object.entries(on)) {
    if (event === 'done') continue;
    source.addEventListener(event, message => {
      if (open.get(lane) === source) handler(JSON.parse(/** @type {MessageEvent} */ (message).data));
    });
  }
  const end = /** @param {{failed: string | null}} answer */ answer => {
    if (open.get(lane) === source) {
      cancel(lane);
      on.done?.(answer);
    } else {
      source.close();
    }
  };
  source.addEventListener('done', message => end(JSON.parse(/** @type {MessageEvent} */ (message).data)));
  source.addEventListener('error', () => end({ failed: 'The desk does not answer.' }));
}
