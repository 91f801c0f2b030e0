// @ts-check

import { button } from "./button.js";
import { askForCode } from "./claim-dialog.js";
import { GroupNotes } from "./group-notes.js";

/** @typedef {import("../../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../../shared/messages.js").Command} Command */
/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./group-page.js").GroupView} View */
/** @typedef {import("../group-place.js").Tools} Tools */

/** The way to become the secretary of the own group, and what a secretary does for the group as a whole. */
export class Secretary {
  #tools;
  #queue;
  #tell;
  #notes;
  /** What was on the page: the group whose secretary this phone was, and whether it waited for help. */
  #before = { group: "", waits: false };
  /** The group needs no help any longer, as this phone has said. */
  #isHelped = false;

  /**
   * @param {Tools} tools
   * @param {CommandQueue} queue
   * @param {import("./group-page.js").Ways} ways
   */
  constructor(tools, queue, ways) {
    this.#tools = tools;
    this.#queue = queue;
    this.#tell = ways.tell;
    this.#notes = new GroupNotes(tools, queue, ways);
  }

  /** @param {Command} command */
  #ask(command) {
    this.#queue.add(command);
  }

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @param {boolean} isBusy  something is written or chosen on the page that must not be covered
   */
  draw(view, group, isBusy) {
    const { part } = this.#tools;
    const { secretaryOf = [], waitsForHelp = [] } = view.store.get("membership") ?? {};
    const isOpen = isAtWork(view);
    const isOurs = group !== undefined && isOpen && secretaryOf.includes(group.id);
    const waits = isOurs && waitsForHelp.includes(group.id);
    this.#follow(view, group, isOurs, waits);
    part("secretary").hidden = !isOurs;
    part("secretary-way").hidden = !group || !isOpen || isOurs;
    if (group && isOpen && !isOurs) this.#drawWay(view, group);
    if (isOurs) this.#drawPanel(view, group, waits);
    this.#notes.draw(view, isOurs ? group : undefined, isBusy);
  }

  /**
   * Says what others have changed.
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @param {boolean} isOurs
   * @param {boolean} waits
   */
  #follow(view, group, isOurs, waits) {
    const { say } = view;
    const before = this.#before;
    const isThere = group?.id === before.group && isAtWork(view);
    if (isThere && !isOurs && group?.hasSecretary) this.#tell(say("secretary.replaced"));
    if (isThere && isOurs && before.waits && !waits && !this.#isHelped) {
      this.#tell(say("secretary.comes"));
    }
    if (waits) this.#isHelped = false;
    this.#before = { group: isOurs && group ? group.id : "", waits };
  }

  /** @param {View} view @param {GroupRecord} group */
  #drawWay(view, group) {
    const { say } = view;
    this.#once("secretary-way", say("secretary.claim") + group.id, () => [
      button(
        this.#tools,
        say("secretary.claim"),
        () => askForCode(this.#tools, view, group, (command) => this.#ask(command)),
      ),
    ]);
  }

  /**
   * @param {View} view
   * @param {GroupRecord} group
   * @param {boolean} waits
   */
  #drawPanel({ say }, { id, status }, waits) {
    const { element } = this.#tools;
    const set = (/** @type {string} */ to) =>
      this.#ask({ type: "setGroupStatus", group: id, status: status === to ? "working" : to });
    const answer = () => {
      this.#isHelped = true;
      this.#ask({ type: "answerHelp", group: id });
    };
    this.#once("secretary", JSON.stringify([say("secretary.title"), id, status, waits]), () => [
      element("h2", { id: "secretary-title" }, say("secretary.title")),
      element(
        "div",
        { class: "secretary-acts" },
        button(this.#tools, say("secretary.notes"), () => this.#notes.open()),
        ...["done", "more"].map((to) =>
          this.#toggle(say(`secretary.${to}`), () => set(to), status === to)
        ),
      ),
      element("p", { role: "status", hidden: !waits }, waits ? say("secretary.waits") : ""),
      element(
        "div",
        { class: "secretary-acts" },
        waits
          ? button(this.#tools, say("secretary.noHelp"), answer)
          : button(this.#tools, say("secretary.help"), () =>
            this.#ask({ type: "askForHelp", group: id })),
        button(
          this.#tools,
          say("secretary.release"),
          () => this.#ask({ type: "releaseSecretary", group: id }),
        ),
      ),
    ]);
  }

  /** @param {string} word @param {() => void} act @param {boolean} isOn */
  #toggle(word, act, isOn) {
    const made = button(this.#tools, word, act, { "aria-pressed": String(isOn) });
    if (isOn) made.prepend(this.#tools.icon("check"));
    return made;
  }

  /**
   * Fills a place of the page when what it says is another.
   * @param {string} id
   * @param {string} look
   * @param {() => HTMLElement[]} fill
   */
  #once(id, look, fill) {
    const place = this.#tools.part(id);
    if (place.dataset.look === look) return;
    place.dataset.look = look;
    const had = [...place.querySelectorAll("button")].indexOf(
      /** @type {HTMLButtonElement} */ (document.activeElement),
    );
    place.replaceChildren(...fill());
    if (had >= 0) place.querySelectorAll("button")[had]?.focus();
  }
}

/** Whether a secretary can do something: not once the meeting is over, nor when the board is opened to be read. */
const isAtWork = (/** @type {View} */ { store }) =>
  !["closed", "reading"].includes(store.get("board")?.state ?? "");
