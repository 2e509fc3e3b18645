// @ts-check
/**
 * Elements without templates: nothing is ever parsed from text. `h` and `s` describe elements, `put` makes the page look
 * as described by changing what differs: an element that stays as it is costs neither style nor layout nor paint, and
 * keeps the focus.
 */

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {Drawn | Node | string | number | null | undefined | false} Child */
/** @typedef {Record<string, unknown>} Attributes */

/** An element as it should be. */
export class Drawn {
  /** @param {string} space @param {string} tag @param {Attributes} attributes @param {Child[]} children */
  constructor(space, tag, attributes, children) {
    this.space = space;
    this.tag = tag;
    this.attributes = attributes;
    this.children = children;
  }
}

/** What each element was last made to look like. @type {WeakMap<Element, Drawn>} */
const drawn = new WeakMap();

/** `on...` attributes are listeners, `style` takes properties by their names, everything else is text.
 * @param {string} tag @param {Attributes} [attributes] @param {...(Child | Child[])} children */
export const h = (tag, attributes = {}, ...children) => new Drawn(HTML, tag, attributes, /** @type {Child[]} */ (children.flat(2)));

/** The same within a drawing.
 * @param {string} tag @param {Attributes} [attributes] @param {...(Child | Child[])} children */
export const s = (tag, attributes = {}, ...children) => new Drawn(SVG, tag, attributes, /** @type {Child[]} */ (children.flat(2)));

/** @param {Event} event */
function act(event) {
  const element = /** @type {Element} */ (event.currentTarget);
  /** @type {((event: Event) => void) | undefined} */ (drawn.get(element)?.attributes[`on${event.type}`])?.(event);
}

/** @param {unknown} value */
const absent = value => value === null || value === undefined || value === false;

/** What a visitor changes without the page's doing: there the element itself knows best what it shows. */
const TOUCHED = new Set(['tabindex', 'open']);

/** @param {Element} element @param {string} name @param {unknown} value @param {unknown} before */
function attribute(element, name, value, before) {
  if (typeof value === 'function') {
    if (!before) element.addEventListener(name.slice(2), act);
  } else if (name === 'style') {
    for (const [property, setting] of Object.entries(/** @type {Record<string, string>} */ (value ?? {}))) {
      if (/** @type {any} */ (before)?.[property] !== setting) /** @type {HTMLElement} */ (element).style.setProperty(property, setting);
    }
  } else if (name === 'selected') {
    return; // by its select, which knows of all its options
  } else if (name === 'checked') {
    const input = /** @type {HTMLInputElement} */ (element);
    if (input.checked !== Boolean(value)) input.checked = Boolean(value);
  } else if (name === 'value' && (element instanceof HTMLInputElement && element.type !== 'radio' || element instanceof HTMLTextAreaElement)) {
    // Who types is not interrupted, unless something else is meant.
    if ((value !== before || document.activeElement !== element) && element.value !== String(value ?? '')) element.value = String(value ?? '');
  } else if (value !== before || TOUCHED.has(name)) {
    const text = absent(value) ? null : value === true ? '' : String(value);
    if (text === element.getAttribute(name)) return;
    if (text === null) element.removeAttribute(name); else element.setAttribute(name, text);
  }
}

/** @param {Element} element @param {Drawn} wanted */
function dress(element, wanted) {
  const before = drawn.get(element)?.attributes ?? {};
  drawn.set(element, wanted);
  for (const name in before) if (!(name in wanted.attributes)) attribute(element, name, null, before[name]);
  for (const name in wanted.attributes) attribute(element, name, wanted.attributes[name], before[name]);
  fill(element, wanted.children);
  if (element instanceof HTMLSelectElement) {
    const chosen = [...element.options].findIndex(option => drawn.get(option)?.attributes.selected === true);
    if (element.selectedIndex !== Math.max(0, chosen)) element.selectedIndex = Math.max(0, chosen);
  }
}

/** Whether a node can be made what is wanted: elements of another key are others. @param {Node | null} node @param {Drawn | string} wanted */
function fits(node, wanted) {
  if (typeof wanted === 'string') return node instanceof Text;
  const now = node instanceof Element ? drawn.get(node) : undefined;
  return now !== undefined && now.tag === wanted.tag && now.space === wanted.space && now.attributes['data-key'] === wanted.attributes['data-key'];
}

/** Makes an element's children what is wanted, those that fit in place; one that is new or gone moves no others.
 * @param {Element} element @param {Child[]} children */
function fill(element, children) {
  let now = element.firstChild;
  for (const child of children) {
    if (absent(child)) continue;
    if (child instanceof Node) {
      if (child === now) now = now.nextSibling; else element.insertBefore(child, now);
      continue;
    }
    const wanted = child instanceof Drawn ? child : String(child);
    if (now && !fits(now, wanted) && fits(now.nextSibling, wanted)) {
      now = now.nextSibling;
      now?.previousSibling?.remove();
    }
    if (!now || !fits(now, wanted)) {
      element.insertBefore(wanted instanceof Drawn ? made(wanted) : document.createTextNode(wanted), now);
      continue;
    }
    if (wanted instanceof Drawn) dress(/** @type {Element} */ (now), wanted);
    else if (/** @type {Text} */ (now).data !== wanted) /** @type {Text} */ (now).data = wanted;
    now = now.nextSibling;
  }
  while (now) {
    const next = now.nextSibling;
    now.remove();
    now = next;
  }
}

/**
 * The element described, new.
 * @param {Drawn} wanted
 * @returns {Element}
 */
export function made(wanted) {
  const element = document.createElementNS(wanted.space, wanted.tag);
  dress(element, wanted);
  return element;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function at(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No element ${id}`);
  return element;
}

/**
 * Makes an element's children what is described, keeping the focus where an element of the same key held it.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function put(element, ...children) {
  const active = document.activeElement;
  const key = active && element.contains(active) ? active.getAttribute('data-key') : null;
  fill(element, /** @type {Child[]} */ (children.flat(2)));
  if (key && document.activeElement?.getAttribute('data-key') !== key) /** @type {HTMLElement | null} */ (element.querySelector(`[data-key="${CSS.escape(key)}"]`))?.focus();
}
