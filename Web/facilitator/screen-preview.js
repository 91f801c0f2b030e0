// @ts-check
import { element } from "../shared/page.js";
import { mark } from "./controls.js";
import { fitWall, wallFrame } from "./small-wall.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What the screen shows, exactly: its own page in small, with a screen's rights and no more.
 */
export class ScreenPreview {
  root = element("div", { class: "preview" });
  #desk;
  #shown = "";

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    const sizes = new ResizeObserver(() => this.#fit());
    sizes.observe(this.root);
    desk.over.addEventListener("abort", () => sizes.disconnect());
  }

  draw() {
    const { store } = this.#desk.meeting;
    mark(this.root, "data-blank", store.get("spotlight")?.isBlank === true);
    const address = store.invitation?.screen?.url;
    // What nobody sees need not be loaded: a phone shows one view at a time.
    if (!address || address === this.#shown || this.root.clientWidth === 0) return;
    this.#shown = address;
    const frame = wallFrame(
      this.#desk.say("screen.preview"),
      `/screen${new URL(address).hash}`,
    );
    this.root.replaceChildren(frame);
    this.#fit();
  }

  #fit() {
    fitWall(this.root);
    if (!this.#shown) this.draw();
  }
}
