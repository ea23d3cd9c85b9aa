-- One row for each version that the table of people has been brought to.
CREATE TABLE IF NOT EXISTS dealwright_people_version (
    version INTEGER NOT NULL PRIMARY KEY
);

-- The identifier in UTF-8, so that it is compared exactly; under which key; all the rest, encrypted with it.
CREATE TABLE IF NOT EXISTS dealwright_person (
    person_id BYTEA NOT NULL PRIMARY KEY,
    key_id TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL
);

INSERT INTO dealwright_people_version (version)
SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM dealwright_people_version WHERE version = 1);
