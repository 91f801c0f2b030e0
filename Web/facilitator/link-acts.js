// @ts-check
import { comesFrom, notesIn } from "./column-model.js";
import { excerpt } from "../shared/marks.js";
import { focusNote } from "./note-focus.js";

/** @typedef {import("../shared/marks.js").LinkType} LinkType */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").MenuPart} MenuPart */

/**
 * What a note of one column may say of one of another, if anything.
 * @param {ColumnRecord[]} columns  all there are
 * @param {string} from
 * @param {string} to
 * @returns {LinkType | undefined}
 */
export function linkBetween(columns, from, to) {
  const rules = columns.find(({ id }) => id === from)?.links ?? [];
  return rules.find((rule) => rule.to === to || comesFrom(columns, rule.to, to))?.type;
}

/** What a facilitator does with the links of notes. */
export class LinkActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /**
   * Links a note that is dropped on another, whichever of them points at the other.
   * @param {string} note
   * @param {string} from  the column it was taken from
   * @param {string} target
   * @param {string} to  the column the other stands in
   * @returns {boolean} whether their columns are linked, so that the drop says that
   */
  join(note, from, target, to) {
    const { meeting } = this.#desk;
    const [one, other] = [meeting.note(note), meeting.note(target)];
    if (!one || !other || one.group !== other.group) return false;
    const forth = linkBetween(meeting.columns, from, to);
    const back = linkBetween(meeting.columns, to, from);
    if (forth) this.link(one, forth, other);
    else if (back) this.link(other, back, one);
    focusNote(note, from);
    return forth !== undefined || back !== undefined;
  }

  /**
   * Puts a note in the row of another, instead of in those it points at with the same kind of link.
   * @param {string} note
   * @param {string} column  where it stands
   * @param {string} middle
   * @returns {boolean} whether it may, and was not there
   */
  putInRow(note, column, middle) {
    const { meeting } = this.#desk;
    const [one, other] = [meeting.note(note), meeting.note(middle)];
    const types = other?.placements.map((place) =>
      linkBetween(meeting.columns, column, place.column)
    );
    const type = types?.find((found) => found !== undefined);
    if (!one || !other || !type) return false;
    const links = one.marks?.links ?? [];
    if (links.some((link) => link.type === type && link.note === middle)) return false;
    const others = links.filter((link) => link.type !== type);
    this.link({ ...one, marks: { ...one.marks, links: others } }, type, other);
    focusNote(note, column);
    return true;
  }

  /**
   * @param {NoteRecord} note
   * @param {LinkType} type
   * @param {NoteRecord} target
   */
  link({ id, marks = {} }, type, target) {
    const { say } = this.#desk;
    const links = marks.links ?? [];
    const told = `${say(`link.${type}`)}: ${excerpt(target.text)}`;
    if (links.some((link) => link.type === type && link.note === target.id)) return;
    const after = { ...marks, links: [...links, { type, note: target.id }] };
    this.#desk.ask({ type: "markNote", note: id, marks: after }, told, {
      notes: { [id]: { marks: after } },
    });
  }

  /**
   * The way to link a note, where it may point at something.
   * @param {NoteRecord} note
   * @param {import("./menu.js").Menu} menu  that stays open for the choice
   * @param {() => void} back
   * @returns {import("./menu.js").MenuItem[]}
   */
  items(note, menu, back) {
    const parts = this.choices(note);
    if (parts.length === 0) return [];
    const word = this.#desk.say("link.again");
    return [{ word, picture: "link", staysOpen: true, act: () => menu.show(word, parts, back) }];
  }

  /**
   * What a note may point at where it stands, as a menu: the notes of its own group, under what the link says.
   * @param {NoteRecord} note
   * @returns {MenuPart[]}
   */
  choices(note) {
    const { meeting, say } = this.#desk;
    const stands = note.placements.flatMap(({ column }) =>
      meeting.columns.find(({ id }) => id === column) ?? []
    );
    const rules = stands.flatMap(({ links = [] }) => links);
    return rules.map(({ type, to }) => ({
      heading: `${say(`link.${type}`)} …`,
      items: notesIn(meeting.notes, to)
        .filter(({ id, group }) => id !== note.id && group === note.group)
        .map((target) => ({
          word: excerpt(target.text),
          meaning: meeting.store.get("column", to)?.meaning,
          act: () => this.link(note, type, target),
        })),
    })).filter(({ items }) => items.length > 0);
  }
}
