// @ts-check

/**
 * What a hand holds just now. While a note is dragged no list changes its order; while one is edited the list it
 * stands in does not.
 */
export class InHand {
  /** @type {string | undefined} a note */
  dragged;
  /** @type {{note: string, list: Element} | undefined} */
  edited;

  /**
   * Whether the order of a list stays as it is.
   * @param {Element} list
   */
  holds(list) {
    return this.dragged !== undefined || this.edited?.list === list;
  }

  /**
   * The note of a list that stays, even when it is gone from the board.
   * @param {Element} list
   */
  keptIn(list) {
    return this.edited?.list === list ? this.edited.note : this.dragged;
  }
}
