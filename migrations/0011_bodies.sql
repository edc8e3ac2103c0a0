-- Bodies: who sits in them, by kind of seat and term. A term ends and nobody is taken off: the seat says until when.
CREATE TABLE bodies (
  id TEXT PRIMARY KEY,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  key TEXT NOT NULL,
  term INTEGER NOT NULL CHECK (term > 0),
  CHECK (id = area || '/' || key)
) STRICT, WITHOUT ROWID;
CREATE INDEX bodies_in_area ON bodies (area);
CREATE TRIGGER bodies_kept BEFORE DELETE ON bodies BEGIN SELECT RAISE(ABORT, 'a body is kept'); END;

CREATE TABLE body_seats (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL REFERENCES bodies (id),
  person TEXT NOT NULL REFERENCES persons (id),
  kind TEXT NOT NULL,
  term INTEGER NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  ended_on TEXT,
  CHECK (until_day >= from_day)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX body_seats_once ON body_seats (body, person) WHERE ended_on IS NULL;
CREATE INDEX body_seats_of_person ON body_seats (person);
CREATE TRIGGER body_seats_fixed BEFORE UPDATE ON body_seats
WHEN OLD.ended_on IS NOT NULL OR NEW.body <> OLD.body OR NEW.person <> OLD.person OR NEW.kind <> OLD.kind OR NEW.from_day <> OLD.from_day
BEGIN SELECT RAISE(ABORT, 'a seat ends and does not change'); END;
CREATE TRIGGER body_seats_kept BEFORE DELETE ON body_seats BEGIN SELECT RAISE(ABORT, 'a seat ends and does not change'); END;

-- Whose sitting it is: one body, or several together.
CREATE TABLE meeting_bodies (
  meeting TEXT NOT NULL REFERENCES meetings (id),
  body TEXT NOT NULL REFERENCES bodies (id),
  PRIMARY KEY (meeting, body)
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_of_body ON meeting_bodies (body);

-- What was begun urgently is told to the next sitting.
CREATE TABLE meeting_reports (
  meeting TEXT NOT NULL REFERENCES meetings (id),
  project TEXT NOT NULL REFERENCES projects (receipt),
  PRIMARY KEY (meeting, project)
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_of_project ON meeting_reports (project);
