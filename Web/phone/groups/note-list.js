// @ts-check

import { button } from "./button.js";
import { columnsOf, inColumn } from "./notes-model.js";

/** @typedef {import("../../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {{note: string, column: string, reason?: string}} Chosen  `reason`: why the text for it came back */

/**
 * @typedef {object} List  what the list of the group's notes is drawn from
 * @property {import("../group-place.js").Tools} tools
 * @property {import("./group-page.js").GroupView} view
 * @property {NoteRecord[]} notes
 * @property {(note: string) => boolean} isBegun   another text for it was begun
 * @property {(() => void) | undefined} undo   what was done last, when it stands
 * @property {(chosen: Chosen) => void} choose
 */

/** @param {List} list @returns {HTMLElement[]} */
export function listBody(list) {
  const { tools: { element, inLanguage }, view: { say, store, texts }, notes, undo } = list;
  const done = element(
    "p",
    { class: "secretary-done", role: "status" },
    undo && say("secretary.did"),
    undo && button(list.tools, say("secretary.undo"), undo),
  );
  if (notes.length === 0) return [done, element("p", { class: "soft" }, say("secretary.none"))];
  const parts = columnsOf(store, notes).filter(({ id }) => inColumn(notes, id).length > 0);
  return [
    done,
    ...parts.flatMap((column) => [
      element(
        "h3",
        { lang: texts, dir: "auto" },
        inLanguage(column.title ?? column.question, texts),
      ),
      element("ul", { class: "notes" }, ...rows(list, column.id)),
    ]),
  ];
}

/** @param {List} list @param {string} column */
function rows({ tools: { element, icon }, view: { say }, notes, isBegun, choose }, column) {
  return inColumn(notes, column).map((note) =>
    element(
      "li",
      {},
      element(
        "article",
        { class: "note" },
        element("p", { class: "note-text", dir: "auto" }, note.isStarred ? "★ " : "", note.text),
        isBegun(note.id) && element("p", { class: "soft" }, say("secretary.begun")),
        element("button", {
          class: "button button-icon note-menu",
          type: "button",
          "aria-label": `${say("secretary.open")}: ${note.text}`,
          onclick: () => choose({ note: note.id, column }),
        }, icon("more")),
      ),
    )
  );
}
