// @ts-check

import { analysisPaths } from "../shared/analysis-icons.js";
import { middleOf, rowsOf, standingIn, withoutTool } from "../shared/analysis.js";
import { drawHeading, drawMiddle, drawOvercome, place } from "./one-drawing.js";
import { getsPast, notesHere, rest, stopNear } from "./one-notes.js";
import { words } from "./one-words.js";

/** @typedef {import("../shared/marks.js").Link} Link */
/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/marks.js").Words} Words */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./one-place.js").OneView} View */
/** @typedef {import("./reading.js").Card} Card */

/** One contribution at a time: it stands on top, and below it what the open question says of it. */
export class OneAtATime {
  #redraw;
  #stop = "";
  /** @type {string[]} */
  #stops = [];
  /** What was being written about is no more here. */
  #isGone = false;
  /** Which note the next one gets past. */
  #past = "";
  /** The notes that nothing gets past, and how that is said. */
  #lacking = new Set();
  #lack = "";
  /** What is asked, while a note stands in the middle. @type {ColumnRecord | undefined} */
  #column;

  /** @param {() => void} redraw */
  constructor(redraw) {
    this.#redraw = redraw;
  }

  /**
   * Draws the note in the middle and the ways to the others.
   * @param {View} view
   * @param {ColumnRecord} column  what is asked now
   * @param {Card[]} cards  its notes
   * @returns {Card[]} those that belong to the note in the middle; all of them where there is none
   */
  draw(view, column, cards) {
    const { store, language, parts, tools } = view;
    tools.addIcons(analysisPaths);
    const columns = (tools.currentPhase(store)?.analysis ?? [])
      .flatMap((id) => store.get("column", id) ?? []);
    const middle = middleOf(columns);
    const notes = notesHere(view, cards);
    const themes = store.all("theme");
    const centres = middle && middle.id !== column.id ? standingIn(notes, middle.id) : [];
    const word = tools.speaker(parts.one ?? (language === "en" ? words.en : words.sv), language);
    this.#lacking = withoutTool(store.all("column"), notes, themes);
    this.#lack = word("lack");
    const isUseful = columns.some(({ id }) => id === column.id) && centres.length > 0;
    place().hidden = !isUseful;
    this.#column = isUseful ? column : undefined;
    if (!middle || !isUseful) return cards;
    const stops = [...centres.map(({ id }) => id), rest];
    this.#stay(stops, tools.part("text"));
    const rows = rowsOf(columns, notes, themes)
      .filter(({ middle, key }) => this.#stop === rest ? !middle : key === this.#stop);
    /** @param {string} id */
    const beside = (id) => rows.flatMap(({ sides }) => sides[id] ?? []);
    const at = stops.indexOf(this.#stop);
    const way = { word, stops, at, turn: (/** @type {string} */ stop) => this.#turn(stop) };
    const past = store.get("column", ruleOf(column, "overcomes")?.to ?? "");
    /** @param {NoteRecord} obstacle */
    const toolsOf = (obstacle) =>
      beside(column.id).filter((note) => getsPast(note, obstacle.id, themes));
    const obstacles = beside(past?.id ?? "").map((note) => ({ note, tools: toolsOf(note) }));
    if (this.#past && !obstacles.some(({ note }) => note.id === this.#past)) {
      this.#past = "";
      this.#isGone = true;
    }
    drawMiddle(view, way, { middle, column, centres, isGone: this.#isGone });
    drawOvercome(view, word, {
      obstacles,
      column: past,
      lacking: this.#lacking,
      past: this.#past,
      choose: (id) => this.#getPast(id),
    });
    drawHeading(view, column);
    tools.part("notes").dataset.meaning = column.meaning ?? "";
    const nested = new Set(obstacles.flatMap(({ tools }) => tools.map(({ id }) => id)));
    const ids = new Set(beside(column.id).map(({ id }) => id));
    // A tool of somebody else stands below its obstacle already; what is one's own can be changed in the list.
    return cards.filter(({ id, fate, refused }) =>
      ids.has(id) && (fate !== undefined || !nested.has(id)) || refused !== undefined ||
      fate === "rewriteAsked"
    );
  }

  /**
   * The marks without the link to the note in the middle, which the page says already.
   * @param {Marks | undefined} marks
   * @returns {Marks | undefined}
   */
  unsaid(marks) {
    if (!this.#column || !marks?.links) return marks;
    return { ...marks, links: marks.links.filter(({ note }) => note !== this.#stop) };
  }

  /**
   * @param {Card} card
   * @param {Words} words
   * @returns {Words}
   */
  words({ id }, words) {
    return this.#lacking.has(id) ? [...words, { name: "lack", text: this.#lack }] : words;
  }

  /**
   * The same marks, with links to what is in the middle and to what was chosen to get past.
   * @param {Marks} marks
   * @param {string} column
   * @returns {Marks}
   */
  linked(marks, column) {
    if (this.#column?.id !== column) return marks;
    const { links: rules = [] } = this.#column;
    const { links = [] } = marks;
    /** @type {Link[]} */
    const wanted = rules.flatMap(({ type }) => {
      const note = type === "overcomes" ? this.#past : this.#stop;
      return note && note !== rest ? [{ type, note }] : [];
    });
    const fresh = wanted.filter(({ type, note }) =>
      !links.some((link) => link.type === type && link.note === note)
    );
    this.#past = "";
    this.#isGone = false;
    return fresh.length > 0 ? { ...marks, links: [...links, ...fresh] } : marks;
  }

  /**
   * Stays where it is while that is there. What is being written about a note that is gone points at no other.
   * @param {string[]} stops
   * @param {HTMLElement} field
   */
  #stay(stops, field) {
    if (!stops.includes(this.#stop)) {
      const isWritten = /** @type {HTMLTextAreaElement} */ (field).value.trim() !== "";
      this.#isGone = isWritten && this.#stops.length > 0;
      this.#stop = this.#isGone ? rest : stopNear(stops, this.#stops, this.#stop);
      this.#past = "";
    }
    this.#stops = stops;
  }

  /** @param {string} stop */
  #turn(stop) {
    this.#stop = stop;
    this.#past = "";
    this.#isGone = false;
    this.#redraw();
  }

  /** @param {string} note */
  #getPast(note) {
    this.#past = this.#past === note ? "" : note;
    this.#redraw();
    if (this.#past) document.getElementById("text")?.focus();
  }
}

/**
 * What a note of a column may say of others by one kind of link.
 * @param {ColumnRecord} column
 * @param {import("../shared/marks.js").LinkType} wanted
 */
function ruleOf({ links = [] }, wanted) {
  return links.find(({ type }) => type === wanted);
}
