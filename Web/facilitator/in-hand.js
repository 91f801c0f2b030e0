// @ts-check

/**
 * A note or a theme whose text is being changed.
 * @typedef {object} Edited
 * @property {string} item as its list calls it
 * @property {Element} list
 * @property {HTMLElement} field
 */

/**
 * What a hand holds just now. While notes are dragged no list changes its order; while something is edited the
 * lists it stands in do not.
 */
export class InHand {
  /** @type {string[] | undefined} notes */
  dragged;
  /** @type {Edited | undefined} */
  #edited;
  #show;

  /** @param {(view: string) => void} [show] turns to the view where a text is changed */
  constructor(show = () => {}) {
    this.#show = show;
  }

  /** An edit ends at the latest when its list leaves the page. */
  get edited() {
    return this.#edited?.list.isConnected ? this.#edited : undefined;
  }

  set edited(edited) {
    this.#edited = edited;
  }

  /**
   * Leads a second wish to edit back to the first, so that no draft is lost.
   * @returns {boolean} whether something is edited already
   */
  resume() {
    const { field } = this.edited ?? {};
    if (field && !field.checkVisibility()) {
      this.#show(field.closest("[data-in]")?.getAttribute("data-in") ?? "");
    }
    field?.focus();
    return field !== undefined;
  }

  /**
   * Whether the order of a list stays as it is.
   * @param {Element} list
   */
  holds(list) {
    return this.dragged !== undefined || this.isEditedIn(list);
  }

  /** @param {Element} part */
  isEditedIn(part) {
    return this.edited !== undefined && part.contains(this.edited.list);
  }

  /**
   * The items of a list that stay, even when they are gone from the board.
   * @param {Element} list
   * @returns {ReadonlySet<string>}
   */
  keptIn(list) {
    const { edited, dragged = [] } = this;
    if (!edited || !list.contains(edited.list)) return new Set(dragged);
    if (edited.list === list) return new Set([edited.item]);
    const stack = edited.list.closest("[data-theme]")?.getAttribute("data-theme");
    return new Set([`theme/${stack}`]);
  }
}
