// @ts-check
import { AutoScroll } from "./auto-scroll.js";
import { DragGhost } from "./drag-ghost.js";
import { stays, takeUp } from "./drag-load.js";
import { DropTarget } from "./drop-target.js";

/** @typedef {import("./drop-target.js").Place} Place */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("./selection.js").Selection} Selection */
/** @typedef {import("./drag-load.js").Load} Load */
/**
 * A press that may become a drag, and what hangs on it.
 * @typedef {object} Grip
 * @property {HTMLElement} card
 * @property {Load} load
 * @property {number} pointer
 * @property {{x: number, y: number}} start
 * @property {DragGhost} [ghost] there once the pointer has moved
 */

/** How far a pointer goes before a press is a drag, in pixels. */
const threshold = 6;

/**
 * Lets notes and themes be dragged with pointer events: by the handle with any pointer, by the paper with a mouse. A
 * note that is chosen takes the others along. Escape, a cancelled pointer and a lost capture leave the note where it was.
 */
export class NoteDrag {
  #board;
  #inHand;
  #selection;
  #drop;
  #aborted;
  #scroll;
  /** @type {Grip | undefined} */
  #grip;
  #target;

  /**
   * @param {HTMLElement} board scrolls sideways and holds the columns
   * @param {InHand} inHand
   * @param {Selection} selection
   * @param {(load: Load, place: Place) => void} drop
   * @param {() => void} aborted
   * @param {AbortSignal} over ends the listening for Escape
   */
  constructor(board, inHand, selection, drop, aborted, over) {
    this.#board = board;
    this.#inHand = inHand;
    this.#selection = selection;
    this.#drop = drop;
    this.#aborted = aborted;
    this.#target = new DropTarget(board);
    this.#scroll = new AutoScroll(() => this.#aim());
    board.addEventListener("pointerdown", (event) => this.#press(event));
    board.addEventListener("pointermove", (event) => this.#move(event));
    board.addEventListener("pointerup", (event) => this.#release(event));
    board.addEventListener("pointercancel", () => this.#end());
    board.addEventListener("lostpointercapture", (event) => {
      // A handle that is touched loses its capture to the board when the drag begins.
      if (event.target === board) this.#end();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#grip) return;
      // Heard before a field that has the focus, whose text stays.
      event.stopPropagation();
      this.#end();
    }, { capture: true, signal: over });
  }

  /** @param {PointerEvent} event */
  #press(event) {
    const target = /** @type {Element} */ (event.target);
    const card = target.closest("[data-note], [data-theme]");
    const list = target.closest("[data-column]");
    if (this.#grip || event.button !== 0 || !(card instanceof HTMLElement) || !list) return;
    const isHandle = target.closest("[data-drag]") !== null;
    const isPaper = event.pointerType === "mouse" &&
      !target.closest("button, textarea, input, label");
    if (!isHandle && !isPaper) return;
    if (card.hasAttribute("data-editing")) return;
    this.#grip = {
      card,
      load: takeUp(card, list, this.#selection),
      pointer: event.pointerId,
      start: { x: event.clientX, y: event.clientY },
    };
    if (isHandle) event.preventDefault();
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const grip = this.#grip;
    if (grip?.pointer !== event.pointerId) return;
    const { clientX: x, clientY: y } = event;
    if (!grip.ghost) {
      if (Math.hypot(x - grip.start.x, y - grip.start.y) < threshold) return;
      this.#begin(grip);
    }
    if (!grip.card.isConnected) return this.#end();
    grip.ghost?.moveTo(x, y);
    this.#scroll.to(x, y, this.#board, this.#target.listAt(x, y));
    this.#aim();
  }

  /** @param {Grip} grip */
  #begin(grip) {
    this.#board.setPointerCapture(grip.pointer);
    const { notes, theme } = grip.load;
    const others = notes.flatMap((note) => [
      ...this.#board.querySelectorAll(`[data-note="${CSS.escape(note)}"]`),
    ]);
    const cards = theme === undefined ? [grip.card, ...others] : [grip.card];
    grip.ghost = new DragGhost(grip.card, grip.start, cards, notes.length);
    this.#inHand.dragged = theme === undefined ? notes : [`theme/${theme}`];
    this.#board.toggleAttribute("data-dragging", true);
    getSelection()?.removeAllRanges();
  }

  #aim() {
    const { ghost } = this.#grip ?? {};
    if (ghost) this.#target.aim(ghost.at);
  }

  /** @param {PointerEvent} event */
  #release(event) {
    const grip = this.#grip;
    if (grip?.pointer !== event.pointerId) return;
    const place = this.#target.place;
    const isDrop = grip.ghost && place && grip.card.isConnected && !stays(grip, place);
    this.#end(isDrop ? "dropped" : "aborted");
    if (isDrop) this.#drop(grip.load, place);
  }

  /** @param {"dropped" | "aborted"} [how] */
  #end(how = "aborted") {
    const grip = this.#grip;
    if (!grip) return;
    this.#grip = undefined;
    this.#target.clear();
    this.#scroll.stop();
    if (!grip.ghost) return;
    grip.ghost.remove();
    this.#inHand.dragged = undefined;
    this.#board.removeAttribute("data-dragging");
    if (this.#board.hasPointerCapture(grip.pointer)) {
      this.#board.releasePointerCapture(grip.pointer);
    }
    if (how === "aborted") this.#aborted();
  }
}
