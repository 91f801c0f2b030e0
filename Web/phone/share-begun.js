// @ts-check

/** What is being written for offers, by their notes: it stays until it is sent or left, also over a lost page. */
export class Begun {
  #kept;
  /** @type {Map<string, string>} */
  #texts;

  /** @param {import("./kept.js").Kept<[string, string][]>} kept  notes and texts */
  constructor(kept) {
    this.#kept = kept;
    this.#texts = new Map(kept.read() ?? []);
  }

  #write() {
    this.#kept.write([...this.#texts].filter(([, text]) => text));
  }

  /** The notes for which something stands. */
  get written() {
    return [...this.#texts].flatMap(([note, text]) => text ? [note] : []);
  }

  /** @param {string} note */
  has(note) {
    return this.#texts.has(note);
  }

  /** @param {string} note */
  of(note) {
    return this.#texts.get(note) ?? "";
  }

  /** Another form in which nothing stands closes. @param {string} note */
  open(note) {
    for (const [other, text] of this.#texts) if (!text) this.#texts.delete(other);
    this.#texts.set(note, "");
  }

  /** @param {string} note @param {string} text */
  keep(note, text) {
    this.#texts.set(note, text);
    this.#write();
  }

  /** It is sent or left. @param {string} note */
  end(note) {
    this.#texts.delete(note);
    this.#write();
  }

  /** No offer can be made now: a form in which nothing stands goes. @param {string} note */
  pause(note) {
    if (!this.of(note)) this.end(note);
  }

  /**
   * A text that was refused goes back to where it was written, when there is room for it.
   * @param {string} note
   * @param {string} text
   * @returns {boolean}
   */
  giveBack(note, text) {
    if (this.of(note)) return false;
    this.keep(note, text);
    return true;
  }
}

/** Who writes goes on where they were, also when their note is drawn in another place. */
export function keepPlace() {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || !field.closest(".share-form")) return () => {};
  const { id, selectionStart, selectionEnd } = field;
  return () => {
    const now = document.getElementById(id);
    if (now === document.activeElement || !(now instanceof HTMLInputElement)) return;
    now.focus({ preventScroll: true });
    now.setSelectionRange(selectionStart, selectionEnd);
  };
}
