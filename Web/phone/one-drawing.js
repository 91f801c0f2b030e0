// @ts-check

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./one-place.js").OneView} View */
/** @typedef {keyof typeof import("./one-words.js").words.sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Speak */

/** Where it stands on the page. */
export const place = () => /** @type {HTMLElement} */ (document.getElementById("one"));

/**
 * The note in the middle, its place among the others, and the ways to them.
 * @param {View} view
 * @param {{word: Speak, stops: string[], at: number, turn: (stop: string) => void}} way
 * @param {{middle: ColumnRecord, column: ColumnRecord, centres: NoteRecord[]}} what
 */
export function drawMiddle(view, { word, stops, at, turn }, { middle, column, centres }) {
  const { tools: { element } } = view;
  const root = place();
  const centre = centres[at];
  const isForAll = column.links?.some(({ noneMeansAll }) => noneMeansAll);
  const words = centre
    ? word("of", { title: titleOf(view, middle), number: at + 1, count: centres.length })
    : word(isForAll ? "all" : "loose");
  const text = centre?.text || "…";
  const origin = centre ? originOf(view, word, middle, centre) : "";
  const look = JSON.stringify([words, text, origin, stops]);
  if (root.dataset.look === look) return;
  root.dataset.look = look;
  const { activeElement } = document;
  const step = root.contains(activeElement) ? activeElement?.getAttribute("data-step") : undefined;
  const dots = stops.map((_, i) => i === at ? "●" : "○").join(" ");
  root.replaceChildren(
    element(
      "div",
      { class: "note-acts" },
      stepButton(view, word("previous"), -1, stops[at - 1], turn),
      element(
        "div",
        { role: "status" },
        element("strong", {}, words),
        element("div", { class: "soft", "aria-hidden": "true" }, dots),
      ),
      stepButton(view, word("next"), 1, stops[at + 1], turn),
    ),
    ...(centre
      ? [element(
        "article",
        { class: "note", "data-meaning": middle.meaning },
        element("p", { class: "note-text", dir: "auto" }, text),
        origin !== "" && element("p", { class: "note-status" }, `↳ ${origin}`),
      )]
      : []),
    element("ul", { class: "notes one-others" }),
  );
  const again = step && root.querySelector(`[data-step="${step}"]`);
  if (again instanceof HTMLElement) again.focus();
}

/**
 * What a note of the open question can get past, each with a way to write one that does.
 * @param {View} view
 * @param {Speak} word
 * @param {object} what
 * @param {NoteRecord[]} what.notes
 * @param {ColumnRecord["meaning"]} what.meaning
 * @param {ReadonlySet<string>} what.lacking
 * @param {string} what.past  the one that was chosen
 * @param {(note: string) => void} what.choose
 */
export function drawOvercome(view, word, { notes, meaning, lacking, past, choose }) {
  const { element, patchList } = view.tools;
  const list = /** @type {HTMLElement} */ (place().querySelector(".one-others"));
  list.hidden = notes.length === 0;
  patchList(list, notes, {
    key: ({ id }) => id,
    create: ({ id }) =>
      element(
        "li",
        {},
        element("article", { class: "note", "data-meaning": meaning }),
        element(
          "p",
          { class: "note-acts" },
          element("button", { class: "button", type: "button", onclick: () => choose(id) }),
        ),
      ),
    update: (item, { id, text }) => {
      const [note, acts] = item.children;
      const [button] = acts.children;
      const isPast = past === id;
      const isLacking = lacking.has(id);
      const look = JSON.stringify([text, isLacking, isPast, word("add")]);
      if (item.dataset.look === look) return;
      item.dataset.look = look;
      note.replaceChildren(
        element("p", { class: "note-text", dir: "auto" }, text || "…"),
        ...(isLacking ? [lackLine(view, word("lack"))] : []),
      );
      button.textContent = word(isPast ? "adding" : "add");
      button.setAttribute("aria-pressed", String(isPast));
    },
  });
}

/**
 * Says that nothing gets past a note yet.
 * @param {View} view
 * @param {string} word
 */
function lackLine({ tools: { element } }, word) {
  const mark = element("span", { class: "note-mark-lack" }, word);
  return element("p", { class: "note-marks" }, mark);
}

/**
 * @param {View} view
 * @param {string} name
 * @param {-1 | 1} step
 * @param {string | undefined} stop
 * @param {(stop: string) => void} turn
 */
function stepButton({ tools: { element } }, name, step, stop, turn) {
  return element("button", {
    class: "button button-icon",
    type: "button",
    "data-step": step,
    "aria-label": name,
    "aria-disabled": stop === undefined && "true",
    onclick: () => stop !== undefined && turn(stop),
  }, step < 0 ? "‹" : "›");
}

/**
 * The column that a note was carried from, where it was.
 * @param {View} view
 * @param {Speak} word
 * @param {ColumnRecord} middle
 * @param {NoteRecord} note
 */
function originOf(view, word, middle, { placements: [home] }) {
  const column = home && view.store.get("column", home.column);
  return column && column.id !== middle.id
    ? word("carried", { column: titleOf(view, column) })
    : "";
}

/**
 * @param {View} view
 * @param {ColumnRecord} column
 */
function titleOf({ language, tools }, { title, question }) {
  return tools.inLanguage(title ?? question, language);
}
