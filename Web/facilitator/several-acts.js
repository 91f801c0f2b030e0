// @ts-check
import { placeIn } from "./column-model.js";

/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with several notes at once: all of them or none, and one act for undo. */
export class SeveralActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /**
   * @param {string[]} notes
   * @param {"approved" | "held" | "hidden"} state
   */
  moderate(notes, state) {
    const { meeting, say } = this.#desk;
    const read = notes.flatMap((id) => meeting.note(id) ?? [])
      .filter((note) => note.state !== state);
    if (read.length === 0) return;
    const command = {
      type: "moderateNotes",
      notes: read.map(({ id }) => id),
      state,
      revisions: read.map(({ revision }) => revision),
    };
    this.#desk.ask(command, say(`several.${state}`, { count: read.length }), {
      notes: Object.fromEntries(read.map(({ id }) => [id, { state }])),
    });
  }

  /**
   * @param {string[]} notes in the order they come to stand in
   * @param {string} to
   * @param {string} [before] a note; last when absent
   */
  move(notes, to, before) {
    const { meeting, say } = this.#desk;
    const command = { type: "moveNotes", notes, to, ...(before && { before }) };
    const told = say("several.moved", { count: notes.length, column: this.#desk.columnName(to) });
    this.#desk.ask(command, told, {
      notes: placeIn(meeting.notes, meeting.columns, notes, to, before),
    });
  }
}
