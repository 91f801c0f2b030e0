// @ts-check
import { newId } from "../shared/ids.js";
import { element, groupBadge, patchList } from "../shared/page.js";
import { inOrder } from "./column-model.js";
import { iconButton, mark, wordButton, write } from "./controls.js";
import { askForTitle, placeRest } from "./group-dialogs.js";
import { openGroupMenu } from "./group-menu.js";
import { showTables } from "./tables-dialog.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./menu.js").Menu} Menu */

/**
 * The groups of the room: who may be chosen, how many are in each, and what can be done with them.
 * @param {Desk} desk
 * @param {Menu} menu
 * @returns {Part}
 */
export function groupsTopic(desk, menu) {
  const { say, meeting } = desk;
  const list = element("ul", { class: "people-groups" });
  const small = element("p", { class: "soft" }, say("meeting.smallHelp"));
  const set = element("select", {
    class: "field",
    id: "groups-set",
    "aria-label": say("groups.set"),
    onchange: () => draw(),
  });
  const acts = element(
    "div",
    { class: "chips", "data-for": "lead" },
    wordButton("plus", say("groups.add"), add),
    wordButton("people", say("groups.placeRest"), () => placeRest(desk, chosen())),
    wordButton("code", say("groups.tables"), () => showTables(desk, open())),
  );
  const root = element(
    "section",
    { class: "topic groups-topic" },
    element("h3", {}, say("groups.title")),
    set,
    list,
    small,
    acts,
  );
  return { root, draw };

  function all() {
    return inOrder(meeting.store.all("group"));
  }

  function chosen() {
    const sets = [...new Set(all().map((group) => group.set))];
    if (sets.includes(set.value)) return set.value;
    return sets.find((id) => id === meeting.phase?.groupSet) ?? sets[0] ?? "";
  }

  /** Those of the chosen division, without the merged ones. */
  function shown() {
    return all().filter((group) => group.set === chosen() && group.into === undefined);
  }

  function open() {
    return shown().filter(({ isOpen }) => isOpen);
  }

  function draw() {
    root.hidden = all().length === 0 || meeting.role === "moderator";
    fill();
    const groups = shown();
    patchList(list, groups, { key: ({ id }) => id, create: row, update });
    small.hidden = !groups.some(({ isSmall }) => isSmall);
  }

  /** Each division is named by the groups it begins with. */
  function fill() {
    const sets = [...new Set(all().map((group) => group.set))];
    const names = sets.map((id) =>
      all().filter((group) => group.set === id).slice(0, 2).map(({ title }) => desk.text(title))
    );
    const look = JSON.stringify([sets, names]);
    set.hidden = sets.length < 2;
    if (set.dataset.look === look) return;
    const was = chosen();
    set.dataset.look = look;
    set.replaceChildren(
      ...sets.map((id, i) => element("option", { value: id }, `${names[i].join(", ")} …`)),
    );
    set.value = was;
  }

  /** @param {GroupRecord} group */
  function row({ id, letter }) {
    const merge = wordButton(
      "theme",
      say("groups.mergeSmall"),
      () => openGroupMenu(desk, menu, merge, id, "merge"),
      { class: "button group-merge", "aria-haspopup": "menu", "data-for": "lead" },
    );
    const more = iconButton(
      "more",
      "",
      () => openGroupMenu(desk, menu, more, id),
      { "aria-haspopup": "menu", "data-for": "lead" },
    );
    return element(
      "li",
      { class: "people-group group-row", "data-group": id },
      groupBadge(letter),
      element("span", { class: "group-title" }),
      element("span", { class: "soft people-count" }),
      more,
      merge,
    );
  }

  /**
   * @param {HTMLElement} item
   * @param {GroupRecord} group
   */
  function update(item, { title, isOpen, isSmall, status, hasSecretary, members = 0 }) {
    const name = desk.text(title);
    const words = [
      say("groups.members", { count: members }),
      isSmall ? say("meeting.smallGroup") : "",
      hasSecretary ? say("groups.secretary") : "",
      status === "done" || status === "more" ? say(`groups.${status}`) : "",
      isOpen ? "" : say("groups.closed"),
    ];
    const [shown, count, more, merge] = item.querySelectorAll(
      ".group-title, .people-count, button",
    );
    write(shown, name);
    write(count, words.filter(Boolean).join(" · "));
    mark(more, "aria-label", say("groups.menu", { group: name }));
    mark(merge, "aria-label", say("groups.mergeLabel", { group: name }));
    mark(merge, "hidden", !isSmall);
    mark(item, "data-closed", !isOpen);
  }

  async function add() {
    const within = open()[0]?.within;
    const asked = await askForTitle(desk, say("groups.add"), "", within ? all() : undefined);
    if (!asked) return;
    const { title, within: outer } = asked;
    desk.ask({ type: "addGroup", group: newId(), set: chosen(), title, within: outer });
  }
}
