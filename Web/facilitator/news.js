// @ts-check

/** A person who listens hears at most one sentence in this time, in milliseconds. */
const pause = 8_000;

/**
 * Gathers what others did and tells it in batches: "12 new notes in Obstacles".
 * @template {string} Topic
 */
export class News {
  /** @type {Map<Topic, number>} */
  #counts = new Map();
  #isResting = false;
  #tell;
  #after;

  /**
   * @param {(counts: Map<Topic, number>) => void} tell
   * @param {(milliseconds: number, act: () => void) => unknown} [after]
   */
  constructor(tell, after = (milliseconds, act) => setTimeout(act, milliseconds)) {
    this.#tell = tell;
    this.#after = after;
  }

  /**
   * @param {Topic} topic
   * @param {number} [count]
   */
  add(topic, count = 1) {
    if (count <= 0) return;
    this.#counts.set(topic, (this.#counts.get(topic) ?? 0) + count);
    if (!this.#isResting) this.#rest();
  }

  /** Waits first, so that what comes together is told together. */
  #rest() {
    this.#isResting = true;
    this.#after(pause, () => {
      const counts = this.#counts;
      this.#counts = new Map();
      this.#isResting = false;
      this.#tell(counts);
    });
  }
}
