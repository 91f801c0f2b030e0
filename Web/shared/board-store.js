// @ts-check

/** @typedef {import("./records.js").RecordOfType} RecordOfType */
/** @typedef {import("./records.js").RecordType} RecordType */
/** @typedef {import("./records.js").BoardItem} BoardItem */
/** @typedef {import("./messages.js").ServerMessage} ServerMessage */
/** @typedef {import("./messages.js").Welcome} Welcome */

/** What the server says about a viewer's own things; the only records in a resumed welcome. */
const ownTypes = new Set(["ownNote", "ownVote", "membership"]);

/**
 * The board as this viewer may see it: records by key, and who is told when they change.
 *
 * Whatever arrives between two frames is told as one set of keys (`note/abc`, `board`, `presence`,
 * `invitation`). A whole view is compared with what was there, so that a page that comes back
 * redraws only what is different.
 */
export class BoardStore {
  /** @type {Map<string, BoardItem>} */
  #records = new Map();
  /** @type {Set<string>} */
  #dirty = new Set();
  /** @type {Set<(dirty: ReadonlySet<string>) => void>} */
  #listeners = new Set();
  /** @type {{epoch?: number, head?: number, audience?: string}} */
  #position = {};
  #clockOffset = 0;
  #nextFrame;
  #now;

  /** @type {import("./messages.js").Presence} */
  presence = {
    participants: 0,
    screens: 0,
    facilitators: 0,
    moderators: 0,
    isLed: false,
    coreGroup: 0,
  };
  /** @type {import("./messages.js").Invitation | undefined} */
  invitation;
  /** @type {{role: string, device?: string} | undefined} */
  you;

  /**
   * @param {object} [surroundings]
   * @param {(act: () => void) => void} [surroundings.nextFrame]
   * @param {() => number} [surroundings.now]  milliseconds by a clock that never jumps
   */
  constructor(surroundings = {}) {
    this.#nextFrame = surroundings.nextFrame ?? requestAnimationFrame.bind(globalThis);
    this.#now = surroundings.now ?? performance.now.bind(performance);
  }

  /** Where this view stands in the log, given back in `hello` to get only what was missed. */
  get position() {
    return { ...this.#position };
  }

  /** The last log position that this view holds; 0 before the first welcome. */
  get head() {
    return this.#position.head ?? 0;
  }

  /**
   * @template {RecordType} T
   * @param {T} type
   * @param {string} [id]
   * @returns {RecordOfType[T] | undefined}
   */
  get(type, id) {
    const record = this.#records.get(id === undefined ? type : `${type}/${id}`);
    return /** @type {RecordOfType[T] | undefined} */ (record);
  }

  /**
   * @template {RecordType} T
   * @param {T} type
   * @returns {RecordOfType[T][]}
   */
  all(type) {
    const records = [...this.#records.values()].filter((record) => record.type === type);
    return /** @type {RecordOfType[T][]} */ (records);
  }

  /** Milliseconds left of the countdown, below zero when the time is out. */
  get remaining() {
    const countdown = this.get("countdown");
    if (!countdown) return undefined;
    if (countdown.endsAt === undefined) return countdown.remaining;
    return countdown.endsAt - (this.#now() + this.#clockOffset);
  }

  /**
   * @param {(dirty: ReadonlySet<string>) => void} listener
   * @returns {() => void} what ends it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {ServerMessage} message */
  receive(message) {
    switch (message.type) {
      case "welcome":
        return this.#welcome(message);
      case "changes":
        this.#position.head = message.head;
        message.remove.forEach((key) => this.#remove(key));
        return message.put.forEach((record) => this.#put(record));
      case "presence":
        this.presence = message;
        return this.#touch("presence");
      case "pong":
        this.#clockOffset = message.serverTime - this.#now();
    }
  }

  /** @param {Welcome} welcome */
  #welcome(welcome) {
    const kept = new Set(welcome.records.map(keyOf));
    for (const [key, record] of this.#records) {
      const isTold = !welcome.resumed || ownTypes.has(record.type);
      if (isTold && !kept.has(key)) this.#remove(key);
    }
    welcome.records.forEach((record) => this.#put(record));
    this.#position = { epoch: welcome.epoch, head: welcome.head, audience: welcome.audience };
    this.#clockOffset = welcome.serverTime - this.#now();
    this.presence = welcome.presence;
    this.you = welcome.you;
    this.invitation = welcome.invitation ?? this.invitation;
    this.#touch("presence").#touch("invitation").#touch("countdown");
  }

  /** @param {BoardItem} record */
  #put(record) {
    const key = keyOf(record);
    const isSame = JSON.stringify(this.#records.get(key)) === JSON.stringify(record);
    this.#records.set(key, record);
    if (!isSame) this.#touch(key);
  }

  /** @param {string} key */
  #remove(key) {
    if (this.#records.delete(key)) this.#touch(key);
  }

  /** @param {string} key */
  #touch(key) {
    if (this.#dirty.size === 0) this.#nextFrame(() => this.#flush());
    this.#dirty.add(key);
    return this;
  }

  #flush() {
    const dirty = this.#dirty;
    this.#dirty = new Set();
    for (const listener of this.#listeners) listener(dirty);
  }
}

/**
 * @param {BoardItem} record
 * @returns {string} `note/abc`, or `board` where there is only one
 */
function keyOf(record) {
  return "id" in record ? `${record.type}/${record.id}` : record.type;
}
