// @ts-check

/** @typedef {import("../group-place.js").Tools} Tools */

/**
 * A dialog that is drawn anew while somebody uses it: a press that has begun may end first, and the focus stays where
 * it was.
 */
export class Sheet {
  #tools;
  #title;
  /** @type {HTMLDialogElement | undefined} */
  #dialog;
  #look = "";
  #isPressed = false;
  /** What is to be drawn when the press has ended. @type {(() => void) | undefined} */
  #waiting;

  /** @param {Tools} tools @param {string} title  the id of its heading */
  constructor(tools, title) {
    this.#tools = tools;
    this.#title = title;
  }

  get isOpen() {
    return this.#dialog !== undefined;
  }

  open() {
    if (this.#dialog) return;
    const dialog = this.#tools.element("dialog", {
      class: "secretary-sheet",
      "aria-labelledby": this.#title,
    });
    dialog.addEventListener("close", () => {
      this.#tools.part("form").before(this.#tools.part("toast"));
      dialog.remove();
      this.#dialog = undefined;
    });
    dialog.addEventListener("pointerdown", () => this.#isPressed = true);
    for (const end of ["pointerup", "pointercancel"]) {
      // The click comes after it.
      dialog.addEventListener(end, () => setTimeout(() => this.#released()));
    }
    this.#dialog = dialog;
    this.#look = "";
    this.#isPressed = false;
    document.body.append(dialog);
    dialog.showModal();
  }

  close() {
    this.#dialog?.close();
  }

  focusTitle() {
    this.#dialog?.querySelector("h2")?.focus();
  }

  /**
   * @param {string} look  what it looks like; nothing is drawn when that has not changed
   * @param {() => Node[]} make
   * @param {boolean} [isNow]  also while it is pressed: that is what was asked for
   */
  fill(look, make, isNow = false) {
    if (!isNow && look === this.#look) return;
    if (!isNow && this.#isPressed) {
      this.#waiting = () => this.fill(look, make);
      return;
    }
    this.#look = look;
    this.#waiting = undefined;
    const had = this.#nameOf(document.activeElement);
    // What the page says at its foot is said here while this covers it.
    this.#dialog?.replaceChildren(...make(), this.#tools.part("toast"));
    if (had) this.#buttons.find((button) => this.#nameOf(button) === had)?.focus();
  }

  get #buttons() {
    return [...this.#dialog?.querySelectorAll("button") ?? []];
  }

  /** @param {Element | null} button */
  #nameOf(button) {
    const isOurs = button && this.#dialog?.contains(button) && button.matches("button");
    return isOurs ? button.getAttribute("aria-label") ?? button.textContent : undefined;
  }

  #released() {
    this.#isPressed = false;
    this.#waiting?.();
  }
}
