// @ts-check
import { DeviceMemory } from "../shared/device-memory.js";
import { newId } from "../shared/ids.js";

/** @typedef {import("./meeting.js").Access} Access */

/** Kept for this tab only; the token, which makes two tabs the same device, for all. */
const tab = new DeviceMemory(() => sessionStorage);
const device = new DeviceMemory();

/** What this page is for, by its address. */
export function pageRole() {
  return location.pathname.toLowerCase().startsWith("/moderate") ? "moderator" : "facilitator";
}

/** The doors the server tells of, by the role they let in. */
const pages = Object.freeze({ lead: "/lead", moderate: "/moderate" });
const place = () => pageRole() === "moderator" ? "tavla.moderate" : "tavla.lead";

/**
 * What lets this tab in: from the link, which is then taken out of the address bar, or from before a reload.
 * @returns {Access | undefined}
 */
export function takeAccess() {
  const named = fromFragment(location.hash);
  if (location.hash) history.replaceState(null, "", location.pathname);
  if (named) keepAccess(named);
  const door = named ?? fromFragment(`#${tab.get(place()) ?? ""}`);
  return door && withToken(door);
}

/** @param {{board: string, secret: string}} access */
export function keepAccess({ board, secret }) {
  tab.set(place(), `${board}.${secret}`);
}

export function forgetAccess() {
  tab.delete(place());
}

/**
 * Where a typed code leads, when it is another page than this one.
 * @param {{door: keyof typeof pages, board: string, secret: string}} found
 */
export function pageOf({ door, board, secret }) {
  const isHere = (door === "moderate") === (pageRole() === "moderator");
  return isHere ? undefined : `${pages[door]}#${board}.${secret}`;
}

/**
 * @param {string} fragment `#<board>.<secret>`
 * @returns {{board: string, secret: string} | undefined}
 */
export function fromFragment(fragment) {
  const parts = /^#([\w-]+)\.([\w-]+)$/.exec(fragment);
  return parts ? { board: parts[1], secret: parts[2] } : undefined;
}

/**
 * The same device is the same facilitator after a reload, and when it comes back another day.
 * @param {{board: string, secret: string}} door
 * @returns {Access}
 */
export function withToken({ board, secret }) {
  const key = `tavla.device.${board}`;
  const token = device.get(key) ?? newId(52);
  device.set(key, token);
  return { board, secret, token, role: pageRole() };
}
