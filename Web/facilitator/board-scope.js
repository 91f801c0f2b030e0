// @ts-check
import { element } from "../shared/page.js";
import { columnsShown, isOnBoard, larger } from "./column-model.js";
import { wordButton } from "./controls.js";
import { groupsAtWork } from "./groups-at-work.js";

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
const everybody = "";

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

  /** Whether one group's notes could stand in rows. */
  get hasRows() {
    return (this.#desk.meeting.phase?.analysis ?? []).length > 1;
  }

  /** @param {string} group @param {boolean} isRows */
  choose(group, isRows) {
    this.draw();
    this.#chooser.value = group;
    this.#wantsRows = isRows;
  }

  /**
   * In which column a note of one group, or of everybody, would be shown.
   * @param {string} group
   * @param {import("../shared/records.js").NoteRecord} note
   * @param {string} beside  what is chosen beside the columns of the phase
   */
  placeOf(group, note, beside) {
    const { phase, columns } = this.#desk.meeting;
    const inRows = group && this.hasRows ? phase?.analysis : undefined;
    const shown = inRows ?? columnsShown(phase, columns, beside).map(({ id }) => id);
    return isOnBoard(note)
      ? note.placements.find(({ column }) => shown.includes(column))?.column
      : undefined;
  }

  /** @param {{group?: string}} note */
  holds({ group }) {
    return this.group === undefined || group === undefined ||
      isWithin(this.#desk, group, this.group);
  }

  draw() {
    const { meeting } = this.#desk;
    const busy = new Set(meeting.store.all("note").map(({ group }) => group));
    const all = meeting.store.all("group");
    const groups = groupsAtWork(meeting.phase, all, busy);
    this.#fill([...groups, ...larger(all, groups)].map(({ id }) => id));
    this.#label.hidden = this.#chooser.hidden = groups.length === 0;
    this.#rows.hidden = groups.length === 0 || !this.hasRows;
    this.#rows.setAttribute("aria-pressed", String(this.isRows));
  }

  /** @param {string[]} ids */
  #fill(ids) {
    const look = JSON.stringify([ids, ids.map((id) => this.#desk.groupName(id))]);
    if (this.#chooser.dataset.look === look) return;
    const chosen = this.#chooser.value;
    this.#chooser.dataset.look = look;
    this.#chooser.replaceChildren(
      element("option", { value: everybody }, this.#desk.say("board.allGroups")),
      ...ids.map((id) => element("option", { value: id }, this.#desk.groupName(id))),
    );
    this.#chooser.value = ids.includes(chosen) ? chosen : everybody;
  }
}
