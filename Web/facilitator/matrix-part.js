// @ts-check
import { element, groupBadge, patchList } from "../shared/page.js";
import { mark, write } from "./controls.js";
import { openNotes } from "./matrix-notes.js";
import { showButton } from "./show-button.js";

/** @typedef {import("../shared/matrix-records.js").MatrixRecord} MatrixRecord */
/** @typedef {import("../shared/matrix-records.js").MatrixRow} MatrixRow */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/** What each table is called on the screen. */
const contents = Object.freeze({
  groups: /** @type {const} */ ("matrix"),
  sectors: /** @type {const} */ ("sectors"),
});

/** Before the columns stands whose numbers they are. No column is called so. */
const first = "";

/** @param {MatrixRow} row */
const keyOf = ({ group = "", isOfSmall }) => `${group}${isOfSmall ? "/small" : ""}`;

/**
 * The whole picture: groups by columns, or what these lie in; each number opens its notes.
 * @param {Desk} desk
 * @param {import("./plan-acts.js").PlanActs} plan
 * @returns {Part}
 */
export function matrixPart(desk, plan) {
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
  const show = showButton(desk, say("matrix.show"), () => contents[chosen]);
  const head = element("tr");
  const body = element("tbody");
  const table = element("table", { class: "matrix" }, element("thead", {}, head), body);
  const scroll = element("div", { class: "matrix-scroll", tabindex: "0", role: "group" }, table);
  scroll.setAttribute("aria-label", say("matrix.title"));
  const none = element("p", { class: "soft" }, say("matrix.empty"));
  const root = element(
    "section",
    { class: "topic matrix-topic", "aria-labelledby": "matrix-title", hidden: true },
    element("h3", { id: "matrix-title", tabindex: "-1" }, say("matrix.title")),
    element("div", { class: "chips" }, ...chips.map(({ button }) => button), show.root),
    none,
    scroll,
  );
  return { root, draw };

  function draw() {
    const { store } = meeting;
    const matrix = store.get("matrix", chosen);
    root.hidden = !matrix;
    if (!matrix || !root.checkVisibility()) return;
    for (const { id, button } of chips) mark(button, "aria-pressed", String(id === chosen));
    show.draw(true);
    none.hidden = matrix.rows.length > 0;
    scroll.hidden = matrix.rows.length === 0;
    patchList(head, [first, ...matrix.columns], {
      key: (id) => id,
      create: () => element("th", { scope: "col" }),
      update: (cell, id) => write(cell, id === first ? say("matrix.group") : desk.columnName(id)),
    });
    patchList(body, matrix.rows, {
      key: keyOf,
      create: makeRow,
      update: (item, row) => drawRow(item, matrix, row),
    });
  }

  /** @param {MatrixRow} row */
  function nameOf({ group: id, isOfSmall }) {
    const group = meeting.store.get("group", id ?? "");
    const name = group ? desk.text(group.title) : say("matrix.others");
    return isOfSmall ? `${name} (${say("matrix.small")})` : name;
  }

  /** @param {MatrixRow} row */
  function makeRow({ group: id, isOfSmall }) {
    const group = meeting.store.get("group", id ?? "");
    const badge = group && !isOfSmall ? groupBadge(group.letter) : element("span");
    const name = element("span", { class: "matrix-name" }, badge, element("span"));
    const row = element("tr");
    patchList(row, [first], {
      key: (id) => id,
      create: () => element("th", { scope: "row" }, name),
      update: () => {},
    });
    return row;
  }

  /**
   * Only words and numbers are written: who has the focus on one, or presses it, goes on.
   * @param {HTMLElement} item
   * @param {MatrixRecord} matrix
   * @param {MatrixRow} row
   */
  function drawRow(item, { columns }, row) {
    const name = item.querySelector(".matrix-name > :last-child");
    if (name) write(name, nameOf(row));
    patchList(item, [first, ...columns], {
      key: (id) => id,
      create: (id) => makeCell(id, keyOf(row)),
      update: (cell, id) =>
        id !== first && drawCell(cell, id, row, row.counts[columns.indexOf(id)]),
    });
  }

  /**
   * @param {string} column
   * @param {string} key  of its row
   */
  function makeCell(column, key) {
    const button = element("button", {
      type: "button",
      class: "button matrix-number",
      "data-meaning": meeting.store.get("column", column)?.meaning,
      onclick: () => {
        const row = meeting.store.get("matrix", chosen)?.rows.find((row) => keyOf(row) === key);
        if (row) openNotes(desk, plan, button.getAttribute("aria-label") ?? "", column, row);
      },
    });
    return element("td", {}, button, element("span", { class: "matrix-number" }, "0"));
  }

  /**
   * @param {HTMLElement} cell
   * @param {string} column
   * @param {MatrixRow} row
   * @param {number} count
   */
  function drawCell(cell, column, row, count) {
    const [button, zero] = cell.children;
    const named = { group: nameOf(row), column: desk.columnName(column), count };
    mark(button, "aria-label", say("matrix.cell", named));
    write(button, String(count));
    button.toggleAttribute("hidden", count === 0);
    zero.toggleAttribute("hidden", count > 0);
  }
}
