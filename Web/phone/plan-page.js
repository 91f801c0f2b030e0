// @ts-check

import { statusWord } from "../shared/plan-words.js";
import { dueWords, planIn, statusIcons, whatOf } from "../shared/plan.js";
import { planWords } from "./plan-words.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./plan-place.js").Tools} Tools */

/**
 * The action plan as the screen shows it, row by row.
 * @param {Tools} tools
 * @param {View} view
 * @param {HTMLElement} place
 */
export function drawPlan(tools, { store, language }, place) {
  const { element, icon, patchList } = tools;
  const words = planWords(language);
  if (place.children.length === 0) {
    place.append(element("h2", { class: "notes-heading" }), element("ol", { class: "notes" }));
  }
  const [title, list] = place.children;
  title.textContent = words.title;
  patchList(list, planIn(store), {
    key: ({ id }) => id,
    create: () => element("li", { class: "note" }),
    update: (item, action) => {
      const look = JSON.stringify([language, action]);
      if (item.dataset.look === look) return;
      item.dataset.look = look;
      item.replaceChildren(...row(action));
    },
  });

  /** @param {ActionRecord} action */
  function row(action) {
    const { number, responsible, support, due, followUp, status } = action;
    const what = whatOf(action).join("\n") || words.gone;
    const more = [
      responsible,
      support && words.support(support),
      due && words.due(dueWords(due, language)),
      followUp && words.followUp(followUp),
    ].filter(Boolean).join(" · ");
    return [
      element("p", { class: "note-text", dir: "auto" }, `${number}. ${what}`),
      ...(more ? [element("p", { class: "note-status", dir: "auto" }, more)] : []),
      element(
        "p",
        { class: "note-status" },
        icon(statusIcons[status]),
        statusWord(status, language),
      ),
    ];
  }
}
