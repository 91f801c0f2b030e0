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
  /** Whether groups have told, so that something may still be being written. */
  #hasCome = false;

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
   * @returns {boolean} whether a group tells now, or people visit one another's tables
   */
  draw(view, group) {
    const turns = view.store.get("shareBack");
    this.#hasCome ||= turns !== undefined;
    const page = this.#hasCome ? this.#page() : undefined;
    part("share").hidden = !turns && !page?.isWriting;
    page?.draw({ ...view, tools, group }, turns);
    if (!turns) return false;
    return turns.turn !== undefined || turns.walk !== undefined;
  }
}
