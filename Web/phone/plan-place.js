// @ts-check

import { icon } from "../shared/icons.js";
import { element, patchList, speaker } from "../shared/page.js";
import { fetched } from "./fetched.js";
import { part } from "./frame.js";

/** @typedef {import("./frame.js").View} View */

/** What the plan uses of the page; it is fetched when there is one to see, and brings nothing along. */
const tools = { element, icon, patchList, speaker };

/** @typedef {typeof tools} Tools */

/**
 * Where the action plan stands while the screen shows it.
 * @param {() => void} redraw
 * @returns {(view: View) => void}
 */
export function planPlace(redraw) {
  const drawPlan = fetched(() => import("./plan-page.js"), (page) => page.drawPlan, redraw);
  return (view) => {
    const plan = view.store.all("action");
    part("plan").hidden = plan.length === 0;
    if (plan.length > 0) drawPlan()?.(tools, view, part("plan"));
  };
}
