// @ts-check

import { ActionsPicture } from "./actions-picture.js";
import { InfoPicture } from "./info-picture.js";
import { InstructionPicture } from "./instruction-picture.js";
import { JoinPicture } from "./join-picture.js";
import { comparison } from "./material.js";
import { MatrixPicture } from "./matrix-picture.js";
import { NoteWall } from "./note-wall.js";
import { PausePicture } from "./pause-picture.js";
import { PresentPicture } from "./present-picture.js";
import { RowsPicture } from "./rows-picture.js";
import { SincePicture } from "./since-picture.js";
import { VotePicture } from "./vote-picture.js";
import { wallClusters, wallColumns } from "./wall-columns.js";
import { wallWithoutTool } from "./wall-without-tool.js";

/** @typedef {import("../shared/records.js").ScreenContent} ScreenContent */
/** @typedef {import("./picture.js").Picture} Picture */

/**
 * The picture of each content; one for two contents where they differ in what they are about only.
 * @returns {Record<ScreenContent, Picture>}
 */
export function pictures() {
  const wall = new NoteWall(wallColumns);
  const instruction = new InstructionPicture();
  return {
    join: new JoinPicture(),
    info: new InfoPicture(),
    question: instruction,
    column: wall,
    columns: wall,
    clusters: new NoteWall(wallClusters),
    instruction,
    vote: new VotePicture(),
    pause: new PausePicture(),
    present: new PresentPicture(),
    compare: new NoteWall(wallColumns, comparison),
    group: wall,
    rows: new RowsPicture(),
    actions: new ActionsPicture(),
    withoutTool: new NoteWall(wallWithoutTool),
    since: new SincePicture(),
    matrix: new MatrixPicture("groups"),
    sectors: new MatrixPicture("sectors"),
  };
}
