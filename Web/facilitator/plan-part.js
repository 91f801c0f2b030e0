// @ts-check
import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { statusWord } from "../shared/plan-words.js";
import { dueWords, planIn, statuses, statusIcons, whatOf } from "../shared/plan.js";
import { iconButton, mark, wordButton, write } from "./controls.js";
import { matrixPart } from "./matrix-part.js";
import { meetingWords } from "./note-signs.js";
import { showButton } from "./show-button.js";
import { sincePart } from "./since-part.js";
import { may } from "./standing.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./plan-acts.js").PlanActs} PlanActs */

/**
 * The action plan: each row with all that can be done with it.
 * @param {Desk} desk
 * @param {PlanActs} acts
 * @param {Menu} menu
 * @returns {Part}
 */
export function planPart(desk, acts, menu) {
  const { say, meeting } = desk;
  const count = element("p", { class: "soft" });
  const none = element("p", { class: "soft" }, say("plan.empty"));
  const rows = element("ol", { class: "plan-rows" });
  const since = sincePart(desk);
  const matrix = matrixPart(desk, acts);
  const show = showButton(desk, say("plan.show"), () => "actions");
  const root = element(
    "section",
    { class: "part outcome plan", "data-in": "outcome", "aria-labelledby": "plan-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "plan-title", tabindex: "-1" }, say("plan.title")),
      count,
    ),
    element(
      "div",
      { class: "plan-acts", "data-for": "lead" },
      wordButton("plus", say("plan.new"), () => acts.make(), { class: "button button-primary" }),
      show.root,
    ),
    none,
    rows,
    matrix.root,
    since.root,
  );
  return { root, draw };

  function draw() {
    const plan = planIn(meeting.store);
    since.draw();
    matrix.draw();
    write(count, plan.length > 0 ? say("plan.count", { count: plan.length }) : "");
    none.hidden = plan.length > 0;
    show.draw(plan.length > 0);
    patchList(rows, plan, { key: ({ id }) => id, create: ({ id }) => row(id), update: drawRow });
  }

  /** @param {string} id */
  function row(id) {
    const status = element(
      "select",
      { class: "field plan-status", onchange: () => acts.setStatus(id, chosen()) },
      ...statuses.map((one) => element("option", { value: one }, statusWord(one, desk.language))),
    );
    const chosen = () => /** @type {typeof statuses[number]} */ (status.value);
    const more = iconButton("more", "", () => open(id, more), { "aria-haspopup": "menu" });
    return element(
      "li",
      { class: "plan-row card", tabindex: "-1" },
      element("b", { class: "plan-number" }),
      element(
        "div",
        { class: "plan-words" },
        element("p", { class: "plan-what", dir: "auto" }),
        element("p", { class: "soft plan-more", dir: "auto" }),
        element("p", { class: "soft plan-unseen" }),
      ),
      element("p", { class: "plan-stands" }),
      element("div", { class: "plan-deeds", "data-for": "lead" }, status, more),
    );
  }

  /**
   * @param {HTMLElement} item
   * @param {ActionRecord} action
   */
  function drawRow(item, action) {
    const { number, status } = action;
    const [count, what, more, unseen, stands, choice, button] = item.querySelectorAll(
      ".plan-number, .plan-what, .plan-more, .plan-unseen, .plan-stands, select, button",
    );
    write(count, String(number));
    write(what, whatOf(action).join("\n") || say("plan.gone"));
    write(more, details(action));
    write(unseen, isUnseen(action) ? say("plan.unseen") : "");
    mark(item, "data-status", status);
    const select = /** @type {HTMLSelectElement} */ (choice);
    if (document.activeElement !== select) select.value = status;
    mark(select, "aria-label", say("plan.statusOf", { number }));
    mark(button, "aria-label", say("plan.menuOf", { number }));
    // Who does not lead reads the status only.
    const leads = may(meeting.standing, "putAction");
    /** @type {HTMLElement} */ (stands).hidden = leads;
    const word = statusWord(status, desk.language);
    if (stands.textContent !== word) stands.replaceChildren(icon(statusIcons[status]), word);
  }

  /** @param {ActionRecord} action */
  function details({ responsible, support, due, followUp, meeting: number }) {
    return [
      responsible,
      support && say("plan.supportOf", { who: support }),
      due && say("plan.by", { due: dueWords(due, desk.language) }),
      followUp && say("plan.followUpOf", { what: followUp }),
      number && meetingWords(desk, number),
    ].filter(Boolean).join(" · ");
  }

  /**
   * Whether a text that its notes say is kept from the room.
   * @param {ActionRecord} action
   */
  function isUnseen({ what, notes }) {
    return !what && notes.some((id) => {
      const note = meeting.store.get("note", id);
      return note && (note.state !== "approved" || note.isBlurred);
    });
  }

  /**
   * @param {string} id
   * @param {HTMLElement} opener
   */
  function open(id, opener) {
    const place = acts.plan.findIndex((action) => action.id === id);
    /** @type {MenuItem[]} */
    const moves = [
      { word: say("plan.up"), picture: "arrowUp", act: () => acts.nudge(id, -1) },
      { word: say("plan.down"), picture: "arrowDown", act: () => acts.nudge(id, 1) },
    ];
    menu.open(opener, say("plan.menu"), [
      { items: [{ word: say("plan.edit"), picture: "edit", act: () => acts.change(id) }] },
      { items: moves.filter((_, i) => i === 0 ? place > 0 : place < acts.plan.length - 1) },
      {
        items: [
          { word: say("plan.remove"), picture: "takeOut", act: () => acts.remove(id) },
          {
            word: say("plan.erase"),
            picture: "erase",
            isDanger: true,
            act: () => void acts.erase(id),
          },
        ],
      },
    ]);
  }
}
