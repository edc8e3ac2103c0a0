/** Of a project that nobody has wished for, called for or supported. */
import type { Intake } from "#model/standing.ts";

export const noIntake: Intake = {
  wishes: 0,
  supporters: 0,
  paper: 0,
  mine: null,
  side: "resident",
  confirmed: false,
  answers: {},
  content: null,
  grid: null,
  grids: [],
  call: null,
  standard: null,
  survey: null,
  surveys: [],
  alike: [],
};
