// @ts-check

/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/records.js").SpotlightRecord} SpotlightRecord */
/** @typedef {{isBlank: boolean, blankedBy?: SpotlightRecord["blankedBy"]}} Blanking */

const place = "tavla.blank";

/**
 * Makes the screen neutral: when the facilitator says so, and at once with the key B, also when
 * the server is gone; it stays so when the page is loaded anew. The key never shows what the facilitator has blanked.
 */
export class BlankSwitch {
  /** Whether a screen was made neutral where it stands. */
  #here;
  /** @type {SpotlightRecord["blankedBy"]} */
  #there;
  #root;
  #memory;

  /**
   * @param {HTMLElement} root
   * @param {DeviceMemory} [memory]  of this tab; without it nothing is pressed here
   */
  constructor(root, memory) {
    this.#root = root;
    this.#memory = memory;
    const kept = memory?.get(place);
    this.#here = kept !== undefined;
    // The board had it before this page was loaded anew: when it has not any more, it was lifted.
    if (kept === "told") this.#there = "screen";
    this.#draw();
  }

  /** What the board is to be told, so that it knows what is seen here. */
  get wish() {
    if (this.#here && !this.#there) return "blankScreen";
    return !this.#here && this.#there === "screen" ? "unblankScreen" : undefined;
  }

  /** Somebody pressed B at the screen. */
  toggle() {
    this.#turn(!this.#here);
    this.#draw();
  }

  /** Nothing of a board stands here any more. */
  lift() {
    this.#turn(false);
    this.#there = undefined;
    this.#draw();
  }

  /**
   * The last act wins: when the facilitator lifts the blank, so is the one from here, and B at one screen of the
   * room is for all of them.
   * @param {Blanking} blanking as the board has it
   * @param {boolean} [isTelling] what was done here is on its way there, and is newer than that
   */
  follow({ isBlank, blankedBy = "facilitator" }, isTelling = false) {
    const there = isBlank ? blankedBy : undefined;
    if (there !== this.#there && !isTelling) {
      if (there === "screen") this.#turn(true);
      else if (!there) this.#turn(false);
    }
    this.#there = there;
    if (this.#here && there === "screen") this.#memory?.set(place, "told");
    this.#draw();
  }

  /** @param {boolean} isBlank */
  #turn(isBlank) {
    this.#here = isBlank;
    if (isBlank) this.#memory?.set(place, "here");
    else this.#memory?.delete(place);
  }

  #draw() {
    this.#root.toggleAttribute("data-blank", this.#here || this.#there === "facilitator");
  }
}
