package org.dealwright.jdbc;

/** What is kept in tables of its own, which may be in a database of their own. */
enum Part {
    JOURNAL("the journal", "", "dealwright_schema_version", Schema.VERSION),
    PEOPLE("the person store", "people-", "dealwright_people_version", 1),
    KEYS("the key store", "keys-", "dealwright_person_key_version", 1);

    private final String words;
    private final String infix;
    private final String versions;
    private final int version;

    Part(String words, String infix, String versions, int version) {
        this.words = words;
        this.infix = infix;
        this.versions = versions;
        this.version = version;
    }

    String words() {
        return words;
    }

    /** What the names of its files have between the database and the version. */
    String infix() {
        return infix;
    }

    /** The table that says which version its tables have. */
    String versions() {
        return versions;
    }

    /** The version of its tables that this library works with. */
    int version() {
        return version;
    }
}
