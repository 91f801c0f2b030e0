// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { newId } from "../shared/ids.js";

/** @typedef {{board: string, secret: string, token: string}} Seat */

const memory = new DeviceMemory();

/**
 * Takes the seat that the address names, or the last one. The token is the one of this device's
 * phone page, so that the same person writes there; `tavla.core` tells that page which door it is.
 * @returns {Seat | undefined}
 */
export function takeSeat() {
  const [named, secret] = location.hash.slice(1).split(".");
  if (named && secret) {
    const { token = newId(52) } = JSON.parse(memory.get(`tavla.seat.${named}`) ?? "{}");
    memory.set(`tavla.seat.${named}`, JSON.stringify({ board: named, secret, token }));
    memory.set(`tavla.core.${named}`, secret);
    memory.set("tavla.board", named);
    history.replaceState({ board: named }, "", location.pathname);
  }
  const board = history.state?.board ?? memory.get("tavla.board") ?? "";
  const core = memory.get(`tavla.core.${board}`);
  const seat = JSON.parse(memory.get(`tavla.seat.${board}`) ?? "null");
  return core && seat ? { board, secret: core, token: seat.token } : undefined;
}

/** The secret opens nothing any more. @param {string} board */
export function forgetSeat(board) {
  memory.delete(`tavla.core.${board}`);
}
