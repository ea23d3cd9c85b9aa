package org.dealwright.examples.team;

import java.util.List;
import java.util.Map;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Role;

/** What happens to a member of the made-up team, for the report to find out. */
enum SampleFate {
    USUAL(0.85, 1, 1, 1, 1, 1),
    /** Was trained in the middle of the year. */
    TRAINED(0.8, 1, 1, 1, 1, 1),
    /** Was coached in the middle of the year, and nothing came of it. */
    COACHED(0.85, 1, 1, 1, 1, 1),
    /** Knows too little. */
    UNTRAINED(0.3, 1, 1, 1, 1, 1),
    /** Would look after customers better than sell to new ones. */
    MISPLACED(0.25, 1, 1, 1, 1, 1),
    /** Is given few leads, and so closes little. */
    FEW_LEADS(0.85, 1, 0.45, 1, 1, 1),
    /** Is given leads that seldom fit. */
    POOR_LEADS(0.85, 0.6, 1, 0.55, 1, 1),
    /** Has far more open than anybody can look after. */
    OVERLOADED(0.85, 0.6, 1, 1, 2.4, 1),
    /** Does less than the others. */
    UNMOTIVATED(0.85, 0.7, 1, 1, 1, 0.5),
    /** Was on leave in summer, and is back. */
    BACK_FROM_LEAVE(0.9, 1.1, 1, 1, 1, 1),
    /** Is on leave. */
    ON_LEAVE(0.85, 1, 1, 1, 1, 1),
    /** Will go soon. */
    LEAVING(0.85, 1, 1, 1, 1, 1);

    private static final Map<Role, List<SampleFate>> OF_THE_FIRST = Map.of(
            Role.ACCOUNT_EXECUTIVE,
            List.of(
                    TRAINED,
                    TRAINED,
                    TRAINED,
                    TRAINED,
                    TRAINED,
                    TRAINED,
                    UNTRAINED,
                    MISPLACED,
                    FEW_LEADS,
                    POOR_LEADS,
                    OVERLOADED,
                    UNMOTIVATED,
                    BACK_FROM_LEAVE),
            Role.SALES_DEVELOPMENT_REP,
            List.of(UNTRAINED, UNMOTIVATED, COACHED, COACHED, COACHED, COACHED, COACHED),
            Role.SALES_SPECIALIST,
            List.of(LEAVING),
            Role.CUSTOMER_SUCCESS_REP,
            List.of(ON_LEAVE));

    private final double talent;
    private final double win;
    private final double leads;
    private final double quality;
    private final double load;
    private final double activity;

    SampleFate(double talent, double win, double leads, double quality, double load, double activity) {
        this.talent = talent;
        this.win = win;
        this.leads = leads;
        this.quality = quality;
        this.load = load;
        this.activity = activity;
    }

    /** Of the first few of a role; whoever comes after them has a usual one. */
    static SampleFate of(Role role, int place) {
        List<SampleFate> fates = OF_THE_FIRST.getOrDefault(role, List.of());
        return place < fates.size() ? fates.get(place) : USUAL;
    }

    /** How much of what the role needs they have at least; up to 0.3 more comes by chance. */
    double talent() {
        return talent;
    }

    double win() {
        return win;
    }

    double leads() {
        return leads;
    }

    /** What is closed follows from what is given to work on. */
    double volume() {
        return leads;
    }

    double quality() {
        return quality;
    }

    double load() {
        return load;
    }

    double activity() {
        return activity;
    }

    Presence presence() {
        return switch (this) {
            case ON_LEAVE -> Presence.ON_LEAVE;
            case LEAVING -> Presence.LEAVING;
            default -> Presence.ACTIVE;
        };
    }

    /** Whether they are on leave in a month, 1 to 12. */
    boolean isAway(int month) {
        return switch (this) {
            case BACK_FROM_LEAVE -> month >= 6 && month <= 8;
            case ON_LEAVE -> month >= 11;
            default -> false;
        };
    }
}
