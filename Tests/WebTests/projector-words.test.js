// @ts-check

import assert from "node:assert/strict";
import { wordsIn } from "../../Web/projector/reading.js";

Deno.test("the rules of a language's plural are made once, not for each word", () => {
  const { PluralRules } = Intl;
  let made = 0;
  const rules = /** @type {{PluralRules: unknown}} */ (Intl);
  rules.PluralRules = class extends PluralRules {
    /** @param {string} language */
    constructor(language) {
      super(language);
      made++;
    }
  };
  try {
    for (const count of [1, 2]) {
      assert.equal(wordsIn("en")("foot.notes", { count }), count === 1 ? "1 note" : "2 notes");
      wordsIn("sv")("foot.notes", { count });
    }
  } finally {
    rules.PluralRules = PluralRules;
  }
  assert.equal(made, 2);
});
