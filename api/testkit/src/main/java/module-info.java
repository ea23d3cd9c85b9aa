/** What an embedder tests own parts with: the journal's contract as a test suite. */
module org.dealwright.testkit {
    requires transitive org.dealwright.api;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports org.dealwright.testkit;
}
