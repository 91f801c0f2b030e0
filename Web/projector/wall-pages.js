// @ts-check

import { Ruler } from "./ruler.js";
import { columnSets, mostLanes, setPages } from "./wall-layout.js";

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
   * As many columns side by side as leave room for notes under their questions.
   * @param {WallColumn[]} columns
   * @param {DOMRect} wall  what there is to fill
   * @returns {PageColumn[][]}
   */
  divide(columns, wall) {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    /** @param {number} count */
    const lane = (count) => (wall.width - (count - 1) * space.lanes * rem) / count;
    const tried = [3, 2, 1].map((most) =>
      columnSets(columns, most).map((set) => {
        const heading = this.#ruler.headingHeight(set, lane(set.length));
        return { set, room: wall.height - heading - space.foot * rem };
      })
    );
    const roomy = tried.find((sets) => sets.every(({ room }) => room >= leastRoom * rem));
    return (roomy ?? tried[2]).flatMap(({ set, room }) => {
      const width = lane(set.length === 1 ? mostLanes : set.length);
      return setPages(this.#measure(set, width), room, space.cards * rem);
    });
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
