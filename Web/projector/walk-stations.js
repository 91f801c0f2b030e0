// @ts-check

import { element, groupBadge, patchList } from "../shared/page.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {NonNullable<import("../shared/share-records.js").ShareBackRecord["walk"]>} Walk */

/** Teams that stand under one another. */
const rows = 8;

/** What all do while they walk from table to table. @param {Reading} reading @param {Walk} walk */
export function walkWords({ say, exercise }, { round, stations }) {
  return [
    element("p", { class: "exercise" }, exercise),
    element(
      "p",
      { class: "meaning-flag walk-round" },
      say("walk.round", { round, rounds: stations.length }),
    ),
    element("h1", {}, say("walk.go")),
    element("p", { class: "soft help" }, say("walk.help")),
  ];
}

/** At which table each team is. */
export class WalkStations {
  #list = element("ol", { class: "groups stations" });
  element = element("div", { class: "activity" }, this.#list);

  /**
   * @param {Reading} reading
   * @param {Walk} walk
   * @param {number} wanted  page, from 0
   * @returns {{page: number, pages: number}}
   */
  draw({ inWords, say, store }, { stations }, wanted) {
    const pages = Math.max(1, Math.ceil(stations.length / (2 * rows)));
    const page = Math.max(0, Math.min(wanted, pages - 1));
    const shown = stations.map((table, place) => ({ table, team: place + 1 }))
      .slice(page * 2 * rows, (page + 1) * 2 * rows);
    this.#list.classList.toggle("groups-narrow", shown.length > rows);
    this.#list.style.setProperty("--rows", String(Math.ceil(shown.length / 2)));
    patchList(this.#list, shown, {
      key: ({ team }) => String(team),
      create: () =>
        element(
          "li",
          { class: "group" },
          element("span", { class: "station-team" }),
          element("span", { class: "station-table" }),
          element("span", { class: "group-name" }),
        ),
      update: (row, { table, team }) => {
        const [number, badge, name] = row.children;
        number.textContent = say("walk.team", { team });
        const group = store.get("group", table);
        name.textContent = inWords(group?.title);
        if (badge.textContent !== group?.letter) {
          badge.replaceChildren(groupBadge(group?.letter ?? ""));
        }
      },
    });
    return { page, pages };
  }
}
