// @ts-check

import { part, write } from "./frame.js";

/** @typedef {import("./reading.js").Card} Card */

/** The sheet with what can be done to one own note. */
export class NoteMenu {
  #sheet = /** @type {HTMLDialogElement} */ (part("menu"));
  /** @type {Card | undefined} */
  #card;

  /**
   * @param {object} acts
   * @param {(card: Card) => void} acts.edit
   * @param {(card: Card) => void} acts.withdraw
   */
  constructor({ edit, withdraw }) {
    this.#on("menu-edit", edit);
    this.#on("menu-withdraw", withdraw);
    this.#on("menu-close", () => {});
    // A tap beside the sheet lands on the dialog itself.
    this.#sheet.addEventListener("click", ({ target }) => {
      if (target === this.#sheet) this.#sheet.close();
    });
  }

  /**
   * @param {Card} card
   * @param {boolean} canEdit
   */
  open(card, canEdit) {
    this.#card = card;
    write("menu-text", card.text);
    part("menu-edit").hidden = !canEdit;
    this.#sheet.showModal();
  }

  /**
   * @param {string} id
   * @param {(card: Card) => void} act
   */
  #on(id, act) {
    part(id).addEventListener("click", () => {
      this.#sheet.close();
      if (this.#card) act(this.#card);
    });
  }
}
