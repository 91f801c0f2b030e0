// @ts-check

/** @typedef {import("./reading.js").Card} Card */

const newsPause = 8_000;

/** Tells politely, and not too often, that others have written. */
export class NoteNews {
  #news;
  #say;
  /** @type {Set<string> | undefined} */
  #known;
  #unheard = 0;
  #isQuiet = false;

  /**
   * @param {HTMLElement} news  a polite live region
   * @param {import("./language.js").Speech["say"]} say
   */
  constructor(news, say) {
    this.#news = news;
    this.#say = say;
  }

  /** @param {Card[]} cards  on the page now */
  look(cards) {
    const others = cards.filter(({ fate }) => !fate).map(({ id }) => id);
    const fresh = this.#known ? others.filter((id) => !this.#known?.has(id)).length : 0;
    this.#known = new Set([...this.#known ?? [], ...others]);
    this.#unheard += fresh;
    if (this.#unheard > 0 && !this.#isQuiet) this.#tell();
  }

  #tell() {
    this.#news.textContent = this.#say("notes.new", { count: this.#unheard });
    this.#unheard = 0;
    this.#isQuiet = true;
    setTimeout(() => {
      this.#isQuiet = false;
      if (this.#unheard > 0) this.#tell();
    }, newsPause);
  }
}
