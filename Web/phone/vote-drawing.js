// @ts-check

import { candidateOf, candidateText } from "../shared/candidates.js";

/** @typedef {import("../shared/candidates.js").Candidate} Candidate */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/vote-records.js").RankedCandidate} RankedCandidate */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./vote-place.js").VoteView} View */

/** @param {View} view */
export function heading({ store, say, texts, tools }) {
  const phase = tools.currentPhase(store);
  return phase?.kind === "vote" ? tools.inLanguage(phase.title, texts) : say("vote.title");
}

/**
 * @param {View} view
 * @param {VoteRecord} vote
 */
export function rules({ say }, { dots, severalOnOne }) {
  const many = say("vote.dots", { count: dots });
  return dots === 1 ? many : `${many} ${say(severalOnOne ? "vote.several" : "vote.oneEach")}`;
}

/**
 * What candidates stand under.
 * @param {View} view
 * @param {string} part
 */
export function partName({ store, say, texts, tools }, part) {
  if (part === "themes") return say("vote.themes");
  if (part === "single") return say("vote.single");
  const column = store.get("column", part);
  return tools.inLanguage(column?.title ?? column?.question, texts);
}

/**
 * The dots that are left, as shapes and in words, and how many of them came back by themselves.
 * @param {View} view
 * @param {VoteRecord} vote
 * @param {number} left
 * @param {number} back
 */
export function drawLeft({ say, tools }, { dots }, left, back) {
  tools.write("vote-left-words", say("vote.left", { left, dots }));
  tools.write("vote-back", back > 0 ? say("vote.back", { count: back }) : "");
  const row = tools.part("vote-left-dots");
  if (row.dataset.left === `${left}/${dots}`) return;
  row.dataset.left = `${left}/${dots}`;
  row.replaceChildren(...dotShapes(tools, dots, left));
}

/**
 * @param {View["tools"]} tools
 * @param {number} all
 * @param {number} filled
 */
function dotShapes({ element }, all, filled) {
  return Array.from(
    { length: all },
    (_, i) => element("span", { class: i < filled ? "dot dot-full" : "dot" }),
  );
}

/**
 * @param {View} view
 * @param {HTMLElement} item
 * @param {Candidate} candidate
 * @param {{dots: number, isFull: boolean}} standing
 */
export function drawCandidate(view, item, candidate, { dots, isFull }) {
  const { say, tools } = view;
  const [text, fold, foot] = item.children;
  const [take, given, give] = foot.children;
  const words = candidateText(candidate);
  const notes = candidate.notes.map((note) => [note.id, note.text, note.group]);
  const look = JSON.stringify([words, notes, dots, isFull, say("vote.give")]);
  if (item.dataset.look === look) return;
  item.dataset.look = look;
  text.replaceChildren(...candidateWords(view, candidate));
  if (candidate.theme) drawNotes(view, fold, candidate.notes);
  take.setAttribute("aria-label", say("vote.take", { text: words }));
  give.setAttribute("aria-label", say("vote.give", { text: words }));
  setOff(take, dots === 0);
  setOff(give, isFull);
  const shapes = tools.element(
    "span",
    { class: "dots", "aria-hidden": "true" },
    ...dotShapes(tools, dots, dots),
  );
  given.replaceChildren(shapes, say("vote.mine", { count: dots }));
}

/**
 * A button that says it does nothing now, and keeps the focus.
 * @param {Element} button
 * @param {boolean} isOff
 */
function setOff(button, isOff) {
  if (isOff) button.setAttribute("aria-disabled", "true");
  else button.removeAttribute("aria-disabled");
}

/**
 * The notes of a theme, to unfold.
 * @param {View} view
 * @param {Element} fold
 * @param {NoteRecord[]} notes
 */
function drawNotes(view, fold, notes) {
  const [summary, list] = fold.children;
  summary.textContent = view.say("theme.count", { count: notes.length });
  const { element } = view.tools;
  list.replaceChildren(
    ...notes.map((note) => element("li", { dir: "auto" }, ...noteText(view, note))),
  );
}

/**
 * @param {View} view
 * @param {Candidate | undefined} candidate
 */
function candidateWords(view, candidate) {
  return candidate?.theme ? [candidateText(candidate)] : noteText(view, candidate?.notes[0]);
}

/**
 * @param {View} view
 * @param {NoteRecord | undefined} note
 */
function noteText({ store, tools }, note) {
  const group = note?.group && store.get("group", note.group);
  return [...(group ? [tools.groupBadge(group.letter), " "] : []), note?.text ?? ""];
}

/**
 * @param {View} view
 * @param {VoteRecord} vote
 */
export function drawResults(view, vote) {
  const { store, say, tools: { element, part, patchList, write } } = view;
  const { results = [] } = vote;
  const shown = results.filter(({ on }) => candidateOf(vote, store, on));
  write("vote-none", "");
  patchList(part("vote-results"), shown, {
    key: ({ on }) => on,
    create: () =>
      element(
        "li",
        { class: "note result" },
        element("p", { class: "result-place" }),
        element("p", { class: "note-text", dir: "auto" }),
        element("p", { class: "note-status" }),
      ),
    update: (item, result) => {
      const [place, text, got] = item.children;
      const isTied = results.filter((other) => other.place === result.place).length > 1;
      place.textContent = say(isTied ? "vote.tied" : "vote.place", { place: result.place });
      text.replaceChildren(...candidateWords(view, candidateOf(vote, store, result.on)));
      got.textContent = gotWords(view, result);
    },
  });
}

/**
 * @param {View} view
 * @param {RankedCandidate} result
 */
function gotWords({ say }, { dots, hands, notes }) {
  return [
    dots > 0 || hands === 0 ? say("vote.mine", { count: dots }) : "",
    hands > 0 ? say("vote.hands", { count: hands }) : "",
    notes ? say("theme.count", { count: notes }) : "",
  ].filter(Boolean).join(" · ");
}
