// @ts-check
import { element } from "../shared/page.js";
import { mark, wordButton, write } from "./controls.js";
import { NoteCard } from "./note-card.js";
import { NoteList } from "./note-list.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./note-card.js").CardWays} CardWays */
/** @typedef {import("./review-queue.js").ReviewQueue} ReviewQueue */
/** @typedef {"pending" | "held" | "hidden"} Heap */

const heaps = /** @type {const} */ (["pending", "held", "hidden"]);
/** As many as one reviews before new ones come up; more would only make the page slow. */
const mostShown = 60;

/**
 * What waits for review, oldest first, and the lists from which held and hidden notes come back.
 * @param {Desk} desk
 * @param {NoteActs} acts
 * @param {InHand} inHand
 * @param {ReviewQueue} queue
 * @param {CardWays["openMenu"]} openMenu
 * @returns {Part}
 */
export function reviewPart(desk, acts, inHand, queue, openMenu) {
  const { say, meeting } = desk;
  /** @type {Heap} */
  let chosen = "pending";
  const count = element("span", { class: "count" });
  const chips = heaps.map((heap) => heapChip(heap));
  const cards = element("ol", { class: "review-cards" });
  const list = new NoteList(cards, inHand, makeCard);
  const empty = element("p", { class: "soft" });
  const more = element("p", { class: "soft" });
  const title = element("h2", { id: "review-title", tabindex: "-1" }, say("review.title"));
  const root = element(
    "section",
    { class: "part review section-rule", "data-in": "now", "aria-labelledby": "review-title" },
    element("div", { class: "part-head" }, title, count),
    element(
      "div",
      { class: "review-heaps", role: "group", "aria-label": say("review.lists") },
      ...chips.map(({ button }) => button),
    ),
    empty,
    cards,
    more,
  );
  return { root, draw };

  function draw() {
    const { notes } = meeting;
    const sizes = new Map(heaps.map((heap) => [heap, queue.inState(notes, heap)]));
    const shown = sizes.get(chosen) ?? [];
    list.draw(shown.slice(0, mostShown));
    write(count, String(sizes.get("pending")?.length ?? 0));
    for (const { heap, button } of chips) {
      const size = sizes.get(heap)?.length ?? 0;
      write(button, `${say(`review.${heap}`)} ${size}`);
      button.setAttribute("aria-pressed", String(heap === chosen));
    }
    mark(root, "data-heap", chosen);
    mark(
      root,
      "data-aside",
      (sizes.get("held")?.length ?? 0) + (sizes.get("hidden")?.length ?? 0) > 0,
    );
    empty.hidden = shown.length > 0;
    write(empty, emptyWords());
    more.hidden = shown.length <= mostShown;
    write(more, say("review.more", { count: shown.length - mostShown }));
  }

  function emptyWords() {
    if (chosen === "held") return say("review.emptyHeld");
    if (chosen === "hidden") return say("review.emptyHidden");
    return say(meeting.board?.profile === "open" ? "review.emptyOpen" : "review.empty");
  }

  /** @param {Heap} heap */
  function heapChip(heap) {
    const button = element("button", {
      type: "button",
      class: "chip",
      onclick: () => {
        chosen = heap;
        desk.redraw();
      },
    });
    return { heap, button };
  }

  /** @param {NoteRecord} note */
  function makeCard(note) {
    const extra = [reviewActs(note.id)];
    return new NoteCard(desk, note.id, { openMenu, extra });
  }

  /** @param {string} note */
  function reviewActs(note) {
    return element(
      "div",
      { class: "review-acts" },
      act("check", "note.approve", "approved"),
      act("hold", "note.hold", "held"),
      act("hide", "note.hide", "hidden"),
    );

    /**
     * @param {IconName} picture
     * @param {import("./desk.js").WordKey} word
     * @param {NoteRecord["state"]} state
     */
    function act(picture, word, state) {
      return wordButton(picture, say(word), () => acts.moderate(note, state), {
        "data-deed": state,
        class: state === "approved" ? "button review-approve" : "button",
      });
    }
  }
}
