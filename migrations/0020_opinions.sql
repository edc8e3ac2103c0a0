-- What people say of a work after its acceptance (满意度): asked by the clock until a day, one answer each, on paper by two people; closed by the clock with its result.
CREATE TABLE opinion_rounds (
  project TEXT PRIMARY KEY REFERENCES projects (receipt),
  until_day TEXT NOT NULL,
  as_ordered INTEGER NOT NULL DEFAULT 0 CHECK (as_ordered >= 0),
  mostly INTEGER NOT NULL DEFAULT 0 CHECK (mostly >= 0),
  half_done INTEGER NOT NULL DEFAULT 0 CHECK (half_done >= 0),
  not_ordered INTEGER NOT NULL DEFAULT 0 CHECK (not_ordered >= 0),
  poor INTEGER NOT NULL DEFAULT 0 CHECK (poor >= 0),
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  low INTEGER NOT NULL DEFAULT 0 CHECK (low IN (0, 1)),
  supplier TEXT REFERENCES suppliers (id),
  CONSTRAINT low_when_closed CHECK (low = 0 OR closed = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX opinion_rounds_low ON opinion_rounds (project) WHERE low = 1;
CREATE INDEX opinion_rounds_of_supplier ON opinion_rounds (supplier) WHERE supplier IS NOT NULL;
CREATE TRIGGER opinion_rounds_after_acceptance BEFORE INSERT ON opinion_rounds
WHEN NEW.closed = 1 OR NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.project AND accepted_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'asked before the work is accepted'); END;
-- Once closed nothing is added; a low result is answered for.
CREATE TRIGGER opinion_rounds_closed BEFORE UPDATE ON opinion_rounds
WHEN OLD.closed = 1 AND ((NEW.until_day, NEW.as_ordered, NEW.mostly, NEW.half_done, NEW.not_ordered, NEW.poor, NEW.closed) <>
  (OLD.until_day, OLD.as_ordered, OLD.mostly, OLD.half_done, OLD.not_ordered, OLD.poor, OLD.closed) OR NEW.low > OLD.low)
BEGIN SELECT RAISE(ABORT, 'the asking is over'); END;
CREATE TRIGGER opinion_rounds_kept BEFORE DELETE ON opinion_rounds BEGIN SELECT RAISE(ABORT, 'opinions are kept'); END;

CREATE TABLE opinions (
  project TEXT NOT NULL REFERENCES opinion_rounds (project),
  person TEXT NOT NULL REFERENCES persons (id),
  opinion TEXT NOT NULL CHECK (opinion IN ('as_ordered', 'mostly', 'half_done', 'not_ordered', 'poor')),
  happened TEXT NOT NULL,
  PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER opinions_in_time BEFORE INSERT ON opinions
WHEN EXISTS (SELECT 1 FROM opinions WHERE project = NEW.project AND person = NEW.person)
  OR NOT EXISTS (SELECT 1 FROM opinion_rounds WHERE project = NEW.project AND closed = 0 AND NEW.happened <= until_day)
BEGIN SELECT RAISE(ABORT, 'opinions are not open to this answer'); END;
CREATE TRIGGER opinions_changed_in_time BEFORE UPDATE ON opinions
WHEN NEW.project <> OLD.project OR NEW.person <> OLD.person
  OR NOT EXISTS (SELECT 1 FROM opinion_rounds WHERE project = NEW.project AND closed = 0 AND NEW.happened <= until_day)
BEGIN SELECT RAISE(ABORT, 'opinions are not open to this answer'); END;
CREATE TRIGGER opinions_kept BEFORE DELETE ON opinions BEGIN SELECT RAISE(ABORT, 'opinions are kept'); END;
CREATE TRIGGER opinions_counted AFTER INSERT ON opinions
BEGIN
  UPDATE opinion_rounds SET as_ordered = as_ordered + (NEW.opinion = 'as_ordered'), mostly = mostly + (NEW.opinion = 'mostly'),
    half_done = half_done + (NEW.opinion = 'half_done'), not_ordered = not_ordered + (NEW.opinion = 'not_ordered'), poor = poor + (NEW.opinion = 'poor')
  WHERE project = NEW.project;
END;
CREATE TRIGGER opinions_recounted AFTER UPDATE OF opinion ON opinions WHEN NEW.opinion <> OLD.opinion
BEGIN
  UPDATE opinion_rounds SET as_ordered = as_ordered + (NEW.opinion = 'as_ordered') - (OLD.opinion = 'as_ordered'),
    mostly = mostly + (NEW.opinion = 'mostly') - (OLD.opinion = 'mostly'), half_done = half_done + (NEW.opinion = 'half_done') - (OLD.opinion = 'half_done'),
    not_ordered = not_ordered + (NEW.opinion = 'not_ordered') - (OLD.opinion = 'not_ordered'), poor = poor + (NEW.opinion = 'poor') - (OLD.opinion = 'poor')
  WHERE project = NEW.project;
END;

-- Paper about a work is counted while it is asked, when a second person has checked it; afterwards it is too late.
CREATE TRIGGER paper_opinions_in_time BEFORE UPDATE OF state ON paper_counts
WHEN NEW.about = 'opinion' AND NEW.state = 'verified' AND NOT EXISTS (SELECT 1 FROM opinion_rounds WHERE project = NEW.of AND closed = 0)
BEGIN SELECT RAISE(ABORT, 'opinions are not open to this answer'); END;
CREATE TRIGGER paper_opinions_counted AFTER UPDATE OF state ON paper_counts WHEN NEW.about = 'opinion' AND NEW.state = 'verified'
BEGIN
  UPDATE opinion_rounds SET as_ordered = as_ordered + (NEW.counts ->> 0), mostly = mostly + (NEW.counts ->> 1), half_done = half_done + (NEW.counts ->> 2),
    not_ordered = not_ordered + (NEW.counts ->> 3), poor = poor + (NEW.counts ->> 4)
  WHERE project = NEW.of;
END;

-- What an agency judged as an office that engaged it wanted: by whom, and the reckoned score in hundredths of a point. Its own work nobody judges.
CREATE TABLE evaluations (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL,
  agency TEXT REFERENCES suppliers (id),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),
  band TEXT NOT NULL,
  happened TEXT NOT NULL,
  PRIMARY KEY (project, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER evaluations_of_others BEFORE INSERT ON evaluations
WHEN NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.project AND accepted_on IS NOT NULL AND supplier IS NOT NEW.agency)
BEGIN SELECT RAISE(ABORT, 'nobody evaluates their own work, nor before it is accepted'); END;
CREATE TRIGGER evaluations_kept BEFORE DELETE ON evaluations BEGIN SELECT RAISE(ABORT, 'evaluations are kept'); END;
CREATE TRIGGER evaluations_fixed BEFORE UPDATE ON evaluations BEGIN SELECT RAISE(ABORT, 'evaluations are kept'); END;
