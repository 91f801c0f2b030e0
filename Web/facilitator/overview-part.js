// @ts-check
import { element, patchList } from "../shared/page.js";
import { drawChips } from "./chips.js";
import { LackingList } from "./lacking-list.js";
import { OverviewCard } from "./overview-card.js";
import { groupsToSee } from "./groups-at-work.js";
import { columnsToCount, countIn, inLarger, lackingByGroup, Pace } from "./overview-model.js";
import { hasOvercomable } from "./screen-contents.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/** How often the pace is looked at anew while nothing happens, in milliseconds. */
const often = 10_000;

/**
 * All groups at once: what each has written and how fast, what it lacks, and a way to each.
 * @param {Desk} desk
 * @param {object} ways
 * @param {(isThere: boolean) => void} ways.offer  whether there are groups to look at
 * @param {(group: string, note?: import("../shared/records.js").NoteRecord) => void} ways.open  on the board
 * @param {(group: string, note: import("../shared/records.js").NoteRecord) => boolean} ways.stands  whether it can
 * @returns {Part}
 */
export function overviewPart(desk, { offer, open, stands }) {
  const { meeting, say } = desk;
  const pace = new Pace();
  /** @type {WeakMap<Element, OverviewCard>} */
  const cards = new WeakMap();
  const list = element("ul", { class: "overview-groups" });
  const lackingList = new LackingList(desk, { open, stands });
  const chips = element("div", { class: "overview-chips" });
  /** @type {"groups" | "sectors"} */
  let division = "groups";
  const none = element("p", { class: "soft" }, say("overview.none"));
  const root = element(
    "section",
    { class: "part overview", "data-in": "groups", "aria-labelledby": "overview-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "overview-title", tabindex: "-1" }, say("overview.title")),
    ),
    chips,
    none,
    list,
    lackingList.root,
  );
  const timer = setInterval(() => draw(), often);
  desk.over.addEventListener("abort", () => clearInterval(timer));
  return { root, draw };

  function draw() {
    const { store, phase, columns } = meeting;
    const tallies = store.all("tally");
    const all = store.all("group");
    offer(all.length > 0);
    const shown = groupsToSee(phase, all, tallies);
    const now = performance.now();
    // Every note once, wherever it is carried to.
    const written = Map.groupBy(store.all("note"), ({ group }) => group);
    for (const { id } of shown) pace.see(id, written.get(id)?.length ?? 0, now);
    if (!root.checkVisibility()) return;
    const counted = columnsToCount(phase, columns);
    const lacking = lackingByGroup(columns, meeting.notes, meeting.themes);
    none.hidden = shown.length > 0;
    const sectors = inLarger(all, shown);
    const isDivided = sectors.some(({ parts }) => parts.length > 1);
    chips.hidden = !isDivided;
    drawChips(chips, /** @type {const} */ (["groups", "sectors"]), {
      word: (value) => say(`overview.by.${value}`),
      isOn: (value) => value === division,
      act: (value) => {
        division = value;
        draw();
      },
    });
    const standing = isDivided && division === "sectors"
      ? sectors
      : shown.map((group) => ({ group, parts: [group.id] }));
    patchList(list, standing, {
      key: ({ group }) => group.id,
      create: ({ group: { id } }) => {
        const card = new OverviewCard(desk, id, {
          open: () => open(id),
          showLacking: () => lackingList.turnTo(id),
        });
        cards.set(card.root, card);
        return card.root;
      },
      update: (item, { group, parts }) =>
        cards.get(item)?.draw(group, {
          counts: counted.map((column) => ({ column, ...countIn(tallies, parts, column.id) })),
          lacking: parts.reduce((sum, id) => sum + (lacking.get(id)?.length ?? 0), 0),
          pace: pace.of(parts),
          isOne: parts.length === 1,
        }),
    });
    lackingList.draw(lacking, shown, hasOvercomable(columns, tallies));
  }
}
