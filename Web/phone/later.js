// @ts-check

import sv from "./sv.js";

/**
 * Fetches what may be wanted later while the network is known to be there: many browsers never try again to fetch a
 * module that once could not be had.
 * @param {() => void} redraw  now that there are words for more
 */
export function fetchLater(redraw) {
  const modules = [
    import("./sv-later.js").then((later) => {
      Object.assign(sv, later.default);
      redraw();
    }),
    import("./choices.js"),
    import("./listen-page.js"),
    import("./plan-page.js"),
    import("./one-at-a-time.js"),
    import("./share-page.js"),
    import("./so-far.js"),
    import("./vote-page.js"),
    import("../shared/mark-picker.js"),
    import("../shared/personal-data.js"),
  ];
  Promise.allSettled(modules);
  // Styles of what nobody has met when the first note is written.
  for (const link of document.querySelectorAll("link")) {
    if (link.rel === "later") link.rel = "stylesheet";
  }
}
