// @ts-check
import { element, groupBadge } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { mark, wordButton } from "./controls.js";

/** @typedef {import("../shared/matrix-records.js").MatrixRecord} MatrixRecord */
/** @typedef {import("../shared/matrix-records.js").MatrixRow} MatrixRow */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/** What each table is called on the screen. */
const contents = Object.freeze({
  groups: /** @type {const} */ ("matrix"),
  sectors: /** @type {const} */ ("sectors"),
});

/**
 * The approved notes that a cell counts, in their order.
 * @param {NoteRecord[]} notes
 * @param {string} column
 * @param {MatrixRow} row
 */
export function notesOf(notes, column, { covers = [] }) {
  /** @param {NoteRecord} note */
  const rank = ({ placements }) => placements.find((place) => place.column === column)?.rank ?? 0;
  return notes
    .filter((note) => note.state === "approved" && covers.includes(note.group ?? ""))
    .filter((note) => note.placements.some((place) => place.column === column))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The whole picture: groups by columns, or what these lie in; each number opens its notes.
 * @param {Desk} desk
 * @returns {Part}
 */
export function matrixPart(desk) {
  const { say, meeting } = desk;
  /** @type {MatrixRecord["id"]} */
  let chosen = "groups";
  const chips = /** @type {const} */ (["groups", "sectors"]).map((id) => ({
    id,
    button: element("button", {
      type: "button",
      class: "chip",
      onclick: () => {
        chosen = id;
        draw();
      },
    }, say(`matrix.${id}`)),
  }));
  const show = wordButton("screen", say("matrix.show"), () => {
    const content = contents[chosen];
    const told = say("screen.shown", { content: say(`screen.${content}`) });
    desk.ask({ type: "showOnScreen", content }, told);
  }, { "data-for": "lead" });
  const table = element("table", { class: "matrix" });
  const scroll = element("div", { class: "matrix-scroll", tabindex: "0", role: "group" }, table);
  scroll.setAttribute("aria-label", say("matrix.title"));
  const none = element("p", { class: "soft" }, say("matrix.empty"));
  let look = "";
  const root = element(
    "section",
    { class: "topic matrix-topic", "aria-labelledby": "matrix-title", hidden: true },
    element("h3", { id: "matrix-title" }, say("matrix.title")),
    element("div", { class: "chips" }, ...chips.map(({ button }) => button), show),
    none,
    scroll,
  );
  return { root, draw };

  function draw() {
    const { store } = meeting;
    const matrix = store.get("matrix", chosen);
    root.hidden = !matrix;
    if (!matrix) return;
    for (const { id, button } of chips) mark(button, "aria-pressed", String(id === chosen));
    show.hidden = store.get("spotlight")?.content === contents[chosen];
    none.hidden = matrix.rows.length > 0;
    scroll.hidden = matrix.rows.length === 0;
    const now = JSON.stringify([matrix, store.all("group").map(({ title }) => title)]);
    if (now === look) return;
    look = now;
    table.replaceChildren(
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, say("matrix.group")),
          ...matrix.columns.map((id) => element("th", { scope: "col" }, desk.columnName(id))),
        ),
      ),
      element("tbody", {}, ...matrix.rows.map((row) => drawRow(matrix, row))),
    );
  }

  /** @param {MatrixRow} row */
  function nameOf({ group: id, isOfSmall }) {
    const group = meeting.store.get("group", id ?? "");
    const name = group ? desk.text(group.title) : say("matrix.others");
    return isOfSmall ? `${name} (${say("matrix.small")})` : name;
  }

  /**
   * @param {MatrixRecord} matrix
   * @param {MatrixRow} row
   */
  function drawRow({ columns }, row) {
    const group = meeting.store.get("group", row.group ?? "");
    const badge = group && !row.isOfSmall ? groupBadge(group.letter) : element("span");
    const cells = row.counts.map((count, i) => {
      const label = say("matrix.cell", {
        group: nameOf(row),
        column: desk.columnName(columns[i]),
        count,
      });
      const meaning = meeting.store.get("column", columns[i])?.meaning;
      const cell = count === 0
        ? element("span", { class: "matrix-number" }, "0")
        : element("button", {
          type: "button",
          class: "button matrix-number",
          "aria-label": label,
          "data-meaning": meaning,
          onclick: () => openNotes(label, columns[i], row),
        }, String(count));
      return element("td", {}, cell);
    });
    return element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        element("span", { class: "matrix-name" }, badge, element("span", {}, nameOf(row))),
      ),
      ...cells,
    );
  }

  /**
   * @param {string} title
   * @param {string} column
   * @param {MatrixRow} row
   */
  function openNotes(title, column, row) {
    const notes = notesOf(meeting.notes, column, row);
    const dialog = element(
      "dialog",
      { class: "dialog matrix-dialog", "aria-labelledby": "dialog-title" },
      element("h2", { id: "dialog-title" }, title),
      element(
        "ul",
        { class: "matrix-notes" },
        ...notes.map(({ text }) => element("li", { class: "card", dir: "auto" }, text)),
      ),
      element(
        "div",
        { class: "dialog-acts" },
        wordButton(undefined, say("matrix.close"), () => dialog.close(), { autofocus: true }),
      ),
    );
    openDialog(dialog);
  }
}
