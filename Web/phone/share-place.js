// @ts-check

import { newId } from "../shared/ids.js";
import { element, groupBadge, inLanguage, patchList, speaker } from "../shared/page.js";
import { fetched } from "./fetched.js";
import { part } from "./frame.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */

/** What sharing back uses of the page; it is fetched when groups tell one another, and brings nothing along. */
export const tools = { element, groupBadge, inLanguage, newId, part, patchList, speaker };

/** @typedef {typeof tools} Tools */
/** @typedef {View & {tools: Tools, group: GroupRecord | undefined}} ShareView */

/** Where one sees what another group tells, and says that one's own can help. */
export class SharePlace {
  #page;
  /** @type {import("./share-page.js").SharePage | undefined} */
  #drawn;
  /** Whether groups have told, so that something may still be written or read. */
  #hasCome;

  /**
   * @param {object} page
   * @param {import("../shared/command-queue.js").CommandQueue} page.queue
   * @param {import("../shared/device-memory.js").DeviceMemory} page.memory
   * @param {string} page.board
   * @param {() => void} page.redraw
   */
  constructor(page) {
    this.#page = fetched(
      () => import("./share-page.js"),
      ({ SharePage }) => this.#drawn = new SharePage(page),
      page.redraw,
    );
    this.#hasCome = page.memory.keys(`tavla.draft.${page.board}.offers:`).length > 0;
  }

  get isWriting() {
    return this.#drawn?.isWriting === true;
  }

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @returns {boolean} whether a group tells now, or people visit one another's tables
   */
  draw(view, group) {
    const turns = view.store.get("shareBack");
    this.#hasCome ||= turns !== undefined || view.store.all("offer").length > 0;
    const page = this.#hasCome ? this.#page() : undefined;
    page?.draw({ ...view, tools, group }, turns);
    part("share").hidden = !turns && !page?.hasSections && !page?.isWriting;
    return turns?.turn !== undefined || turns?.walk !== undefined;
  }
}
