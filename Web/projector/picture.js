// @ts-check

/** @typedef {import("./reading.js").Reading} Reading */

/**
 * What stands on the wall: the page of how many, from 0, and what the strip at the foot says of the notes; in a
 * group's picture, how many of them nothing gets past, and while it tells, how many stand on later pages.
 * @typedef {{page: number, pages: number, notes: string, withoutTool?: number, more?: number}} Shown
 *
 * @typedef {object} Picture
 * @property {HTMLElement} element
 * @property {(reading: Reading, wanted: number) => Shown} draw  the wanted page, or the nearest there is
 * @property {(reading: Reading, time: string | undefined, isOut: boolean) => void} [tick]
 */

/** A picture without pages and without notes. */
export const onePage = Object.freeze({ page: 0, pages: 1, notes: "" });
