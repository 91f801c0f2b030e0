// @ts-check

import { element, speaker } from "../shared/page.js";
import { charactersLeft } from "./note-length.js";

/** Asked for at the first key, since the network may be gone when it is wanted. */
const choices = () => import("./choices.js");

/** What the form asks before it sends: one note or several, my text or the other. */
export class FormChoices {
  #place;
  #settled = () => {};
  #speech;

  /** @param {HTMLElement} place @param {() => import("./language.js").Speech | undefined} speech */
  constructor(place, speech) {
    this.#place = place;
    this.#speech = speech;
    // Asked for again when it is wanted, if it cannot come now.
    const fetch = () => choices().catch(() => {});
    place.closest("form")?.addEventListener("input", fetch, { once: true });
  }

  close() {
    this.#place.hidden = true;
    this.#settled = () => {};
  }

  /** What is in the field is on its way, and with it the answer. */
  done() {
    this.#settled();
    this.close();
  }

  /**
   * Offers to make several notes of a text; sends it at once when there is nothing to divide.
   * @param {string} text
   * @param {() => string} now  what stands in the field
   * @param {(texts: string[]) => void} send
   */
  async divide(text, now, send) {
    const fetched = await choices().catch(() => undefined);
    // Who went on writing meanwhile is asked when they send again.
    if (now() !== text) return;
    if (!fetched) return charactersLeft(text) >= 0 ? send([text]) : undefined;
    const { offerSplit, thoughtsIn } = fetched;
    const parts = thoughtsIn(text, charactersLeft);
    if (parts.length < 2) return send([text]);
    offerSplit(this.#place, parts, {
      ...{ element, speaker, speech: this.#speech() },
      split: () => send(parts),
      keep: charactersLeft(text) >= 0 && (() => send([text])),
    });
  }

  /**
   * Shows the text that somebody else gave a note meanwhile.
   * @param {string} other
   * @param {() => void} settled  called when a text was chosen
   * @param {() => void} mine  sends the one in the field
   * @param {() => void} leave  the field
   */
  async settle(other, settled, mine, leave) {
    this.#settled = settled;
    const fetched = await choices().catch(() => undefined);
    if (!fetched || this.#settled !== settled) return;
    const { offerTexts } = fetched;
    const theirs = () => {
      this.done();
      leave();
    };
    offerTexts(this.#place, other, { element, speaker, speech: this.#speech(), mine, theirs });
  }
}
