// @ts-check
import { element, patchList } from "../shared/page.js";
import { exerciseOfColumns } from "./agenda-model.js";
import { beside, columnsShown } from "./column-model.js";
import { ColumnPart } from "./column-part.js";
import { NoteCard } from "./note-card.js";
import { NoteDrag } from "./note-drag.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./note-card.js").CardWays} CardWays */

/**
 * The board: the columns of the current phase, and any other chosen beside them.
 * @param {Desk} desk
 * @param {NoteActs} acts
 * @param {InHand} inHand
 * @param {CardWays["openMenu"]} openMenu
 * @returns {Part}
 */
export function boardPart(desk, acts, inHand, openMenu) {
  const { meeting, say } = desk;
  /** @type {WeakMap<Element, ColumnPart>} */
  const parts = new WeakMap();
  const columns = element("div", { class: "columns" });
  const none = element("p", { class: "board-none soft" }, say("board.noColumns"));
  const chooser = element("select", {
    class: "field board-beside",
    id: "board-beside",
    onchange: () => draw(),
  });
  const root = element(
    "section",
    { class: "part board", "data-in": "board", "aria-labelledby": "board-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "board-title", tabindex: "-1" }, say("board.title")),
      element("label", { class: "soft", for: "board-beside" }, say("board.beside")),
      chooser,
    ),
    none,
    columns,
  );
  new NoteDrag(
    columns,
    inHand,
    ({ note, from, to, before }) => acts.move(note, from, to, before),
    () => {
      desk.tell(say("move.aborted"));
      desk.redraw();
    },
  );
  return { root, draw };

  function draw() {
    fillChooser(desk, chooser);
    if (inHand.dragged !== undefined) return drawNotes();
    const shown = columnsShown(meeting.phase, meeting.columns, chooser.value);
    none.hidden = shown.length > 0;
    columns.hidden = shown.length === 0;
    patchList(columns, shown, {
      key: (column) => column.id,
      create: (column) => {
        const part = new ColumnPart(desk, column, inHand, makeCard);
        parts.set(part.root, part);
        return part.root;
      },
      update: () => {},
    });
    drawNotes();
  }

  function drawNotes() {
    const { notes } = meeting;
    for (const root of columns.children) {
      const id = root.querySelector("[data-column]")?.getAttribute("data-column") ?? "";
      const column = meeting.store.get("column", id);
      if (column) parts.get(root)?.draw(column, notes);
    }
  }

  /** @param {{id: string}} note */
  function makeCard(note) {
    return new NoteCard(desk, note.id, { openMenu, canDrag: true });
  }
}

/**
 * Every column there is, under the exercise that works with it.
 * @param {Desk} desk
 * @param {HTMLSelectElement} chooser
 */
function fillChooser(desk, chooser) {
  const { meeting, say } = desk;
  const ids = meeting.columns.map(({ id }) => id).join(" ");
  if (chooser.dataset.columns === ids) return;
  const owners = exerciseOfColumns(meeting.phases);
  /** @type {Map<string, HTMLOptGroupElement>} */
  const groups = new Map();
  for (const { id } of meeting.columns) {
    const exercise = owners.get(id);
    const label = desk.text(exercise?.title);
    const group = groups.get(label) ?? element("optgroup", { label });
    group.append(element("option", { value: id }, desk.columnName(id)));
    groups.set(label, group);
  }
  const chosen = chooser.value;
  chooser.dataset.columns = ids;
  chooser.replaceChildren(
    element("option", { value: beside.nothing }, say("board.besideNothing")),
    element("option", { value: beside.everything }, say("board.besideEverything")),
    ...groups.values(),
  );
  chooser.value = chosen;
}
