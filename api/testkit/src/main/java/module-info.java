/**
 * What an embedder tests own parts with: the contracts of the journal and of the store of people as test suites; given,
 * when, expect; and, for those who use jqwik, arbitraries.
 */
module org.dealwright.testkit {
    requires transitive org.dealwright.api;
    requires transitive org.junit.jupiter.api;
    requires static transitive net.jqwik.api;
    requires static org.jspecify;

    exports org.dealwright.testkit;
    exports org.dealwright.testkit.arbitraries;
}
