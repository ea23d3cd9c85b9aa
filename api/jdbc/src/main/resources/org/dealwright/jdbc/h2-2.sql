-- The position up to which deadlines are kept, and by which policy, as a checksum of it and of the library.
ALTER TABLE dealwright_head ADD COLUMN IF NOT EXISTS deadline_position BIGINT DEFAULT 0 NOT NULL;

ALTER TABLE dealwright_head ADD COLUMN IF NOT EXISTS deadline_policy VARCHAR(255);

-- When time will next act on a history; no row where it never will. All rows can be made anew of the events.
CREATE TABLE IF NOT EXISTS dealwright_deadline (
    lifecycle VARCHAR(64) NOT NULL,
    id VARCHAR(255) NOT NULL,
    due_second BIGINT NOT NULL,
    due_nano INTEGER NOT NULL,
    PRIMARY KEY (lifecycle, id)
);

CREATE INDEX IF NOT EXISTS dealwright_deadline_due ON dealwright_deadline (due_second);

-- What a history had come to with the event at that version and position, written by that library. Any row may be deleted:
-- then the events before it are read.
CREATE TABLE IF NOT EXISTS dealwright_snapshot (
    lifecycle VARCHAR(64) NOT NULL,
    id VARCHAR(255) NOT NULL,
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    library VARCHAR(255) NOT NULL,
    type VARCHAR(255) NOT NULL,
    payload VARCHAR NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (lifecycle, id)
);

INSERT INTO dealwright_schema_version (version)
SELECT 2 WHERE NOT EXISTS (SELECT 1 FROM dealwright_schema_version WHERE version = 2);
