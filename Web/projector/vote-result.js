// @ts-check

import { candidateOf, candidateText } from "../shared/candidates.js";
import { element, groupBadge } from "../shared/page.js";

/** @typedef {import("../shared/vote-records.js").RankedCandidate} RankedCandidate */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./reading.js").Reading} Reading */

/** The ranked list: place, note or theme, and a bar with numbers; as many on a page as there is room for. */
export class VoteResult {
  element = element("ol", { class: "vote-results" });
  #drawn = "";

  /**
   * @param {Reading} reading
   * @param {VoteRecord} vote
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, vote, wanted) {
    const { results = [] } = vote;
    const shown = results.filter(({ on }) => candidateOf(vote, reading.store, on));
    const rows = shown.map((result) => row(reading, vote, result, shown));
    const look = JSON.stringify(rows);
    if (look !== this.#drawn) this.element.replaceChildren(...rows.map(drawRow));
    this.#drawn = look;
    const pages = this.#divide();
    const page = Math.max(0, Math.min(wanted, pages.length - 1));
    this.#items.forEach((item, i) => (item.hidden = !pages[page]?.includes(i)));
    return { page, pages: Math.max(1, pages.length), notes: "" };
  }

  /** @returns {HTMLElement[]} */
  get #items() {
    return /** @type {HTMLElement[]} */ ([...this.element.children]);
  }

  /** By the heights that the rows really have. */
  #divide() {
    for (const item of this.#items) item.hidden = false;
    const room = this.element.clientHeight;
    const gap = parseFloat(getComputedStyle(this.element).rowGap) || 0;
    /** @type {number[][]} */
    const pages = [];
    let used = 0;
    this.#items.forEach((item, i) => {
      const height = item.offsetHeight + gap;
      const last = pages.at(-1);
      if (last && used + height <= room + gap) last.push(i);
      else {
        pages.push([i]);
        used = 0;
      }
      used += height;
    });
    return pages;
  }
}

/**
 * @typedef {object} Row a place in the list, in words
 * @property {string} place
 * @property {string} text
 * @property {string} [letter]
 * @property {string} [aside]  how many notes a theme has
 * @property {string} got
 * @property {number} dots share of the longest bar
 * @property {number} hands
 */

/**
 * @param {Reading} reading
 * @param {VoteRecord} vote
 * @param {RankedCandidate} result
 * @param {RankedCandidate[]} all
 * @returns {Row}
 */
function row({ say, store }, vote, result, all) {
  const { dots, hands, notes } = result;
  const candidate = candidateOf(vote, store, result.on);
  const group = candidate?.theme ? undefined : candidate?.notes[0]?.group;
  const most = Math.max(1, ...all.map((other) => other.dots + other.hands));
  const isTied = all.filter(({ place }) => place === result.place).length > 1;
  return {
    place: say(isTied ? "vote.tied" : "vote.place", { place: result.place }),
    text: candidateText(candidate),
    letter: group && store.get("group", group)?.letter,
    aside: notes === undefined ? undefined : say("foot.notes", { count: notes }),
    got: [
      dots > 0 || hands === 0 ? say("vote.got", { count: dots }) : "",
      hands > 0 ? say("vote.hands", { count: hands }) : "",
    ].filter(Boolean).join(" · "),
    dots: dots / most,
    hands: hands / most,
  };
}

/** @param {Row} row */
function drawRow({ place, text, letter, aside, got, dots, hands }) {
  const bar = element(
    "div",
    { class: "vote-bar", "aria-hidden": "true" },
    element("span", { class: "vote-bar-dots" }),
    element("span", { class: "vote-bar-hands" }),
  );
  bar.style.setProperty("--dots", String(dots));
  bar.style.setProperty("--hands", String(hands));
  const words = element("p", { class: "note-text", dir: "auto" });
  if (letter) words.append(groupBadge(letter), " ");
  words.append(text);
  return element(
    "li",
    { class: "vote-row" },
    element("p", { class: "vote-place" }, place),
    element(
      "div",
      { class: "vote-what" },
      words,
      aside !== undefined && element("p", { class: "vote-aside" }, aside),
    ),
    element("div", { class: "vote-got" }, bar, element("p", {}, got)),
  );
}
