// @ts-check

/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */

const place = "tavla.blank";

/**
 * Makes the screen neutral: when the facilitator says so, and at once with the key B, also when
 * the server is gone; it stays so when the page is loaded anew. The key never shows what the facilitator has blanked.
 */
export class BlankSwitch {
  #there = false;
  #root;
  #memory;

  /**
   * @param {HTMLElement} root
   * @param {DeviceMemory} [memory]  of this tab; without it nothing is pressed here
   */
  constructor(root, memory) {
    this.#root = root;
    this.#memory = memory;
    this.#draw();
  }

  /** Whether the screen was made neutral where it stands. */
  get #here() {
    return this.#memory?.get(place) !== undefined;
  }

  set #here(isBlank) {
    if (isBlank) this.#memory?.set(place, "here");
    else this.#memory?.delete(place);
  }

  /** Somebody pressed B at the screen. */
  toggle() {
    this.#here = !this.#here;
    this.#draw();
  }

  /** Nothing of a board stands here any more. */
  lift() {
    this.#here = false;
    this.#draw();
  }

  /**
   * The last act wins: when the facilitator lifts the blank, so is the one from here.
   * @param {boolean} isBlank
   */
  follow(isBlank) {
    if (this.#there && !isBlank) this.#here = false;
    this.#there = isBlank;
    this.#draw();
  }

  #draw() {
    this.#root.toggleAttribute("data-blank", this.#here || this.#there);
  }
}
