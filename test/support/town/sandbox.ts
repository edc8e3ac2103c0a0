/** A home for many quick tries: whatever was tried can be undone. */
import { NodeHome } from "./home.ts";

export class Sandbox extends NodeHome {
  /** What `work` writes is there while it runs, and gone after it. */
  async trying<T>(work: () => Promise<T>): Promise<T> {
    this.sqlite.exec("SAVEPOINT trying");
    try {
      return await work();
    } finally {
      this.sqlite.exec("ROLLBACK TO trying; RELEASE trying");
    }
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
