// @ts-check

import { overcomableIn, withoutTool } from "../shared/analysis.js";
import { starredFirst } from "../shared/starred-first.js";
import { lastRound } from "../shared/last-round.js";
import { meetingDate } from "../shared/meeting-date.js";
import { inLanguage, speaker } from "../shared/page.js";
import en from "./en.js";
import sv from "./sv.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/records.js").LocalizedText} LocalizedText */
/** @typedef {import("../shared/share-records.js").OfferRecord} OfferRecord */
/** @typedef {keyof typeof sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Say */

/**
 * The words of the screen in one language.
 * @param {string} language
 * @returns {Say}
 */
export function wordsIn(language) {
  return speaker(language === "en" ? en : sv, language);
}

/**
 * The board as a screen reads it out: its records, in the language of the board. Each drawing reads it anew, and what
 * takes long only once.
 */
export class Reading {
  /** @type {Set<string> | undefined} */
  #withoutTool;
  /** @type {Map<string, OfferRecord[]> | undefined} */
  #offers;

  /** @param {BoardStore} store */
  constructor(store) {
    this.store = store;
  }

  get language() {
    return this.store.get("board")?.language ?? "sv";
  }

  get phase() {
    return this.store.all("phase").find((phase) => phase.isCurrent);
  }

  /** What the screen shows is voted on. */
  get vote() {
    const isShown = this.store.get("spotlight")?.content === "vote";
    return isShown ? lastRound(this.store) : undefined;
  }

  /** Whether the group on the screen tells the others now. */
  get isTelling() {
    const turn = this.store.get("shareBack")?.turn;
    return turn !== undefined && turn === this.group?.id;
  }

  /** The notes in the order of their places; while a group tells, what matters most to it first. */
  get notes() {
    const notes = this.store.all("note");
    return this.isTelling ? starredFirst(notes) : notes;
  }

  /** The group whose notes the screen shows, where it shows one's. */
  get group() {
    return this.store.get("group", this.store.get("spotlight")?.group ?? "");
  }

  /** Whether the screen is about what nothing gets past. */
  get isWithoutTool() {
    return this.store.get("spotlight")?.content === "withoutTool";
  }

  /** The notes of that group, or of all where the screen is about them, that nothing it shows gets past. */
  get withoutTool() {
    const { store } = this;
    return this.#withoutTool ??= this.group || this.isWithoutTool
      ? withoutTool(store.all("column"), store.all("note"), store.all("theme"))
      : new Set();
  }

  /** What groups have said that they can help with, by the note that is about. */
  get offers() {
    const helping = () => this.store.all("offer").filter(({ kind }) => kind === "help");
    return this.#offers ??= Map.groupBy(helping(), ({ note }) => note);
  }

  /**
   * The columns that the screen is about: the one in the spotlight, those of the vote, those that hang together in a
   * group's picture, those of what can be got past, or those of the phase.
   */
  get columns() {
    const { column, group } = this.store.get("spotlight") ?? {};
    const ofPhase = (group ? this.phase?.analysis : this.phase?.columns) ?? [];
    const lacking = this.isWithoutTool ? overcomableIn(this.store.all("column")) : undefined;
    const ids = column ? [column] : this.vote?.columns ?? lacking ?? ofPhase;
    return ids.flatMap((id) => this.store.get("column", id) ?? []);
  }

  /** Number and title of the exercise that is open; a welcome, a break and an end have no number. */
  get exercise() {
    const exercise = this.phase?.exercise;
    if (!exercise) return "";
    const title = this.inWords(exercise.title);
    return exercise.number ? this.say("exercise", { number: exercise.number, title }) : title;
  }

  /**
   * In which meeting something was made, where the board has had several and it was not the first.
   * @param {{meeting?: number}} made
   * @returns {import("../shared/marks.js").Words}
   */
  meetingOf = ({ meeting }) => {
    if (!meeting) return [];
    const date = meetingDate(this.store, meeting, this.language);
    return [{ name: "meeting", text: this.say("marks.meeting", { number: meeting, date }) }];
  };

  /** @type {Say} */
  say = (key, values) => wordsIn(this.language)(key, values);

  /** @param {LocalizedText | undefined} text */
  inWords = (text) => inLanguage(text, this.language);

  /**
   * How many notes stand in these columns, shown or not; of one group, when it is named.
   * @param {readonly {id: string}[]} columns
   * @param {string} [group]
   */
  notesIn = (columns, group) =>
    this.store.all("tally")
      .filter((tally) => columns.some(({ id }) => id === tally.column))
      .filter((tally) => group === undefined || tally.group === group)
      .reduce((sum, tally) => sum + tally.notes, 0);

  /**
   * How many notes of a column may be shown and wait for the next reveal.
   * @param {{id: string}} column
   */
  waitingIn = ({ id }) =>
    this.store.all("tally").reduce(
      (sum, tally) => sum + (tally.column === id ? tally.waiting ?? 0 : 0),
      0,
    );
}
