// @ts-check
import { element } from "../shared/page.js";
import { fitWall, wallFrame } from "./small-wall.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What the screen would show of a group if it told now, exactly: the screen's own page in small, which the server
 * tells what it would tell the screen. Only who may lead may look at what is not shown yet.
 */
export class GroupPreview {
  root = element("div", { class: "preview" });
  #desk;
  #group;

  /**
   * @param {Desk} desk
   * @param {string} group
   */
  constructor(desk, group) {
    this.#desk = desk;
    this.#group = group;
  }

  /** Once it stands on the page. */
  draw() {
    const { meeting, say } = this.#desk;
    const { board, secret } = meeting.door;
    const title = say("share.previewOf", { group: this.#desk.groupName(this.#group) });
    this.root.replaceChildren(wallFrame(title, `/screen#${board}.${secret}.${this.#group}`));
    fitWall(this.root);
  }
}
