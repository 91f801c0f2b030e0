// @ts-check
import { News } from "./news.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./review-queue.js").ReviewQueue} ReviewQueue */

/** The topic of notes that wait for review; other topics are columns. */
const toReview = "";
/** Of notes that the server holds for what they look like; no column has such an id. */
const heldBack = "!";

/** Tells those who listen which notes came, in batches. */
export class Arrivals {
  #desk;
  #queue;
  #news;
  #hasBegun = false;
  /** @type {Set<string>} */
  #own = new Set();

  /**
   * @param {() => Desk} desk
   * @param {ReviewQueue} queue
   * @param {HTMLElement} heard
   */
  constructor(desk, queue, heard) {
    this.#desk = desk;
    this.#queue = queue;
    this.#news = new News((counts) => {
      heard.textContent = [...counts].map(([topic, count]) => this.#sentence(topic, count)).join(
        ". ",
      );
    });
  }

  /** @param {string} note  was added here, and is no news */
  knows(note) {
    this.#own.add(note);
  }

  /** Looks for what is new; what was there when the page opened is not news. */
  look() {
    const { meeting } = this.#desk();
    const fresh = this.#queue.take(meeting.store.all("note"));
    if (this.#hasBegun) {
      for (const note of fresh) {
        if (!this.#own.has(note.id)) this.#news.add(topicOf(note));
      }
    }
    this.#hasBegun ||= meeting.board !== undefined;
  }

  /**
   * @param {string} topic
   * @param {number} count
   */
  #sentence(topic, count) {
    const desk = this.#desk();
    if (topic === toReview) return desk.say("review.new", { count });
    if (topic === heldBack) return desk.say("review.newHeld", { count });
    return desk.say("review.newIn", { count, column: desk.columnName(topic) });
  }
}

/** @param {import("../shared/records.js").NoteRecord} note */
function topicOf({ state, placements }) {
  if (state === "pending") return toReview;
  return state === "held" ? heldBack : placements[0]?.column ?? toReview;
}
