// @ts-check
/** Saves a figure as SVG or PNG and its numbers as CSV, under a telling name. */
import { Drawn, h, made } from './dom.js';
import { read, text } from './state.js';

const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-size', 'font-family', 'font-weight', 'text-anchor', 'dominant-baseline'];

/** The drawing by itself, with the page's styles written into it. @param {SVGElement} drawing @returns {string} */
function alone(drawing) {
  const copy = /** @type {SVGElement} */ (drawing.cloneNode(true));
  const from = [drawing, ...drawing.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, k) => {
    const style = getComputedStyle(element);
    KEPT.forEach(name => { if (style.getPropertyValue(name)) to[k].setAttribute(name, style.getPropertyValue(name)); });
    ['tabindex', 'role', 'data-key', 'class'].forEach(name => to[k].removeAttribute(name));
  });
  const box = /** @type {SVGSVGElement} */ (drawing).viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height, fill: getComputedStyle(document.body).getPropertyValue('--card').trim() })) ground.setAttribute(name, String(value));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing made for saving only takes the page's styles while it hangs there, out of sight.
 * @template T @param {Element | Drawn} described @param {(drawing: SVGElement) => T} act */
function onStage(described, act) {
  if (!(described instanceof Drawn)) return act(/** @type {SVGElement} */ (described));
  const drawing = /** @type {SVGElement} */ (made(described));
  const stage = made(h('div', { class: 'offstage', 'aria-hidden': 'true' }, drawing));
  document.body.append(stage);
  try {
    return act(drawing);
  } finally {
    stage.remove();
  }
}

/** @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  /** @type {HTMLElement} */ (made(h('a', { href: url, download: name }))).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** @param {string} svg @param {string} name */
function png(svg, name) {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.onload = () => {
    const canvas = /** @type {HTMLCanvasElement} */ (made(h('canvas', { width: image.width * 2, height: image.height * 2 })));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => blob && download(blob, name));
    URL.revokeObjectURL(url);
  };
  image.src = url;
}

/** @param {(string | number | null)[][]} rows */
export const csv = rows => rows.map(row => row.map(cell => {
  const value = String(cell ?? '');
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}).join(',')).join('\r\n') + '\r\n';

/** @param {string} what */
export function fileName(what) {
  const deal = text(read().deal).replaceAll(',', ' ').slice(0, 80) || 'status quo';
  return `${what} - ${deal}${read().asOf ? ` - ${read().asOf}` : ''}`.replaceAll(/[^\w .=-]+/g, '_');
}

/**
 * The three buttons under a figure.
 * @param {string} what @param {(() => Element | Drawn | null) | null} drawing `null` where the figure is a table @param {() => (string | number | null)[][]} rows
 */
export function figureTools(what, drawing, rows) {
  const save = /** @param {string} kind */ kind => {
    const name = `${fileName(what)}.${kind}`;
    if (kind === 'csv') return download(new Blob([csv(rows())], { type: 'text/csv' }), name);
    const element = drawing?.();
    if (!element) return;
    const svg = onStage(element, alone);
    if (kind === 'svg') download(new Blob([svg], { type: 'image/svg+xml' }), name);
    else png(svg, name);
  };
  return h('div', { class: 'row small noprint save' }, h('span', { class: 'quiet' }, 'Save'),
    (drawing ? ['svg', 'png', 'csv'] : ['csv']).map(kind => h('button', { type: 'button', class: 'plain', 'data-key': `${what}-${kind}`,
      'aria-label': `Save ${what} as ${kind.toUpperCase()}`, onclick: () => save(kind) }, kind.toUpperCase())));
}
