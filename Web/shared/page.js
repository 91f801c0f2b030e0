// @ts-check

/** @typedef {import("./records.js").LocalizedText} LocalizedText */
/** @typedef {string | number | boolean | undefined | EventListener} Property */
/** @typedef {Node | string | false | undefined} Child */

/**
 * Makes an element. A function is a listener (`onclick`), `true` an attribute without a value,
 * `false` and `undefined` none. Text becomes text, never markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Property>} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** @type {WeakMap<Element, Map<string, Element>>} */
const lists = new WeakMap();

/**
 * Makes the children of a list the given items, in order. A child is made once per key and
 * brought up to date afterwards, so focus, selection and scrolling stay where they are.
 * @template Item
 * @template {HTMLElement} Child
 * @param {Element} list
 * @param {Item[]} items
 * @param {object} how
 * @param {(item: Item) => string} how.key
 * @param {(item: Item) => Child} how.create
 * @param {(child: Child, item: Item) => void} how.update  also called right after `create`
 */
export function patchList(list, items, { key, create, update }) {
  const before = lists.get(list) ?? new Map();
  const after = new Map(items.map((item) => [key(item), before.get(key(item)) ?? create(item)]));
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  for (const [name, child] of before) if (!after.has(name)) child.remove();
  let place = list.firstElementChild;
  for (const item of items) {
    const child = after.get(key(item));
    if (child === place) place = child.nextElementSibling;
    else {
      list.insertBefore(child, place);
      // What is moved loses the focus; `update` finds it where it was.
      if (child.contains(focused)) focused?.focus({ preventScroll: true });
    }
    update(child, item);
  }
  lists.set(list, after);
}

/**
 * One shape per letter, on a square of 40; from K on they come again in outline.
 * A circle, a square, a diamond, a hexagon, a shield, an arch, a leaf, a tag, a ticket.
 */
const shapes = [
  "M20 2a18 18 0 1 0 0 36 18 18 0 0 0 0-36z",
  "M4 4h32v32H4z",
  "M20 0l20 20-20 20L0 20z",
  "M10 3h20l9 17-9 17H10L1 20z",
  "M4 3h32v19c0 8-8 13-16 16-8-3-16-8-16-16z",
  "M4 37V19a16 16 0 0 1 32 0v18z",
  "M4 4h14a18 18 0 0 1 18 18v14H22A18 18 0 0 1 4 18z",
  "M2 5h25l12 15-12 15H2z",
  "M2 5h36v10a5 5 0 0 0 0 10v10H2V25a5 5 0 0 0 0-10z",
];
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZÅÄÖ";
const colours = [1, 2, 3, 4, 9, 10, 5, 6, 7, 8, 9, 1, 6, 4, 2, 3, 7, 5];

/**
 * The sign of a group: letter, shape and colour, so that it survives grey.
 * @param {string} letter
 * @returns {SVGSVGElement}
 */
export function groupBadge(letter) {
  const index = Math.max(0, letters.indexOf(letter));
  const badge = svg("svg", { viewBox: "-1 -1 42 42", class: "group-badge", role: "img" });
  badge.setAttribute("aria-label", letter);
  if (index >= shapes.length) badge.setAttribute("data-outlined", "");
  badge.style.setProperty("--group", `var(--group-${colours[index % colours.length]})`);
  const text = svg("text", { x: 20, y: 20, dy: "0.36em", "text-anchor": "middle" });
  text.textContent = letter;
  badge.append(svg("path", { d: shapes[index % shapes.length] }), text);
  return badge;
}

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} attributes
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svg(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

/**
 * The first language a person prefers among those there are.
 * @param {readonly string[]} offered
 * @param {readonly string[]} preferred  as in `navigator.languages`
 * @returns {string}
 */
export function chooseLanguage(offered, preferred) {
  const wanted = preferred.map((tag) => new Intl.Locale(tag).language);
  return wanted.find((language) => offered.includes(language)) ?? offered[0];
}

/** To make the rules of a language costs more than to draw a note. */
const plurals = /** @type {Record<string, Intl.PluralRules>} */ ({});

/**
 * A word that differs by number, in the forms its language has.
 * @typedef {{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>} Forms
 *
 * @typedef {Record<string, string | Forms>} Words
 */

/**
 * Reads words out of a page's list: fills in `{name}`, and chooses among the forms of a word by `count`. Counts
 * are small and stand in the digits of the big screen and of the code, whatever the language.
 * @template {string} Key
 * @param {Record<Key, string | Forms>} words
 * @param {string} language
 * @returns {(key: Key, values?: Record<string, string | number>) => string}
 */
export function speaker(words, language) {
  const plural = plurals[language] ??= new Intl.PluralRules(language);
  return (key, values = {}) => {
    // The wire may bring a reason this page has no words for yet.
    const word = words[key] ?? "";
    const text = typeof word === "string"
      ? word
      : word[plural.select(Number(values.count))] ?? word.other;
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  };
}

/**
 * A text of the template in the reader's language, or in one it has.
 * @param {LocalizedText | undefined} text
 * @param {string} language
 * @returns {string}
 */
export function inLanguage(text, language) {
  return text?.[language] ?? Object.values(text ?? {})[0] ?? "";
}

/**
 * Draws the time left at once, and again at each whole second.
 * @param {() => number | undefined} remaining  milliseconds; below zero when the time is out
 * @param {(time: string | undefined, isOut: boolean) => void} draw  time as mm:ss
 * @returns {() => void} draws again now, for when the countdown was changed
 */
export function startClock(remaining, draw) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tick = () => {
    clearTimeout(timer);
    const left = remaining();
    if (left === undefined) return draw(undefined, false);
    const seconds = Math.max(0, Math.ceil(left / 1000));
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    draw(`${String(minutes).padStart(2, "0")}:${String(rest).padStart(2, "0")}`, seconds === 0);
    timer = setTimeout(tick, left > 0 ? left % 1000 + 1 : 1000);
  };
  tick();
  return tick;
}
