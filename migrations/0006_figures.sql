-- What the projects of each class and area take from each line, kept as the entries are written: pages read a few rows, not every project.
CREATE TABLE figures (
  line TEXT NOT NULL REFERENCES lines (id),
  area TEXT NOT NULL,
  class TEXT NOT NULL,
  held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
  committed INTEGER NOT NULL DEFAULT 0 CHECK (committed >= 0),
  paid INTEGER NOT NULL DEFAULT 0 CHECK (paid >= 0),
  PRIMARY KEY (line, area, class)
) STRICT, WITHOUT ROWID;

-- The same as it stood at the end of each day on which something moved, by the date of record: a page asks for any day at the cost of today.
CREATE TABLE figure_days (
  line TEXT NOT NULL,
  area TEXT NOT NULL,
  class TEXT NOT NULL,
  day TEXT NOT NULL,
  held INTEGER NOT NULL,
  committed INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  PRIMARY KEY (line, area, class, day)
) STRICT, WITHOUT ROWID;
-- The last entry of each such day: its balances are those of the line at that day's end.
CREATE TABLE line_days (
  line TEXT NOT NULL,
  day TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (line, day)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entries_make_days AFTER INSERT ON entries
BEGIN
  INSERT OR REPLACE INTO line_days SELECT NEW.line, date((body ->> '$.at') / 1000 + 28800, 'unixepoch'), NEW.n FROM facts WHERE subject = NEW.subject AND seq = NEW.seq;
END;

CREATE TRIGGER entries_make_figures AFTER INSERT ON entries WHEN NEW.holder IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO figures (line, area, class) SELECT NEW.line, p.area, p.class FROM projects p WHERE p.receipt = substr(NEW.holder, 9);
  UPDATE figures SET
    held = held + NEW.sign * NEW.amount * (SELECT h FROM kinds WHERE kind = NEW.kind),
    committed = committed + NEW.sign * NEW.amount * (SELECT c FROM kinds WHERE kind = NEW.kind),
    paid = paid + NEW.sign * NEW.amount * (SELECT p FROM kinds WHERE kind = NEW.kind)
  WHERE line = NEW.line AND (area, class) = (SELECT area, class FROM projects WHERE receipt = substr(NEW.holder, 9));
  INSERT OR REPLACE INTO figure_days
  SELECT f.line, f.area, f.class, date((b.body ->> '$.at') / 1000 + 28800, 'unixepoch'), f.held, f.committed, f.paid
  FROM facts b, projects p, figures f WHERE b.subject = NEW.subject AND b.seq = NEW.seq AND p.receipt = substr(NEW.holder, 9)
    AND f.line = NEW.line AND f.area = p.area AND f.class = p.class;
END;

-- A class or an area is corrected before money is held or after it has come back, never under it.
CREATE TRIGGER money_fixes_the_class BEFORE UPDATE OF class, area ON projects
WHEN (NEW.class <> OLD.class OR NEW.area <> OLD.area) AND EXISTS (
  SELECT 1 FROM allocations a
  JOIN entries e ON e.holder = a.holder AND e.line = a.line AND e.m = (SELECT max(m) FROM entries WHERE holder = a.holder AND line = a.line)
  WHERE a.holder = 'project:' || OLD.receipt AND e.h_held + e.h_committed + e.h_paid > 0)
BEGIN SELECT RAISE(ABORT, 'the class is fixed while money is held'); END;
