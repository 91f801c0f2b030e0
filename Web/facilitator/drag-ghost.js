// @ts-check
import { element } from "../shared/page.js";

/** The picture of what is dragged, under the pointer. It is inert: nothing in it can be reached or heard. */
export class DragGhost {
  #root;
  #cards;
  #grip;
  at;

  /**
   * @param {HTMLElement} card the one that was taken
   * @param {{x: number, y: number}} start where the pointer took it
   * @param {Element[]} cards all that are dragged
   * @param {number} count of notes
   */
  constructor(card, start, cards, count) {
    const box = card.getBoundingClientRect();
    const paper = /** @type {HTMLElement} */ (card.firstElementChild?.cloneNode(true));
    this.#cards = cards;
    this.#grip = { x: start.x - box.left, y: start.y - box.top };
    this.at = start;
    this.#root = element("div", { class: "drag-ghost" });
    this.#root.inert = true;
    this.#root.style.setProperty("width", `${box.width}px`);
    paper.toggleAttribute("data-theme-sheet", count > 1);
    this.#root.append(paper);
    if (count > 1) this.#root.append(element("span", { class: "count" }, String(count)));
    document.body.append(this.#root);
    for (const dragged of cards) dragged.toggleAttribute("data-dragged", true);
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
    for (const card of this.#cards) card.removeAttribute("data-dragged");
  }
}
