-- Files: what lies in the bucket under a random id, and at what it hangs. Staff see it; others once somebody entitled has shown it.
CREATE TABLE files (
  id TEXT PRIMARY KEY CHECK (length(id) = 20),
  leaf INTEGER NOT NULL,
  about TEXT NOT NULL,
  path TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('photo', 'before', 'during', 'after', 'paper', 'signed', 'proof', 'signin', 'invoice')),
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
  -- The file of which this is a copy with faces covered: the copy may be shown, what it covers stays closed.
  covers TEXT REFERENCES files (id),
  -- The transfer whose answer it came with: whoever ordered it judges by it before it is public.
  reply INTEGER CHECK (reply IS NULL OR (purpose IN ('before', 'after') AND about LIKE 'project:%')),
  CONSTRAINT never_public CHECK (public = 0 OR purpose NOT IN ('signin', 'invoice')),
  CONSTRAINT shown_by_somebody CHECK (public = 0 OR (shown_by IS NOT NULL AND wording IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX files_of ON files (about, leaf);
-- Filed, it is nobody's but the staff's.
CREATE TRIGGER files_begin_closed BEFORE INSERT ON files
WHEN NEW.public = 1 OR EXISTS (SELECT 1 FROM files WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a file begins closed and is never replaced'); END;
CREATE UNIQUE INDEX files_covered_once ON files (covers) WHERE covers IS NOT NULL;
CREATE INDEX files_by_digest ON files (digest, leaf);
CREATE TRIGGER files_covered_stay_closed BEFORE UPDATE OF public ON files
WHEN NEW.public = 1 AND EXISTS (SELECT 1 FROM files WHERE covers = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what is covered stays closed'); END;
CREATE TRIGGER files_covers_what_is_closed BEFORE INSERT ON files
WHEN NEW.covers IS NOT NULL AND NOT EXISTS (SELECT 1 FROM files WHERE id = NEW.covers AND about = NEW.about AND public = 0 AND covers IS NULL AND id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'what is covered stays closed'); END;
CREATE TRIGGER files_fixed BEFORE UPDATE OF id, leaf, about, path, purpose, type, size, digest, filed_by, filed_at, covers ON files
BEGIN SELECT RAISE(ABORT, 'a file is never replaced'); END;
CREATE TRIGGER files_replied_once BEFORE UPDATE OF reply ON files WHEN OLD.reply IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a file belongs to the answer it came with'); END;
CREATE TRIGGER files_kept BEFORE DELETE ON files BEGIN SELECT RAISE(ABORT, 'a file is never removed'); END;

-- The papers that a gate demands, once each: a file that hangs at the project, or one that lies on paper.
CREATE TABLE gate_papers (
  project TEXT NOT NULL REFERENCES projects (receipt),
  gate TEXT NOT NULL,
  paper TEXT NOT NULL,
  file TEXT REFERENCES files (id),
  PRIMARY KEY (project, gate, paper)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER gate_papers_once BEFORE INSERT ON gate_papers
WHEN EXISTS (SELECT 1 FROM gate_papers WHERE project = NEW.project AND gate = NEW.gate AND paper = NEW.paper)
BEGIN SELECT RAISE(ABORT, 'a paper of a gate is produced once'); END;
CREATE TRIGGER gate_papers_hang_there BEFORE INSERT ON gate_papers
WHEN NEW.file IS NOT NULL AND NOT EXISTS (SELECT 1 FROM files WHERE id = NEW.file AND about = 'project:' || NEW.project)
BEGIN SELECT RAISE(ABORT, 'a paper of a gate hangs at its project'); END;
CREATE TRIGGER gate_papers_fixed BEFORE UPDATE ON gate_papers BEGIN SELECT RAISE(ABORT, 'a paper of a gate is never replaced'); END;
CREATE TRIGGER gate_papers_kept BEFORE DELETE ON gate_papers BEGIN SELECT RAISE(ABORT, 'a paper of a gate is never removed'); END;

-- Sheets of paper that came back signed, with the photos of them; a second person says that they are what they claim to be.
CREATE TABLE sheets (
  sheet TEXT NOT NULL,
  n INTEGER NOT NULL,
  about TEXT NOT NULL,
  path TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('minutes', 'attendance', 'poster', 'decision', 'contract', 'transfer')),
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

-- A closed project is read, not changed: what is left is to mend what was written wrong, to judge it, to keep words from sight, and to file it. Archived, only words can be kept from sight.
CREATE TRIGGER closed_projects_are_read BEFORE INSERT ON facts
WHEN NEW.subject >= 'project:' AND NEW.subject < 'project;'
  AND NEW.kind NOT IN ('covered', 'uncovered')
  AND EXISTS (SELECT 1 FROM projects WHERE receipt = substr(NEW.subject, 9) AND (stage = 'archived'
    OR (stage = 'closed' AND NEW.kind NOT IN ('archived', 'correction_asked', 'corrected', 'correction_declined', 'opinions_asked', 'opinions_closed', 'remedied', 'evaluated', 'reminded', 'escalated', 'due_moved', 'refunded', 'written_off'))))
BEGIN SELECT RAISE(ABORT, 'frozen: a closed project is not changed'); END;
CREATE TRIGGER archived_projects_are_filed BEFORE INSERT ON files
WHEN NEW.about >= 'project:' AND NEW.about < 'project;' AND EXISTS (SELECT 1 FROM projects WHERE receipt = substr(NEW.about, 9) AND stage = 'archived')
BEGIN SELECT RAISE(ABORT, 'frozen: an archived project takes no more papers'); END;
