// @ts-check

import { chooseGroups, chooseTargets, linksBy } from "./mark-sheets.js";

/** @typedef {import("./marks.js").Marks} Marks */
/** @typedef {import("./marks.js").LinkRule} LinkRule */
/** @typedef {import("./records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./choice-sheet.js").Tools} Tools */
/** @typedef {import("./choice-sheet.js").View} View */

/**
 * A chip, or the words before some; `isBoards`: its text is one of the board's.
 * @typedef {{key: string, text: string, isBoards?: boolean, of?: string, isOn?: boolean, opens?: boolean, act?: () => void}} Piece
 */

/** What can be said of a note beside its text: chips, and sheets where there is much to choose. */
export class MarkPicker {
  #tools;
  #root;
  #onChange;
  /** @type {View | undefined} */
  #view;
  /** @type {ColumnRecord | undefined} */
  #column;
  /** @type {Marks} */
  #marks = {};

  /**
   * @param {Tools} tools
   * @param {HTMLElement} root
   * @param {(marks: Marks) => void} onChange
   */
  constructor(tools, root, onChange) {
    this.#tools = tools;
    this.#root = root;
    this.#onChange = onChange;
  }

  /**
   * @param {View} view
   * @param {ColumnRecord} column
   * @param {Marks} marks
   */
  draw(view, column, marks) {
    this.#view = view;
    this.#column = column;
    this.#marks = marks;
    const pieces = [...this.#kinds(), ...this.#answers(), ...this.#links(), ...this.#groups()];
    const { element, patchList } = this.#tools;
    patchList(this.#root, pieces, {
      key: ({ key }) => key,
      create: ({ act }) =>
        act
          ? element("button", { class: "chip", type: "button" })
          : element("span", { class: "marks-word" }),
      update: (child, { text, isBoards, of, isOn, opens, act }) => {
        if (child.textContent !== text) child.textContent = text;
        if (isBoards) child.lang = view.language;
        child.onclick = act ?? null;
        if (!act) return;
        child.setAttribute("aria-pressed", String(Boolean(isOn)));
        child.toggleAttribute("data-opens", Boolean(opens));
        if (of) child.setAttribute("aria-label", `${of} ${text}`);
        if (!opens) return;
        child.removeAttribute("aria-pressed");
        child.setAttribute("aria-haspopup", "dialog");
        child.setAttribute("aria-current", String(Boolean(isOn)));
      },
    });
  }

  /**
   * @param {Marks} change
   * @param {ColumnRecord} [asked]  whose sheet was open: what was chosen for it says nothing of another
   */
  #change(change, asked = this.#column) {
    if (asked?.id === this.#column?.id) this.#onChange({ ...this.#marks, ...change });
  }

  /** @param {import("./records.js").LocalizedText | undefined} text */
  #word(text) {
    return this.#tools.inLanguage(text, this.#view?.language ?? "");
  }

  /** @returns {Piece[]} */
  #kinds() {
    const chosen = this.#marks.kind;
    return (this.#column?.kinds ?? []).map(({ id, title }) => ({
      key: `kind ${id}`,
      text: this.#word(title),
      isBoards: true,
      isOn: id === chosen,
      act: () => this.#change({ kind: id === chosen ? undefined : id }),
    }));
  }

  /** @returns {Piece[]} */
  #answers() {
    return (this.#column?.tagAxes ?? []).flatMap((axis) => {
      const of = this.#word(axis.title);
      const { [axis.id]: chosen, ...others } = this.#marks.tags ?? {};
      /** @param {string} id */
      const tags = (id) => id === chosen ? others : { ...others, [axis.id]: id };
      return [
        { key: `axis ${axis.id}`, text: of, isBoards: true },
        ...axis.values.map(({ id, title }) => ({
          key: `tag ${axis.id} ${id}`,
          text: this.#word(title),
          isBoards: true,
          of,
          isOn: id === chosen,
          act: () => this.#change({ tags: tags(id) }),
        })),
      ];
    });
  }

  /** @returns {Piece[]} */
  #links() {
    return (this.#column?.links ?? []).map((rule) => {
      const links = linksBy(rule, this.#column, this.#marks.links, this.#view?.store);
      const isOn = links.length > 0;
      return {
        key: `link ${rule.type} ${rule.to}`,
        text: isOn ? this.#said({ links }) : this.#wish(rule),
        isOn,
        opens: true,
        act: async () => {
          if (!this.#view) return;
          const column = this.#column;
          const chosen = await chooseTargets(
            this.#tools,
            this.#view,
            rule,
            this.#wish(rule),
            links,
          );
          const others = (this.#marks.links ?? []).filter((link) => !links.includes(link));
          this.#change({ links: [...others, ...chosen] }, column);
        },
      };
    });
  }

  /** @returns {Piece[]} */
  #groups() {
    const set = this.#column?.forGroups;
    if (!set) return [];
    const groups = this.#marks.groups ?? [];
    const wish = this.#view?.say("marks.forWhom") ?? "";
    return [{
      key: "groups",
      text: groups.length ? this.#said({ groups }) : wish,
      isOn: groups.length > 0,
      opens: true,
      act: async () => {
        if (!this.#view) return;
        const column = this.#column;
        const chosen = await chooseGroups(this.#tools, this.#view, set, wish, groups);
        this.#change({ groups: chosen }, column);
      },
    }];
  }

  /** @param {LinkRule} rule @returns {string} such as "Gäller problem" */
  #wish({ type, to }) {
    const column = this.#view?.store.get("column", to);
    const title = this.#word(column?.title ?? column?.question);
    return `${this.#view?.say(`link.${type}`)} ${title.charAt(0).toLocaleLowerCase()}${
      title.slice(1)
    }`;
  }

  /** @param {Marks} marks */
  #said(marks) {
    return this.#view
      ? this.#tools.markWords(marks, this.#column, this.#view).map(({ text }) => text).join()
      : "";
  }
}
