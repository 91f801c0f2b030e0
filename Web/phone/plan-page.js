// @ts-check

import { statusWord } from "../shared/plan-words.js";
import { dueWords, planIn, statusIcons, whatOf } from "../shared/plan.js";
import { words } from "./plan-words.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./plan-place.js").Tools} Tools */
/** @typedef {typeof words.sv & Record<import("../shared/plan-records.js").ActionStatus, string>} PlanWords */

/**
 * The action plan as the screen shows it, row by row.
 * @param {Tools} tools
 * @param {View} view
 * @param {HTMLElement} place
 */
export function drawPlan(tools, { store, language, parts }, place) {
  const { element, icon, patchList } = tools;
  const word = tools.speaker(parts.plan ?? (language === "en" ? words.en : words.sv), language);
  if (place.children.length === 0) {
    place.append(element("h2", { class: "notes-heading" }), element("ol", { class: "notes" }));
  }
  const [title, list] = place.children;
  title.textContent = word("title");
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
    const what = whatOf(action).join("\n") || word("gone");
    const more = [
      responsible,
      support && word("support", { who: support }),
      due && word("due", { when: dueWords(due, language) }),
      followUp && word("followUp", { what: followUp }),
    ].filter(Boolean).join(" · ");
    return [
      element("p", { class: "note-text", dir: "auto" }, `${number}. ${what}`),
      ...(more ? [element("p", { class: "note-status", dir: "auto" }, more)] : []),
      element(
        "p",
        { class: "note-status" },
        icon(statusIcons[status]),
        parts.plan?.[status] ?? statusWord(status, language),
      ),
    ];
  }
}
