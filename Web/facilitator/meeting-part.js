// @ts-check
import { lastRound } from "../shared/last-round.js";
import { element } from "../shared/page.js";
import { confirmFirst } from "./confirm-dialog.js";
import { reword, wordButton, write } from "./controls.js";
import { languages } from "./desk.js";
import { groupsTopic } from "./groups-topic.js";
import { hasCoreGroup } from "./material-model.js";
import { reopenTopic } from "./reopen-topic.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * Who is in, who may write, the language, the keys, and the end of the meeting.
 * @param {Desk} desk
 * @param {object} ways
 * @param {(language: string) => void} ways.speak
 * @param {() => void} ways.showKeys
 * @param {() => void} ways.startVote
 * @param {import("./menu.js").Menu} ways.menu
 * @returns {Part}
 */
export function meetingPart(desk, { speak, showKeys, startVote, menu }) {
  const { say, meeting } = desk;
  const people = element("p");
  const groups = groupsTopic(desk, menu);
  const lock = wordButton("lock", "", toggleLock);
  const end = wordButton("stop", say("meeting.end"), endMeeting, { class: "button meeting-end" });
  const writing = topic(
    say("meeting.writing"),
    element("p", { class: "soft" }, say("meeting.lockHelp")),
    lock,
    end,
  );
  writing.dataset.for = "lead";
  const reopening = reopenTopic(desk);
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
    topic(say("meeting.people"), people),
    groups.root,
    writing,
    reopening.root,
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
    groups.draw();
    const isLocked = meeting.board?.state === "locked";
    reword(lock, "lock", say(isLocked ? "meeting.unlock" : "meeting.lock"));
    reopening.draw();
    writing.hidden = !reopening.root.hidden;
    voting.hidden = writing.hidden || lastRound(meeting.store)?.state === "open";
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
