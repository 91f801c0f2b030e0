// @ts-check
import { meaningIcons } from "../shared/icons.js";
import { exerciseOfColumns } from "./agenda-model.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").MenuPart} MenuPart */

/**
 * Where a note in `from` can be moved: first to the columns of the current phase, then to those of its own
 * exercise, then to the others under their exercises.
 * @param {Desk} desk
 * @param {string} from
 * @param {(to: string) => void} move
 * @returns {MenuPart[]}
 */
export function destinations(desk, from, move) {
  const { meeting } = desk;
  const owners = exerciseOfColumns(meeting.phases);
  const current = new Set(meeting.phase?.columns);
  const home = owners.get(from);
  /** @type {Map<string, MenuPart>} */
  const parts = new Map([["", { items: [] }]]);
  if (home) parts.set(home.id, { heading: desk.text(home.title), items: [] });
  for (const { id, meaning } of meeting.columns) {
    if (id === from) continue;
    const exercise = owners.get(id);
    const key = current.has(id) ? "" : exercise?.id ?? "";
    const part = parts.get(key) ?? { heading: desk.text(exercise?.title), items: [] };
    const picture = meaning && meaningIcons[meaning];
    part.items.push({ word: desk.columnName(id), picture, meaning, act: () => move(id) });
    parts.set(key, part);
  }
  return [...parts.values()].filter(({ items }) => items.length > 0);
}
