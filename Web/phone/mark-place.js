// @ts-check

import { hasMarks, markTools } from "../shared/marks.js";

/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./frame.js").View} View */

/** What the picker uses of the page; it is fetched when a question wants it, and brings nothing along. */
const tools = { ...markTools, sheetLook: "note-sheet" };

/** Where marks are chosen, once there is a question whose notes can have some. */
export class MarkPlace {
  #root;
  #onChange;
  /** @type {import("../shared/mark-picker.js").MarkPicker | undefined} */
  #picker;
  /** @type {[View, ColumnRecord, Marks] | undefined} */
  #wanted;

  /**
   * @param {HTMLElement} root
   * @param {(marks: Marks) => void} onChange
   */
  constructor(root, onChange) {
    this.#root = root;
    this.#onChange = onChange;
  }

  /**
   * @param {View} view
   * @param {ColumnRecord} column
   * @param {Marks} marks
   */
  draw(view, column, marks) {
    const isUseful = hasMarks(column);
    this.#root.hidden = !isUseful;
    if (!isUseful) return;
    this.#wanted = [view, column, marks];
    if (this.#picker) this.#picker.draw(view, column, marks);
    else this.#fetch();
  }

  async #fetch() {
    // Without the network it is asked for again the next time the page is drawn.
    const fetched = await import("../shared/mark-picker.js").catch(() => undefined);
    if (!fetched || this.#picker) return;
    this.#picker = new fetched.MarkPicker(tools, this.#root, this.#onChange);
    if (this.#wanted) this.#picker.draw(...this.#wanted);
  }
}
