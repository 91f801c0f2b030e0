// @ts-check

import { BoardStore } from "../../Web/shared/board-store.js";
import { fixture } from "./stand-ins.js";

/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */

/** @param {string} id @param {string} of @param {Partial<NoteRecord>} [change] @returns {NoteRecord} */
export const note = (id, of, change) => ({
  type: "note",
  id,
  text: id,
  revision: 1,
  state: "pending",
  placements: [{ column: "o", rank: id.charCodeAt(0) }],
  group: of,
  ...change,
});

/** @param {object[]} records */
export function storeOf(records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ ...fixture("server-welcome"), records });
  return store;
}
