// @ts-check
import { element } from "../shared/page.js";
import { wordButton, write } from "./controls.js";
import { excerpt } from "../shared/marks.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Says in a note, where it was moved to, which links fell away with the move, and offers others; it stays for as long
 * as the move can be undone, and stops nobody.
 */
export class LostLinks {
  root = element("div", { class: "lost-links", hidden: true });
  #desk;
  #note;
  #words = element("p", {});
  #relink;

  /**
   * @param {Desk} desk
   * @param {string} note
   * @param {(opener: HTMLElement) => void} relink
   */
  constructor(desk, note, relink) {
    this.#desk = desk;
    this.#note = note;
    this.#relink = wordButton("link", desk.say("link.again"), () => relink(this.#relink), {
      class: "button button-quiet",
      "aria-haspopup": "menu",
      "data-for": "moderate",
    });
    this.root.append(this.#words, this.#relink);
  }

  /** @param {boolean} mayLink  whether there is anything to point at where it stands now */
  draw(mayLink) {
    const { meeting: { store }, say } = this.#desk;
    const lost = store.get("undo")?.lostLinks?.filter(({ note }) => note === this.#note) ?? [];
    this.root.hidden = lost.length === 0;
    if (lost.length === 0) return;
    const [first] = lost.map(({ link: { note = "", theme = "" } }) =>
      excerpt(store.get("note", note)?.text ?? store.get("theme", theme)?.title ?? "…")
    );
    write(
      this.#words,
      say("link.lost", { text: first, count: lost.length, rest: lost.length - 1 }),
    );
    this.#relink.hidden = !mayLink;
  }
}
