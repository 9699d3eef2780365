-- Schema 2. What a clinic keeps that belongs to no patient, such as its phrases and its code lists.

-- each document by name, in every revision
CREATE TABLE clinic_document (
    name TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    saved_at INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (name, revision)
) STRICT;

CREATE TRIGGER clinic_document_stays BEFORE UPDATE ON clinic_document
    BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
CREATE TRIGGER clinic_document_remains BEFORE DELETE ON clinic_document
    BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;
