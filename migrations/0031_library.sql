-- The library of standard projects (标准化项目库): an entry has versions; one of them is in force. In and out by two people.
CREATE TABLE standards (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  version INTEGER,
  -- The day on which the version in force came in.
  since TEXT,
  exit_by TEXT,
  exit_reason TEXT NOT NULL DEFAULT '',
  retired_by TEXT,
  ordered INTEGER NOT NULL DEFAULT 0 CHECK (ordered >= 0),
  CONSTRAINT two_people CHECK (retired_by IS NULL OR (exit_by IS NOT NULL AND exit_by <> retired_by)),
  CHECK ((version IS NULL) = (since IS NULL)),
  CONSTRAINT in_before_out CHECK (exit_by IS NULL OR version IS NOT NULL),
  FOREIGN KEY (id, version) REFERENCES standard_versions (standard, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX standards_by_age ON standards (leaf);
CREATE INDEX standards_in_area ON standards (area);
CREATE TABLE standard_versions (
  standard TEXT NOT NULL REFERENCES standards (id),
  version INTEGER NOT NULL CHECK (version > 0),
  template TEXT NOT NULL CHECK (json_valid(template)),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'admitted', 'rebutted')),
  project TEXT REFERENCES projects (receipt),
  supplier TEXT REFERENCES suppliers (id),
  -- What it was after a call and its review (0033).
  application TEXT REFERENCES applications (id),
  proposed_by TEXT NOT NULL,
  decided_by TEXT,
  CONSTRAINT two_people CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK (template ->> 'low' > 0 AND template ->> 'low' <= template ->> 'high'),
  PRIMARY KEY (standard, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX standard_versions_of_supplier ON standard_versions (supplier) WHERE supplier IS NOT NULL;
CREATE UNIQUE INDEX standards_one_open ON standard_versions (standard) WHERE state = 'proposed';
CREATE TRIGGER standard_versions_accepted BEFORE INSERT ON standard_versions
WHEN NEW.project IS NOT NULL AND NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.project AND accepted_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'moved: an entry is made of what was accepted'); END;
-- Without two people only what a panel has scored, its result hung, and nothing said against it stands.
CREATE TRIGGER standard_versions_scored BEFORE INSERT ON standard_versions
WHEN (NEW.application IS NULL) = (NEW.decided_by IS 'clock') OR (NEW.application IS NOT NULL AND (NEW.version <> 1 OR NOT EXISTS (
  SELECT 1 FROM applications a JOIN solicitations s ON s.id = a.solicitation AND s.state = 'ended'
  WHERE a.id = NEW.application AND a.state = 'admitted' AND a.supplier = NEW.supplier)))
BEGIN SELECT RAISE(ABORT, 'moved: only what was scored and announced comes in after a call'); END;
CREATE TRIGGER standard_versions_fixed BEFORE UPDATE ON standard_versions WHEN OLD.state <> 'proposed' OR NEW.template <> OLD.template OR NEW.proposed_by <> OLD.proposed_by OR NEW.application IS NOT OLD.application
BEGIN SELECT RAISE(ABORT, 'frozen: a version is never changed'); END;
CREATE TRIGGER standard_versions_kept BEFORE DELETE ON standard_versions BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
CREATE TRIGGER standards_in_force BEFORE UPDATE OF version ON standards
WHEN NOT EXISTS (SELECT 1 FROM standard_versions WHERE standard = NEW.id AND version = NEW.version AND state = 'admitted')
BEGIN SELECT RAISE(ABORT, 'moved: only what was let in is in force'); END;
CREATE TRIGGER standards_out BEFORE UPDATE ON standards WHEN OLD.retired_by IS NOT NULL AND NEW.ordered = OLD.ordered
BEGIN SELECT RAISE(ABORT, 'frozen: what has left the library is over'); END;
CREATE TRIGGER standards_kept BEFORE DELETE ON standards BEGIN SELECT RAISE(ABORT, 'entries are kept'); END;

-- 点同款: what is ordered is in the library, in the version that is in force.
CREATE TRIGGER intakes_on_offer BEFORE INSERT ON intakes
WHEN NEW.standard IS NOT NULL AND NOT EXISTS (SELECT 1 FROM standards WHERE id = NEW.standard AND version = NEW.standard_version AND retired_by IS NULL)
BEGIN SELECT RAISE(ABORT, 'moved: what is ordered is not on offer'); END;
CREATE TRIGGER intakes_ordered AFTER INSERT ON intakes WHEN NEW.standard IS NOT NULL
BEGIN UPDATE standards SET ordered = ordered + 1 WHERE id = NEW.standard; END;

-- Honours of a year: a community has one feature (一社区一特色).
CREATE TABLE honours (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  project TEXT NOT NULL REFERENCES projects (receipt),
  level TEXT NOT NULL CHECK (level IN ('community', 'street', 'district')),
  area TEXT NOT NULL REFERENCES areas (code),
  year INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'given', 'declined')),
  reason TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  decided_by TEXT,
  CONSTRAINT two_people CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CHECK ((state = 'proposed') = (decided_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX honours_of_year ON honours (year, level, leaf);
CREATE UNIQUE INDEX honours_one_feature ON honours (area, year) WHERE level = 'community' AND state = 'given';
CREATE UNIQUE INDEX honours_once ON honours (project, level, year) WHERE state <> 'declined';
CREATE TRIGGER honours_accepted BEFORE INSERT ON honours
WHEN NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.project AND accepted_on IS NOT NULL AND public = 1)
BEGIN SELECT RAISE(ABORT, 'moved: honours are for what was accepted'); END;
CREATE TRIGGER honours_decided BEFORE UPDATE ON honours WHEN OLD.state <> 'proposed'
BEGIN SELECT RAISE(ABORT, 'frozen: an honour is decided once'); END;
CREATE TRIGGER honours_kept BEFORE DELETE ON honours BEGIN SELECT RAISE(ABORT, 'honours are kept'); END;

-- What somebody has to give, and the wishes it was matched with.
CREATE TABLE resources (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  kind TEXT NOT NULL CHECK (kind IN ('venue', 'volunteers', 'donor', 'organisation')),
  name TEXT NOT NULL,
  what TEXT NOT NULL,
  words TEXT NOT NULL CHECK (json_valid(words)),
  hours TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT CHECK (until_day >= from_day),
  contact TEXT NOT NULL,
  ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
  matched INTEGER NOT NULL DEFAULT 0 CHECK (matched >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX resources_of_area ON resources (area, leaf) WHERE ended = 0;
CREATE TRIGGER resources_kept BEFORE DELETE ON resources BEGIN SELECT RAISE(ABORT, 'resources are kept'); END;
CREATE TABLE matches (
  resource TEXT NOT NULL REFERENCES resources (id),
  wish TEXT NOT NULL REFERENCES wishes (id),
  happened TEXT NOT NULL,
  PRIMARY KEY (resource, wish)
) STRICT, WITHOUT ROWID;
CREATE INDEX matches_of_wish ON matches (wish);
CREATE TRIGGER matches_open BEFORE INSERT ON matches WHEN (SELECT ended FROM resources WHERE id = NEW.resource) = 1
BEGIN SELECT RAISE(ABORT, 'moved: it is no longer offered'); END;
CREATE TRIGGER matches_counted AFTER INSERT ON matches BEGIN UPDATE resources SET matched = matched + 1 WHERE id = NEW.resource; END;
CREATE TRIGGER matches_fixed BEFORE UPDATE ON matches BEGIN SELECT RAISE(ABORT, 'a match is never changed'); END;
CREATE TRIGGER matches_kept BEFORE DELETE ON matches BEGIN SELECT RAISE(ABORT, 'matches are kept'); END;
