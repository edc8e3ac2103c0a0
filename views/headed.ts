/** The columns of a table to keep, each of a kind, under what stands above it. */
const of =
  <K extends "text" | "fen" | "whole" | "day">(kind: K) =>
  (header: string) => ({ header, kind });

export const text = of("text");
export const fen = of("fen");
export const whole = of("whole");
export const day = of("day");
