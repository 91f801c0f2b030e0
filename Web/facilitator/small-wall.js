// @ts-check
import { element } from "../shared/page.js";

/** The size the page of the screen is laid out in, in pixels, before it is made small. */
const wall = { width: 1920, height: 1080 };

/**
 * The page of the screen in small. It is a picture here: nothing in it can be reached.
 * @param {string} title
 * @param {string} src
 */
export function wallFrame(title, src) {
  const { width, height } = wall;
  const frame = element("iframe", { title, src, width, height, tabindex: -1 });
  frame.inert = true;
  return frame;
}

/**
 * Keeps the page as small as its place.
 * @param {HTMLElement} place
 */
export function fitWall(place) {
  place.style.setProperty("--preview-scale", String(place.clientWidth / wall.width));
}
