// @ts-check

import assert from "node:assert/strict";
import { newId } from "../../Web/shared/ids.js";
import { inSentence } from "../../Web/shared/in-sentence.js";
import { chooseLanguage, inLanguage, speaker, startClock } from "../../Web/shared/page.js";

Deno.test("words are filled in, and one differs from many", () => {
  const words = { hello: "Hej {name}", notes: { one: "{count} lapp", other: "{count} lappar" } };
  const say = speaker(words, "sv");
  assert.equal(say("hello", { name: "K" }), "Hej K");
  assert.equal(say("notes", { count: 1 }), "1 lapp");
  assert.equal(say("notes", { count: 0 }), "0 lappar");
});

Deno.test("a title within a sentence begins small, unless it is a name in capitals", () => {
  assert.equal(inSentence("Fråga 2", "sv"), "fråga 2");
  assert.equal(inSentence("Öppet", "sv"), "öppet");
  assert.equal(inSentence("SWOT", "sv"), "SWOT");
  assert.equal(inSentence("", "sv"), "");
});

Deno.test("each language has its own forms for numbers, and the last stands for those it lacks", () => {
  const arabic = speaker({ notes: { one: "one", two: "two", few: "few", other: "other" } }, "ar");
  const said = [1, 2, 3, 11, 100].map((count) => arabic("notes", { count }));
  assert.deepEqual(said, ["one", "two", "few", "other", "other"]);
  const romanian = speaker({ notes: { one: "one", few: "few", other: "other" } }, "ro");
  assert.deepEqual([1, 2, 20].map((count) => romanian("notes", { count })), [
    "one",
    "few",
    "other",
  ]);
});

Deno.test("what stands in a value is never read as a place to fill in", () => {
  const say = speaker({ hello: "Hej {name}" }, "sv");
  assert.equal(say("hello", { name: "{name} $& $1" }), "Hej {name} $& $1");
});

Deno.test("a word there is none for is empty, not an error", () => {
  const say = speaker(/** @type {Record<string, string>} */ ({}), "sv");
  assert.equal(say("refused.somethingNew"), "");
});

Deno.test("the first preferred language there is, otherwise the first offered", () => {
  assert.equal(chooseLanguage(["sv", "en"], ["fi", "en-GB", "sv"]), "en");
  assert.equal(chooseLanguage(["sv", "en"], ["so", "ar"]), "sv");
  assert.equal(chooseLanguage(["sv", "en"], []), "sv");
});

Deno.test("a text of the template falls back to a language it has", () => {
  assert.equal(inLanguage({ sv: "Hinder", en: "Obstacles" }, "en"), "Obstacles");
  assert.equal(inLanguage({ sv: "Hinder" }, "en"), "Hinder");
  assert.equal(inLanguage(undefined, "en"), "");
});

Deno.test("ids are 15 symbols of the agreed alphabet, and do not repeat", () => {
  const ids = new Set(Array.from({ length: 1_000 }, () => newId()));
  assert.equal(ids.size, 1_000);
  for (const id of ids) assert.match(id, /^[a-km-np-z2-9]{15}$/);
  assert.equal(newId(52).length, 52);
});

Deno.test("the clock counts whole seconds down to zero, and says when time is out", () => {
  /** @type {number | undefined} */
  let left = 372_001;
  /** @type {unknown[]} */
  const drawn = [];
  const redraw = startClock(() => left, (time, isOut) => drawn.push([time, isOut]));
  for (left of [60_000, 1, 0, -5_000, undefined]) redraw();
  assert.deepEqual(drawn, [
    ["06:13", false],
    ["01:00", false],
    ["00:01", false],
    ["00:00", true],
    ["00:00", true],
    [undefined, false],
  ]);
});
