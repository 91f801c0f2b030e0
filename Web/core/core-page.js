// @ts-check

import { newId } from "../shared/ids.js";
import { element, patchList } from "../shared/page.js";
import { CardDeeds } from "./card-deeds.js";
import { draftsLeft, forgetDraft, keepDraft } from "./card-editor.js";
import { drawExercise, exerciseSection } from "./exercise-part.js";
import { cardsOf, exercisesOf } from "./material-model.js";
import { refusal } from "./words.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("./card-editor.js").Draft} Draft */
/** @typedef {import("./material-model.js").Card} Card */
/** @typedef {import("./words.js").Words} Words */

/** The core group's material: each exercise with its cards, and all that can be done with them. */
export class CorePage {
  #board;
  #deeds;
  #store;
  #queue;
  #words;
  #tell;
  /** @type {Map<string, Draft>} */
  #drafts;
  /** @type {CardRecord[]} the cards as they stood when the page was drawn last */
  #stood = [];
  #none = element("p", { class: "soft" });
  #exercises = element("div", { class: "core-exercises" });
  root = element("div", { class: "core-material" }, this.#none, this.#exercises);

  /**
   * @param {object} options
   * @param {string} options.board
   * @param {BoardStore} options.store
   * @param {CommandQueue} options.queue
   * @param {() => Words} options.words
   * @param {(sentence: string, undo?: () => void) => void} options.tell
   */
  constructor({ board, store, queue, words, tell }) {
    this.#board = board;
    this.#store = store;
    this.#queue = queue;
    this.#words = words;
    this.#tell = tell;
    this.#deeds = new CardDeeds({
      queue,
      cards: () => this.#cards,
      open: (draft) => this.#open(draft),
      did: (word, undo) => {
        this.draw();
        if (word) tell(words().say(word), undo);
      },
    });
    this.#drafts = new Map(draftsLeft(board).map((draft) => [draft.card, draft]));
  }

  draw() {
    this.#tellGone();
    const exercises = exercisesOf(this.#store.all("phase"));
    const isKnown = this.#store.get("board") !== undefined;
    this.#none.hidden = !isKnown || exercises.length > 0;
    this.#none.textContent = this.#words().say("page.none");
    const desk = {
      store: this.#store,
      words: this.#words(),
      cards: this.#cards,
      drafts: this.#drafts,
      isFixed: this.#store.get("board")?.state === "closed",
      acts: this.#deeds,
      add: (/** @type {string} */ exercise, /** @type {string | undefined} */ column) =>
        this.#open({ card: newId(), exercise, column, heading: "", lines: "" }),
      keep: (/** @type {Draft} */ draft) => this.#keep(draft),
      save: (
        /** @type {Draft} */ draft,
        /** @type {string} */ heading,
        /** @type {string[]} */ bullets,
      ) => this.#save(draft, heading, bullets),
      cancel: (/** @type {Draft} */ draft) => this.#close(draft.card),
    };
    patchList(this.#exercises, exercises, {
      key: ({ exercise }) => exercise.id,
      create: exerciseSection,
      update: (section, place) => drawExercise(section, place, desk),
    });
  }

  /** What a facilitator or another member took away is gone for good. */
  #tellGone() {
    const cards = this.#store.all("card");
    const gone = this.#stood.filter(({ id }) =>
      !cards.some((card) => card.id === id) && !this.#deeds.removed.has(id)
    );
    this.#stood = cards;
    // Not what stood on them: it may be what had to go.
    if (gone.length > 0) this.#tell(this.#words().say("card.gone", { count: gone.length }));
  }

  /**
   * The server has answered.
   * @param {Entry} entry
   */
  settle(entry) {
    if (entry.state === "refused") this.#takeBack(entry);
    if (entry.state === "saved" && entry.command.type === "putCard") {
      this.#tell(this.#words().say("card.saved"));
    }
  }

  /**
   * A refused text stays with its card until somebody chooses; what else was refused is told.
   * @param {Entry} entry
   */
  #takeBack({ id, command, reason }) {
    if (command.type !== "putCard") {
      this.#queue.discard(id);
      this.#tell(refusal(this.#words().say, reason));
    }
    this.draw();
  }

  get #cards() {
    return cardsOf(this.#store.all("card"), this.#queue.entries);
  }

  /** @param {Draft} draft */
  #keep(draft) {
    this.#drafts.set(draft.card, draft);
    keepDraft(this.#board, draft);
  }

  /** @param {Draft} draft */
  #open(draft) {
    this.#keep(draft);
    this.draw();
    document.getElementById(`heading-${draft.card}`)?.focus();
  }

  /** @param {string} card */
  #close(card) {
    this.#drafts.delete(card);
    forgetDraft(this.#board, card);
    this.draw();
    this.#focus(card);
  }

  /**
   * @param {Draft} draft
   * @param {string} heading
   * @param {string[]} bullets
   */
  #save({ card, exercise, column, revision }, heading, bullets) {
    this.#deeds.put({ card, exercise, column, heading, bullets, revision });
    this.#close(card);
  }

  /** @param {string} card */
  #focus(card) {
    const item = this.root.querySelector(`[data-card="${CSS.escape(card)}"] [data-deed="edit"]`);
    if (item instanceof HTMLElement) item.focus();
  }
}
