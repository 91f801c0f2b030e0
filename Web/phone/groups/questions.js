// @ts-check

/** @typedef {import("../../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../frame.js").View} View */
/** @typedef {import("../group-place.js").Tools} Tools */
/** @typedef {import("./group-page.js").Ways} Ways */

/**
 * @typedef {object} Question
 * @property {"table" | "placed" | "notes"} kind
 * @property {GroupRecord} group   where to
 * @property {GroupRecord} [from]   where the notes are that would come along, if that is one group
 * @property {number} [count]
 */

/** What a phone asks about its group, one thing at a time: whether it sits there, and what comes along. */
export class Questions {
  #tools;
  #store;
  #queue;
  #ways;
  #table;
  /** @type {string | undefined} the group that was chosen, while it is asked about the notes */
  #going;
  /** Where the facilitator put this phone, and it has answered. */
  #answered = "";
  /** @type {Question | undefined} */
  #asked;

  /**
   * @param {Tools} tools
   * @param {BoardStore} store
   * @param {CommandQueue} queue
   * @param {Ways} ways
   */
  constructor(tools, store, queue, ways) {
    this.#tools = tools;
    this.#store = store;
    this.#queue = queue;
    this.#ways = ways;
    this.#table = ways.table;
    tools.part("ask-yes").addEventListener("click", () => this.#answer(true));
    tools.part("ask-no").addEventListener("click", () => this.#answer(false));
  }

  /**
   * Changes group, at once unless there are notes that could come along.
   * @param {string} group
   */
  go(group) {
    if (notesElsewhere(this.#store, group).length > 0) this.#going = group;
    else this.#queue.add({ type: "chooseGroup", group });
  }

  /** @param {boolean} isBusy   writing something, which only what was brought up here may cover */
  isAsking(isBusy) {
    const found = this.#find();
    this.#asked = isBusy && found?.kind !== "notes" ? undefined : found;
    return this.#asked !== undefined;
  }

  /** @returns {Question | undefined} */
  #find() {
    const store = this.#store;
    if (store.get("board")?.state === "closed") return undefined;
    const going = open(store, this.#going);
    if (going) {
      const notes = notesElsewhere(store, going.id);
      const groups = new Set(notes.map(({ group }) => group ?? ""));
      const from = groups.size === 1 ? store.get("group", [...groups][0]) : undefined;
      if (groups.size) return { kind: "notes", group: going, from, count: notes.length };
    }
    const { groups = [], placed = [] } = store.get("membership") ?? {};
    const table = open(store, this.#table);
    if (table && !groups.includes(table.id)) return { kind: "table", group: table };
    const group = this.#tools.currentGroup(store, this.#queue.entries);
    const isPlaced = group && placed.includes(group.id) && group.id !== this.#answered;
    return isPlaced ? { kind: "placed", group } : undefined;
  }

  /** @param {View} view */
  draw({ say, texts }) {
    if (!this.#asked) return;
    const { inLanguage, write } = this.#tools;
    const { kind, group, from, count = 0 } = this.#asked;
    const words = {
      group: inLanguage(group.title, texts),
      letter: group.letter,
      from: inLanguage(from?.title, texts),
      count,
    };
    write("ask-title", say(`ask.${kind}`, words));
    write("ask-help", kind === "table" ? "" : say(`ask.${kind}Help`));
    write("ask-yes", say(`ask.${kind}Yes`, words));
    write("ask-no", say(kind === "notes" && !from ? "ask.notesNoAll" : `ask.${kind}No`, words));
  }

  /** @param {boolean} isYes */
  #answer(isYes) {
    if (!this.#asked) return;
    const { kind, group: { id } } = this.#asked;
    this.#going = undefined;
    if (kind === "table") {
      this.#table = undefined;
      this.#ways.leaveTable();
    }
    if (kind === "placed") this.#answered = id;
    const takesNotes = kind === "notes" && isYes;
    if (kind === "table" && isYes) this.go(id);
    else if (takesNotes) this.#queue.add({ type: "chooseGroup", group: id, takesNotes });
    else if (isYes || kind === "notes") this.#queue.add({ type: "chooseGroup", group: id });
    this.#ways.turn(kind !== "notes" && !isYes);
  }
}

/**
 * A group that can be chosen, or the one it was merged into.
 * @param {BoardStore} store
 * @param {string | undefined} id
 * @returns {GroupRecord | undefined}
 */
function open(store, id) {
  const group = id === undefined ? undefined : store.get("group", id);
  if (group?.into) return open(store, group.into);
  return group?.isOpen ? group : undefined;
}

/**
 * The own notes that are with another group of the same division.
 * @param {BoardStore} store
 * @param {string} id
 */
function notesElsewhere(store, id) {
  const set = store.get("group", id)?.set;
  return store.all("ownNote").filter(({ group }) =>
    group !== undefined && group !== id && store.get("group", group)?.set === set
  );
}
