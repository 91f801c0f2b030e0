// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element, groupBadge } from "../shared/page.js";
import { WallTable } from "./wall-table.js";

/** @typedef {import("../shared/matrix-records.js").MatrixRecord} MatrixRecord */
/** @typedef {import("../shared/matrix-records.js").MatrixRow} MatrixRow */
/** @typedef {import("./reading.js").Reading} Reading */

/** How many notes each group has in each column, in numbers large enough for the back row. */
export class MatrixPicture {
  #id;
  #table = new WallTable("matrix-table");
  element = this.#table.element;

  /** @param {MatrixRecord["id"]} id */
  constructor(id) {
    this.#id = id;
  }

  /**
   * @param {Reading} reading
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const { say, store, language } = reading;
    const matrix = store.get("matrix", this.#id);
    const { columns, rows } = matrix ?? { columns: [], rows: [] };
    const count = rows.reduce((sum, { counts }) => sum + counts.reduce((all, n) => all + n, 0), 0);
    const contents = {
      look: [language, matrix, store.all("group"), store.all("column")],
      title: say(`matrix.${this.#id}`),
      empty: say("matrix.empty"),
      notes: say("foot.notes", { count }),
      heads: () => heads(reading, columns),
      rows: () => rows.map((row) => drawn(reading, columns, row)),
    };
    return this.#table.draw(contents, wanted);
  }
}

/**
 * @param {Reading} reading
 * @param {string[]} columns
 */
function heads({ say, store, inWords }, columns) {
  return [
    element("th", { scope: "col", class: "matrix-head" }, say("matrix.group")),
    ...columns.flatMap((id) => store.get("column", id) ?? []).map(({ meaning, title, question }) =>
      element(
        "th",
        { scope: "col", class: "matrix-head", "data-meaning": meaning },
        element(
          "span",
          { class: "meaning-word" },
          meaning && icon(meaningIcons[meaning]),
          inWords(title ?? question),
        ),
      )
    ),
  ];
}

/**
 * @param {Reading} reading
 * @param {string[]} columns
 * @param {MatrixRow} row
 */
function drawn({ say, store, inWords }, columns, { group: id, isOfSmall, counts }) {
  const group = store.get("group", id ?? "");
  const name = group ? inWords(group.title) : say("matrix.others");
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      element(
        "span",
        { class: "matrix-group" },
        group && !isOfSmall ? groupBadge(group.letter) : element("span", { class: "matrix-gap" }),
        element("span", {}, name),
        isOfSmall && element("span", { class: "matrix-small" }, say("matrix.small")),
      ),
    ),
    ...counts.map((count, i) =>
      element(
        "td",
        { "data-meaning": store.get("column", columns[i])?.meaning },
        element(
          "span",
          { class: count === 0 ? "matrix-count matrix-none" : "matrix-count" },
          String(count),
        ),
      )
    ),
  );
}
