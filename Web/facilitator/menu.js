// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/**
 * @typedef {object} MenuItem
 * @property {string} word
 * @property {() => void} act
 * @property {IconName} [picture]
 * @property {string} [meaning]
 * @property {boolean} [isDanger]
 * @property {boolean} [staysOpen] the act shows other items in the same menu
 *
 * @typedef {{heading?: string, items: MenuItem[]}} MenuPart
 */

/**
 * A menu beside the button that opened it. Arrows, Home, End and first letters go between items; Escape and a tap
 * beside it close it, and the button gets the focus back.
 */
export class Menu {
  root = element("div", { class: "menu", popover: "auto", role: "menu" });
  /** @type {HTMLElement | undefined} */
  #opener;
  /** @type {(() => void) | undefined} */
  #back;

  constructor() {
    this.root.addEventListener("keydown", (event) => this.#press(event));
    this.root.addEventListener("toggle", (event) => {
      if (/** @type {ToggleEvent} */ (event).newState === "closed") this.#closed();
    });
  }

  /**
   * @param {HTMLElement} opener
   * @param {string} label
   * @param {MenuPart[]} parts
   */
  open(opener, label, parts) {
    this.#opener = opener;
    this.show(label, parts);
    this.root.showPopover();
    this.#place(opener.getBoundingClientRect());
    this.#items[0]?.focus();
  }

  /**
   * Shows these items instead; ArrowLeft goes back.
   * @param {string} label
   * @param {MenuPart[]} parts
   * @param {() => void} [back]
   */
  show(label, parts, back) {
    this.#back = back;
    this.root.setAttribute("aria-label", label);
    this.root.replaceChildren(...parts.map((part) => this.#part(part)));
    if (this.#opener && this.root.matches(":popover-open")) {
      this.#place(this.#opener.getBoundingClientRect());
    }
    this.#items[0]?.focus();
  }

  close() {
    this.root.hidePopover();
  }

  /** @returns {HTMLElement[]} */
  get #items() {
    return [...this.root.querySelectorAll("button")];
  }

  /** @param {MenuPart} part */
  #part({ heading, items }) {
    const group = element("div", { class: "menu-part", role: "group", "aria-label": heading });
    if (heading) {
      group.append(element("p", { class: "menu-heading soft", "aria-hidden": "true" }, heading));
    }
    group.append(...items.map((item) => this.#item(item)));
    return group;
  }

  /** @param {MenuItem} item */
  #item({ word, act, picture, meaning, isDanger, staysOpen }) {
    return element(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: isDanger ? "menu-item menu-danger" : "menu-item",
        "data-meaning": meaning,
        onclick: () => {
          if (!staysOpen) this.close();
          act();
        },
      },
      picture && icon(picture),
      element("span", {}, word),
    );
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const items = this.#items;
    const place = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const target = {
      ArrowDown: items[(place + 1) % items.length],
      ArrowUp: items.at(place - 1),
      Home: items[0],
      End: items.at(-1),
    }[event.key] ?? this.#byLetter(event.key, place);
    if (event.key === "ArrowLeft") this.#back?.();
    else if (event.key === "Tab") return this.close();
    else if (!target) return;
    event.preventDefault();
    target?.focus();
  }

  /**
   * @param {string} key
   * @param {number} place
   */
  #byLetter(key, place) {
    if (key.length !== 1 || key === " ") return undefined;
    const items = this.#items;
    const after = [...items.slice(place + 1), ...items.slice(0, place + 1)];
    const letter = key.toLocaleLowerCase();
    return after.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
  }

  /** @param {DOMRect} opener */
  #place(opener) {
    const { offsetWidth: width, offsetHeight: height } = this.root;
    const left = Math.max(8, Math.min(opener.right - width, innerWidth - width - 8));
    const below = opener.bottom + 4;
    const top = below + height <= innerHeight ? below : Math.max(8, opener.top - height - 4);
    this.root.style.setProperty("left", `${left}px`);
    this.root.style.setProperty("top", `${Math.min(top, Math.max(8, innerHeight - height - 8))}px`);
  }

  /** The focus goes back to the button unless the act has taken it elsewhere. */
  #closed() {
    const isLost = document.activeElement === document.body || !document.activeElement;
    if (isLost) this.#opener?.focus();
  }
}
