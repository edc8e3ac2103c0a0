-- What was established and goes on in others: divided into projects of their own, united with others into one, or procured in sections (标段) that stay
-- parts of one project. A row for each project before it, its own at depth 1 and those before them.
CREATE TABLE lineage (
  project TEXT NOT NULL REFERENCES projects (receipt),
  origin TEXT NOT NULL REFERENCES projects (receipt),
  depth INTEGER NOT NULL CHECK (depth > 0),
  how TEXT NOT NULL CHECK (how IN ('divide', 'unite', 'section')),
  PRIMARY KEY (project, origin),
  CONSTRAINT from_another CHECK (project <> origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX lineage_of_origin ON lineage (origin, depth);
CREATE INDEX projects_in_sections ON projects (part_of) WHERE part_of IS NOT NULL;
CREATE TRIGGER lineage_fixed BEFORE UPDATE ON lineage BEGIN SELECT RAISE(ABORT, 'where it came from is never changed'); END;
CREATE TRIGGER lineage_kept BEFORE DELETE ON lineage BEGIN SELECT RAISE(ABORT, 'where it came from is never removed'); END;

-- The old one has ended, or stands over its sections; it was established, of the same place, class and rules, and nobody was chosen to do it.
CREATE TRIGGER lineage_fits BEFORE INSERT ON lineage
WHEN NEW.depth = 1 AND NOT EXISTS (SELECT 1 FROM projects p JOIN projects o ON o.receipt = NEW.origin WHERE p.receipt = NEW.project
  AND o.stage = iif(NEW.how = 'divide', 'divided', iif(NEW.how = 'unite', 'merged', 'sections'))
  AND o.approved IS NOT NULL AND p.area = o.area AND p.class = o.class AND p.policy = o.policy AND o.part_of IS NULL
  AND p.part_of IS iif(NEW.how = 'section', o.receipt, NULL)
  AND NOT EXISTS (SELECT 1 FROM contracts c WHERE c.project = o.receipt)
  AND NOT EXISTS (SELECT 1 FROM tenders t WHERE t.project = o.receipt AND t.state <> 'void'))
BEGIN SELECT RAISE(ABORT, 'moved: it cannot go on in this one'); END;
-- What came of one project is never more than it was.
CREATE TRIGGER lineage_within AFTER INSERT ON lineage
WHEN NEW.depth = 1 AND NEW.how <> 'unite' AND (SELECT approved FROM projects WHERE receipt = NEW.origin) <
  (SELECT sum(p.asked) FROM lineage l JOIN projects p ON p.receipt = l.project WHERE l.origin = NEW.origin AND l.depth = 1)
BEGIN SELECT RAISE(ABORT, 'parts that are more than the whole'); END;
-- Nobody is looked for, and nothing is signed, before the sections are the whole.
CREATE TRIGGER tenders_of_a_whole BEFORE INSERT ON tenders
WHEN EXISTS (SELECT 1 FROM projects me JOIN projects o ON o.receipt = me.part_of
  WHERE me.receipt = NEW.project AND o.approved <> (SELECT sum(p.asked) FROM projects p WHERE p.part_of = o.receipt) AND o.contracted IS NULL)
BEGIN SELECT RAISE(ABORT, 'sections that are not the whole'); END;
CREATE TRIGGER contracts_of_a_whole BEFORE INSERT ON contracts
WHEN EXISTS (SELECT 1 FROM projects me JOIN projects o ON o.receipt = me.part_of
  WHERE me.receipt = NEW.project AND o.approved <> (SELECT sum(p.asked) FROM projects p WHERE p.part_of = o.receipt) AND o.contracted IS NULL)
BEGIN SELECT RAISE(ABORT, 'sections that are not the whole'); END;

-- What a project is founded with was given up, on the same line, by those that it came from, and never more of it than they gave up.
CREATE TRIGGER entries_of_what_was_founded BEFORE INSERT ON entries
WHEN NEW.seq = 1 AND NEW.kind = 'COMMIT' AND EXISTS (SELECT 1 FROM facts WHERE subject = NEW.subject AND seq = 1 AND kind = 'founded')
  AND NEW.amount + coalesce((SELECT sum(e.amount) FROM (SELECT DISTINCT other.project FROM lineage mine JOIN lineage other ON other.origin = mine.origin AND other.depth = 1
      WHERE mine.project = substr(NEW.holder, 9) AND mine.depth = 1) s
    JOIN entries e ON e.subject = 'project:' || s.project AND e.seq = 1 AND e.line = NEW.line AND e.kind = 'COMMIT'), 0)
  > coalesce((SELECT sum(e.amount) FROM lineage l JOIN facts f ON f.subject = 'project:' || l.origin AND f.kind = 'recast'
    JOIN entries e ON e.subject = f.subject AND e.seq = f.seq AND e.line = NEW.line AND e.kind = 'DECOMMIT'
    WHERE l.project = substr(NEW.holder, 9) AND l.depth = 1), 0)
BEGIN SELECT RAISE(ABORT, 'founded with what nobody gave up'); END;

-- When a section has ended its whole is looked at.
CREATE TRIGGER sections_wake_the_whole AFTER UPDATE OF stage ON projects
WHEN NEW.part_of IS NOT NULL AND NEW.stage <> OLD.stage AND NEW.stage IN ('closed', 'terminated')
BEGIN INSERT OR REPLACE INTO dues VALUES ('project:' || NEW.part_of, -(SELECT max(leaf) FROM facts)); END;
-- It is done when all of them are.
CREATE TRIGGER sections_first BEFORE UPDATE OF stage ON projects
WHEN OLD.stage = 'sections' AND NEW.stage <> 'sections'
  AND EXISTS (SELECT 1 FROM projects WHERE part_of = OLD.receipt AND stage NOT IN ('closed', 'archived', 'terminated'))
BEGIN SELECT RAISE(ABORT, 'moved: a section is not done'); END;
