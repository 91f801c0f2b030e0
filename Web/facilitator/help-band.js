// @ts-check
import { element, groupBadge, patchList } from "../shared/page.js";
import { inOrder } from "./column-model.js";
import { mark, wordButton, write } from "./controls.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * The tables that want help, on whatever view is open; the screen and the other tables hear nothing of it.
 * @param {Desk} desk
 * @returns {Part}
 */
export function helpBand(desk) {
  const { say, meeting } = desk;
  const list = element("ul", { class: "help-tables" });
  const root = element(
    "section",
    { class: "help-band", "aria-label": say("help.title"), role: "status", hidden: true },
    element("p", {}, say("help.title")),
    list,
  );
  return { root, draw };

  function draw() {
    const waiting = inOrder(meeting.store.all("group")).filter(({ help }) => help);
    root.hidden = waiting.length === 0;
    patchList(list, waiting, { key: ({ id }) => id, create: table, update });
  }

  /** @param {GroupRecord} group */
  function table({ id, letter }) {
    return element(
      "li",
      { class: "help-table" },
      groupBadge(letter),
      element("span", {}),
      wordButton("check", say("help.coming"), () => desk.ask({ type: "answerHelp", group: id }), {
        "data-for": "lead",
      }),
    );
  }

  /**
   * @param {HTMLElement} item
   * @param {GroupRecord} group
   */
  function update(item, { title }) {
    const [name, button] = item.querySelectorAll(":scope > span, button");
    write(name, desk.text(title));
    mark(button, "aria-label", say("help.comingTo", { group: desk.text(title) }));
  }
}
