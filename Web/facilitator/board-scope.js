// @ts-check
import { element } from "../shared/page.js";
import { inOrder, larger } from "./column-model.js";
import { wordButton } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Whether a group is another one, or lies in it.
 * @param {Desk} desk
 * @param {string | undefined} group
 * @param {string} other
 */
export function isWithin({ meeting }, group, other) {
  return group === other || meeting.store.get("group", group ?? "")?.within === other;
}

/** Everybody's notes. */
const all = "";

/** Whose notes the board shows, everybody's or one group's, and whether they stand in columns or in rows. */
export class BoardScope {
  #desk;
  #rows;
  #wantsRows = false;
  #chooser;
  #label;
  /** What stands in the board's head. */
  root;

  /**
   * @param {Desk} desk
   * @param {() => void} changed
   */
  constructor(desk, changed) {
    this.#desk = desk;
    this.#chooser = element("select", {
      class: "field board-beside",
      id: "board-group",
      onchange: changed,
    });
    this.#label = element("label", { class: "soft", for: "board-group" }, desk.say("board.group"));
    this.#rows = wordButton("rows", desk.say("board.rows"), () => {
      this.#wantsRows = !this.#wantsRows;
      if (this.#wantsRows && !this.#chooser.value) this.#chooser.selectedIndex = 1;
      changed();
    }, { class: "chip", "aria-pressed": "false" });
    this.root = element("div", { class: "board-scope" }, this.#label, this.#chooser, this.#rows);
  }

  /** The group whose notes alone are shown, if any. */
  get group() {
    return this.#chooser.value || undefined;
  }

  /** Whether one group's notes stand in rows; everybody's do not. */
  get isRows() {
    return this.#wantsRows && this.group !== undefined && !this.#rows.hidden;
  }

  /** @param {string} group @param {boolean} isRows */
  choose(group, isRows) {
    this.draw();
    this.#chooser.value = group;
    this.#wantsRows = isRows;
  }

  /** @param {{group?: string}} note */
  holds({ group }) {
    return this.group === undefined || group === undefined ||
      isWithin(this.#desk, group, this.group);
  }

  draw() {
    const { meeting } = this.#desk;
    const busy = new Set(meeting.store.all("note").map(({ group }) => group));
    const groups = inOrder(
      meeting.store.all("group").filter(({ id, members, set }) =>
        busy.has(id) || members && set === meeting.phase?.groupSet
      ),
    );
    this.#fill([...groups, ...larger(meeting.store.all("group"), groups)].map(({ id }) => id));
    this.#label.hidden = this.#chooser.hidden = groups.length === 0;
    this.#rows.hidden = groups.length === 0 || (meeting.phase?.analysis ?? []).length < 2;
    this.#rows.setAttribute("aria-pressed", String(this.isRows));
  }

  /** @param {string[]} ids */
  #fill(ids) {
    const look = JSON.stringify([ids, ids.map((id) => this.#desk.groupName(id))]);
    if (this.#chooser.dataset.look === look) return;
    const chosen = this.#chooser.value;
    this.#chooser.dataset.look = look;
    this.#chooser.replaceChildren(
      element("option", { value: all }, this.#desk.say("board.allGroups")),
      ...ids.map((id) => element("option", { value: id }, this.#desk.groupName(id))),
    );
    this.#chooser.value = ids.includes(chosen) ? chosen : all;
  }
}
