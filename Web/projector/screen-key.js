// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";

/**
 * What lets a screen see a board.
 * @typedef {{board: string, secret: string, group?: string}} ScreenKey  `group`: a facilitator looks at what would be
 *   shown of it
 */

const place = "tavla.screen";
/** This tab's own board comes first; a new tab shows what the browser showed last. */
const memories = [new DeviceMemory(() => sessionStorage), new DeviceMemory(() => localStorage)];

/**
 * The key of a link (`/screen#board.secret`), which leaves the address bar at once, or the one
 * that was kept.
 * @returns {ScreenKey | undefined}
 */
export function takeKey() {
  const linked = linkedKey();
  if (linked) keepKey(linked);
  return linked ?? memories.map((memory) => parse(memory.get(place) ?? "")).find(Boolean);
}

/** The key of a link alone. */
function linkedKey() {
  const linked = parse(location.hash.slice(1));
  if (location.hash) history.replaceState(null, "", location.pathname);
  return linked;
}

/**
 * The key of a preview: kept with this page's place in the history alone, so that a reload finds it.
 * @returns {ScreenKey | undefined}
 */
export function previewKey() {
  const linked = linkedKey();
  if (linked) history.replaceState(linked, "");
  return history.state ?? undefined;
}

/** @param {ScreenKey} key */
export function keepKey({ board, secret }) {
  for (const memory of memories) memory.set(place, `${board}.${secret}`);
}

/** The board is gone, or the secret wrong: the screen waits to be paired again. */
export function forgetKey() {
  for (const memory of memories) memory.delete(place);
}

/**
 * @param {string} words  `board.secret`, in a preview `board.secret.group` too
 * @returns {ScreenKey | undefined}
 */
function parse(words) {
  const [board, secret, ...group] = words.split(".");
  if (!board || !secret) return undefined;
  return { board, secret, ...(group.length > 0 && { group: group.join(".") }) };
}
