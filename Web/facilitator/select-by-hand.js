// @ts-check

/** @typedef {import("./selection.js").Selection} Selection */

/** How long a finger rests on a note before it is chosen, in milliseconds, and how far it may slip, in pixels. */
const rest = 500;
const slip = 10;
const controls = "button, input, textarea, select, a, [data-drag]";

/**
 * Chooses notes by hand: a click with Ctrl (or Cmd), a finger that rests on the paper, and, while notes are being
 * chosen, any tap on one.
 */
export class SelectByHand {
  #selection;
  /** @type {{pointer: number, x: number, y: number, timer: ReturnType<typeof setTimeout>} | undefined} */
  #resting;
  /** The tap that ends a rest chooses nothing more. */
  #hasRested = false;

  /**
   * @param {HTMLElement} page
   * @param {Selection} selection
   */
  constructor(page, selection) {
    this.#selection = selection;
    page.addEventListener("click", (event) => this.#click(event));
    page.addEventListener("pointerdown", (event) => this.#press(event));
    page.addEventListener("pointermove", (event) => this.#move(event));
    page.addEventListener("pointerup", () => this.#lift());
    page.addEventListener("pointercancel", () => this.#lift());
    page.addEventListener("contextmenu", (event) => {
      if (this.#resting || this.#hasRested) event.preventDefault();
    });
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const notes = notesAt(event);
    const wasRest = this.#hasRested;
    this.#hasRested = false;
    if (!notes || wasRest) return;
    if (this.#selection.isOn || event.ctrlKey || event.metaKey) this.#selection.toggle(...notes);
  }

  /** @param {PointerEvent} event */
  #press(event) {
    this.#lift();
    this.#hasRested = false;
    const notes = notesAt(event);
    if (!notes || event.pointerType !== "touch" || this.#selection.isOn) return;
    const timer = setTimeout(() => {
      this.#lift();
      this.#hasRested = true;
      this.#selection.toggle(...notes);
    }, rest);
    this.#resting = { pointer: event.pointerId, x: event.clientX, y: event.clientY, timer };
  }

  /** @param {PointerEvent} event */
  #move({ pointerId, clientX, clientY }) {
    const { pointer, x, y } = this.#resting ?? {};
    if (pointer !== pointerId || x === undefined || y === undefined) return;
    if (Math.hypot(clientX - x, clientY - y) > slip) this.#lift();
  }

  #lift() {
    clearTimeout(this.#resting?.timer);
    this.#resting = undefined;
  }
}

/**
 * The notes of the paper under a pointer: a note's own, or all that a theme shows in its column.
 * @param {Event} event
 */
function notesAt({ target }) {
  if (!(target instanceof Element) || target.closest(controls)) return undefined;
  return notesOf(target);
}

/**
 * @param {Element | null} element
 * @returns {string[] | undefined}
 */
export function notesOf(element) {
  const card = element?.closest("[data-note], [data-theme]");
  if (!card) return undefined;
  const note = card.getAttribute("data-note");
  if (note) return [note];
  return [...card.querySelectorAll("[data-note]")].map((inner) =>
    inner.getAttribute("data-note") ?? ""
  );
}

/**
 * The notes that stand on a page, those in a closed theme among them; not those of a board that is put away.
 * @param {Element} page
 * @returns {Set<string>}
 */
export function standingOn(page) {
  const cards = [...page.querySelectorAll("[data-note]")];
  return new Set(
    cards.filter((card) => !card.closest(".columns[hidden], .rows[hidden]"))
      .map((card) => card.getAttribute("data-note") ?? ""),
  );
}
