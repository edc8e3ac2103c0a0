-- What a notice says of a project, as it was fixed; never changed. A corrected notice has a row of its own.
CREATE TABLE publications (
  project TEXT NOT NULL REFERENCES projects (receipt),
  seq INTEGER NOT NULL,
  gate TEXT NOT NULL,
  title TEXT NOT NULL,
  need TEXT NOT NULL,
  place TEXT NOT NULL,
  class TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  beneficiaries INTEGER NOT NULL,
  contracted INTEGER,
  supplier TEXT,
  accepted_on TEXT,
  PRIMARY KEY (project, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER publications_fixed BEFORE UPDATE ON publications BEGIN SELECT RAISE(ABORT, 'what was published is never changed'); END;
CREATE TRIGGER publications_kept BEFORE DELETE ON publications BEGIN SELECT RAISE(ABORT, 'what was published is never removed'); END;

-- Where a notice hangs, and how that is shown. Once shown it stays so.
CREATE TABLE notice_channels (
  notice TEXT NOT NULL REFERENCES notices (id),
  channel TEXT NOT NULL CHECK (channel IN ('web', 'board', 'poster')),
  place TEXT NOT NULL,
  proof TEXT NOT NULL,
  on_day TEXT NOT NULL,
  by_person TEXT NOT NULL,
  PRIMARY KEY (notice, channel)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notice_channels_fixed BEFORE UPDATE ON notice_channels BEGIN SELECT RAISE(ABORT, 'a proof is never changed'); END;
CREATE TRIGGER notice_channels_kept BEFORE DELETE ON notice_channels BEGIN SELECT RAISE(ABORT, 'a proof is never removed'); END;
CREATE TRIGGER notices_hung_when_proven BEFORE UPDATE OF hung_on ON notices
WHEN NEW.hung_on IS NOT NULL AND EXISTS (
  SELECT 1 FROM json_each(NEW.channels) c WHERE NOT EXISTS (SELECT 1 FROM notice_channels n WHERE n.notice = NEW.id AND n.channel = c.value))
BEGIN SELECT RAISE(ABORT, 'a required channel is not proven'); END;

-- A corrected notice is asked for by one person and published by another.
CREATE TABLE amendments (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL,
  notice TEXT NOT NULL REFERENCES notices (id),
  title TEXT NOT NULL,
  need TEXT NOT NULL,
  place TEXT NOT NULL,
  beneficiaries INTEGER NOT NULL,
  contact TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'amended', 'declined')),
  decided_by TEXT,
  PRIMARY KEY (project, n),
  CONSTRAINT two_people CHECK (state <> 'amended' OR decided_by <> asked_by)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX amendments_one_open ON amendments (project) WHERE state = 'asked';
CREATE INDEX amendments_open ON amendments (state, project);

-- Acts on paper that were recorded on a later day than they happened: a row for each area from their own up to the city, for the auditor.
CREATE TABLE backdated (
  area TEXT NOT NULL,
  leaf INTEGER NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  happened TEXT NOT NULL,
  recorded TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days > 0),
  by_person TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (area, leaf)
) STRICT, WITHOUT ROWID;
CREATE INDEX backdated_by_day ON backdated (area, recorded, leaf);
CREATE TRIGGER backdated_fixed BEFORE UPDATE ON backdated BEGIN SELECT RAISE(ABORT, 'the list of back-dated entries is never changed'); END;
CREATE TRIGGER backdated_kept BEFORE DELETE ON backdated BEGIN SELECT RAISE(ABORT, 'the list of back-dated entries is never changed'); END;
