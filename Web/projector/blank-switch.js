// @ts-check

/**
 * Makes the screen neutral: when the facilitator says so, and at once with the key B, also when
 * the server is gone. The key never shows what the facilitator has blanked.
 */
export class BlankSwitch {
  #here = false;
  #there = false;
  #root;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  /** Somebody pressed B at the screen. */
  toggle() {
    this.#here = !this.#here;
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
