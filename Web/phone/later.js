// @ts-check

/**
 * Fetches what may be wanted later while the network is known to be there: many browsers never try again to fetch a
 * module that once could not be had.
 */
export function fetchLater() {
  const modules = [
    import("./choices.js"),
    import("./listen-page.js"),
    import("./vote-page.js"),
    import("../shared/mark-picker.js"),
    import("../shared/personal-data.js"),
  ];
  Promise.allSettled(modules);
}
