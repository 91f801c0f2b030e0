// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { approvals } from "./approve-several.js";
import { iconButton, mark, wordButton, write } from "./controls.js";
import { mostAtOnce } from "./most-at-once.js";
import { NoteCard } from "./note-card.js";
import { NoteList } from "./note-list.js";
import { offersWaiting } from "./offers-part.js";
import { SeenNotes } from "./seen-notes.js";
import { SelectByHand } from "./select-by-hand.js";
import { selectButton } from "./selection-bar.js";
import { themesByNote } from "./theme-model.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./note-card.js").CardWays} CardWays */
/** @typedef {import("./review-queue.js").ReviewQueue} ReviewQueue */
/** @typedef {"pending" | "held" | "returned" | "hidden"} Heap */

const heaps = /** @type {const} */ (["pending", "held", "returned", "hidden"]);
/** As many as one reviews before new ones come up; more would only make the page slow. */
const mostShown = 60;

/**
 * What waits for review, oldest first, and the lists from which held and hidden notes come back.
 * @param {Desk} desk
 * @param {NoteActs} acts
 * @param {InHand} inHand
 * @param {ReviewQueue} queue
 * @param {import("./selection.js").Selection} selection
 * @param {Menu} menu
 * @param {CardWays["openMenu"]} openMenu
 * @returns {Part}
 */
export function reviewPart(desk, acts, inHand, queue, selection, menu, openMenu) {
  const { say, meeting } = desk;
  /** @type {Heap} */
  let chosen = "pending";
  const count = element("span", { class: "count" });
  const chips = heaps.map((heap) => heapChip(heap));
  const cards = element("ol", { class: "review-cards" });
  const list = new NoteList(cards, inHand, makeCard);
  const seen = new SeenNotes();
  desk.over.addEventListener("abort", () => seen.stop());
  const several = wordButton("check", say("review.approveSeveral"), openSeveral, {
    class: "button button-quiet review-several",
    "aria-haspopup": "menu",
  });
  const others = offersWaiting(desk);
  const empty = element("p", { class: "soft" });
  const more = element("p", { class: "soft" });
  const select = selectButton(desk, selection, iconButton);
  let themes = themesByNote([]);
  const title = element("h2", { id: "review-title", tabindex: "-1" }, say("review.title"));
  const root = element(
    "section",
    { class: "part review section-rule", "data-in": "now", "aria-labelledby": "review-title" },
    element("div", { class: "part-head" }, title, count, several, select.root),
    element(
      "div",
      { class: "review-heaps", role: "group", "aria-label": say("review.lists") },
      ...chips.map(({ button }) => button),
    ),
    others.root,
    empty,
    cards,
    more,
  );
  new SelectByHand(cards, selection);
  return { root, draw };

  function draw() {
    const { notes } = meeting;
    themes = themesByNote(meeting.themes);
    select.draw();
    const sizes = new Map(heaps.map((heap) => [heap, queue.inState(notes, heap)]));
    const shown = sizes.get(chosen) ?? [];
    list.draw(shown.slice(0, mostShown));
    seen.look(shown.slice(0, mostShown));
    const waiting = others.draw();
    write(count, String((sizes.get("pending")?.length ?? 0) + waiting));
    for (const { heap, button, word } of chips) {
      const size = sizes.get(heap)?.length ?? 0;
      write(word, `${say(`review.${heap}`)} ${size}`);
      const isFound = heap === "held" && sizes.get(heap)?.some(({ findings }) => findings);
      mark(button, "data-found", isFound);
      mark(button, "aria-description", isFound ? say("review.found") : undefined);
      button.setAttribute("aria-pressed", String(heap === chosen));
      button.hidden = size === 0 && heap !== chosen && heap !== "pending";
    }
    mark(root, "data-heap", chosen);
    mark(root, "data-aside", heaps.slice(1).some((heap) => sizes.get(heap)?.length));
    several.hidden = chosen !== "pending" || shown.length < 2;
    empty.hidden = shown.length > 0 || (chosen === "pending" && waiting > 0);
    write(empty, emptyWords());
    more.hidden = shown.length <= mostShown;
    write(more, say("review.more", { count: shown.length - mostShown }));
  }

  /** Only what was before somebody's eyes is approved, not what lies further down. */
  function openSeveral() {
    const read = queue.inState(meeting.notes, "pending").filter((note) => seen.has(note));
    if (read.length === 0) return desk.tell(say("review.noneSeen"));
    menu.open(
      several,
      say("review.approveSeveral"),
      approvals(desk, acts, read.slice(0, mostAtOnce)),
    );
  }

  function emptyWords() {
    if (chosen === "held") return say("review.emptyHeld");
    if (chosen === "returned") return say("review.emptyReturned");
    if (chosen === "hidden") return say("review.emptyHidden");
    return say(meeting.board?.profile === "open" ? "review.emptyOpen" : "review.empty");
  }

  /** @param {Heap} heap */
  function heapChip(heap) {
    const word = element("span", {});
    const choose = () => {
      chosen = heap;
      desk.redraw();
    };
    const button = element(
      "button",
      { type: "button", class: "chip", onclick: choose },
      icon("refuse"),
      word,
    );
    return { heap, button, word };
  }

  /** @param {NoteRecord} note */
  function makeCard(note) {
    const extra = [reviewActs(note.id)];
    const themeOf = (/** @type {string} */ id) => themes.get(id);
    const card = new NoteCard(desk, note.id, { openMenu, selection, themeOf, extra });
    seen.watch(card.root);
    return card;
  }

  /** @param {string} note */
  function reviewActs(note) {
    return element(
      "div",
      { class: "review-acts", "data-for": "moderate" },
      act("check", "note.approve", "approved"),
      act("hold", "note.hold", "held"),
      act("hide", "note.hide", "hidden"),
      act("edit", "note.askForRewrite", "returned"),
    );

    /**
     * @param {IconName} picture
     * @param {import("./desk.js").WordKey} word
     * @param {NoteRecord["state"]} state
     */
    function act(picture, word, state) {
      const button = wordButton(picture, say(word), () => {}, {
        "data-deed": state,
        class: state === "approved" ? "button review-approve" : "button",
      });
      button.addEventListener("click", ({ detail }) => {
        // The second tap of a double one falls on the note that has come up, unread.
        if (detail < 2) acts.moderate(note, state);
      });
      return button;
    }
  }
}
