// @ts-check

/** @typedef {import("./reading.js").Card} Card */

const newsPause = 8_000;

/** Tells politely, and not too often, that others have written. */
export class NoteNews {
  #news;
  #say;
  /** What was there, for each question that was on the page. @type {Map<string, Set<string>>} */
  #known = new Map();
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

  /** @param {Card[]} cards  on the page now @param {string} column  the question */
  look(cards, column) {
    const others = cards.filter(({ fate }) => !fate).map(({ id }) => id);
    const known = this.#known.get(column);
    if (known) this.#unheard += others.filter((id) => !known.has(id)).length;
    this.#known.set(column, new Set([...known ?? [], ...others]));
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
