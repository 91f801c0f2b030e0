// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element, groupBadge } from "../shared/page.js";
import { onePage } from "./picture.js";
import { sheets } from "./wall-layout.js";

/** @typedef {import("../shared/matrix-records.js").MatrixRecord} MatrixRecord */
/** @typedef {import("../shared/matrix-records.js").MatrixRow} MatrixRow */
/** @typedef {import("./reading.js").Reading} Reading */

/** How many notes each group has in each column, in numbers large enough for the back row. */
export class MatrixPicture {
  #id;
  #title = element("h1");
  #heads = element("tr");
  #body = element("tbody");
  #empty = element("p", { class: "notice" });
  #table = element(
    "table",
    { class: "matrix-table" },
    element("thead", {}, this.#heads),
    this.#body,
  );
  #room = element("div", { class: "actions-room" }, this.#table, this.#empty);
  #look = "";
  element = element("div", { class: "actions" }, this.#title, this.#room);

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
    const rows = matrix?.rows ?? [];
    const look = JSON.stringify([language, matrix, store.all("group"), store.all("column")]);
    if (look !== this.#look) {
      this.#look = look;
      this.#title.textContent = say(`matrix.${this.#id}`);
      this.#empty.textContent = say("matrix.empty");
      this.#heads.replaceChildren(...heads(reading, matrix?.columns ?? []));
      this.#body.replaceChildren(...rows.map((row) => drawn(reading, matrix?.columns ?? [], row)));
    }
    this.#table.hidden = rows.length === 0;
    this.#empty.hidden = rows.length > 0;
    if (rows.length === 0 || this.#room.clientHeight === 0) return onePage;
    const pages = this.#divide();
    const page = Math.max(0, Math.min(wanted, pages.length - 1));
    const [start, end] = pages[page];
    this.#rows.forEach((shown, i) => (shown.hidden = i < start || i >= end));
    const count = rows.reduce((sum, { counts }) => sum + counts.reduce((all, n) => all + n, 0), 0);
    return { page, pages: pages.length, notes: say("foot.notes", { count }) };
  }

  get #rows() {
    return /** @type {HTMLElement[]} */ ([...this.#body.children]);
  }

  /** By the heights that the rows really have. */
  #divide() {
    for (const shown of this.#rows) shown.hidden = false;
    const room = this.#room.clientHeight - this.#heads.offsetHeight;
    return sheets(this.#rows.map(({ offsetHeight }) => offsetHeight), room);
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
