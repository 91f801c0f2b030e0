// @ts-check
import { element } from "../shared/page.js";
import { mark } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */

/** The size the page of the screen is laid out in, in pixels, before it is made small. */
const wall = { width: 1920, height: 1080 };

/**
 * What the screen shows, exactly: its own page in small, with a screen's rights and no more. It is a picture
 * here: nothing in it can be reached.
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
    const frame = element("iframe", {
      title: this.#desk.say("screen.preview"),
      src: `/screen${new URL(address).hash}`,
      width: wall.width,
      height: wall.height,
      tabindex: -1,
    });
    frame.inert = true;
    this.root.replaceChildren(frame);
    this.#fit();
  }

  #fit() {
    this.root.style.setProperty("--preview-scale", String(this.root.clientWidth / wall.width));
    if (!this.#shown) this.draw();
  }
}
