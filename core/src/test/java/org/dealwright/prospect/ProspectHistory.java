package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.CadenceTerms;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.People;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;

/**
 * A prospect's history, event by event, typed by hand: nothing in here asks the table.
 *
 * <p>Anna is the rep who owns it, Bela the executive to whom it is offered; nothing happens for an hour between two
 * events. It begins on a Monday at nine, in UTC.
 */
final class ProspectHistory {
    static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BELA = new MemberId("bela");
    static final MemberId CILI = new MemberId("cili");
    static final PersonId PAT = new PersonId("cili");
    static final AttributeKey<Long> FLEET = AttributeKey.wholeNumber("fleet");
    static final CompanyId ACME = new CompanyId("acme");
    static final MergeTarget OTHER = MergeTarget.prospect(new ProspectId("other"));
    static final DealId DEAL = new DealId("deal-1");

    private final List<ProspectEvent> events = new ArrayList<>();
    private final Option<MemberId> owner;
    private Instant next = MONDAY_AT_NINE;
    private Option<Instant> due = Option.none();

    private ProspectHistory(Option<MemberId> owner) {
        this.owner = owner;
    }

    /** Identified and owned by Anna. */
    static ProspectHistory owned() {
        return new ProspectHistory(Option.of(ANNA)).identified();
    }

    /** Identified, and nobody's. */
    static ProspectHistory unowned() {
        return new ProspectHistory(Option.none()).identified();
    }

    /** Brought in from another system in a phase, owned by Anna, without any contact. */
    static ProspectHistory adopted(String phase) {
        ClaimedPhase claim = switch (phase) {
            case "working" -> new ClaimedPhase.Working();
            case "engaged" -> new ClaimedPhase.Engaged();
            case "qualified" -> new ClaimedPhase.Qualified();
            case "handoff-offered" -> new ClaimedPhase.HandoffOffered(BELA, Option.none());
            case "nurturing" -> new ClaimedPhase.Nurturing(Option.none(), Option.none());
            case "handed-off" -> new ClaimedPhase.HandedOff(BELA, Option.none());
            case "disqualified" -> new ClaimedPhase.Disqualified(Option.none());
            case "opted-out" -> new ClaimedPhase.OptedOut();
            case "merged" -> new ClaimedPhase.Merged(Option.none());
            default -> throw new AssertionError("no claim of " + phase);
        };
        return new ProspectHistory(Option.of(ANNA))
                .then(new ProspectEvent.Adopted(
                        MONDAY_AT_NINE,
                        Option.none(),
                        claim,
                        Option.none(),
                        Option.of(ACME),
                        Option.of(ANNA),
                        Option.none(),
                        Attributes.none()));
    }

    /** The shortest history into a phase, by its stable name. */
    static ProspectHistory to(String phase, boolean owned) {
        ProspectHistory history = owned ? owned() : unowned();
        return switch (phase) {
            case "identified" -> history;
            case "working" -> history.tried();
            case "engaged" -> history.answered();
            case "qualified" -> history.answered().assessedInFull().qualified();
            case "handoff-offered" ->
                history.answered().assessedInFull().qualified().offered();
            case "nurturing" -> history.nurtured();
            case "handed-off" ->
                history.answered().assessedInFull().qualified().offered().accepted();
            case "disqualified" -> history.disqualified();
            case "opted-out" -> history.optedOut();
            case "merged" -> history.merged();
            default -> throw new AssertionError("no history to " + phase);
        };
    }

    /** A history into a phase in which time gives that command; {@link #due} says when. */
    static ProspectHistory awaiting(String command, String phase, boolean owned) {
        ProspectHistory history = to(phase, owned);
        return switch (command) {
            case "lapse-handoff", "resume-on-date" -> history;
            case "give-up-cadence" -> history.lastStepMade();
            case "remind-owner" -> history.quietUntilTold(QUIET_DAYS.get(phase).get(0));
            case "escalate-silence" ->
                owned
                        ? history.ownerTold(QUIET_DAYS.get(phase).get(0))
                                .quietUntilTold(QUIET_DAYS.get(phase).get(1))
                        : history.quietUntilTold(QUIET_DAYS.get(phase).get(0));
            default -> throw new AssertionError("no history in which time gives " + command);
        };
    }

    static Instant hour(int hours) {
        return MONDAY_AT_NINE.plus(Duration.ofHours(hours));
    }

    static Evidence evidence(String criterion, Answer answer, Instant at) {
        return new Evidence(criterion, answer, EvidenceSource.CALL, at);
    }

    ProspectHistory then(ProspectEvent event) {
        events.add(event);
        next = next.plus(Duration.ofHours(1));
        return this;
    }

    private ProspectHistory identified() {
        return then(new ProspectEvent.Identified(
                next, owner, Source.of(SourceKind.INBOUND), Option.of(ACME), owner, Attributes.none()));
    }

    ProspectHistory tried() {
        return touched(Direction.OUTBOUND, TouchOutcome.NO_ANSWER);
    }

    ProspectHistory answered() {
        return touched(Direction.OUTBOUND, TouchOutcome.ANSWERED);
    }

    ProspectHistory touched(Direction direction, TouchOutcome outcome) {
        return then(new ProspectEvent.TouchLogged(next, owner, Channel.PHONE, direction, outcome, Option.none()));
    }

    /** The first of the five steps of the cadence that is shipped as outbound. */
    ProspectHistory firstStepPlanned(Instant at) {
        return planned(1, Channel.PHONE, at, Option.of(Duration.ofDays(2)));
    }

    ProspectHistory planned(int step, Channel channel, Instant at, Option<Duration> pauseAfter) {
        return then(new ProspectEvent.TouchPlanned(
                next,
                owner,
                "outbound",
                step,
                new PlannedTouch(channel, at, Purpose.MARKETING, Option.none()),
                terms(pauseAfter)));
    }

    static CadenceTerms terms(Option<Duration> pauseAfter) {
        return new CadenceTerms(
                pauseAfter,
                Duration.ofDays(7),
                90,
                List.of(CadenceEnd.ANSWER, CadenceEnd.MEETING, CadenceEnd.BOUNCE, CadenceEnd.OPT_OUT));
    }

    /** The fifth step planned and made without an answer, which has seven days to come. */
    ProspectHistory lastStepMade() {
        planned(5, Channel.PHONE, next, Option.none());
        due = Option.of(next.plus(Duration.ofDays(7)));
        return tried();
    }

    /** After how many days of silence the owner is told, and the manager, where nothing else is said. */
    private static final Map<String, List<Integer>> QUIET_DAYS = Map.of(
            "identified", List.of(3, 7),
            "working", List.of(7, 14),
            "engaged", List.of(14, 28),
            "qualified", List.of(7, 14),
            "handoff-offered", List.of(7, 14));

    private ProspectHistory quietUntilTold(int days) {
        due = Option.of(lastDone().plus(Duration.ofDays(days)));
        return this;
    }

    /** Reminded of the silence since what was done last. */
    private ProspectHistory ownerTold(int days) {
        Instant since = lastDone();
        events.add(new ProspectEvent.OwnerReminded(since.plus(Duration.ofDays(days)), Option.none(), ANNA, since));
        return this;
    }

    private Instant lastDone() {
        return next.minus(Duration.ofHours(1));
    }

    /** A user, of the name that a command names where nothing else is said. */
    ProspectHistory personAdded() {
        return then(new ProspectEvent.PersonAdded(next, owner, new Stakeholder(PAT, List.of(BuyingRole.USER))));
    }

    /** A call on Monday at nine, entered late: the one that a command names where nothing else is said. */
    ProspectHistory calledAtNine() {
        return then(new ProspectEvent.TouchLogged(
                MONDAY_AT_NINE, owner, Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER, Option.none()));
    }

    /** A finding, on the topic that a command names where nothing else is said. */
    ProspectHistory sizeFound() {
        return then(new ProspectEvent.Researched(
                next, owner, new Finding(FindingTopic.SIZE, "40 people", EvidenceSource.REGISTER, next)));
    }

    /** A need, of the identifier that a command names where nothing else is said. */
    ProspectHistory needRecorded() {
        Statement said = new Statement(Option.none(), "paper", Option.none(), Option.of(next));
        return then(new ProspectEvent.NeedRecorded(
                next, owner, Need.of(new NeedId("cili"), NeedKind.MUST, new NeedTopic("paper"), said)));
    }

    ProspectHistory assessed(String criterion, Answer answer, boolean qualifies) {
        return then(new ProspectEvent.Assessed(next, owner, evidence(criterion, answer, next), qualifies));
    }

    /** A yes for each criterion of BANT. */
    ProspectHistory assessedInFull() {
        return assessed("budget", Answer.YES, false)
                .assessed("authority", Answer.YES, false)
                .assessed("need", Answer.YES, false)
                .assessed("timing", Answer.YES, true);
    }

    ProspectHistory qualified() {
        return then(new ProspectEvent.Qualified(next, owner, "bant", 100));
    }

    /** Until Tuesday. */
    ProspectHistory nurtured() {
        Instant midnight = Instant.parse("2026-03-03T00:00:00Z");
        due = Option.of(midnight);
        return then(new ProspectEvent.Nurtured(next, owner, TUESDAY, midnight, NurtureReason.TIMING, Option.none()));
    }

    ProspectHistory resumed() {
        return then(new ProspectEvent.Resumed(next, owner));
    }

    ProspectHistory disqualified() {
        return then(new ProspectEvent.Disqualified(next, owner, DisqualificationReason.NO_BUDGET, Option.none()));
    }

    ProspectHistory optedOut() {
        return then(new ProspectEvent.OptedOut(next, Option.none()));
    }

    ProspectHistory merged() {
        return then(new ProspectEvent.Merged(next, owner, OTHER));
    }

    /** Another, touched once and at that instant, turned out to be the same. */
    ProspectHistory absorbed(int answers, Instant touch) {
        Absorption taken = new Absorption(
                CompanyIdentity.of(Option.none()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Attributes.none(),
                new Outreach(1, answers, Option.of(touch)));
        return then(new ProspectEvent.Absorbed(next, Option.none(), new ProspectId("twin"), taken));
    }

    ProspectHistory reopened() {
        return then(new ProspectEvent.Reopened(next, owner, "they called back"));
    }

    /** Offered to Bela, who has eight hours. */
    ProspectHistory offered() {
        due = Option.of(next.plus(Duration.ofHours(8)));
        return then(new ProspectEvent.HandoffOffered(
                next,
                owner,
                BELA,
                HandoffPackage.of(
                        "wants paper", Needs.none(), List.of(), People.none(), List.of("a sample"), "call on Friday"),
                next.plus(Duration.ofHours(8))));
    }

    ProspectHistory accepted() {
        return then(new ProspectEvent.HandoffAccepted(next, Option.of(BELA), BELA, DEAL, false));
    }

    ProspectHistory returned() {
        return then(new ProspectEvent.HandoffReturned(next, Option.of(BELA), ReturnReason.TIMING, Option.none()));
    }

    ProspectHistory withdrawn() {
        return then(new ProspectEvent.HandoffWithdrawn(next, owner));
    }

    ProspectHistory lapsed() {
        return then(new ProspectEvent.HandoffLapsed(next, Option.none()));
    }

    /** When the next event would happen: an hour after the last. */
    Instant next() {
        return next;
    }

    /** When time acts on what was begun last. */
    Instant due() {
        return due.getOrElseThrow(() -> new AssertionError("nothing is due"));
    }

    List<ProspectEvent> events() {
        return List.copyOf(events);
    }
}
