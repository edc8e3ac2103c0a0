-- What happened. A subject has one numbered line of facts; each carries the hash of the one before it.
-- `leaf` is the place in the whole log. Nothing here is ever changed or removed.
CREATE TABLE facts (
  leaf INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  body TEXT NOT NULL CHECK (json_valid(body)),
  salt TEXT NOT NULL CHECK (length(salt) >= 22),
  prev TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  at INTEGER GENERATED ALWAYS AS (body ->> 'at') VIRTUAL,
  by TEXT GENERATED ALWAYS AS (body ->> 'by') VIRTUAL,
  happened TEXT GENERATED ALWAYS AS (body ->> 'on') VIRTUAL,
  UNIQUE (subject, seq)
) STRICT;
CREATE INDEX facts_by_actor ON facts (by, leaf);

-- Two writers of one subject: the second finds its number taken and must read again.
CREATE TRIGGER facts_follow BEFORE INSERT ON facts
WHEN NEW.seq <> 1 + coalesce((SELECT seq FROM facts WHERE subject = NEW.subject ORDER BY seq DESC LIMIT 1), 0)
  OR NEW.prev <> coalesce((SELECT hash FROM facts WHERE subject = NEW.subject ORDER BY seq DESC LIMIT 1), '')
  OR NEW.leaf <> 1 + coalesce((SELECT max(leaf) FROM facts), 0)
BEGIN SELECT RAISE(ABORT, 'moved: a fact does not follow the one before'); END;
CREATE TRIGGER facts_fixed BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
CREATE TRIGGER facts_kept BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'facts are never removed'); END;

-- What people wrote, under the digest that the fact carries. It can be erased; the chain still holds.
CREATE TABLE texts (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
  salt TEXT NOT NULL,
  text TEXT
) STRICT, WITHOUT ROWID;
CREATE TRIGGER texts_fixed BEFORE UPDATE ON texts
WHEN NEW.text IS NOT NULL OR NEW.digest <> OLD.digest OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'a text can be erased, not changed'); END;
CREATE TRIGGER texts_added BEFORE INSERT ON texts WHEN EXISTS (SELECT 1 FROM texts WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'a text can be erased, not changed'); END;

-- A premise: what an act read of another subject must still be its last fact when the act writes. Never stored.
CREATE TABLE expects (subject TEXT NOT NULL, seq INTEGER NOT NULL) STRICT;
CREATE TRIGGER expects_hold BEFORE INSERT ON expects
WHEN NEW.seq <> coalesce((SELECT seq FROM facts WHERE subject = NEW.subject ORDER BY seq DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'moved: a premise no longer holds'); END;
CREATE TRIGGER expects_pass AFTER INSERT ON expects BEGIN DELETE FROM expects; END;

-- The answer to a form already taken: sending it twice gives the same answer and does nothing twice.
CREATE TABLE onces (
  token TEXT PRIMARY KEY CHECK (length(token) BETWEEN 16 AND 64),
  person TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX onces_by_age ON onces (at);

-- What the clock has to look at, and when: a time, or for "now" the negative number of the last fact, so that a newer nudge is told from an older one.
-- A subject may have several: one for now does not take the place of one for the end of its notice.
CREATE TABLE dues (subject TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (subject, at)) STRICT, WITHOUT ROWID;
CREATE INDEX dues_by_time ON dues (at);

-- Who is to be told of which fact.
CREATE TABLE outbox (
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  seen INTEGER,
  -- Where no message reaches the person: the clerks of this area tell them by this day, by telephone or at the door.
  area TEXT,
  due TEXT,
  due_at INTEGER,
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= told),
  told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  CHECK ((area IS NULL) = (due IS NULL) AND (due IS NULL) = (due_at IS NULL)),
  CHECK (tries = 0 OR due_at IS NOT NULL),
  PRIMARY KEY (subject, seq, person),
  FOREIGN KEY (subject, seq) REFERENCES facts (subject, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_of_person ON outbox (person, at);
CREATE INDEX outbox_owed ON outbox (area, due_at) WHERE due_at IS NOT NULL AND told = 0;
CREATE TRIGGER outbox_told BEFORE UPDATE OF tries, told ON outbox WHEN OLD.told = 1 OR NEW.tries <> OLD.tries + 1
BEGIN SELECT RAISE(ABORT, 'who was told is not told again'); END;

-- Attempts that were refused for want of authority; append-only like the facts.
CREATE TABLE denials (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  person TEXT,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  refusal TEXT NOT NULL
) STRICT;
CREATE TRIGGER denials_fixed BEFORE UPDATE ON denials BEGIN SELECT RAISE(ABORT, 'denials are never changed'); END;
CREATE TRIGGER denials_kept BEFORE DELETE ON denials BEGIN SELECT RAISE(ABORT, 'denials are never removed'); END;
-- INSERT OR REPLACE removes a row without asking the trigger above.
CREATE TRIGGER denials_added BEFORE INSERT ON denials WHEN EXISTS (SELECT 1 FROM denials WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'denials are never changed'); END;
