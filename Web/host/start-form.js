// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { basedOn, basisIn } from "./based-on.js";
import { languageChoice, narrowLanguages } from "./language-choice.js";
import { templateCard } from "./template-card.js";
import { characters, longestTitle, missing } from "./wish.js";

/** @typedef {import("./host-api.js").BoardEntry} BoardEntry */
/** @typedef {import("./host-api.js").TemplateCard} TemplateCard */
/** @typedef {import("./words.js").Say} Say */
/** @typedef {import("./wish.js").Wish} Wish */

/** Chooses a template, names the board, starts it. */
export class StartForm {
  #say;
  #templates;
  #onStart;
  #count = element("span", { class: "title-count" });
  #problem = element("p", { class: "problem", role: "alert" });
  #start = element("button", { class: "button button-primary", type: "submit" });
  element = element("form", { class: "start", novalidate: true });

  /**
   * @param {TemplateCard[]} templates
   * @param {BoardEntry[]} boards  that it may build on
   * @param {"sv" | "en"} language  of the page
   * @param {Say} say
   * @param {(wish: Wish) => Promise<string>} onStart  resolves to why it could not be started
   */
  constructor(templates, boards, language, say, onStart) {
    this.#say = say;
    this.#templates = templates;
    this.#onStart = onStart;
    this.element.append(
      element("h1", {}, say("new.title")),
      choice(
        say("new.template"),
        element(
          "div",
          { class: "templates" },
          ...templates.map((template) => templateCard(template, language, say)),
        ),
      ),
      this.#titleField(),
      choice(say("new.language"), languageChoice(templates, language)),
      basedOn(boards, language, say),
      this.#problem,
      this.#start,
    );
    this.element.addEventListener("input", () => this.#draw());
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#draw();
  }

  /** @returns {Wish} */
  get #wish() {
    const data = new FormData(this.element);
    const [template, title, language] = ["template", "title", "language"]
      .map((name) => String(data.get(name) ?? "").trim());
    return { template, title, language, ...basisIn(data) };
  }

  #titleField() {
    const help = element(
      "p",
      { class: "soft small title-help", id: "title-help" },
      element("span", {}, this.#say("new.nameHelp")),
      this.#count,
    );
    const field = element("input", {
      class: "field",
      id: "title",
      name: "title",
      autocomplete: "off",
      placeholder: this.#say("new.nameExample"),
      "aria-describedby": help.id,
    });
    const label = element("label", { class: "label", for: field.id }, this.#say("new.name"));
    return element("div", {}, label, field, help);
  }

  #draw() {
    const { template, title } = this.#wish;
    narrowLanguages(this.element, this.#templates.find(({ id }) => id === template));
    const values = { count: characters(title), most: longestTitle };
    this.#count.textContent = this.#say("new.count", values);
    this.#start.textContent = this.#say("new.start");
    this.#sayProblem("");
  }

  async #submit() {
    const lacks = missing(this.#wish);
    if (lacks) {
      this.#sayProblem(this.#say(`problem.${lacks}`, { most: longestTitle }));
      const name = lacks === "noTemplate" ? "template" : "title";
      return [...this.element.querySelectorAll("input")].find((input) => input.name === name)
        ?.focus();
    }
    this.#start.disabled = true;
    this.#start.textContent = this.#say("new.starting");
    const problem = await this.#onStart(this.#wish);
    this.#start.disabled = false;
    this.#draw();
    this.#sayProblem(problem);
  }

  /** @param {string} words */
  #sayProblem(words) {
    this.#problem.replaceChildren(...(words ? [icon("refuse"), words] : []));
  }
}

/**
 * @param {string} question
 * @param {HTMLElement} answers
 */
function choice(question, answers) {
  return element("fieldset", {}, element("legend", { class: "label" }, question), answers);
}
