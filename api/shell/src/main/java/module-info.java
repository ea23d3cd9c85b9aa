/** The shell: it reads the clock, keeps the journal, and lets the life cycles of the core act on each other. */
module org.dealwright.api {
    requires transitive org.dealwright.core;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.dealwright.api;
}
