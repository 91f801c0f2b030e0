// @ts-check

import { noteCards } from "./wall-cards.js";
import { stacked } from "./wall-columns.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */

/**
 * What stands in the way of anybody and nothing gets past, each with the sign of its group; what was put together lies
 * together.
 * @param {Reading} reading
 * @returns {WallColumn[]}
 */
export function wallWithoutTool(reading) {
  const { columns, say, store, withoutTool } = reading;
  const lacking = columns.flatMap((column) => noteCards(reading, column))
    .filter(({ note }) => withoutTool.has(note))
    // The heading says of all what each would say of itself.
    .map(({ lack: _, ...card }) => ({ ...card, marks: [] }))
    .sort((a, b) => place(a.letter) - place(b.letter));
  const isAny = columns.some(({ id }) =>
    store.all("note").some(({ placements }) => placements.some(({ column }) => column === id))
  );
  const notice = {
    key: "withoutTool/notice",
    kind: /** @type {const} */ ("notice"),
    text: say(isAny ? "withoutTool.none" : "column.empty"),
  };
  return [{
    id: "withoutTool",
    question: say("withoutTool.question"),
    title: say("withoutTool.title"),
    meaning: columns[0]?.meaning,
    cards: lacking.length > 0 ? stacked(reading, lacking, "") : [notice],
  }];
}

/** Group by group; the whole room's last. @param {string} [letter] */
function place(letter = "\uffff") {
  return letter.charCodeAt(0);
}
