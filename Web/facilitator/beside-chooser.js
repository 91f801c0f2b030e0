// @ts-check
import { element } from "../shared/page.js";
import { exerciseOfColumns } from "./agenda-model.js";
import { beside } from "./column-model.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Fills the choice of what is shown beside the columns of now: every column there is, under the exercise that works
 * with it.
 * @param {Desk} desk
 * @param {HTMLSelectElement} chooser
 */
export function fillChooser(desk, chooser) {
  const { meeting, say } = desk;
  const ids = meeting.columns.map(({ id }) => id).join(" ");
  if (chooser.dataset.columns === ids) return;
  const owners = exerciseOfColumns(meeting.phases);
  /** @type {Map<string, HTMLOptGroupElement>} */
  const groups = new Map();
  for (const { id } of meeting.columns) {
    const exercise = owners.get(id);
    const label = desk.text(exercise?.title);
    const group = groups.get(label) ?? element("optgroup", { label });
    group.append(element("option", { value: id }, desk.columnName(id)));
    groups.set(label, group);
  }
  const chosen = chooser.value;
  chooser.dataset.columns = ids;
  chooser.replaceChildren(
    element("option", { value: beside.nothing }, say("board.besideNothing")),
    element("option", { value: beside.everything }, say("board.besideEverything")),
    ...groups.values(),
  );
  chooser.value = chosen;
}
