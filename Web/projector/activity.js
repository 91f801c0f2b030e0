// @ts-check

import { element, groupBadge, patchList } from "../shared/page.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */

/** Groups that stand under one another, and the pips a row has before the number alone goes on. */
const rows = 8;
const pips = { wide: 15, narrow: 8 };

/** How far each group has come, or the whole room, in numbers. */
export class Activity {
  #total = element("p", { class: "total" });
  #list = element("ol", { class: "groups" });
  element = element("div", { class: "activity" }, this.#list, this.#total);

  /**
   * @param {Reading} reading
   * @param {number} wanted  page, from 0
   * @returns {{page: number, pages: number}}
   */
  draw(reading, wanted) {
    const { columns } = reading;
    const groups = groupsAtWork(reading, columns);
    const pages = Math.max(1, Math.ceil(groups.length / (2 * rows)));
    const page = Math.max(0, Math.min(wanted, pages - 1));
    this.element.hidden = groups.length === 0 && columns.length === 0;
    this.#drawTotal(reading, columns, groups.length === 0);
    this.#drawGroups(reading, columns, groups.slice(page * 2 * rows, (page + 1) * 2 * rows));
    return { page, pages };
  }

  /**
   * @param {Reading} reading
   * @param {ColumnRecord[]} columns
   * @param {boolean} isShown
   */
  #drawTotal({ say, notesIn }, columns, isShown) {
    this.#total.hidden = !isShown;
    const count = notesIn(columns);
    this.#total.replaceChildren(
      element("span", { class: "total-count" }, String(count)),
      element("span", { class: "soft" }, say("activity.soFar", { count })),
    );
  }

  /**
   * @param {Reading} reading
   * @param {ColumnRecord[]} columns
   * @param {GroupRecord[]} groups
   */
  #drawGroups(reading, columns, groups) {
    const isWide = groups.length <= rows;
    this.#list.dataset.meaning = columns[0]?.meaning ?? "";
    this.#list.classList.toggle("groups-narrow", !isWide);
    this.#list.style.setProperty("--rows", String(Math.ceil(groups.length / 2)));
    patchList(this.#list, groups, {
      key: ({ id }) => id,
      create: ({ letter }) => {
        const row = element("li", { class: "group" });
        row.append(
          groupBadge(letter),
          element("span", { class: "group-name" }),
          element("span", { class: "pips", "aria-hidden": "true" }),
          element("span", { class: "group-count count-plain" }),
        );
        return row;
      },
      update: (row, group) => this.#update(row, reading, columns, group, isWide),
    });
  }

  /**
   * @param {HTMLElement} row
   * @param {Reading} reading
   * @param {ColumnRecord[]} columns
   * @param {GroupRecord} group
   * @param {boolean} isWide
   */
  #update(row, { inWords, notesIn }, columns, group, isWide) {
    const [, name, marks, number] = row.children;
    // Of those of fewer than three the screen is not told how many there are.
    const count = columns.length ? notesIn(columns, group.id) : group.members;
    name.textContent = inWords(group.title);
    number.textContent = String(count ?? "");
    const wanted = Math.min(count ?? 0, isWide ? pips.wide : pips.narrow);
    while (marks.children.length > wanted) marks.lastElementChild?.remove();
    while (marks.children.length < wanted) marks.append(element("span", { class: "pip" }));
  }
}

/**
 * The groups of the phase that have people or notes; while none has, and where few can be chosen, all of these: of a
 * small one without notes the screen does not know whether anybody is in it.
 * @param {Reading} reading
 * @param {ColumnRecord[]} columns
 * @returns {GroupRecord[]}
 */
function groupsAtWork({ phase, store, notesIn }, columns) {
  const groups = store.all("group").filter(({ set, into }) => set === phase?.groupSet && !into)
    .sort((a, b) => a.number - b.number);
  const busy = groups.filter(({ id, members }) => members || notesIn(columns, id) > 0);
  const open = groups.filter(({ isOpen }) => isOpen);
  return busy.length > 0 && open.length > rows
    ? busy
    : groups.filter((group) => group.isOpen || busy.includes(group));
}
