/** What an embedder tests own parts with: the contracts of the journal and of the store of people as test suites. */
module org.dealwright.testkit {
    requires transitive org.dealwright.api;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports org.dealwright.testkit;
}
