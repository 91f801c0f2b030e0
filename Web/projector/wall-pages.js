// @ts-check

import { Ruler } from "./ruler.js";
import { columnSets, mostLanes, setPages, sheets } from "./wall-layout.js";

/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */
/** @typedef {import("./wall-layout.js").PageColumn} PageColumn */

/** In rem: between lanes, between cards, under the last card. */
const space = { lanes: 2.75, cards: 1.125, foot: 1.25 };
/** Less room than this under a heading, in rem, and fewer columns stand side by side. */
const leastRoom = 23;

/** Divides what stands on the wall into pages, by the heights that things really have. */
export class WallPages {
  #ruler = new Ruler();

  constructor() {
    document.body.append(this.#ruler.element);
    addEventListener("resize", () => this.#ruler.forget());
  }

  /**
   * As many columns side by side as leave room for notes under their questions. A theme that is higher than a
   * page goes on on another sheet.
   * @param {WallColumn[]} columns
   * @param {DOMRect} wall  what there is to fill
   * @returns {{columns: WallColumn[], pages: PageColumn[][]}}
   */
  divide(columns, wall) {
    const { rem } = this.#sizes(wall);
    const tried = [3, 2, 1].map((most) => columnSets(columns, most));
    const roomy = tried.find((sets) =>
      sets.every((set) => this.#room(set, wall) >= leastRoom * rem)
    );
    return this.divideSets(roomy ?? tried[2], wall);
  }

  /** @param {DOMRect} wall */
  #sizes(wall) {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    /** @param {number} count */
    const lane = (count) => (wall.width - (count - 1) * space.lanes * rem) / count;
    return { rem, lane };
  }

  /**
   * The pages of columns that belong side by side.
   * @param {WallColumn[][]} sets
   * @param {DOMRect} wall  what there is to fill
   * @returns {{columns: WallColumn[], pages: PageColumn[][]}}
   */
  divideSets(sets, wall) {
    const { rem, lane } = this.#sizes(wall);
    const filled = sets.map((set) => {
      const room = this.#room(set, wall);
      const width = lane(set.length === 1 ? mostLanes : set.length);
      const columns = set.map((column) => this.#cut(column, width, room));
      const pages = setPages(this.#measure(columns, width), room, space.cards * rem);
      return { columns, pages };
    });
    return {
      columns: filled.flatMap(({ columns }) => columns),
      pages: filled.flatMap(({ pages }) => pages),
    };
  }

  /**
   * What a set leaves under its headings.
   * @param {WallColumn[]} set
   * @param {DOMRect} wall
   */
  #room(set, wall) {
    const { rem, lane } = this.#sizes(wall);
    return wall.height - this.#ruler.headingHeight(set, lane(set.length)) - space.foot * rem;
  }

  /**
   * The same column with each theme on sheets that fit a page.
   * @param {WallColumn} column
   * @param {number} width
   * @param {number} room
   * @returns {WallColumn}
   */
  #cut(column, width, room) {
    const heights = this.#ruler.heights(column.cards, width);
    const cards = column.cards.flatMap((card, i) =>
      card.notes && heights[i] > room ? this.#sheets(card, width, room) : [card]
    );
    return { ...column, cards };
  }

  /**
   * @param {Card} theme
   * @param {number} width
   * @param {number} room
   * @returns {Card[]}
   */
  #sheets(theme, width, room) {
    const { notes = [] } = theme;
    const { head, rows } = this.#ruler.parts(theme, width);
    return sheets(rows, room - head).map(([start, end]) => ({
      ...theme,
      key: `${theme.key}/${start}`,
      notes: notes.slice(start, end),
    }));
  }

  /**
   * @param {WallColumn[]} set
   * @param {number} width
   */
  #measure(set, width) {
    return set.map(({ id, cards }) => {
      const heights = this.#ruler.heights(cards, width);
      return { column: id, cards: cards.map(({ key }, i) => ({ key, height: heights[i] })) };
    });
  }
}
