// @ts-check

const reduced = matchMedia("(prefers-reduced-motion: reduce)");
const timing = { duration: 220, easing: "cubic-bezier(0.2, 0, 0, 1)" };

/**
 * Makes a change, then lets what moved glide to its new place and what is new fade in.
 * @param {Element} stage
 * @param {string} selector  of what may move
 * @param {() => void} change
 */
export function moveCalmly(stage, selector, change) {
  if (reduced.matches) return change();
  const before = places(stage, selector);
  change();
  for (const [item, { left, top }] of places(stage, selector)) {
    const was = before.get(item);
    if (!was) {
      item.animate([{ opacity: 0 }, { opacity: 1 }], timing);
    } else if (was.left !== left || was.top !== top) {
      const from = `translate(${was.left - left}px, ${was.top - top}px)`;
      item.animate([{ transform: from }, { transform: "none" }], timing);
    }
  }
}

/**
 * @param {Element} stage
 * @param {string} selector
 */
function places(stage, selector) {
  const items = [...stage.querySelectorAll(selector)];
  return new Map(items.map((item) => [item, item.getBoundingClientRect()]));
}

/**
 * Makes these the children of a list, in order, and touches no child that already stands right.
 * @param {Element} list
 * @param {Element[]} children
 */
export function place(list, children) {
  children.forEach((child, i) => {
    if (list.children[i] !== child) list.insertBefore(child, list.children[i] ?? null);
  });
  while (list.children.length > children.length) list.lastElementChild?.remove();
}
