// @ts-check

/** What is drawn where notes hang together; it brings nothing along, so that a phone can fetch it later. */
export const analysisPaths = Object.freeze({
  carried: ["M6 4v8a3 3 0 0 0 3 3h9M14 11l4 4-4 4"],
  noTool: [
    "M7.5 6.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10.5 13.5l7 7M14.5 17.5l2-2M15 3.5l5 5M20 3.5l-5 5",
  ],
});
