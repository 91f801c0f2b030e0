// @ts-check

/**
 * What a hand holds just now. While notes are dragged no list changes its order; while something is edited the
 * lists it stands in do not.
 */
export class InHand {
  /** @type {string[] | undefined} notes */
  dragged;
  /** @type {{item: string, list: Element} | undefined} a note or a theme, as its list calls it */
  edited;

  /**
   * Whether the order of a list stays as it is.
   * @param {Element} list
   */
  holds(list) {
    return this.dragged !== undefined || (this.edited && list.contains(this.edited.list)) === true;
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
