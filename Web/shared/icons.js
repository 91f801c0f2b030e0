// @ts-check

const namespace = "http://www.w3.org/2000/svg";

/**
 * Our own icons on a square of 24, drawn with a line of 2 in the colour of the text.
 * A path that begins with `#` is filled instead of drawn.
 */
const paths = Object.freeze({
  agenda: ["M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"],
  arrowDown: ["M12 5v14M6 13l6 6 6-6"],
  arrowUp: ["M12 19V5M6 11l6-6 6 6"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  chevronDown: ["M6 9.5l6 6 6-6"],
  chevronLeft: ["M14.5 6l-6 6 6 6"],
  chevronRight: ["M9.5 6l6 6-6 6"],
  clock: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2"],
  close: ["M6 6l12 12M18 6L6 18"],
  code: ["M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-6v-.5"],
  contribution: [
    "M12 20v-8M8 20.5h8",
    "M12 13c0-3.5-2.5-5.5-7-5.5 0 3.5 2.5 5.5 7 5.5",
    "M12 11c0-4 2.5-6.5 7-6.5 0 4-2.5 6.5-7 6.5",
  ],
  copy: ["M9 9h10v11H9zM5.5 15V4H15"],
  dots: [
    "#M7 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M17 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
    "#M12 13a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
  ],
  drag: [
    "#M9 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M15 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3",
    "#M9 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M15 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3",
    "#M9 16.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M15 16.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3",
  ],
  edit: ["M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z"],
  erase: ["M5 7h14M9.5 7V4h5v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5"],
  expand: ["M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"],
  from: ["M6 4v8a3 3 0 0 0 3 3h9M14 11l4 4-4 4"],
  globe: [
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17",
  ],
  hand: [
    "M8 12V6a1.5 1.5 0 0 1 3 0v5-6.5a1.5 1.5 0 0 1 3 0V11 6a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-11 3l-2.5-4.5a1.5 1.5 0 0 1 2.5-1.5L8 13",
  ],
  hide: ["M3 12c5-8 13-8 18 0-5 8-13 8-18 0M4.5 19.5l15-15"],
  hold: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M10 9.5v5M14 9.5v5"],
  link: [
    "M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1",
  ],
  lock: ["M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  minus: ["M5 12h14"],
  mark: ["#M3 4h18v2.5H3zM3 9h4.5v7H3zM9.75 9h4.5v12h-4.5zM16.5 9H21v7h-4.5z"],
  more: [
    "#M5 10.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5M12 10.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5",
    "#M19 10.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5",
  ],
  move: ["M4 12h15M14 7l5 5-5 5M4 5v14"],
  obstacle: ["M3 7h18v7H3zM6.5 14v6M17.5 14v6M5 14l4-7M11 14l4-7M17 14l4-7M6.5 7V5M17.5 7V5"],
  offline: [
    "M4 20L20 4M2.5 10.5C4.5 8.5 7 7.2 10 6.8M14.5 7c2.7.6 5 1.8 7 3.5",
    "M6 14c1-1 2.2-1.7 3.5-2.1M15.5 12.5c.9.4 1.7.9 2.5 1.5M12 18.5h.01",
  ],
  pause: ["M9 6v12M15 6v12"],
  people: [
    "M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20v-1a6.5 6.5 0 0 1 13 0v1",
    "M16 5a3.2 3.2 0 0 1 0 6M18 14a6 6 0 0 1 3.5 5.5",
  ],
  play: ["M8 5.5v13l10.5-6.5z"],
  plus: ["M12 5v14M5 12h14"],
  refuse: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V13M12 16.5h.01"],
  reveal: ["M3 12c5-8 13-8 18 0-5 8-13 8-18 0M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6"],
  screen: ["M3 4.5h18v12H3zM12 16.5V20M8.5 20.5h7"],
  screenOff: ["M3 4.5h18v12H3zM12 16.5V20M8.5 20.5h7M4.5 20L19.5 2.5"],
  select: ["M4 5h6v6H4zM4 14h6v6H4zM13.5 8l2.5 2.5L20.5 6M13.5 17l2.5 2.5 4.5-4.5"],
  star: ["#M12 2.8l2.8 6 6.5.8-4.8 4.5 1.3 6.5L12 17.4l-5.8 3.2 1.3-6.5-4.8-4.5 6.5-.8z"],
  stop: ["M6.5 6.5h11v11h-11z"],
  takeOut: ["M4 9h9v11H4zM8.5 15L19 4.5M13 4.5h6v6"],
  theme: ["M4 4h11v11H4zM7.5 18.5h11v-11M11 21.5h10.5V11"],
  tool: ["M9 4.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M12.2 12.2l8 8M17 17l2.5-2.5M14.5 14.5l2-2"],
  toolMissing: [
    "M8 6.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M11.2 14.2l6.8 6.8M15 18l2-2M16 3l5.5 5.5M21.5 3L16 8.5",
  ],
  undo: ["M9 5L4.5 9.5 9 14M5 9.5h9a5.5 5.5 0 0 1 0 11h-3"],
  veil: [
    "M3 7.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 12.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0",
    "M3 17.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0",
  ],
});

/** @typedef {keyof typeof paths} IconName */

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
  for (const path of paths[name]) picture.append(shape(path));
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
