// @ts-check
import { candidateOf, candidateText } from "../shared/candidates.js";
import { lastRound } from "../shared/last-round.js";
import { icon } from "../shared/icons.js";
import { excerpt } from "../shared/marks.js";
import { element, patchList } from "../shared/page.js";
import { iconButton, relabel, wordButton, write } from "./controls.js";
import { countHands } from "./hands-dialog.js";
import { showButton } from "./show-button.js";
import { got, isTied } from "./vote-words.js";

/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * The round of dots that is open, with how many take part and nothing else; in a phase for voting the results of
 * those that are closed.
 * @param {Desk} desk
 * @param {import("./plan-acts.js").PlanActs} plan
 * @param {() => void} start asks what to vote on
 * @returns {Part}
 */
export function votePart(desk, plan, start) {
  const { say, meeting } = desk;
  const turnout = element("p", { class: "vote-turnout" });
  const close = wordButton("check", say("vote.close"), () => ask("closeVote", "vote.closed"), {
    class: "button button-primary",
  });
  const show = showButton(desk, say("vote.show"), () => "vote");
  const hands = wordButton("hand", say("vote.countHands"), () => countHands(desk));
  const reopen = wordButton("undo", say("vote.reopen"), () => ask("reopenVote", "vote.reopened"));
  const begin = wordButton("dots", say("vote.start"), start, { class: "button" });
  const title = element(
    "h2",
    { id: "vote-title", tabindex: "-1" },
    icon("dots"),
    say("vote.title"),
  );
  const results = element("div", { class: "vote-results" });
  const root = element(
    "section",
    { class: "part vote", "data-in": "now", "data-for": "lead", "aria-labelledby": "vote-title" },
    title,
    turnout,
    element("div", { class: "vote-acts" }, close, begin, show.root, hands, reopen),
    results,
  );
  return { root, draw };

  function draw() {
    const vote = lastRound(meeting.store);
    const isOpen = vote?.state === "open";
    const isNow = isOpen || meeting.phase?.kind === "vote";
    const isClosed = meeting.board?.state === "closed";
    root.hidden = !isNow;
    turnout.hidden = !isOpen;
    write(turnout, isOpen ? turnoutWords(vote) : "");
    close.hidden = !isOpen;
    begin.hidden = isOpen || isClosed;
    hands.hidden = !vote || isClosed;
    reopen.hidden = !vote || isOpen || isClosed;
    show.draw(vote !== undefined);
    drawResults();
  }

  /** @param {VoteRecord} vote */
  function turnoutWords({ id }) {
    const { dots = 0, voters = 0 } = meeting.store.get("turnout", id) ?? {};
    return `${say("vote.given", { count: dots })} ${say("vote.by", { count: voters })}`;
  }

  function drawResults() {
    const last = lastRound(meeting.store);
    const closed = meeting.store.all("vote").filter(({ state }) => state === "closed");
    patchList(results, closed.sort((a, b) => b.number - a.number), {
      key: ({ id }) => id,
      create: ({ id }) =>
        element(
          "details",
          { open: id === last?.id },
          element("summary", {}),
          element("ol", {}),
          element("p", { class: "soft" }),
        ),
      update: (fold, vote) => {
        const [summary, list, unseen] = fold.children;
        write(summary, say("vote.resultOf", { number: vote.number }));
        drawResult(list, vote);
        const count = unseenDots(vote);
        write(unseen, count > 0 ? say("vote.unseen", { count }) : "");
      },
    });
  }

  /**
   * Those on what has left the result since, or cannot be read just now.
   * @param {VoteRecord} vote
   */
  function unseenDots({ id, results = [] }) {
    const all = meeting.store.get("turnout", id)?.dots ?? 0;
    return results.reduce((left, { dots }) => left - dots, all);
  }

  /**
   * @param {Element} list
   * @param {VoteRecord} vote
   */
  function drawResult(list, vote) {
    const { results: ranked = [] } = vote;
    patchList(list, ranked, {
      key: ({ on }) => on,
      create: ({ on }) => {
        const about = () => candidateOf(vote, meeting.store, on)?.notes.map(({ id }) => id) ?? [];
        const make = iconButton("plan", "", () => plan.make(about()));
        return element(
          "li",
          { class: "vote-row" },
          element("b"),
          element("span"),
          element("b"),
          make,
        );
      },
      update: (row, result) => {
        const [place, text, count, make] = row.children;
        const word = isTied(result, ranked) ? "vote.tied" : "vote.place";
        write(place, say(word, { place: result.place }));
        const candidate = candidateOf(vote, meeting.store, result.on);
        write(text, candidateText(candidate));
        relabel(make, `${say("plan.make")}: ”${excerpt(candidateText(candidate))}”`);
        make.toggleAttribute("hidden", !candidate || meeting.board?.state === "closed");
        write(count, got(desk, result));
      },
    });
  }

  /**
   * @param {"closeVote" | "reopenVote"} type
   * @param {import("./desk.js").WordKey} word
   */
  function ask(type, word) {
    const vote = lastRound(meeting.store);
    if (!vote) return;
    desk.ask({ type, vote: vote.id }, say(word));
  }
}
