// @ts-check

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./one-drawing.js").Speak} Speak */
/** @typedef {import("./one-place.js").OneView} View */

/**
 * Something that stands in the way: its number here, what gets past it, whether nothing does, and whether the next
 * note will.
 * @typedef {object} Obstacle
 * @property {string} id
 * @property {NoteRecord} note
 * @property {NoteRecord[]} tools
 * @property {number} number
 * @property {boolean} isLacking
 * @property {boolean} isChosen
 */

/**
 * How an obstacle is drawn: the note, below it what gets past it, and the way to write one more.
 * @param {View} view
 * @param {Speak} word
 * @param {ColumnRecord["meaning"]} meaning
 * @param {(note: string) => void} choose
 * @returns {{create: (obstacle: Obstacle) => HTMLElement, update: (item: HTMLElement, obstacle: Obstacle) => void}}
 */
export function obstacleItem({ store, tools }, word, meaning, choose) {
  const { element, icon } = tools;
  return { create, update };

  /** @param {Obstacle} obstacle */
  function create({ id }) {
    return element(
      "li",
      {},
      element("article", { class: "note", "data-meaning": meaning }),
      element("ul", { class: "one-tools" }),
      element("button", { class: "button one-add", type: "button", onclick: () => choose(id) }),
    );
  }

  /**
   * @param {HTMLElement} item
   * @param {Obstacle} obstacle
   */
  function update(item, { note, tools: gettingPast, number, isLacking, isChosen }) {
    const [paper, list, button] = item.children;
    const texts = gettingPast.map(({ text }) => text);
    const isAsked = store.all("column").some(({ isOpen, links }) =>
      isOpen && links?.some(({ type }) => type === "overcomes")
    );
    const look = [note.text, texts, number, isLacking, isChosen, isAsked, word("add")].join("\n");
    if (item.dataset.look === look) return;
    item.dataset.look = look;
    paper.replaceChildren(
      element(
        "p",
        { class: "note-text", dir: "auto" },
        element("span", { class: "note-number" }, String(number)),
        note.text || "…",
      ),
      ...(isLacking ? [lackLine()] : []),
    );
    list.replaceChildren(...texts.map(toolLine));
    button.toggleAttribute("hidden", !isAsked);
    button.replaceChildren(icon("plus"), word(isChosen ? "adding" : "add"));
    button.setAttribute("aria-pressed", String(isChosen));
    button.setAttribute("aria-label", `${button.textContent}: ${note.text}`);
  }

  /** Says that nothing gets past it yet. */
  function lackLine() {
    const mark = element("span", { class: "note-mark-lack" }, icon("noTool"), word("lack"));
    return element("p", { class: "note-marks" }, mark);
  }

  /** @param {string} text */
  function toolLine(text) {
    const words = element("p", { class: "note-text", dir: "auto" }, icon("tool"), text || "…");
    return element("li", {}, element("article", { class: "note", "data-meaning": "tool" }, words));
  }
}
