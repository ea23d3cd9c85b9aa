-- One row for each version that the tables have been brought to.
CREATE TABLE IF NOT EXISTS dealwright_schema_version (
    version INTEGER NOT NULL PRIMARY KEY
);

-- Whoever appends takes positions from this one row, in the same transaction: they leave no gap, and show in order.
CREATE TABLE IF NOT EXISTS dealwright_head (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    position INTEGER NOT NULL
);

INSERT INTO dealwright_head (only_row, position)
SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM dealwright_head);

-- An instant is its seconds since 1970-01-01T00:00:00Z, which may be negative, and the nanoseconds after them.
CREATE TABLE IF NOT EXISTS dealwright_event (
    position INTEGER NOT NULL PRIMARY KEY,
    lifecycle TEXT COLLATE BINARY NOT NULL,
    id TEXT COLLATE BINARY NOT NULL,
    version INTEGER NOT NULL,
    recorded_second INTEGER NOT NULL,
    recorded_nano INTEGER NOT NULL,
    batch_key TEXT COLLATE BINARY,
    type TEXT NOT NULL,
    payload TEXT NOT NULL,
    UNIQUE (lifecycle, id, version)
);

-- Under which key which positions were recorded; rows may be deleted when the key needs to be known no longer.
CREATE TABLE IF NOT EXISTS dealwright_key (
    batch_key TEXT COLLATE BINARY NOT NULL PRIMARY KEY,
    first_position INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    recorded_second INTEGER NOT NULL
) WITHOUT ROWID;

-- How far each subscriber has come.
CREATE TABLE IF NOT EXISTS dealwright_subscriber (
    name TEXT COLLATE BINARY NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO dealwright_schema_version (version)
SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM dealwright_schema_version WHERE version = 1);
