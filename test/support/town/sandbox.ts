/** A home for many quick tries: its statements are prepared once, and whatever was tried can be undone. */
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { NodeHome } from "./home.ts";

export class Sandbox extends NodeHome {
  private readonly prepared = new Map<string, StatementSync>();

  /** What `work` writes is there while it runs, and gone after it. */
  async trying<T>(work: () => Promise<T>): Promise<T> {
    this.sqlite.exec("SAVEPOINT trying");
    try {
      return await work();
    } finally {
      this.sqlite.exec("ROLLBACK TO trying; RELEASE trying");
    }
  }

  override prepare(sql: string): ReturnType<NodeHome["prepare"]> {
    const known = this.prepared.get(sql) ?? this.sqlite.prepare(sql);
    this.prepared.set(sql, known);
    const bound = (params: readonly SQLInputValue[]) => {
      const now = () => ({ results: known.all(...params) as object[], success: true as const, meta: {} });
      const all = async () => now();
      const raw = async () => now().results.map((row) => Object.values(row));
      const first = async () => now().results[0] ?? null;
      return { now, all, run: all, raw, first, bind: (...more: readonly SQLInputValue[]) => bound(more) };
    };
    return bound([]) as unknown as ReturnType<NodeHome["prepare"]>;
  }

  /** Like its parent's, all or nothing, but within what is being tried. */
  override async batch(statements: Parameters<NodeHome["batch"]>[0]): Promise<readonly object[]> {
    this.sqlite.exec("SAVEPOINT batch");
    try {
      return statements.map((statement) => statement.now());
    } catch (error) {
      this.sqlite.exec("ROLLBACK TO batch");
      throw error;
    } finally {
      this.sqlite.exec("RELEASE batch");
    }
  }
}
