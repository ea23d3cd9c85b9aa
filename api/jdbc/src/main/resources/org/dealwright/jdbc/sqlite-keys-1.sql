-- One row for each version that the table of keys has been brought to.
CREATE TABLE IF NOT EXISTS dealwright_person_key_version (
    version INTEGER NOT NULL PRIMARY KEY
);

-- The person's identifier in UTF-8, so that it is compared exactly; the key, wrapped by the master key of that name.
CREATE TABLE IF NOT EXISTS dealwright_person_key (
    person_id BLOB NOT NULL PRIMARY KEY,
    key_id TEXT COLLATE BINARY NOT NULL,
    master_key TEXT COLLATE BINARY NOT NULL,
    wrapped BLOB NOT NULL
);

INSERT INTO dealwright_person_key_version (version)
SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM dealwright_person_key_version WHERE version = 1);
