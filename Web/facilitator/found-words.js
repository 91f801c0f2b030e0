// @ts-check
import { element } from "../shared/page.js";
import { findPersonalData } from "../shared/personal-data.js";

/** @typedef {import("../shared/records.js").PersonalKind} PersonalKind */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What a text looks like, in words.
 * @param {PersonalKind[]} kinds
 * @param {Desk} desk
 */
export function looksLike(kinds, { say, language }) {
  return new Intl.ListFormat(language).format(kinds.map((kind) => say(`personal.${kind}`)));
}

/**
 * What a text that is being written looks like; nothing when it looks like nothing.
 * @param {string} text
 * @param {Desk} desk
 */
export function lookOf(text, desk) {
  const kinds = new Set(findPersonalData(text.normalize()).map(({ kind }) => kind));
  return kinds.size > 0 ? desk.say("note.looksLike", { what: looksLike([...kinds], desk) }) : "";
}

/**
 * A text with what was found in it marked. The host's words are known to the server only.
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function withMarks(text) {
  let place = 0;
  const parts = findPersonalData(text).flatMap(({ start, end }) => {
    const before = text.slice(place, start);
    place = end;
    return [before, element("mark", {}, text.slice(start, end))];
  });
  return [...parts, text.slice(place)];
}
