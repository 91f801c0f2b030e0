// @ts-check

import { newId } from "../shared/ids.js";
import { element, groupBadge, inLanguage, patchList, speaker } from "../shared/page.js";
import { fetched } from "./fetched.js";
import { part } from "./frame.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */

/** What sharing back uses of the page; it is fetched when groups tell one another, and brings nothing along. */
const tools = { element, groupBadge, inLanguage, newId, part, patchList, speaker };

/** @typedef {View & {tools: typeof tools, group: GroupRecord | undefined}} ShareView */

/** Where one sees what another group tells, and says that one's own can help. */
export class SharePlace {
  #page;

  /**
   * @param {import("../shared/command-queue.js").CommandQueue} queue
   * @param {() => void} redraw
   */
  constructor(queue, redraw) {
    this.#page = fetched(
      () => import("./share-page.js"),
      ({ SharePage }) => new SharePage(queue, redraw),
      redraw,
    );
  }

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @returns {boolean} whether a group tells now
   */
  draw(view, group) {
    const turns = view.store.get("shareBack");
    part("share").hidden = !turns;
    if (!turns) return false;
    this.#page()?.draw({ ...view, tools, group }, turns);
    return turns.turn !== undefined;
  }
}
