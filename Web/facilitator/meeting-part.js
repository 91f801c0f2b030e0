// @ts-check
import { lastRound } from "../shared/last-round.js";
import { element, groupBadge, patchList } from "../shared/page.js";
import { inOrder } from "./column-model.js";
import { confirmFirst } from "./confirm-dialog.js";
import { reword, wordButton, write } from "./controls.js";
import { languages } from "./desk.js";
import { hasCoreGroup } from "./material-model.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/** In so small a group others may work out who wrote. */
const smallGroup = 2;

/**
 * Who is in, who may write, the language, the keys, and the end of the meeting.
 * @param {Desk} desk
 * @param {object} ways
 * @param {(language: string) => void} ways.speak
 * @param {() => void} ways.showKeys
 * @param {() => void} ways.startVote
 * @returns {Part}
 */
export function meetingPart(desk, { speak, showKeys, startVote }) {
  const { say, meeting } = desk;
  const people = element("p");
  const groups = element("ul", { class: "people-groups" });
  const small = element("p", { class: "soft" }, say("meeting.smallHelp"));
  const lock = wordButton("lock", "", toggleLock);
  const end = wordButton("stop", say("meeting.end"), endMeeting, { class: "button meeting-end" });
  const writing = topic(
    say("meeting.writing"),
    element("p", { class: "soft" }, say("meeting.lockHelp")),
    lock,
    end,
  );
  writing.dataset.for = "lead";
  const voting = topic(say("vote.title"), wordButton("dots", say("vote.start"), startVote));
  voting.dataset.for = "lead";
  const root = element(
    "section",
    { class: "part meeting", "data-in": "meeting", "aria-labelledby": "meeting-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "meeting-title", tabindex: "-1" }, say("meeting.title")),
    ),
    topic(say("meeting.people"), people, groups, small),
    writing,
    voting,
    topic(say("meeting.language"), languageChoice(desk.language, speak)),
    topic(say("meeting.keys"), wordButton(undefined, say("meeting.showKeys"), showKeys)),
  );
  return { root, draw };

  function draw() {
    const { presence } = meeting.store;
    write(
      people,
      [
        say("meeting.participants", { count: presence.participants }),
        ...(hasCoreGroup(meeting.phases)
          ? [say("people.core", { count: presence.coreGroup })]
          : []),
        say("meeting.screens", { count: presence.screens }),
        say("meeting.facilitators", { count: presence.facilitators }),
        ...(presence.moderators > 0
          ? [say("meeting.moderators", { count: presence.moderators })]
          : []),
      ].join(" · "),
    );
    const present = inOrder(meeting.store.all("group"))
      .filter(({ id, set }) => presence.groups[id] && set === meeting.phase?.groupSet);
    patchList(groups, present, {
      key: ({ id }) => id,
      create: (group) => groupRow(desk, group),
      update: (row, { id }) => {
        const inside = row.querySelector(".people-count");
        if (inside) write(inside, groupWords(presence.groups[id]));
      },
    });
    small.hidden = !present.some(({ id }) => presence.groups[id] <= smallGroup);
    const isLocked = meeting.board?.state === "locked";
    reword(lock, "lock", say(isLocked ? "meeting.unlock" : "meeting.lock"));
    writing.hidden = meeting.board?.state === "closed";
    voting.hidden = writing.hidden || lastRound(meeting.store)?.state === "open";
  }

  /** @param {number} count */
  function groupWords(count) {
    const inside = say("people.in", { count });
    return count <= smallGroup ? `${inside} · ${say("meeting.smallGroup")}` : inside;
  }

  function toggleLock() {
    const isLocked = meeting.board?.state === "locked";
    desk.ask({ type: isLocked ? "unlockBoard" : "lockBoard" });
  }

  async function endMeeting() {
    const isSure = await confirmFirst({
      title: say("meeting.endTitle"),
      paragraphs: [say("end.confirm"), say("end.public")],
      act: say("meeting.end"),
      cancel: say("note.cancel"),
    });
    if (isSure) desk.ask({ type: "closeBoard" });
  }
}

/**
 * @param {string} title
 * @param {...Node} content
 */
function topic(title, ...content) {
  return element("section", { class: "topic" }, element("h3", {}, title), ...content);
}

/**
 * @param {Desk} desk
 * @param {GroupRecord} group
 */
function groupRow(desk, group) {
  return element(
    "li",
    { class: "people-group" },
    groupBadge(group.letter),
    element("span", {}, desk.text(group.title)),
    element("span", { class: "soft people-count" }),
  );
}

/**
 * @param {string} spoken
 * @param {(language: string) => void} speak
 */
function languageChoice(spoken, speak) {
  const chips = Object.entries(languages).map(([language, name]) =>
    element("button", {
      type: "button",
      class: "chip",
      lang: language,
      "aria-pressed": String(language === spoken),
      onclick: () => speak(language),
    }, name)
  );
  return element("div", { class: "chips" }, ...chips);
}
