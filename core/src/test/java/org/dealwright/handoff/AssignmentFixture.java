package org.dealwright.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;

/** A team, and what is asked of it. */
final class AssignmentFixture {
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BELA = new MemberId("bela");
    static final MemberId CILI = new MemberId("cili");

    static final Territory PEST = new Territory("hu-pest");
    static final Territory VIENNA = new Territory("at-vienna");
    static final Skill DEMO = new Skill("demo");
    static final Skill GERMAN = new Skill("german");

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    private AssignmentFixture() {}

    static Candidate anna() {
        return Candidate.active(ANNA);
    }

    static Candidate bela() {
        return Candidate.active(BELA);
    }

    static Candidate cili() {
        return Candidate.active(CILI);
    }

    static Workload since(Instant at) {
        return Workload.NONE.lastGiven(Turn.of(at));
    }

    static Workload taken(int open, int capacity) {
        return Workload.of(open).limitedTo(capacity);
    }

    /** Who gets work that asks for this. */
    static MemberId chosen(AssignmentStrategy strategy, AssignmentRequest request, Candidate... team) {
        return choice(strategy, request, team).member();
    }

    static Assignment.Chosen choice(AssignmentStrategy strategy, AssignmentRequest request, Candidate... team) {
        return assertInstanceOf(Assignment.Chosen.class, strategy.choose(request, Pool.of(team)));
    }

    static Assignment.Nobody nobody(AssignmentStrategy strategy, AssignmentRequest request, Candidate... team) {
        return assertInstanceOf(Assignment.Nobody.class, strategy.choose(request, Pool.of(team)));
    }

    /** What is said of one who does not get it. */
    static List<Reason> against(MemberId member, Assignment assignment) {
        List<Assignment.PassedOver> theirs = assignment.others().stream()
                .filter(other -> other.member().equals(member))
                .toList();
        assertEquals(1, theirs.size(), () -> member + " among " + assignment.others());
        return theirs.get(0).reasons();
    }
}
