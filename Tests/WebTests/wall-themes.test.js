// @ts-check

import assert from "node:assert/strict";
import { Reading } from "../../Web/projector/reading.js";
import { notesOn, wallClusters } from "../../Web/projector/wall-columns.js";
import { BoardStore } from "../../Web/shared/board-store.js";
import { cardsOf, ground, note } from "./wall-ground.js";

/** @typedef {import("../../Web/shared/records.js").BoardItem} BoardItem */

/**
 * @param {string} id
 * @param {string[]} notes
 * @param {string} [title]
 * @returns {BoardItem}
 */
const theme = (id, notes, title) => ({
  type: "theme",
  id,
  notes,
  count: 9,
  ...(title && { title }),
});

Deno.test("notes of a theme lie under its heading, where its first one stands, and are counted", () => {
  const notes = ["a", "b", "c", "d"].map((id, rank) => note(id, rank));
  const cards = cardsOf({}, ...notes, theme("t", ["d", "gone", "a"], "Rubrik"));
  assert.deepEqual(cards.map(({ kind, text }) => [kind, text]), [
    ["note", "text b"],
    ["note", "text c"],
    ["theme", "Rubrik"],
  ]);
  assert.deepEqual(cards[2].notes?.map(({ text }) => text), ["text d", "text a"]);
  assert.equal(cards[2].count, 2);
  assert.equal(notesOn(cards), 4);
});

/** @param {...BoardItem} records */
function clustersOf(...records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  const phase = /** @type {BoardItem} */ (
    { ...ground[1], columns: ["hinder", "verktyg"] }
  );
  const columns = /** @type {const} */ ([["hinder", "obstacle"], ["verktyg", "tool"]])
    .map(([id, meaning], number) => /** @type {BoardItem} */ ({
      type: "column",
      id,
      number,
      question: { sv: id },
      scope: "group",
      meaning,
      isPrivate: false,
      isHidden: false,
      isOpen: false,
    }));
  const put = [ground[0], phase, ground[2], ...columns, ...records];
  store.receive({ type: "changes", head: 1, put, remove: [] });
  return wallClusters(new Reading(store));
}

Deno.test("clusters show each theme once, with its notes of all columns and their badges", () => {
  const tool = /** @type {BoardItem} */ (
    { ...note("v", 1), placements: [{ column: "verktyg", rank: 1 }] }
  );
  const [all] = clustersOf(
    note("a", 1),
    note("b", 2),
    tool,
    theme("mixed", ["v", "b"], "Båda"),
    theme("one", ["a"]),
  );
  assert.equal(all.question, "Hinder");
  assert.deepEqual(all.cards.map(({ key, meaning }) => [key, meaning]), [
    ["theme/one", "obstacle"],
    ["theme/mixed", undefined],
  ]);
  const inner = all.cards[1].notes?.map(({ letter, meaning }) => [letter, meaning]);
  assert.deepEqual(inner, [["K", "tool"], ["K", "obstacle"]]);
});

Deno.test("without themes the clusters say so", () => {
  const [{ cards }] = clustersOf(note("a", 1));
  assert.deepEqual(cards.map(({ kind, text }) => [kind, text]), [["notice", "Inga teman än"]]);
});
