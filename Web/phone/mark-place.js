// @ts-check

import { hasMarks, markTools } from "../shared/marks.js";
import { fetched } from "./fetched.js";

/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./frame.js").View} View */

/** What the picker uses of the page; it is fetched when a question wants it, and brings nothing along. */
const tools = { ...markTools, sheetLook: "note-sheet" };

/** Where marks are chosen, once there is a question whose notes can have some. */
export class MarkPlace {
  #root;
  #picker;
  /** @type {Parameters<import("../shared/mark-picker.js").MarkPicker["draw"]> | undefined} */
  #wanted;

  /**
   * @param {HTMLElement} root
   * @param {(marks: Marks) => void} onChange
   */
  constructor(root, onChange) {
    this.#root = root;
    this.#picker = fetched(
      () => import("../shared/mark-picker.js"),
      ({ MarkPicker }) => new MarkPicker(tools, root, onChange),
      () => this.#draw(),
    );
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
    this.#wanted = [{ ...view, language: view.texts }, column, marks];
    this.#draw();
  }

  #draw() {
    if (this.#wanted) this.#picker()?.draw(...this.#wanted);
  }
}
