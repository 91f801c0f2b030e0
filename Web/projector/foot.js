// @ts-check

import { spelled } from "../shared/code.js";
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";

/** @typedef {import("./reading.js").Reading} Reading */

/** More dots than this are counted by nobody: then the words alone say which page it is. */
const mostDots = 10;

/** The strip at the foot: how to come in, which page it is, how many people and notes. */
export class Foot {
  #code = element("p", { class: "code-strip" });
  #pages = element("p", { class: "page-dots" });
  #away = element("span", { class: "away", role: "status" });
  #people = element("span", { class: "people" }, icon("people"));
  #notes = element("span");
  #lacking = element("strong", { class: "without-tool" });
  #counts = element("p", { class: "counts" }, this.#away, this.#people, this.#notes, this.#lacking);

  /** @param {HTMLElement} footer */
  constructor(footer) {
    footer.append(this.#code, this.#pages, this.#counts);
  }

  /**
   * @param {Reading} reading
   * @param {import("./picture.js").Shown} shown
   */
  draw(reading, { page, pages, notes, withoutTool = 0, more = 0 }) {
    this.#code.replaceChildren(...codeStrip(reading));
    this.#pages.replaceChildren(...(pages > 1 ? pageMarks(reading, page, pages) : []));
    const { participants } = reading.store.presence;
    const people = reading.say("foot.in", { count: participants });
    this.#people.replaceChildren(icon("people"), people);
    const later = more > 0 ? reading.say("foot.more", { count: more }) : "";
    this.#notes.textContent = [notes, later].filter(Boolean).join(" · ");
    this.#notes.hidden = !this.#notes.textContent;
    const lacking = reading.say("foot.withoutTool", { count: withoutTool });
    this.#lacking.replaceChildren(icon("noTool"), lacking);
    this.#lacking.hidden = withoutTool === 0;
  }

  /** @param {string} words  empty while the server is there */
  sayAway(words) {
    this.#away.replaceChildren(...(words ? [icon("offline"), words] : []));
  }
}

/**
 * How to come in; where that stands above in large, that nobody is named.
 * @param {Reading} reading
 */
function codeStrip({ store, say }) {
  const state = store.get("board")?.state;
  if (state === "closed") return [icon("mark"), say("board.closed")];
  if (state === "locked" || state === "reading") return [icon("lock"), say(`board.${state}`)];
  if (store.get("spotlight")?.content === "join") return [icon("lock"), say("join.anonymous")];
  if (!store.invitation) return [icon("mark")];
  return [
    icon("mark"),
    element("span", {}, store.invitation.address),
    element("span", { class: "soft" }, say("foot.code")),
    element("strong", {}, spelled(store.invitation.code)),
  ];
}

/**
 * @param {Reading} reading
 * @param {number} page
 * @param {number} pages
 */
function pageMarks({ say }, page, pages) {
  const dots = pages > mostDots
    ? []
    : Array.from({ length: pages }, (_, i) =>
      element("span", { class: i === page ? "dot dot-current" : "dot", "aria-hidden": "true" }));
  return [...dots, element("span", {}, say("foot.page", { page: page + 1, pages }))];
}
