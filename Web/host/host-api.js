// @ts-check

/**
 * @typedef {import("../shared/records.js").LocalizedText} LocalizedText
 *
 * @typedef {object} TemplateCard
 * @property {string} id
 * @property {LocalizedText} title
 * @property {LocalizedText} purpose
 * @property {"open" | "sensitive"} profile
 * @property {string[]} languages
 *
 * @typedef {object} BoardEntry
 * @property {string} board
 * @property {string} title
 * @property {string} template
 * @property {number} createdAt
 * @property {"open" | "locked" | "closed" | "reading"} state
 * @property {number} notes
 * @property {string} secret
 * @property {string} [programme]   the series of meetings it belongs to
 *
 * @typedef {{words: string, count: number}} WordList  one word or phrase a line, and how many they are
 *
 * @typedef {"wrongKey" | "away" | "server" | "refused"} Problem
 */

/** Why the server did not do what was asked. */
export class HostError extends Error {
  /**
   * @param {Problem} problem
   * @param {string} [message]  in the server's words
   */
  constructor(problem, message) {
    super(message);
    this.problem = problem;
  }
}

/** What a host may ask of the server. */
export class HostApi {
  #key;

  /** @param {string} key */
  constructor(key) {
    this.#key = key;
  }

  /** @returns {Promise<TemplateCard[]>} */
  templates() {
    return this.#ask("/api/host/templates");
  }

  /** @returns {Promise<BoardEntry[]>} newest first */
  boards() {
    return this.#ask("/api/host/boards");
  }

  /**
   * @param {import("./wish.js").Wish} wish
   * @returns {Promise<{board: string, secret: string}>}
   */
  start(wish) {
    return this.#send("/api/host/boards", wish);
  }

  /** @returns {Promise<WordList>} */
  words() {
    return this.#ask("/api/host/words");
  }

  /**
   * @param {string} words
   * @returns {Promise<WordList>}
   */
  saveWords(words) {
    return this.#send("/api/host/words", { words });
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  #send(path, body) {
    return this.#ask(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });
  }

  /**
   * @param {string} path
   * @param {RequestInit} [request]
   */
  async #ask(path, request = {}) {
    const headers = { ...request.headers, Authorization: `Bearer ${this.#key}` };
    const answer = await fetch(path, { ...request, headers, cache: "no-store" }).catch(() => {
      throw new HostError("away");
    });
    if (answer.ok) return answer.json();
    if (answer.status === 401 || answer.status === 403) throw new HostError("wrongKey");
    if (answer.status !== 422) throw new HostError("server");
    const { reason, message } = await answer.json();
    throw new HostError("refused", message ?? reason);
  }
}

/**
 * Where the board is led from; the secret stands in the fragment, which is never sent.
 * @param {{board: string, secret: string}} board
 */
export function leadAddress({ board, secret }) {
  return `/lead#${board}.${secret}`;
}
