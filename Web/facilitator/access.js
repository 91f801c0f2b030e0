// @ts-check
import { DeviceMemory } from "../shared/device-memory.js";

/** @typedef {import("./meeting.js").Access} Access */

const place = "tavla.lead";
/** Kept for this tab only. */
const memory = new DeviceMemory(() => sessionStorage);

/**
 * What makes this tab lead a board: from the link, which is then taken out of the address bar, or from before a
 * reload.
 * @returns {Access | undefined}
 */
export function takeAccess() {
  const access = fromFragment(location.hash);
  if (location.hash) history.replaceState(null, "", location.pathname);
  if (access) keepAccess(access);
  return access ?? fromFragment(`#${memory.get(place) ?? ""}`);
}

/** @param {Access} access */
export function keepAccess({ board, secret }) {
  memory.set(place, `${board}.${secret}`);
}

export function forgetAccess() {
  memory.delete(place);
}

/**
 * @param {string} fragment `#<board>.<secret>`
 * @returns {Access | undefined}
 */
export function fromFragment(fragment) {
  const parts = /^#([\w-]+)\.([\w-]+)$/.exec(fragment);
  return parts ? { board: parts[1], secret: parts[2] } : undefined;
}
