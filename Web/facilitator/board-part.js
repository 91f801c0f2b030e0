// @ts-check
import { element, patchList } from "../shared/page.js";
import { fillChooser } from "./beside-chooser.js";
import { BoardScope } from "./board-scope.js";
import { columnsShown } from "./column-model.js";
import { ColumnPart } from "./column-part.js";
import { wordButton } from "./controls.js";
import { dropDeeds } from "./drop-deeds.js";
import { NoteCard } from "./note-card.js";
import { NoteDrag } from "./note-drag.js";
import { focusNote } from "./note-focus.js";
import { RowsBoard } from "./rows-board.js";
import { SelectByHand } from "./select-by-hand.js";
import { selectButton } from "./selection-bar.js";
import { StackCard } from "./stack-card.js";
import { isStack } from "./theme-model.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./note-card.js").CardWays} CardWays */
/** @typedef {import("./selection.js").Selection} Selection */
/** @typedef {import("./stack-card.js").StackWays} StackWays */
/** @typedef {import("./theme-model.js").Item} Item */
/**
 * @typedef {object} BoardWays what can be done on the board
 * @property {import("./in-hand.js").InHand} inHand
 * @property {Selection} selection
 * @property {{
 *   notes: import("./note-acts.js").NoteActs,
 *   several: import("./several-acts.js").SeveralActs,
 *   themes: import("./theme-acts.js").ThemeActs,
 *   links: import("./link-acts.js").LinkActs,
 * }} acts
 * @property {(theme: string, column?: string) => void} named a new theme wants a heading
 * @property {CardWays["openMenu"]} openMenu
 * @property {CardWays["relink"]} relink
 * @property {Omit<StackWays, "inHand" | "makeCard" | "rename">} sheets
 */

/**
 * The board: the columns of the current phase, and any other chosen beside them; of all, or of one group, which may
 * stand in rows.
 * @param {Desk} desk
 * @param {BoardWays} ways
 * @returns {Part & {
 *   open: (group: string, note?: NoteRecord) => void,
 *   placeOf: (group: string, note: NoteRecord) => string | undefined,
 * }}
 */
export function boardPart(desk, { inHand, selection, acts, named, openMenu, relink, sheets }) {
  const { notes, several, themes, links } = acts;
  const { meeting, say } = desk;
  /** @type {WeakMap<Element, ColumnPart>} */
  const parts = new WeakMap();
  const columns = element("div", { class: "columns" });
  const none = element("p", { class: "board-none soft" }, say("board.noColumns"));
  const chooser = element("select", {
    class: "field board-beside",
    id: "board-beside",
    onchange: () => desk.redraw(),
  });
  const label = element("label", { class: "soft", for: "board-beside" }, say("board.beside"));
  const select = selectButton(desk, selection, wordButton);
  const scope = new BoardScope(desk, () => desk.redraw());
  const rows = new RowsBoard(desk, inHand, makeCard);
  const root = element(
    "section",
    { class: "part board", "data-in": "board", "aria-labelledby": "board-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "board-title", tabindex: "-1" }, say("board.title")),
      scope.root,
      label,
      chooser,
      select.root,
    ),
    none,
    columns,
    rows.root,
  );
  const drop = dropDeeds(notes, several, themes, links, named);
  const aborted = () => {
    desk.tell(say("move.aborted"));
    desk.redraw();
  };
  for (const board of [columns, rows.root]) {
    new NoteDrag(board, inHand, selection, drop, aborted, desk.over);
    new SelectByHand(board, selection);
  }
  return { root, draw, open, placeOf };

  /**
   * Turns to one group's notes, in rows where they hang together; to one of them.
   * @param {string} group
   * @param {NoteRecord} [note]
   */
  function open(group, note) {
    scope.choose(group, true);
    desk.show("board");
    const column = note && placeOf(group, note);
    if (column) focusNote(note.id, column);
  }

  /** @param {string} group @param {NoteRecord} note */
  function placeOf(group, note) {
    return scope.placeOf(group, note, chooser.value);
  }

  function draw() {
    fillChooser(desk, chooser);
    select.draw();
    scope.draw();
    const { isRows } = scope;
    label.hidden = chooser.hidden = isRows;
    // What is being changed in one of them stays in view when the board turns to the other.
    rows.root.hidden = !isRows && !inHand.isEditedIn(rows.root);
    if (!rows.root.hidden) rows.draw(isRows ? scope.group : undefined);
    if (isRows && !inHand.isEditedIn(columns)) {
      none.hidden = columns.hidden = true;
      return;
    }
    if (inHand.dragged !== undefined) return drawNotes();
    const written = [...columns.children].filter((root) => parts.get(root)?.isWrittenIn)
      .map(columnOf);
    const shown = isRows
      ? written.flatMap((id) => meeting.store.get("column", id) ?? [])
      : columnsShown(meeting.phase, meeting.columns, chooser.value, written);
    none.hidden = isRows || shown.length > 0;
    columns.hidden = shown.length === 0;
    patchList(columns, shown, {
      key: (column) => column.id,
      create: (column) => {
        const part = new ColumnPart(desk, column, inHand, (item) => makeCard(item));
        parts.set(part.root, part);
        return part.root;
      },
      update: () => {},
    });
    drawNotes();
  }

  function drawNotes() {
    const { themes } = meeting;
    const notes = meeting.notes.filter((note) => scope.holds(note));
    for (const root of columns.children) {
      const column = meeting.store.get("column", columnOf(root));
      if (column) parts.get(root)?.draw(column, notes, themes);
    }
  }

  /**
   * @param {Item} item
   * @param {string} [middle] in whose row it stands
   * @returns {import("./note-list.js").Card<any>}
   */
  function makeCard(item, middle) {
    if (!isStack(item)) {
      const ways = { openMenu, selection, canDrag: true, relink, middle };
      return new NoteCard(desk, item.id, ways);
    }
    return new StackCard(desk, item.theme.id, {
      ...sheets,
      inHand,
      makeCard: (note) => makeCard(note, middle),
      rename: (theme, title) => themes.rename(theme, title),
    });
  }
}

/** @param {Element} root */
function columnOf(root) {
  return root.querySelector("[data-column]")?.getAttribute("data-column") ?? "";
}
