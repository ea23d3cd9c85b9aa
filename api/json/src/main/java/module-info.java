/** Events, commands, phases, facts and policies as JSON, by stable names; never by the names of classes. */
module org.dealwright.json {
    requires transitive org.dealwright.api;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.dealwright.json;
}
