-- Schema 1. Everything about a patient is inside the payloads (row, detail, payload); ids, revisions and times are not.

-- one row, which says that this is a store and since when
CREATE TABLE store (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    created_at INTEGER NOT NULL
) STRICT;

-- the newest revision of each chart and its row of the patient list
CREATE TABLE chart (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    row BLOB NOT NULL
) STRICT;

-- every revision: when (milliseconds since 1970, UTC), and in the detail who and why
CREATE TABLE revision (
    chart TEXT NOT NULL REFERENCES chart (id),
    number INTEGER NOT NULL CHECK (number > 0),
    saved_at INTEGER NOT NULL,
    detail BLOB NOT NULL,
    PRIMARY KEY (chart, number)
) STRICT, WITHOUT ROWID;

-- the index (its name is empty) and the encounters (named by their ids), each in the revisions that wrote it
CREATE TABLE document (
    chart TEXT NOT NULL,
    name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (chart, name, revision),
    FOREIGN KEY (chart, revision) REFERENCES revision (chart, number)
) STRICT;

CREATE INDEX document_of_revision ON document (chart, revision);

CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER revision_remains BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
CREATE TRIGGER document_remains BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;

INSERT INTO store (only, created_at) VALUES (1, CAST(unixepoch('subsec') * 1000 AS INTEGER));
