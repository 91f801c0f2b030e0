// @ts-check
import { element, patchList } from "../shared/page.js";
import { exerciseOfColumns } from "./agenda-model.js";
import { beside, columnsShown } from "./column-model.js";
import { ColumnPart } from "./column-part.js";
import { wordButton } from "./controls.js";
import { dropDeeds } from "./drop-deeds.js";
import { NoteCard } from "./note-card.js";
import { NoteDrag } from "./note-drag.js";
import { SelectByHand } from "./select-by-hand.js";
import { selectButton } from "./selection-bar.js";
import { StackCard } from "./stack-card.js";
import { isStack } from "./theme-model.js";

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
 * The board: the columns of the current phase, and any other chosen beside them.
 * @param {Desk} desk
 * @param {BoardWays} ways
 * @returns {Part}
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
    onchange: () => draw(),
  });
  const select = selectButton(desk, selection, wordButton);
  const root = element(
    "section",
    { class: "part board", "data-in": "board", "aria-labelledby": "board-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "board-title", tabindex: "-1" }, say("board.title")),
      element("label", { class: "soft", for: "board-beside" }, say("board.beside")),
      chooser,
      select.root,
    ),
    none,
    columns,
  );
  new NoteDrag(
    columns,
    inHand,
    selection,
    dropDeeds(notes, several, themes, links, named),
    () => {
      desk.tell(say("move.aborted"));
      desk.redraw();
    },
    desk.over,
  );
  new SelectByHand(columns, selection);
  return { root, draw };

  function draw() {
    fillChooser(desk, chooser);
    select.draw();
    if (inHand.dragged !== undefined) return drawNotes();
    const written = [...columns.children].filter((root) => parts.get(root)?.isWrittenIn)
      .map(columnOf);
    const shown = columnsShown(meeting.phase, meeting.columns, chooser.value, written);
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
    const { notes, themes } = meeting;
    for (const root of columns.children) {
      const column = meeting.store.get("column", columnOf(root));
      if (column) parts.get(root)?.draw(column, notes, themes);
    }
  }

  /**
   * @param {Item} item
   * @returns {import("./note-list.js").Card<any>}
   */
  function makeCard(item) {
    if (!isStack(item)) {
      return new NoteCard(desk, item.id, { openMenu, selection, canDrag: true, relink });
    }
    return new StackCard(desk, item.theme.id, {
      ...sheets,
      inHand,
      makeCard,
      rename: (theme, title) => themes.rename(theme, title),
    });
  }
}

/** @param {Element} root */
function columnOf(root) {
  return root.querySelector("[data-column]")?.getAttribute("data-column") ?? "";
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
