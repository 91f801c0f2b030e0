// @ts-check
import { element } from "../shared/page.js";
import { icon } from "../shared/icons.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/** @typedef {import("./desk.js").View} View */
/** @typedef {import("./desk.js").WordKey} WordKey */

/** @type {{view: View, picture: IconName}[]} */
const views = [
  { view: "now", picture: "clock" },
  { view: "agenda", picture: "agenda" },
  { view: "groups", picture: "tables" },
  { view: "board", picture: "mark" },
  { view: "outcome", picture: "plan" },
  { view: "invitation", picture: "code" },
  { view: "meeting", picture: "people" },
];

/** Where a page is wide enough to show what is now beside another view. */
export const isWide = matchMedia("(width >= 44rem)");

/** Which view a page shows; the style sheet decides what else there is room for. */
export class Views {
  #main;
  #buttons;
  #turned;
  root;

  /**
   * @param {HTMLElement} main
   * @param {(key: WordKey) => string} say
   * @param {() => void} turned called when another view shows
   */
  constructor(main, say, turned) {
    this.#main = main;
    this.#turned = turned;
    this.#buttons = views.map(({ view, picture }) => ({
      view,
      button: element(
        "button",
        { type: "button", class: "view-button", "data-view": view, onclick: () => this.show(view) },
        icon(picture),
        element("span", {}, say(`view.${view}`)),
      ),
    }));
    this.root = element(
      "nav",
      { class: "lead-views", "aria-label": say("view.label") },
      ...this.#buttons.map(({ button }) => button),
    );
    this.#turn(/** @type {View} */ (main.dataset.view) ?? (isWide.matches ? "board" : "now"));
  }

  /**
   * Turns to a view; the focus goes to its heading.
   * @param {View} view
   */
  show(view) {
    this.#turn(view);
    this.#turned();
    const heading = this.#main.querySelector(`[data-in="${view}"] h2`);
    if (heading instanceof HTMLElement) heading.focus();
  }

  /**
   * Whether there is something to turn to.
   * @param {View} view
   * @param {boolean} isThere
   */
  offer(view, isThere) {
    for (const { view: other, button } of this.#buttons) {
      if (other === view) button.hidden = !isThere;
    }
  }

  /** @param {View} view */
  #turn(view) {
    this.#main.dataset.view = view;
    for (const { view: other, button } of this.#buttons) {
      if (other === view) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }
}
