-- Places, days, rules and people.
CREATE TABLE areas (
  code TEXT PRIMARY KEY,
  parent TEXT REFERENCES areas (code),
  level TEXT NOT NULL CHECK (level IN ('city', 'district', 'street', 'community', 'grid')),
  -- How many live there, where somebody has said so: a quota by heads rests on it.
  residents INTEGER CHECK (residents > 0),
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  initials TEXT,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  successor TEXT REFERENCES areas (code)
) STRICT, WITHOUT ROWID;
CREATE INDEX areas_below ON areas (parent, code);
CREATE INDEX areas_by_path ON areas (path);
CREATE UNIQUE INDEX areas_initials ON areas (parent, initials) WHERE initials IS NOT NULL;

-- A published year of days off and make-up workdays; a typed one waits for a second person.
CREATE TABLE calendar_years (
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  state TEXT NOT NULL CHECK (state IN ('typed', 'confirmed', 'replaced')),
  n INTEGER NOT NULL,
  days_off TEXT NOT NULL CHECK (json_valid(days_off)),
  days_work TEXT NOT NULL CHECK (json_valid(days_work)),
  source TEXT NOT NULL,
  typed_by TEXT NOT NULL,
  confirmed_by TEXT,
  PRIMARY KEY (year, n),
  CONSTRAINT two_people CHECK (confirmed_by IS NULL OR confirmed_by <> typed_by OR typed_by = 'setup')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX calendar_in_force ON calendar_years (year) WHERE state = 'confirmed';

CREATE TABLE policies (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
  id TEXT NOT NULL,
  area TEXT NOT NULL,
  version INTEGER NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  -- What the area itself says, and of every value of the whole document whose layer said it.
  layer TEXT NOT NULL CHECK (json_valid(layer)),
  origins TEXT NOT NULL CHECK (json_valid(origins)),
  -- The number of the publication, which may make versions for several areas; 0 is setup.
  issue INTEGER NOT NULL CHECK (issue >= 0),
  draft TEXT,
  submitted_by TEXT,
  published_by TEXT NOT NULL,
  published INTEGER NOT NULL,
  UNIQUE (area, version),
  CONSTRAINT two_people CHECK ((issue = 0 AND published_by = 'setup') OR (draft IS NOT NULL AND submitted_by IS NOT NULL AND published_by <> submitted_by))
) STRICT, WITHOUT ROWID;
CREATE INDEX policies_by_issue ON policies (issue);
CREATE INDEX policies_by_id ON policies (id);
CREATE TRIGGER policies_fixed BEFORE UPDATE ON policies BEGIN SELECT RAISE(ABORT, 'a published policy is never changed'); END;
CREATE TRIGGER policies_kept BEFORE DELETE ON policies BEGIN SELECT RAISE(ABORT, 'a published policy is never removed'); END;
CREATE TRIGGER policies_added BEFORE INSERT ON policies
WHEN EXISTS (SELECT 1 FROM policies WHERE digest = NEW.digest OR (area = NEW.area AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'a published policy is never changed'); END;
-- Layers rest on each other: of two publications decided at the same moment one is decided again.
CREATE TRIGGER policies_in_turn BEFORE INSERT ON policies
WHEN NEW.issue > 0 AND EXISTS (SELECT 1 FROM policies WHERE issue > NEW.issue OR (issue = NEW.issue AND draft IS NOT NEW.draft))
BEGIN SELECT RAISE(ABORT, 'moved: another publication came first'); END;

CREATE TABLE persons (
  id TEXT PRIMARY KEY,
  handle TEXT UNIQUE,
  name TEXT NOT NULL,
  -- By which somebody is recognised: one telephone, one person. On no page but where it was typed.
  phone TEXT UNIQUE CHECK (length(phone) = 11),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX persons_by_name ON persons (name);

CREATE TABLE grants (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES persons (id),
  role TEXT NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  supplier TEXT,
  delegate_of TEXT,
  document TEXT,
  revoked INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1)),
  CONSTRAINT organisations_act_by_people CHECK ((role IN ('supplier', 'agency')) = (supplier IS NOT NULL)),
  CONSTRAINT agencies_are_engaged CHECK (role <> 'agency' OR document IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX grants_of_person ON grants (person) WHERE revoked = 0;
CREATE INDEX grants_in_area ON grants (area, role) WHERE revoked = 0;

-- By which consent somebody acts for a resident: on paper, or heard by whom; its term and its end are those of the grant.
CREATE TABLE consents (
  "grant" TEXT PRIMARY KEY REFERENCES grants (id),
  relation TEXT NOT NULL CHECK (relation IN ('relative', 'neighbour', 'grid', 'other')),
  form TEXT NOT NULL CHECK (form IN ('paper', 'oral')),
  heard TEXT NOT NULL REFERENCES persons (id),
  paper TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER consents_fixed BEFORE UPDATE ON consents BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
CREATE TRIGGER consents_kept BEFORE DELETE ON consents BEGIN SELECT RAISE(ABORT, 'consents are kept'); END;
CREATE TRIGGER consents_of_agents BEFORE INSERT ON consents
WHEN NOT EXISTS (SELECT 1 FROM grants WHERE id = NEW."grant" AND role = 'agent' AND delegate_of IS NOT NULL AND until_day IS NOT NULL
  AND delegate_of <> person AND person <> NEW.heard)
BEGIN SELECT RAISE(ABORT, 'a consent lets somebody else act for a resident, for a time'); END;

CREATE TABLE suppliers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  credit TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  founded TEXT,
  suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  account TEXT NOT NULL DEFAULT '',
  -- When it was last looked up on the lists of the dishonest, on which, and whether nothing was found.
  vetted_on TEXT,
  vetted_by TEXT,
  lists TEXT NOT NULL DEFAULT '',
  clear INTEGER CHECK (clear IN (0, 1)),
  -- As rated among social organisations, 1A to 5A.
  grade INTEGER CHECK (grade BETWEEN 1 AND 5)
) STRICT, WITHOUT ROWID;

-- Who acts for a supplier, under the name and telephone that it gave; the term and its end are those of the grant.
CREATE TABLE contacts (
  "grant" TEXT PRIMARY KEY REFERENCES grants (id),
  supplier TEXT NOT NULL REFERENCES suppliers (id),
  name TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_of_supplier ON contacts (supplier);
CREATE TRIGGER contacts_fixed BEFORE UPDATE OF "grant", supplier ON contacts BEGIN SELECT RAISE(ABORT, 'a contact is never moved'); END;
CREATE TRIGGER contacts_kept BEFORE DELETE ON contacts BEGIN SELECT RAISE(ABORT, 'contacts are kept'); END;
CREATE TRIGGER contacts_are_known BEFORE INSERT ON contacts
WHEN NOT EXISTS (SELECT 1 FROM grants g JOIN persons p ON p.id = g.person
  WHERE g.id = NEW."grant" AND g.role = 'supplier' AND g.supplier = NEW.supplier AND g.document IS NOT NULL AND p.phone = NEW.phone)
BEGIN SELECT RAISE(ABORT, 'a contact is who has the telephone, and acts by an authorisation'); END;

-- Only the digest of a session's token is kept.
CREATE TABLE sessions (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
  person TEXT NOT NULL REFERENCES persons (id),
  started INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  ends INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_of_person ON sessions (person);

-- How far the clock of a demonstration runs ahead; no row anywhere else.
CREATE TABLE demo_clock (one INTEGER PRIMARY KEY CHECK (one = 1), offset INTEGER NOT NULL) STRICT;
