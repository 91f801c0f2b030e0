// @ts-check

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/vote-records.js").RankedCandidate} RankedCandidate */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./vote-place.js").VoteView} View */

/** @param {View} view */
export function heading({ store, say, language, tools }) {
  const phase = tools.currentPhase(store);
  return phase?.kind === "vote" ? tools.inLanguage(phase.title, language) : say("vote.title");
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
 * The dots that are left, as shapes and in words.
 * @param {View} view
 * @param {VoteRecord} vote
 * @param {number} left
 */
export function drawLeft({ say, tools }, { dots }, left) {
  tools.write("vote-left-words", say("vote.left", { left, dots }));
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
 * @param {NoteRecord} note
 * @param {{dots: number, isFull: boolean}} standing
 */
export function drawCandidate(view, item, note, { dots, isFull }) {
  const { say, tools } = view;
  const [text, foot] = item.children;
  const [take, given, give] = foot.children;
  const look = JSON.stringify([note.text, note.group, dots, isFull, say("vote.give")]);
  if (item.dataset.look === look) return;
  item.dataset.look = look;
  text.replaceChildren(...noteText(view, note));
  take.setAttribute("aria-label", say("vote.take", { text: note.text }));
  give.setAttribute("aria-label", say("vote.give", { text: note.text }));
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
export function drawResults(view, { results = [] }) {
  const { store, say, tools: { element, part, patchList, write } } = view;
  const shown = results.filter(({ on }) => store.get("note", on));
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
      text.replaceChildren(...noteText(view, store.get("note", result.on)));
      got.textContent = gotWords(view, result);
    },
  });
}

/**
 * @param {View} view
 * @param {RankedCandidate} result
 */
function gotWords({ say }, { dots, hands }) {
  return [
    dots > 0 || hands === 0 ? say("vote.mine", { count: dots }) : "",
    hands > 0 ? say("vote.hands", { count: hands }) : "",
  ].filter(Boolean).join(" · ");
}
