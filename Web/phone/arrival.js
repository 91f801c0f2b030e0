// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { newId } from "../shared/ids.js";
import { socketAddress, subprotocol } from "../shared/socket-address.js";

/** @typedef {{board: string, secret: string, token: string, role: "participant" | "coreGroup"}} Seat */

const wrongSecret = 4501;
const memory = new DeviceMemory();

/** Where the core group's page keeps its secret, @param {string} board */
const coreOf = (board) => `tavla.core.${board}`;

/**
 * Takes the seat that the address names, or the last one. The secret leaves the address bar at
 * once; the token is this phone's own and makes it the same person after a reload.
 * @returns {Seat | undefined}
 */
function takeSeat() {
  const [named, secret, ...group] = location.hash.slice(1).split(".");
  if (named && secret) {
    const { token = newId(52) } = JSON.parse(memory.get(`tavla.seat.${named}`) ?? "{}");
    memory.set(`tavla.seat.${named}`, JSON.stringify({ board: named, secret, token }));
    memory.set("tavla.board", named);
    history.replaceState({ board: named, table: group.join(".") }, "", location.pathname);
  }
  const board = history.state?.board ?? memory.get("tavla.board");
  const taken = JSON.parse(memory.get(`tavla.seat.${board}`) ?? "null");
  if (!taken) return undefined;
  const core = memory.get(coreOf(board));
  return { ...taken, secret: core ?? taken.secret, role: core ? "coreGroup" : "participant" };
}

/** @param {Seat} seat */
export const addressOf = ({ board }) => socketAddress(`/b/${board}/ws`);

/** Who has come; undefined when this phone knows of no board. */
export const seat = takeSeat();

/** @type {string | undefined} the group at whose table the code was scanned */
export const table = history.state?.table || undefined;

/** The question about the table is answered. */
export function leaveTable() {
  history.replaceState({ board: seat?.board }, "");
}

/**
 * The page names this small module beside its first: on a slow network the socket opens while the
 * rest of the page is still on its way.
 */
export const opened = seat && new WebSocket(addressOf(seat), subprotocol);

// A secret of the core group's that opens nothing any more leaves the phone the seat that others have.
opened?.addEventListener("close", ({ code }) => {
  if (seat?.role === "coreGroup" && code === wrongSecret) memory.delete(coreOf(seat.board));
});
