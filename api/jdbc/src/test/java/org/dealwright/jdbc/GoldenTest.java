package org.dealwright.jdbc;

import org.dealwright.testing.ApiListing;
import org.dealwright.testing.CompiledModule;
import org.dealwright.testing.Golden;
import org.junit.jupiter.api.Test;

/** What embedders build on: changing it is a decision, not an accident. */
class GoldenTest {
    private static final String FOLDER = "org/dealwright/jdbc/";
    private static final CompiledModule MODULE = CompiledModule.of(JdbcJournal.class);

    @Test
    void the_exported_api_is_what_was_agreed_on() {
        Golden.check(FOLDER + "api.txt", ApiListing.of(MODULE.exportedTypes()));
    }

    @Test
    void the_sealed_hierarchies_permit_what_was_agreed_on() {
        Golden.check(FOLDER + "sealed.txt", ApiListing.sealed(MODULE.exportedTypes()));
    }
}
