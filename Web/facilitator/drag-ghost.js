// @ts-check

/** The picture of a note under the pointer. It is inert: nothing in it can be reached or heard. */
export class DragGhost {
  #root;
  #card;
  #grip;
  at;

  /**
   * @param {HTMLElement} card
   * @param {{x: number, y: number}} start where the pointer took it
   */
  constructor(card, start) {
    const box = card.getBoundingClientRect();
    this.#card = card;
    this.#grip = { x: start.x - box.left, y: start.y - box.top };
    this.at = start;
    this.#root = document.createElement("div");
    this.#root.className = "drag-ghost";
    this.#root.inert = true;
    this.#root.style.setProperty("width", `${box.width}px`);
    this.#root.append(.../** @type {HTMLElement} */ (card.cloneNode(true)).children);
    document.body.append(this.#root);
    card.toggleAttribute("data-dragged", true);
    this.moveTo(start.x, start.y);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  moveTo(x, y) {
    this.at = { x, y };
    this.#root.style.setProperty("translate", `${x - this.#grip.x}px ${y - this.#grip.y}px`);
  }

  remove() {
    this.#root.remove();
    this.#card.removeAttribute("data-dragged");
  }
}
