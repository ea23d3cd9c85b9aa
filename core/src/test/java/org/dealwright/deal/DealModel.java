package org.dealwright.deal;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.id.ProposalId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.joda.money.Money;

/**
 * A second opinion on a deal: a few variables that events change, and the matrix. It knows nothing of the table, the rules or
 * the changes.
 */
final class DealModel {
    private static final List<String> ORDER = List.of("discovering", "presented", "proposed", "negotiating", "agreed");

    private String phase = "new";
    private String stated = "discovering";
    private Option<MemberId> owner = Option.none();
    private final Map<ConsultationId, MemberId> called = new HashMap<>();
    private Set<MemberId> sharing = Set.of();
    private final Map<ProposalId, ProposalStanding> live = new LinkedHashMap<>();
    private final Map<ProposalId, Option<Money>> nets = new HashMap<>();
    private Option<Money> forecast = Option.none();
    private Option<Money> wonFor = Option.none();
    private Instant entered = Instant.MIN;
    private Instant quietSince = Instant.MIN;
    private boolean ownerTold;
    private boolean managerTold;
    private Option<Instant> resumeAt = Option.none();
    private Option<String> stage = Option.none();
    private Instant stagedAt = Instant.MIN;
    private boolean overstayTold;
    final Set<NeedId> needs = new HashSet<>();
    final Map<ObstacleId, Boolean> obstacles = new HashMap<>();
    final Set<PresentationId> shown = new HashSet<>();
    int touches;

    String phase() {
        return phase;
    }

    Option<MemberId> owner() {
        return owner;
    }

    Instant entered() {
        return entered;
    }

    boolean takes(String command) {
        return Matrix.line(phase, command).isPresent();
    }

    /** Whether the matrix lets that actor give that command here. */
    boolean permits(String command, Actor actor) {
        Set<String> who = Matrix.line(phase, command).orElseThrow().who();
        if (actor.isSystem()) {
            return who.contains("system") || who.contains("time");
        }
        return (who.contains("any-role") && !actor.roles().isEmpty())
                || (who.contains("owner") && owner.exists(actor::is))
                || (who.contains("team")
                        && (called.values().stream().anyMatch(actor::is)
                                || sharing.stream().anyMatch(actor::is)))
                || (who.contains("ae") && actor.has(Role.ACCOUNT_EXECUTIVE))
                || (who.contains("csr") && actor.has(Role.CUSTOMER_SUCCESS_REP))
                || (who.contains("manager") && actor.has(Role.SALES_MANAGER))
                || (who.contains("integration") && actor.has(Role.INTEGRATION));
    }

    static boolean isTimed(String command) {
        return Matrix.lines().stream()
                .anyMatch(line -> line.command().equals(command) && line.who().contains("time"));
    }

    /** Whether time gives that command by then: 200 and 500 minutes of silence, a day in a stage. */
    boolean isDue(String command, Instant at) {
        Option<Instant> due = switch (command) {
            case "resume-on-date" -> resumeAt;
            case "follow-phase" ->
                stage.exists(its -> !its.equals(stageOf(phase))) ? Option.of(entered) : Option.none();
            case "report-overstay" ->
                overstayTold || !stage.contains(stageOf(phase))
                        ? Option.none()
                        : Option.of(later(stagedAt.plus(Duration.ofDays(1)), entered));
            case "remind-owner" ->
                owner.isEmpty() || ownerTold || managerTold ? Option.none() : Option.of(quietSince.plusSeconds(12_000));
            case "escalate-silence" ->
                managerTold ? Option.none() : Option.of(quietSince.plusSeconds(owner.isEmpty() ? 12_000 : 30_000));
            default -> throw new AssertionError(command);
        };
        return due.exists(instant -> !at.isBefore(instant));
    }

    private static String stageOf(String phase) {
        return Map.of("discovering", "d", "presented", "s", "proposed", "p", "negotiating", "n", "agreed", "a")
                .getOrDefault(phase, "");
    }

    /** The net of the one furthest, the one noted last first; else the forecast. */
    Option<Money> value() {
        Option<Money> value = forecast;
        int best = 0;
        for (Map.Entry<ProposalId, ProposalStanding> one : live.entrySet()) {
            if (rank(one.getValue()) >= best) {
                best = rank(one.getValue());
                value = nets.get(one.getKey()).isEmpty() ? forecast : nets.get(one.getKey());
            }
        }
        return value;
    }

    private static int rank(ProposalStanding standing) {
        return List.of(ProposalStanding.SENT, ProposalStanding.COUNTERED, ProposalStanding.ACCEPTED)
                .indexOf(standing);
    }

    boolean isAnyAccepted() {
        return live.containsValue(ProposalStanding.ACCEPTED);
    }

    boolean isAnyBlocking() {
        return obstacles.containsValue(true);
    }

    private String implied() {
        if (isAnyAccepted()) {
            return "agreed";
        }
        if (live.containsValue(ProposalStanding.COUNTERED)) {
            return "negotiating";
        }
        if (live.containsValue(ProposalStanding.SENT)) {
            return "proposed";
        }
        String least = shown.isEmpty() ? "discovering" : "presented";
        return ORDER.indexOf(stated) > ORDER.indexOf(least) ? stated : least;
    }

    private boolean isOpen() {
        return ORDER.contains(phase);
    }

    void apply(DealEvent event) {
        String command = commandOf(event);
        String before = phase;
        happen(command, event);
        if (!phase.equals(before)) {
            entered = later(entered, event.at());
        }
        switch (command) {
            case "remind-owner" -> ownerTold = true;
            case "escalate-silence" -> managerTold = true;
            case "follow-phase", "report-overstay" -> {
                // a deal that only tidies itself up is as silent as before
                if (!phase.equals(before)) {
                    broken(event.at());
                }
            }
            default -> {
                if (isOpen() || !command.equals("note-proposal")) {
                    broken(event.at());
                }
            }
        }
    }

    private void broken(Instant at) {
        if (at.isAfter(quietSince)) {
            quietSince = at;
            ownerTold = false;
            managerTold = false;
        }
    }

    private void happen(String command, DealEvent event) {
        switch (command) {
            case "open" -> {
                DealEvent.Opened opened = (DealEvent.Opened) event;
                phase = "discovering";
                owner = Option.of(opened.owner());
                opened.stage().forEach(its -> stage(its, opened.at()));
            }
            case "adopt" -> adopted((DealEvent.Adopted) event);
            case "claim" -> owner = Option.of(((DealEvent.Claimed) event).owner());
            case "assign" -> owner = Option.of(((DealEvent.Assigned) event).owner());
            case "reassign" -> owner = Option.of(((DealEvent.Reassigned) event).owner());
            case "log-touch" -> touches++;
            case "retract-touch" -> touches--;
            case "record-need" ->
                needs.add(((DealEvent.NeedRecorded) event).need().id());
            case "attach-prospect" ->
                ((DealEvent.ProspectAttached) event)
                        .taken()
                        .get()
                        .needs()
                        .asList()
                        .forEach(need -> needs.add(need.id()));
            case "withdraw-need" -> needs.remove(((DealEvent.NeedWithdrawn) event).need());
            case "split" -> ((DealEvent.Split) event).needs().forEach(need -> needs.remove(need.id()));
            case "raise-obstacle" -> {
                Obstacle raised = ((DealEvent.ObstacleRaised) event).obstacle();
                obstacles.put(raised.id(), raised.blocking());
            }
            case "resolve-obstacle" -> obstacles.remove(((DealEvent.ObstacleResolved) event).obstacle());
            case "retract" -> retracted(((DealEvent.Retracted) event).fact());
            case "call-specialist" -> {
                Consultation one = ((DealEvent.SpecialistCalled) event).consultation();
                called.put(one.id(), one.specialist());
            }
            case "release-specialist" -> called.remove(((DealEvent.SpecialistReleased) event).consultation());
            case "set-credit" -> credited(((DealEvent.CreditSet) event).credits());
            case "present" -> {
                shown.add(((DealEvent.PresentationHeld) event).presentation().id());
                phase = phase.equals("discovering") ? "presented" : phase;
            }
            case "note-proposal" -> noted((DealEvent.ProposalNoted) event);
            case "move-stage" -> stage(((DealEvent.StageMoved) event).stage(), event.at());
            case "follow-phase" -> stage(((DealEvent.StageFollowed) event).stage(), event.at());
            case "report-overstay" -> overstayTold = true;
            case "reforecast" ->
                forecast = ((DealEvent.Reforecast) event).forecast().value();
            case "hold" -> {
                phase = "on-hold";
                resumeAt = Option.of(((DealEvent.PutOnHold) event).resumeAt());
            }
            case "resume", "resume-on-date", "reopen" -> takenUp(implied(), event.at());
            case "win" -> {
                phase = "won";
                wonFor = ((DealEvent.Won) event).value();
            }
            case "annul-win" -> {
                forecast = isAnyAccepted() || wonFor.isEmpty() ? forecast : wonFor;
                takenUp(implied(), event.at());
            }
            case "lose" -> {
                phase = "lost";
                resumeAt = Option.none();
                atMostPresented();
            }
            default -> {
                // people, fields, answers, orders and reminders change nothing in here
            }
        }
    }

    private void takenUp(String next, Instant at) {
        phase = next;
        resumeAt = Option.none();
        if (stage.isDefined()) {
            stagedAt = at;
            overstayTold = false;
        }
    }

    private void stage(StageRef ref, Instant at) {
        stage = Option.of(ref.stage());
        stagedAt = at;
        overstayTold = false;
    }

    private void atMostPresented() {
        stated = ORDER.indexOf(stated) > 1 ? "presented" : stated;
    }

    private void noted(DealEvent.ProposalNoted event) {
        if (event.standing() != ProposalStanding.REVISED) {
            live.remove(event.proposal());
            if (event.standing() != ProposalStanding.ENDED) {
                live.put(event.proposal(), event.standing());
                nets.put(event.proposal(), event.net());
            }
            atMostPresented();
        }
        phase = isOpen() ? implied() : phase;
    }

    private void retracted(DealFact fact) {
        if (fact instanceof DealFact.OfNeed need) {
            needs.remove(need.id());
        } else if (fact instanceof DealFact.OfObstacle obstacle) {
            obstacles.remove(obstacle.id());
        } else if (fact instanceof DealFact.OfPresentation one) {
            shown.remove(one.id());
            phase = phase.equals("presented") ? implied() : phase;
        }
    }

    private void credited(Credits credits) {
        Set<MemberId> shares = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (CreditShare share : credits.revenue()) {
            shares.add(share.member());
            sum = sum.add(share.percent().value());
        }
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new AssertionError("credited " + sum);
        }
        sharing = shares;
    }

    private void adopted(DealEvent.Adopted event) {
        phase = event.claim().phase();
        owner = event.owner();
        forecast = event.forecast().value();
        if (event.claim() instanceof ClaimedDeal.Open open) {
            stated = open.in().code();
        } else if (event.claim() instanceof ClaimedDeal.OnHold held) {
            stated = held.was().map(OpenPhase::code).getOrElse("discovering");
            resumeAt = held.until().map(until -> later(until, event.at()));
        } else if (event.claim() instanceof ClaimedDeal.Won won) {
            wonFor = won.value();
        } else if (event.claim() instanceof ClaimedDeal.Lost lost) {
            stated = lost.was().map(OpenPhase::code).getOrElse("discovering");
            atMostPresented();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String commandOf(DealEvent event) {
        return switch (event.getClass().getSimpleName()) {
            case "Opened" -> "open";
            case "Adopted" -> "adopt";
            case "Claimed" -> "claim";
            case "Assigned" -> "assign";
            case "Reassigned" -> "reassign";
            case "PersonAdded" -> "add-person";
            case "PersonChanged" -> "change-person";
            case "PersonRemoved" -> "remove-person";
            case "AttributeSet" -> "set-attribute";
            case "TouchLogged" -> "log-touch";
            case "TouchRetracted" -> "retract-touch";
            case "Retracted" -> "retract";
            case "NeedRecorded" -> "record-need";
            case "NeedWithdrawn" -> "withdraw-need";
            case "ObstacleRaised" -> "raise-obstacle";
            case "ObstacleResolved" -> "resolve-obstacle";
            case "SpecialistCalled" -> "call-specialist";
            case "SpecialistAnswered" -> "record-specialist-answer";
            case "SpecialistReleased" -> "release-specialist";
            case "CreditSet" -> "set-credit";
            case "PresentationHeld" -> "present";
            case "ProposalNoted" -> "note-proposal";
            case "OrderNoted" -> "note-order";
            case "ProspectAttached" -> "attach-prospect";
            case "StageMoved" -> "move-stage";
            case "StageFollowed" -> "follow-phase";
            case "OverstayReported" -> "report-overstay";
            case "Reforecast" -> "reforecast";
            case "PutOnHold" -> "hold";
            case "Resumed" -> "resume";
            case "ResumedOnDate" -> "resume-on-date";
            case "Won" -> "win";
            case "Lost" -> "lose";
            case "Reopened" -> "reopen";
            case "Split" -> "split";
            case "WinAnnulled" -> "annul-win";
            case "OwnerReminded" -> "remind-owner";
            case "SilenceEscalated" -> "escalate-silence";
            default -> throw new AssertionError(event);
        };
    }
}
