// @ts-check

/** Stand-ins for the browser, moved on by hand, so that no test waits. */

/** Timers that ring when the test says so. */
export class ManualTimers {
  now = 0;
  /** @type {{at: number, act: () => void}[]} */
  #waiting = [];

  /**
   * @param {number} milliseconds
   * @param {() => void} act
   */
  after = (milliseconds, act) => {
    const timer = { at: this.now + milliseconds, act };
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== timer);
    };
  };

  /** @param {number} milliseconds */
  pass(milliseconds) {
    const end = this.now + milliseconds;
    for (;;) {
      const next = this.#waiting.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.now = next.at;
      next.act();
    }
    this.now = end;
  }
}

/** A socket whose other end is the test. */
export class ManualSocket {
  readyState = 0;
  /** @type {any[]} */
  sent = [];
  /** @type {(() => void) | null} */
  onopen = null;
  /** @type {((event: {data: string}) => void) | null} */
  onmessage = null;
  /** @type {((event: {code: number}) => void) | null} */
  onclose = null;

  /** @param {string} text */
  send(text) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.readyState = 3;
  }

  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  /** @param {object} message */
  say(message) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** @param {number} code */
  drop(code) {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

/**
 * Storage as an object: what is stored is enumerable, as on `localStorage`.
 * @returns {Storage}
 */
export function manualStorage() {
  const storage = Object.create({
    /** @param {string} key */
    getItem: (key) => storage[key] ?? null,
    /** @param {string} key @param {string} value */
    setItem: (key, value) => storage[key] = value,
    /** @param {string} key */
    removeItem: (key) => delete storage[key],
  });
  return storage;
}

/**
 * A message of the wire as both sides agreed on it.
 * @param {string} name
 * @returns {any}
 */
export function fixture(name) {
  const file = new URL(`../Fixtures/messages/${name}.json`, import.meta.url);
  return JSON.parse(Deno.readTextFileSync(file));
}
