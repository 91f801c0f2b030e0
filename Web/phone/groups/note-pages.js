// @ts-check

import { button } from "./button.js";
import { columnsOf, inColumn, linksFrom } from "./notes-model.js";

/** @typedef {import("../../shared/messages.js").Command} Command */
/** @typedef {import("../../shared/records.js").NoteRecord} NoteRecord */

/**
 * @typedef {object} Page  what one note of the group is drawn from
 * @property {import("../group-place.js").Tools} tools
 * @property {import("./group-page.js").GroupView} view
 * @property {NoteRecord[]} notes   of the group
 * @property {NoteRecord} note
 * @property {string} column   where it was chosen
 * @property {import("./note-drafts.js").Draft} [draft]  what was begun for it
 * @property {string} [reason]   why that came back, if the board did not take it
 * @property {(draft?: import("./note-drafts.js").Draft) => void} write   keeps what is being written
 * @property {(page: "list" | "note" | "edit" | "links" | "merge") => void} turn
 * @property {(command: Command, canUndo?: boolean) => void} act   and back to the list
 * @property {(command: Command) => void} ask
 */

/**
 * What can be done with a note.
 * @param {Page} page
 * @returns {HTMLElement[]}
 */
export function noteBody({ tools, view, notes, note, column, turn, act }) {
  const { element, inLanguage } = tools;
  const { say, store, texts } = view;
  const order = inColumn(notes, column);
  const place = order.indexOf(note);
  /** @param {string} to @param {string} [before] */
  const move = (to, before) =>
    act({ type: "moveNote", note: note.id, from: column, to, before }, true);
  const star = note.isStarred ? "unstar" : "star";
  const isFree = !store.get("column", column)?.isPrivate;
  const others = columnsOf(store, notes).filter(({ id }) =>
    isFree && !note.placements.some((placement) => placement.column === id)
  );
  return [
    element("p", { class: "note-text", dir: "auto" }, note.text),
    element(
      "div",
      { class: "secretary-menu" },
      button(tools, say("secretary.edit"), () => turn("edit")),
      button(
        tools,
        say(`secretary.${star}`),
        () => act({ type: `${star}Note`, note: note.id }, true),
      ),
      !isFree && button(
        tools,
        say(note.isShared ? "secretary.unshare" : "secretary.share"),
        () => act({ type: note.isShared ? "unshareNote" : "shareNote", note: note.id }),
      ),
      linksFrom(store, notes, note).length > 0 &&
        button(tools, say("secretary.link"), () => turn("links")),
      order.length > 1 &&
        button(tools, say("secretary.merge"), () => turn("merge")),
      place > 0 &&
        button(tools, say("secretary.up"), () => move(column, order[place - 1].id)),
      place < order.length - 1 &&
        button(tools, say("secretary.down"), () => move(column, order[place + 2]?.id)),
      ...others.map(({ id, title, question }) =>
        button(
          tools,
          say("secretary.move", { column: inLanguage(title ?? question, texts) }),
          () => move(id),
        )
      ),
      button(tools, say("secretary.back"), () => turn("list")),
    ),
  ];
}

/**
 * Another text for a note: it stays when the sheet is closed, and is left by the way back.
 * @param {Page} page
 * @returns {HTMLElement[]}
 */
export function editBody({ tools, view: { say }, note, draft, reason, write, turn, act }) {
  const { element } = tools;
  const { id, text } = note;
  const { text: mine, revision } = draft ?? note;
  const asked = reason === "noteHasChanged" ? "secretary.changed" : "secretary.notSaved";
  const why = reason ? asked : "secretary.begunNow";
  const field = element("textarea", {
    class: "field",
    id: "group-note-text",
    rows: 5,
    maxlength: 2000,
    dir: "auto",
    oninput: () => write({ text: field.value, revision }),
  }, mine);
  const leave = () => {
    write();
    turn("list");
  };
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    const said = field.value.trim();
    if (said && said !== text) act({ type: "editNote", note: id, text: said, revision });
    else leave();
  };
  return [element(
    "form",
    { onsubmit: save },
    draft && element("p", { role: "alert" }, say(why)),
    draft && element("p", { class: "note-text", dir: "auto" }, text),
    element("label", { for: "group-note-text" }, say("secretary.text")),
    field,
    element("button", { class: "button button-primary", type: "submit" }, say("secretary.save")),
    button(tools, say("secretary.back"), leave),
  )];
}

/**
 * Which other note says the same; this one gets both wordings.
 * @param {Page} page
 * @returns {HTMLElement[]}
 */
export function mergeBody({ tools, view: { say }, notes, note, column, turn, act }) {
  const { element } = tools;
  return [
    element("p", { class: "note-text", dir: "auto" }, note.text),
    element("p", { class: "soft" }, say("secretary.mergeWhich")),
    element(
      "div",
      { class: "secretary-menu" },
      ...inColumn(notes, column).filter(({ id }) => id !== note.id).map(({ id, text }) =>
        button(tools, text, () => act({ type: "mergeNotes", note: id, into: note.id }, true))
      ),
      button(tools, say("secretary.back"), () => turn("list")),
    ),
  ];
}

/**
 * What a note points at.
 * @param {Page} page
 * @returns {HTMLElement[]}
 */
export function linkBody({ tools, view: { say, store, rule }, notes, note, turn, ask }) {
  const { element } = tools;
  return [
    element("p", { class: "note-text", dir: "auto" }, note.text),
    element(
      "div",
      { class: "secretary-menu" },
      ...linksFrom(store, notes, note).map(({ type, to, isLinked, marks }) =>
        button(
          tools,
          say("secretary.linkTo", { rule: rule(type), text: to.text }),
          () => ask({ type: "markNote", note: note.id, marks }),
          { "aria-pressed": String(isLinked) },
        )
      ),
      button(tools, say("secretary.back"), () => turn("list")),
    ),
  ];
}
