package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A deal's history, event by event, typed by hand: nothing in here asks the table.
 *
 * <p>Anna is the executive who owns it, Bela the specialist who is called in; nothing happens for an hour between two events.
 * It begins on a Monday at nine, in UTC.
 */
final class DealHistory {
    static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BELA = new MemberId("bela");
    static final MemberId CILI = new MemberId("cili");
    static final PersonId PAT = new PersonId("pat");
    static final AttributeKey<Long> FLEET = AttributeKey.wholeNumber("fleet");
    static final CompanyId ACME = new CompanyId("acme");
    static final ProspectId PROSPECT = new ProspectId("p-1");
    static final NeedId PAPER = new NeedId("paper");
    static final NeedId TONER = new NeedId("toner");
    static final ObstacleId LAWYER = new ObstacleId("lawyer");
    static final ConsultationId CALL = new ConsultationId("call-1");
    static final Skill PRINTERS = new Skill("printers");
    static final ProposalId PROPOSAL = new ProposalId("proposal-1");

    /** A stage for each phase, left at any time, with a longest stay of a day. */
    static final DealPolicy STAGED = DealPolicy.builder()
            .pipelines(List.of(Pipeline.of(
                    "main",
                    StageOrder.FREE,
                    stage("d", OpenPhase.DISCOVERING),
                    stage("s", OpenPhase.PRESENTED),
                    stage("p", OpenPhase.PROPOSED),
                    stage("n", OpenPhase.NEGOTIATING),
                    stage("a", OpenPhase.AGREED))))
            .build();

    private static final Map<String, String> STAGE_OF =
            Map.of("discovering", "d", "presented", "s", "proposed", "p", "negotiating", "n", "agreed", "a");

    /** After how many days of silence the owner is told, and the manager, where nothing else is said. */
    private static final Map<String, List<Integer>> QUIET_DAYS = Map.of(
            "discovering", List.of(14, 28),
            "presented", List.of(14, 28),
            "proposed", List.of(7, 14),
            "negotiating", List.of(7, 14),
            "agreed", List.of(3, 6));

    private final List<DealEvent> events = new ArrayList<>();
    private final Option<MemberId> owner;
    private Instant next = MONDAY_AT_NINE;
    private Option<Instant> due = Option.none();
    private Instant entered = MONDAY_AT_NINE;
    private DealPolicy policy = DealPolicy.defaults();

    private DealHistory(Option<MemberId> owner) {
        this.owner = owner;
    }

    private static Stage stage(String code, OpenPhase phase) {
        return Stage.of(code, phase, 50, ForecastCategory.PIPELINE).atMost(Duration.ofDays(1));
    }

    /** Opened by Anna, for new business with Acme, and nothing more. */
    static DealHistory opened() {
        return opened(DealKind.NEW_BUSINESS);
    }

    static DealHistory opened(DealKind kind) {
        DealHistory history = new DealHistory(Option.of(ANNA));
        return history.then(new DealEvent.Opened(
                MONDAY_AT_NINE,
                Option.of(ANNA),
                ANNA,
                Option.of(ACME),
                kind,
                new DealOrigin.OfMember(),
                Needs.none(),
                People.none(),
                Attributes.none(),
                Option.none()));
    }

    /** Begun otherwise, by Anna. */
    static DealHistory begunBy(DealEvent event) {
        return new DealHistory(Option.of(ANNA)).then(event);
    }

    /** Brought in as claimed, and nobody's. */
    static DealHistory adopted(ClaimedDeal claim) {
        return adopted(claim, Option.of(DealKind.RENEWAL));
    }

    static DealHistory adopted(ClaimedDeal claim, Option<DealKind> kind) {
        DealHistory history = new DealHistory(Option.none());
        return history.then(new DealEvent.Adopted(
                MONDAY_AT_NINE,
                Option.of(CILI),
                claim,
                Option.of(ACME),
                kind,
                Option.none(),
                Option.none(),
                Forecast.NONE,
                Attributes.none()));
    }

    /** A history into a phase, by its stable name, with two needs, an obstacle that blocks nothing, and Bela called in. */
    static DealHistory to(String phase, boolean owned) {
        DealHistory history = (owned ? opened() : adopted(new ClaimedDeal.Open(OpenPhase.DISCOVERING)))
                .specialistCalled()
                .needRecorded(PAPER)
                .needRecorded(TONER)
                .obstacleRaised(LAWYER, false);
        return switch (phase) {
            case "discovering" -> history;
            case "presented" -> history.presented();
            case "proposed" -> history.noted(ProposalStanding.SENT);
            case "negotiating" -> history.noted(ProposalStanding.COUNTERED);
            case "agreed" -> history.noted(ProposalStanding.ACCEPTED);
            case "on-hold" -> history.held();
            case "won" -> history.noted(ProposalStanding.ACCEPTED).won();
            case "lost" -> history.lost();
            default -> throw new AssertionError("no history to " + phase);
        };
    }

    /** A history into a phase in which time gives that command; {@link #due} says when. */
    static DealHistory awaiting(String command, String phase, boolean owned) {
        DealHistory history = to(phase, owned);
        switch (command) {
            case "resume-on-date" -> history.due = Option.of(Instant.parse("2026-03-06T00:00:00Z"));
            case "follow-phase" -> {
                history.due = Option.of(history.entered);
                history.staged(phase.equals("agreed") ? "d" : "a");
            }
            case "report-overstay" -> {
                history.staged(STAGE_OF.get(phase));
                history.due = Option.of(history.lastDone().plus(Duration.ofDays(1)));
            }
            case "remind-owner" -> history.quietUntilTold(QUIET_DAYS.get(phase).get(0));
            case "escalate-silence" -> {
                if (owned) {
                    history.ownerTold(QUIET_DAYS.get(phase).get(0))
                            .quietUntilTold(QUIET_DAYS.get(phase).get(1));
                } else {
                    history.quietUntilTold(QUIET_DAYS.get(phase).get(0));
                }
            }
            default -> throw new AssertionError("no history in which time gives " + command);
        }
        return history;
    }

    static Instant hour(int hours) {
        return MONDAY_AT_NINE.plus(Duration.ofHours(hours));
    }

    static Money euros(long amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }

    DealHistory then(DealEvent event) {
        events.add(event);
        next = next.plus(Duration.ofHours(1));
        return this;
    }

    private DealHistory enter(DealEvent event) {
        entered = event.at();
        return then(event);
    }

    DealHistory specialistCalled() {
        return then(new DealEvent.SpecialistCalled(
                next,
                owner,
                new Consultation(CALL, BELA, PRINTERS, "which printers they have", next, Option.none()),
                Option.none()));
    }

    DealHistory needRecorded(NeedId id) {
        return then(new DealEvent.NeedRecorded(next, owner, need(id, next)));
    }

    static Need need(NeedId id, Instant at) {
        Statement said = new Statement(Option.none(), "a lot", Option.none(), Option.of(at));
        return Need.of(id, NeedKind.MUST, new NeedTopic("office"), said);
    }

    DealHistory obstacleRaised(ObstacleId id, boolean blocking) {
        return then(new DealEvent.ObstacleRaised(
                next, owner, new Obstacle(id, ObstacleKind.LEGAL, blocking, "the " + id.value(), next)));
    }

    DealHistory presented() {
        return enter(new DealEvent.PresentationHeld(next, owner, presentation("demo-1", next)));
    }

    static Presentation presentation(String id, Instant at) {
        return new Presentation(
                new PresentationId(id),
                PresentationKind.DEMO,
                at,
                ANNA,
                List.of(PAT),
                List.of(),
                new Presentation.Response(Reaction.POSITIVE, List.of()),
                Option.none());
    }

    DealHistory noted(ProposalStanding standing) {
        return noted(PROPOSAL, standing, euros(1_000));
    }

    DealHistory noted(ProposalId proposal, ProposalStanding standing, Money net) {
        return enter(new DealEvent.ProposalNoted(next, Option.none(), proposal, standing, Option.some(net)));
    }

    /** Until Friday. */
    DealHistory held() {
        return enter(new DealEvent.PutOnHold(
                next, owner, FRIDAY, Instant.parse("2026-03-06T00:00:00Z"), HoldReason.TIMING, Option.none()));
    }

    DealHistory won() {
        return enter(new DealEvent.Won(
                next, owner, Option.of(DealKind.NEW_BUSINESS), Option.of(PROPOSAL), Option.of(euros(1_000))));
    }

    DealHistory lost() {
        return enter(new DealEvent.Lost(next, owner, LossReason.PRICE, Option.none(), Option.none()));
    }

    DealHistory staged(String stage) {
        policy = STAGED;
        return then(new DealEvent.StageMoved(
                next, owner, new StageRef("main", stage), Option.none(), List.of(), List.of()));
    }

    /** A call on Monday at nine, entered late: the one that a command names where nothing else is said. */
    DealHistory calledAtNine() {
        return then(new DealEvent.TouchLogged(
                MONDAY_AT_NINE,
                owner,
                Channel.PHONE,
                Direction.OUTBOUND,
                TouchOutcome.NO_ANSWER,
                Option.none(),
                List.of()));
    }

    /** A user, of the name that a command names where nothing else is said. */
    DealHistory personAdded() {
        return then(new DealEvent.PersonAdded(next, owner, new Stakeholder(PAT, List.of(BuyingRole.USER))));
    }

    /** The policy under which it waits for what it waits for. */
    DealHistory under(DealPolicy rules) {
        policy = rules;
        return this;
    }

    private DealHistory quietUntilTold(int days) {
        due = Option.of(lastDone().plus(Duration.ofDays(days)));
        return this;
    }

    /** Reminded of the silence since what was done last. */
    DealHistory ownerTold(int days) {
        Instant since = lastDone();
        events.add(new DealEvent.OwnerReminded(since.plus(Duration.ofDays(days)), Option.none(), ANNA, since));
        return this;
    }

    Instant lastDone() {
        return next.minus(Duration.ofHours(1));
    }

    /** When the next event would happen: an hour after the last. */
    Instant next() {
        return next;
    }

    /** When time acts on what was begun last. */
    Instant due() {
        return due.getOrElseThrow(() -> new AssertionError("nothing is due"));
    }

    DealPolicy policy() {
        return policy;
    }

    List<DealEvent> events() {
        return List.copyOf(events);
    }
}
