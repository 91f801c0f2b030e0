// @ts-check

import assert from "node:assert/strict";
import { characters, longestTitle, missing } from "../../Web/host/wish.js";

/** @param {Partial<import("../../Web/host/wish.js").Wish>} wish */
const lacks = (wish) => missing({ template: "swot", title: "Möte 3", language: "sv", ...wish });

Deno.test("a board needs a template and a name", () => {
  assert.equal(lacks({}), undefined);
  assert.equal(lacks({ template: "" }), "noTemplate");
  assert.equal(lacks({ title: "" }), "noName");
});

Deno.test("a name has at most 80 characters, as people count them", () => {
  const family = "👨‍👩‍👧‍👦";
  assert.equal(characters(family), 1);
  assert.equal(lacks({ title: family.repeat(longestTitle) }), undefined);
  assert.equal(lacks({ title: "å".repeat(longestTitle + 1) }), "longName");
});
