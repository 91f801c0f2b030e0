// @ts-check

const namespace = "http://www.w3.org/2000/svg";

/**
 * Our own icons on a square of 24, drawn with a line of 2 in the colour of the text.
 * A path that begins with `#` is filled instead of drawn. These are what a phone needs, and the page for the code.
 */
export const paths = Object.freeze({
  arrowUp: ["M12 19V5M6 11l6-6 6 6"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  chevronDown: ["M6 9.5l6 6 6-6"],
  chevronRight: ["M9.5 6l6 6-6 6"],
  clock: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2"],
  close: ["M6 6l12 12M18 6L6 18"],
  contribution: [
    "M12 20v-8M8 20.5h8",
    "M12 13c0-3.5-2.5-5.5-7-5.5 0 3.5 2.5 5.5 7 5.5",
    "M12 11c0-4 2.5-6.5 7-6.5 0 4-2.5 6.5-7 6.5",
  ],
  edit: ["M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z"],
  erase: ["M5 7h14M9.5 7V4h5v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5"],
  hide: ["M3 12c5-8 13-8 18 0-5 8-13 8-18 0M4.5 19.5l15-15"],
  hold: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M10 9.5v5M14 9.5v5"],
  lock: ["M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  minus: ["M5 12h14"],
  mark: ["#M3 4h18v2.5H3zM3 9h4.5v7H3zM9.75 9h4.5v12h-4.5zM16.5 9H21v7h-4.5z"],
  more: [
    "#M5 10.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5M12 10.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5",
    "#M19 10.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5",
  ],
  obstacle: ["M3 7h18v7H3zM6.5 14v6M17.5 14v6M5 14l4-7M11 14l4-7M17 14l4-7M6.5 7V5M17.5 7V5"],
  offline: [
    "M4 20L20 4M2.5 10.5C4.5 8.5 7 7.2 10 6.8M14.5 7c2.7.6 5 1.8 7 3.5",
    "M6 14c1-1 2.2-1.7 3.5-2.1M15.5 12.5c.9.4 1.7.9 2.5 1.5M12 18.5h.01",
  ],
  plus: ["M12 5v14M5 12h14"],
  refuse: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V13M12 16.5h.01"],
  tool: ["M9 4.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M12.2 12.2l8 8M17 17l2.5-2.5M14.5 14.5l2-2"],
  veil: [
    "M3 7.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 12.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0",
    "M3 17.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0",
  ],
});

/** @typedef {keyof typeof paths | keyof typeof import("./desk-icons.js").deskPaths} IconName */

/** @type {Record<string, readonly string[]>} */
const known = { ...paths };

/** @param {Record<string, readonly string[]>} more */
export function addIcons(more) {
  Object.assign(known, more);
}

/**
 * An icon beside a word; it says nothing by itself to a screen reader.
 * @param {IconName} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const picture = document.createElementNS(namespace, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", `icon icon-${name}`);
  picture.setAttribute("aria-hidden", "true");
  for (const path of known[name]) picture.append(shape(path));
  return picture;
}

/** @param {string} path */
function shape(path) {
  const line = document.createElementNS(namespace, "path");
  const isFilled = path.startsWith("#");
  line.setAttribute("d", isFilled ? path.slice(1) : path);
  if (isFilled) {
    line.setAttribute("fill", "currentColor");
    line.setAttribute("stroke", "none");
  }
  return line;
}

/** The icon of what a column means. */
export const meaningIcons = Object.freeze({
  tool: /** @type {IconName} */ ("tool"),
  contribution: /** @type {IconName} */ ("contribution"),
  obstacle: /** @type {IconName} */ ("obstacle"),
});
