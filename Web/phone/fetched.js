// @ts-check

/**
 * A part of the page whose module is fetched when it is first wanted. Without the network it is asked for again the
 * next time the page is drawn.
 * @template Module, Part
 * @param {() => Promise<Module>} fetch
 * @param {(module: Module) => Part} make  called once
 * @param {() => void} redraw  now that it has come
 * @returns {() => Part | undefined}  what wants it, and gets it once it is there
 */
export function fetched(fetch, make, redraw) {
  /** @type {Part | undefined} */
  let made;
  return () => {
    if (!made) {
      fetch().then((module) => {
        if (made) return;
        made = make(module);
        redraw();
      }, () => {});
    }
    return made;
  };
}
