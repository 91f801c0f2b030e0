// @ts-check

import { icon } from "../shared/icons.js";
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
          element("span", { class: "group-status" }),
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
  #update(row, { inWords, notesIn, say }, columns, group, isWide) {
    const [, name, marks, status, number] = row.children;
    // Of those of fewer than three the screen is told nothing: their notes count with what they lie in.
    const written = notesIn(columns, group.id);
    const isTold = columns.length > 0 && (group.members !== undefined || written > 0);
    const count = isTold ? written : columns.length > 0 ? undefined : group.members;
    name.textContent = inWords(group.title);
    number.textContent = String(count ?? "");
    const isDone = group.status === "done";
    const words = isDone
      ? say("activity.done")
      : group.status === "more"
      ? say("activity.more")
      : "";
    if (status.textContent !== words) {
      status.replaceChildren(...(isDone ? [icon("check")] : []), words);
    }
    const wanted = Math.min(count ?? 0, isWide ? pips.wide : pips.narrow);
    while (marks.children.length > wanted) marks.lastElementChild?.remove();
    while (marks.children.length < wanted) marks.append(element("span", { class: "pip" }));
  }
}

/** @param {GroupRecord[]} groups */
function inOrder(groups) {
  return [...groups].sort((a, b) => a.number - b.number);
}

/**
 * The groups of the phase that have people or notes; while none has, and where few can be chosen, all of these: of a
 * small one the screen does not know whether anybody is in it, nor writes; what it writes counts with what it lies in.
 * @param {Reading} reading
 * @param {ColumnRecord[]} columns
 * @returns {GroupRecord[]}
 */
function groupsAtWork({ phase, store, notesIn }, columns) {
  const ofSet = store.all("group").filter(({ set, into }) => set === phase?.groupSet && !into);
  const outer = new Set(ofSet.flatMap(({ within }) => within ?? []));
  const wider = store.all("group").filter(({ id }) => outer.has(id) && notesIn(columns, id) > 0);
  const groups = [...inOrder(ofSet), ...inOrder(wider)];
  const busy = groups.filter(({ id, members }) => members || notesIn(columns, id) > 0);
  const open = groups.filter(({ isOpen }) => isOpen);
  return busy.length > 0 && open.length > rows
    ? busy
    : groups.filter((group) => group.isOpen || busy.includes(group));
}
