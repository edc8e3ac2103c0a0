-- Files: what lies in the bucket under a random id, and at what it hangs. Staff see it; others once somebody entitled has shown it.
CREATE TABLE files (
  id TEXT PRIMARY KEY CHECK (length(id) = 20),
  leaf INTEGER NOT NULL,
  about TEXT NOT NULL,
  path TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('photo', 'paper', 'signed', 'proof')),
  type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  name TEXT NOT NULL,
  caption TEXT NOT NULL,
  filed_by TEXT NOT NULL,
  filed_at INTEGER NOT NULL,
  public INTEGER NOT NULL DEFAULT 0 CHECK (public IN (0, 1)),
  wording TEXT,
  shown_by TEXT,
  CONSTRAINT shown_by_somebody CHECK (public = 0 OR (shown_by IS NOT NULL AND wording IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX files_of ON files (about, leaf);
-- Filed, it is nobody's but the staff's.
CREATE TRIGGER files_begin_closed BEFORE INSERT ON files
WHEN NEW.public = 1 OR EXISTS (SELECT 1 FROM files WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a file begins closed and is never replaced'); END;
CREATE TRIGGER files_fixed BEFORE UPDATE OF id, leaf, about, path, purpose, type, size, digest, filed_by, filed_at ON files
BEGIN SELECT RAISE(ABORT, 'a file is never replaced'); END;
CREATE TRIGGER files_kept BEFORE DELETE ON files BEGIN SELECT RAISE(ABORT, 'a file is never removed'); END;

-- Sheets of paper that came back signed, with the photos of them; a second person says that they are what they claim to be.
CREATE TABLE sheets (
  sheet TEXT NOT NULL,
  n INTEGER NOT NULL,
  about TEXT NOT NULL,
  path TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('minutes', 'attendance', 'poster', 'decision', 'contract')),
  version INTEGER NOT NULL REFERENCES facts (leaf),
  files TEXT NOT NULL CHECK (json_array_length(files) > 0),
  signed TEXT NOT NULL CHECK (json_array_length(signed) > 0),
  note TEXT NOT NULL,
  happened TEXT NOT NULL,
  lodged_by TEXT NOT NULL,
  lodged_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('lodged', 'confirmed', 'rejected')),
  decided_by TEXT,
  reason TEXT,
  PRIMARY KEY (sheet, n),
  CHECK ((state = 'lodged') = (decided_by IS NULL)),
  CONSTRAINT two_people CHECK (decided_by IS NULL OR decided_by <> lodged_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheets_of ON sheets (about);
CREATE INDEX sheets_waiting ON sheets (path) WHERE state = 'lodged';
CREATE UNIQUE INDEX sheets_one_standing ON sheets (sheet) WHERE state <> 'rejected';
CREATE TRIGGER sheets_begin BEFORE INSERT ON sheets
WHEN NEW.state <> 'lodged' OR EXISTS (SELECT 1 FROM sheets WHERE sheet = NEW.sheet AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'a sheet comes back, and then somebody else looks at it'); END;
CREATE TRIGGER sheets_fixed BEFORE UPDATE ON sheets
WHEN OLD.state <> 'lodged' OR NEW.sheet <> OLD.sheet OR NEW.n <> OLD.n OR NEW.files <> OLD.files OR NEW.signed <> OLD.signed OR NEW.lodged_by <> OLD.lodged_by
BEGIN SELECT RAISE(ABORT, 'what was lodged is never changed'); END;
CREATE TRIGGER sheets_kept BEFORE DELETE ON sheets BEGIN SELECT RAISE(ABORT, 'what was lodged is never removed'); END;
