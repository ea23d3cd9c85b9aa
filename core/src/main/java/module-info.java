/** The sales process as a pure domain model: it decides, and touches neither clock nor store. */
module org.dealwright.core {
    requires transitive io.vavr;
    requires transitive org.joda.money;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.interval;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports org.dealwright.closing;
    exports org.dealwright.consent;
    exports org.dealwright.contact;
    exports org.dealwright.deal;
    exports org.dealwright.evaluation;
    exports org.dealwright.handoff;
    exports org.dealwright.id;
    exports org.dealwright.incentive;
    exports org.dealwright.metrics;
    exports org.dealwright.metrics.lifetime;
    exports org.dealwright.metrics.recorded;
    exports org.dealwright.need;
    exports org.dealwright.process;
    exports org.dealwright.proposal;
    exports org.dealwright.prospect;
    exports org.dealwright.qualification;
    exports org.dealwright.retention;
    exports org.dealwright.team;
}
