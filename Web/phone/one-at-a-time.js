// @ts-check

import { middleOf, rowsOf, standingIn, withoutTool } from "../shared/analysis.js";
import { drawMiddle, drawOvercome, place } from "./one-drawing.js";
import { words } from "./one-words.js";

/** @typedef {import("../shared/marks.js").Link} Link */
/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/marks.js").Words} Words */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./one-place.js").OneView} View */
/** @typedef {import("./reading.js").Card} Card */

/** The stop after the last note in the middle: what concerns all of them, or none. */
const rest = "rest";

/** One contribution at a time: it stands on top, and below it what the open question says of it. */
export class OneAtATime {
  #redraw;
  #stop = "";
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
    const { store, language, tools } = view;
    const columns = (tools.currentPhase(store)?.analysis ?? [])
      .flatMap((id) => store.get("column", id) ?? []);
    const middle = middleOf(columns);
    const notes = notesHere(view, cards);
    const themes = store.all("theme");
    const centres = middle && middle.id !== column.id ? standingIn(notes, middle.id) : [];
    const word = tools.speaker(language === "en" ? words.en : words.sv, language);
    this.#lacking = withoutTool(store.all("column"), notes, themes);
    this.#lack = word("lack");
    const isUseful = columns.some(({ id }) => id === column.id) && centres.length > 0;
    place().hidden = !isUseful;
    this.#column = isUseful ? column : undefined;
    if (!middle || !isUseful) return cards;
    const stops = [...centres.map(({ id }) => id), rest];
    if (!stops.includes(this.#stop)) this.#stop = stops[0];
    const rows = rowsOf(columns, notes, themes)
      .filter(({ middle, key }) => this.#stop === rest ? !middle : key === this.#stop);
    /** @param {string} id */
    const beside = (id) => rows.flatMap(({ sides }) => sides[id] ?? []);
    const at = stops.indexOf(this.#stop);
    const way = { word, stops, at, turn: (/** @type {string} */ stop) => this.#turn(stop) };
    drawMiddle(view, way, { middle, column, centres });
    const past = column.links?.find(({ type }) => type === "overcomes")?.to ?? "";
    drawOvercome(view, word, {
      notes: beside(past),
      meaning: store.get("column", past)?.meaning,
      lacking: this.#lacking,
      past: this.#past,
      choose: (id) => this.#getPast(id),
    });
    const ids = new Set(beside(column.id).map(({ id }) => id));
    return cards.filter(({ id, fate, refused }) =>
      ids.has(id) || refused !== undefined || fate === "rewriteAsked"
    );
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
    return fresh.length > 0 ? { ...marks, links: [...links, ...fresh] } : marks;
  }

  /** @param {string} stop */
  #turn(stop) {
    this.#stop = stop;
    this.#past = "";
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
 * The notes of the group, with what this phone has on its way.
 * @param {View} view
 * @param {Card[]} cards
 * @returns {NoteRecord[]}
 */
function notesHere({ store, group }, cards) {
  const own = new Map(cards.map((card) => [card.id, card]));
  const known = store.all("note").filter((note) => note.group === group?.id);
  const ids = new Set(known.map(({ id }) => id));
  const there = known.map((note) => ({ ...note, marks: own.get(note.id)?.marks ?? note.marks }));
  const coming = cards.filter(({ id }) => !ids.has(id)).map(({ id, column, text, marks }) => ({
    type: /** @type {const} */ ("note"),
    state: /** @type {const} */ ("pending"),
    revision: 1,
    placements: [{ column, rank: Infinity }],
    ...{ id, text, marks },
  }));
  return [...there, ...coming];
}
