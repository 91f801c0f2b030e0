// @ts-check

import { analysisPaths } from "./analysis-icons.js";
import { addIcons } from "./icons.js";

/** What the larger pages draw beside the icons of a phone, on which every byte is waited for. */
export const deskPaths = Object.freeze({
  ...analysisPaths,
  agenda: ["M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"],
  arrowDown: ["M12 5v14M6 13l6 6 6-6"],
  chevronLeft: ["M14.5 6l-6 6 6 6"],
  code: ["M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-6v-.5"],
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
  expand: ["M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"],
  globe: [
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17",
  ],
  hand: [
    "M8 12V6a1.5 1.5 0 0 1 3 0v5-6.5a1.5 1.5 0 0 1 3 0V11 6a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-11 3l-2.5-4.5a1.5 1.5 0 0 1 2.5-1.5L8 13",
  ],
  link: [
    "M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1",
  ],
  move: ["M4 12h15M14 7l5 5-5 5M4 5v14"],
  pause: ["M9 6v12M15 6v12"],
  people: [
    "M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20v-1a6.5 6.5 0 0 1 13 0v1",
    "M16 5a3.2 3.2 0 0 1 0 6M18 14a6 6 0 0 1 3.5 5.5",
  ],
  plan: ["M5 4h14v16H5zM8.5 9l1.5 1.5 2.5-3M8.5 15l1.5 1.5 2.5-3M15 9.5h1.5M15 15.5h1.5"],
  play: ["M8 5.5v13l10.5-6.5z"],
  reveal: ["M3 12c5-8 13-8 18 0-5 8-13 8-18 0M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6"],
  rows: ["M4 6.5h16M4 12h16M4 17.5h16M9.5 4v16"],
  screen: ["M3 4.5h18v12H3zM12 16.5V20M8.5 20.5h7"],
  screenOff: ["M3 4.5h18v12H3zM12 16.5V20M8.5 20.5h7M4.5 20L19.5 2.5"],
  select: ["M4 5h6v6H4zM4 14h6v6H4zM13.5 8l2.5 2.5L20.5 6M13.5 17l2.5 2.5 4.5-4.5"],
  star: ["#M12 2.8l2.8 6 6.5.8-4.8 4.5 1.3 6.5L12 17.4l-5.8 3.2 1.3-6.5-4.8-4.5 6.5-.8z"],
  stop: ["M6.5 6.5h11v11h-11z"],
  tables: ["M4 4h7v7H4zM14 4h6v7h-6zM4 14h7v6H4zM14 14h6v6h-6z"],
  takeOut: ["M4 9h9v11H4zM8.5 15L19 4.5M13 4.5h6v6"],
  theme: ["M4 4h11v11H4zM7.5 18.5h11v-11M11 21.5h10.5V11"],
  toolMissing: [
    "M8 6.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M11.2 14.2l6.8 6.8M15 18l2-2M16 3l5.5 5.5M21.5 3L16 8.5",
  ],
  undo: ["M9 5L4.5 9.5 9 14M5 9.5h9a5.5 5.5 0 0 1 0 11h-3"],
});

addIcons(deskPaths);
