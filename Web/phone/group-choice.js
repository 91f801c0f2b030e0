// @ts-check

import { icon } from "../shared/icons.js";
import { element, groupBadge, inLanguage, patchList } from "../shared/page.js";
import { currentPhase } from "./current.js";
import { part } from "./frame.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */

/** Below this a group is neither productive nor anonymous. */
const fewest = 3;

/**
 * Whether others may work out who wrote.
 * @param {number} inside
 */
export const isSmall = (inside) => inside > 0 && inside < fewest;

/**
 * The groups of the current division, under the larger ones they belong to.
 * @param {View} view
 * @param {GroupRecord | undefined} own
 * @param {(group: string) => void} choose
 */
export function drawGroups(view, own, choose) {
  const { store, language } = view;
  const set = currentPhase(store)?.groupSet;
  const groups = store.all("group").filter((group) => group.set === set && group.isOpen);
  groups.sort((a, b) => a.number - b.number);
  part("keep-group").hidden = !own;
  patchList(part("sectors"), [...new Set(groups.map(({ within }) => within ?? ""))], {
    key: (sector) => sector,
    create: () => element("section", { class: "sector" }, element("h2"), element("ul")),
    update: (section, sector) => {
      const [heading, list] = section.children;
      heading.textContent = inLanguage(store.get("group", sector)?.title, language);
      patchList(list, groups.filter(({ within }) => (within ?? "") === sector), {
        key: ({ id }) => id,
        create: (group) => groupChoice(group, choose),
        update: (item, group) => drawChoice(view, item, group, group.id === own?.id),
      });
    },
  });
}

/**
 * @param {GroupRecord} group
 * @param {(group: string) => void} choose
 */
function groupChoice({ id, letter }, choose) {
  const button = element(
    "button",
    { class: "group-choice", type: "button", onclick: () => choose(id) },
    groupBadge(letter),
    element("span", {}, element("b"), element("span", { class: "soft" })),
    icon("chevronRight"),
  );
  return element("li", {}, button);
}

/**
 * @param {View} view
 * @param {HTMLElement} item
 * @param {GroupRecord} group
 * @param {boolean} isOwn
 */
function drawChoice({ store, say, language }, item, group, isOwn) {
  const [button, name, count] = item.querySelectorAll("button, b, .soft");
  const inside = store.presence.groups[group.id] ?? 0;
  const words = inside ? say("group.inside", { count: inside }) : say("group.empty");
  button.toggleAttribute("aria-current", isOwn);
  name.textContent = inLanguage(group.title, language);
  count.textContent = isSmall(inside) ? `${words} · ${say("group.isSmall")}` : words;
}
