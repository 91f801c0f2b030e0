// @ts-check
import { icon } from "../shared/icons.js";
import { element, groupBadge, patchList } from "../shared/page.js";
import { nextTurn, previousTurn } from "../shared/turns.js";
import { approveGroup } from "./approve-group.js";
import { iconButton, mark, relabel, wordButton, write } from "./controls.js";
import { turnItems } from "./share-menu.js";
import { turns, waitingByGroup } from "./share-model.js";
import { walkBlock } from "./walk-block.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./share-acts.js").ShareActs} ShareActs */
/** @typedef {import("./share-model.js").Turn} Turn */
/** @typedef {ReturnType<typeof waitingByGroup>} Waiting */

/**
 * Whose turn it is to tell, and who comes next.
 * @param {Desk} desk
 * @param {ShareActs} acts
 * @param {NoteActs} notes
 * @param {Menu} menu
 * @returns {Part}
 */
export function sharePart(desk, acts, notes, menu) {
  const { say, meeting } = desk;
  const now = element("p", { class: "share-now", role: "status" });
  const next = wordButton("play", "", () => acts.give(neighbours().next), {
    class: "button button-primary",
  });
  const back = wordButton("undo", say("share.previous"), () => acts.give(neighbours().previous));
  const end = wordButton("stop", say("share.end"), () => acts.give(undefined));
  const list = element("ol", { class: "share-turns" });
  const left = element("ul", {});
  const others = element(
    "details",
    { class: "share-others" },
    element("summary", {}, say("share.others")),
    left,
  );
  const walk = walkBlock(desk);
  const title = element(
    "h2",
    { id: "share-title", tabindex: "-1" },
    icon("people"),
    say("share.title"),
  );
  const turnActs = element("div", { class: "share-acts", "data-for": "lead" }, next, back, end);
  const root = element(
    "section",
    { class: "part share", "data-in": "now", "aria-labelledby": "share-title" },
    title,
    now,
    turnActs,
    walk.root,
    list,
    others,
  );
  return { root, draw };

  function draw() {
    const shareBack = meeting.store.get("shareBack");
    const { phase } = meeting;
    root.hidden = !shareBack || !phase;
    if (!shareBack || !phase || !root.checkVisibility()) return;
    // While all walk nobody has the floor, and there is no order.
    for (const part of [now, turnActs]) part.hidden = shareBack.walk !== undefined;
    walk.draw();
    drawTurns(shareBack, phase);
  }

  /**
   * @param {import("../shared/share-records.js").ShareBackRecord} shareBack
   * @param {import("../shared/records.js").PhaseRecord} phase
   */
  function drawTurns(shareBack, phase) {
    const { next: after, previous } = neighbours();
    const { turn } = shareBack;
    write(now, turn ? say("share.now", { group: desk.groupName(turn) }) : say("share.nobody"));
    const word = next.querySelector("span");
    next.hidden = !after;
    if (word && after) write(word, say("share.give", { group: desk.groupName(after) }));
    back.hidden = !previous;
    end.hidden = !turn;
    const all = turns(shareBack, phase, meeting.store.all("group"));
    const order = all.filter(({ group }) => shareBack.order.includes(group.id));
    const rest = all.filter((turn) => !order.includes(turn));
    const waiting = waitingByGroup(meeting.notes, phase);
    drawRows(list, order, waiting);
    drawRows(left, rest, waiting);
    others.hidden = rest.length === 0;
  }

  /**
   * @param {HTMLElement} place
   * @param {Turn[]} found
   * @param {Waiting} waiting
   */
  function drawRows(place, found, waiting) {
    patchList(place, found, {
      key: ({ group }) => group.id,
      create: ({ group }) => row(group.id),
      update: (item, turn) => drawRow(item, turn, waiting.get(turn.group.id)?.length ?? 0),
    });
  }

  function neighbours() {
    const shareBack = meeting.store.get("shareBack");
    if (!shareBack) return {};
    return { next: nextTurn(shareBack), previous: previousTurn(shareBack) };
  }

  /** @param {string} id */
  function row(id) {
    const group = meeting.store.get("group", id);
    const more = iconButton("more", "", () => {
      menu.open(more, desk.groupName(id), [{
        items: turnItems(desk, acts, id, () => approveGroup(desk, notes, id)),
      }]);
    }, { "aria-haspopup": "menu" });
    return element(
      "li",
      { class: "share-turn" },
      groupBadge(group?.letter ?? ""),
      element(
        "p",
        { class: "share-name" },
        element("span"),
        element("span", { class: "soft small" }),
      ),
      more,
      wordButton("check", say("share.review"), () => approveGroup(desk, notes, id), {
        class: "button share-review",
        "data-for": "moderate",
      }),
    );
  }

  /**
   * @param {HTMLElement} item
   * @param {Turn} turn
   * @param {number} count  of notes that wait for review
   */
  function drawRow(item, { group, standing }, count) {
    mark(item, "data-standing", standing);
    const [name, said] = item.querySelectorAll(".share-name > span");
    write(name, desk.text(group.title));
    const [more, review] = item.querySelectorAll("button");
    const named = { group: desk.groupName(group.id) };
    relabel(more, say("share.menu", named));
    mark(review, "aria-label", say("share.reviewOf", named));
    review.toggleAttribute("hidden", count === 0);
    const words = [
      say(`share.standing.${standing}`),
      ...(count > 0 ? [say("share.waiting", { count })] : []),
    ];
    write(said, words.join(" · "));
  }
}
