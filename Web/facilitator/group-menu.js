// @ts-check
import { newId } from "../shared/ids.js";
import { inOrder } from "./column-model.js";
import { askForTitle } from "./group-dialogs.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./menu.js").MenuPart} MenuPart */

/**
 * The menu of a group: everything that can be done with it, or only what it can be merged with.
 * @param {Desk} desk
 * @param {Menu} menu
 * @param {HTMLElement} opener
 * @param {string} id
 * @param {"all" | "merge"} what
 */
export function openGroupMenu(desk, menu, opener, id, what = "all") {
  const { say, meeting } = desk;
  const group = meeting.store.get("group", id);
  if (!group) return;
  const name = desk.text(group.title);
  if (what === "merge") menu.open(opener, say("groups.merge"), others());
  else menu.open(opener, say("groups.menu", { group: name }), parts());

  /** @returns {MenuPart[]} */
  function parts() {
    const opening = group?.isOpen ? "closeGroup" : "openGroup";
    return [{
      items: [
        { word: say(`groups.${opening}`), act: () => desk.ask({ type: opening, group: id }) },
        { word: say("groups.rename"), picture: "edit", act: rename },
        {
          word: say("groups.merge"),
          picture: "theme",
          staysOpen: true,
          act: () => menu.show(say("groups.merge"), others(), () => menu.show(name, parts())),
        },
        { word: say("groups.split"), picture: "plus", act: split },
      ],
    }];
  }

  /**
   * The smallest first, since they are merged with one another.
   * @returns {MenuPart[]}
   */
  function others() {
    const groups = inOrder(meeting.store.all("group"))
      .filter((other) => other.set === group?.set && other.id !== id && other.into === undefined)
      .sort((a, b) => Number(!a.isSmall) - Number(!b.isSmall));
    return [{
      items: groups.map((other) => ({
        word: say("groups.with", {
          letter: other.letter,
          group: desk.text(other.title),
          count: other.members ?? 0,
        }),
        act: () => desk.ask({ type: "mergeGroups", group: id, into: other.id }),
      })),
    }];
  }

  async function rename() {
    const asked = await askForTitle(desk, say("groups.rename"), name);
    if (asked) desk.ask({ type: "renameGroup", group: id, title: asked.title });
  }

  async function split() {
    const asked = await askForTitle(desk, say("groups.splitTitle", { group: name }), "");
    if (asked) desk.ask({ type: "splitGroup", group: id, new: newId(), title: asked.title });
  }
}
