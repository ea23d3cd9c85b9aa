package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * A second opinion on a prospect: a few variables that events change, and the matrix. It knows nothing of the table, the
 * rules or the changes.
 */
final class ProspectModel {
    /** Something that happened; whether they are on the way to be won over after it, and whether a touch is planned. */
    private record Lived(ProspectEvent event, boolean contactable, boolean planned) {}

    /** One touch. */
    record Contact(Instant at, Channel channel, Direction direction, boolean isAnswer) {}

    private String phase = "new";
    private String cameFrom = "new";
    private Option<MemberId> owner = Option.none();
    private Option<MemberId> addressed = Option.none();
    private Option<Instant> respondBy = Option.none();
    private Option<Instant> resumeAt = Option.none();
    private Instant quietSince = Instant.MIN;
    private boolean ownerTold;
    private boolean managerTold;
    private Instant entered = Instant.MIN;
    private boolean onCadence;
    private boolean touchPlanned;
    private Instant plannedAt = Instant.MIN;
    private Option<PersonId> plannedWith = Option.none();
    private int cadenceStep;
    private Instant stepBefore = Instant.MIN;
    /** What happened, without the touches that were retracted, and what was true after it. */
    private final List<Lived> lived = new ArrayList<>();

    final Set<PersonId> people = new HashSet<>();
    final Set<NeedId> needs = new HashSet<>();
    /** What was logged and not retracted. */
    final List<Contact> contact = new ArrayList<>();

    int touches;
    int offered;
    int accepted;
    int returned;
    int lapsed;
    int withdrawn;

    String phase() {
        return phase;
    }

    Option<MemberId> owner() {
        return owner;
    }

    int pending() {
        return phase.equals("handoff-offered") ? 1 : 0;
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
                || (who.contains("addressed") && addressed.exists(actor::is))
                || (who.contains("sdr") && actor.has(Role.SALES_DEVELOPMENT_REP))
                || (who.contains("ae") && actor.has(Role.ACCOUNT_EXECUTIVE))
                || (who.contains("specialist") && actor.has(Role.SALES_SPECIALIST))
                || (who.contains("csr") && actor.has(Role.CUSTOMER_SUCCESS_REP))
                || (who.contains("manager") && actor.has(Role.SALES_MANAGER))
                || (who.contains("integration") && actor.has(Role.INTEGRATION));
    }

    /** Whether time gives that command by then. */
    boolean isDue(String command, Instant at) {
        Option<Instant> due = switch (command) {
            case "lapse-handoff" -> respondBy;
            case "resume-on-date" -> resumeAt;
            case "remind-owner" ->
                owner.isEmpty() || ownerTold || managerTold
                        ? Option.none()
                        : Option.of(awaitedSince().plusSeconds(12_000));
            case "escalate-silence" ->
                managerTold ? Option.none() : Option.of(awaitedSince().plusSeconds(owner.isEmpty() ? 12_000 : 30_000));
            case "give-up-cadence" -> givesUpAt();
            default -> throw new AssertionError(command);
        };
        return due.exists(instant -> !at.isBefore(instant));
    }

    /** What is planned is awaited before anybody is told, at most 200 minutes longer than until the pause of 90 is over. */
    private Instant awaitedSince() {
        if (!onCadence || !touchPlanned || !plannedAt.isAfter(quietSince)) {
            return quietSince;
        }
        Instant allowed = cadenceStep == 1 ? stepBefore : stepBefore.plusSeconds(5_400);
        Instant longest = (allowed.isAfter(quietSince) ? allowed : quietSince).plusSeconds(12_000);
        return plannedAt.isAfter(longest) ? longest : plannedAt;
    }

    /** Two hours after the second call of two, unless they answered. */
    private Option<Instant> givesUpAt() {
        if (!onCadence || touchPlanned || cadenceStep < 2) {
            return Option.none();
        }
        Instant due = stepBefore.plus(Duration.ofHours(2));
        return Option.of(due.isBefore(entered) ? entered : due);
    }

    static boolean isTimed(String command) {
        return Matrix.lines().stream()
                .anyMatch(line -> line.command().equals(command) && line.who().contains("time"));
    }

    boolean canFollow(ProspectEvent event) {
        return takes(commandOf(event));
    }

    void apply(ProspectEvent event) {
        String command = commandOf(event);
        if (command.equals("remind-owner")) {
            ownerTold = true;
        } else if (command.equals("escalate-silence")) {
            managerTold = true;
        } else if (event.at().isAfter(quietSince)) {
            quietSince = event.at();
            ownerTold = false;
            managerTold = false;
        }
        String before = phase;
        happen(command, event);
        if (!phase.equals(before) && event.at().isAfter(entered)) {
            entered = event.at();
        }
        boolean contactable = Set.of("identified", "working", "engaged").contains(phase);
        pursue(event);
        onCadence &= contactable;
        lived.add(new Lived(event, contactable, onCadence && touchPlanned));
    }

    /** What an event does to the cadence. */
    private void pursue(ProspectEvent event) {
        if (event instanceof ProspectEvent.TouchPlanned planned) {
            planned(planned);
        } else if (event instanceof ProspectEvent.TouchCancelled) {
            cancelled();
        } else if (event instanceof ProspectEvent.PersonRemoved removed) {
            if (onCadence && touchPlanned && plannedWith.contains(removed.person())) {
                cancelled();
            }
        } else if (event instanceof ProspectEvent.TouchLogged touch) {
            made(touch);
        } else if (event instanceof ProspectEvent.Absorbed absorbed) {
            onCadence &= absorbed.taken().outreach().answers() == 0;
        } else if (event instanceof ProspectEvent.TouchRetracted retracted) {
            pursueAnew(retracted.touch());
        }
    }

    /** All over again without the touch; what is not planned now is not planned then. */
    private void pursueAnew(LoggedTouch touch) {
        boolean planned = onCadence && touchPlanned;
        for (int i = lived.size() - 1; i >= 0; i--) {
            if (lived.get(i).event() instanceof ProspectEvent.TouchLogged logged
                    && logged.at().equals(touch.at())
                    && logged.channel().equals(touch.channel())
                    && logged.direction() == touch.direction()) {
                lived.remove(i);
                break;
            }
        }
        onCadence = false;
        touchPlanned = false;
        for (Lived one : lived) {
            if (one.event() instanceof ProspectEvent.TouchRetracted) {
                unplan(one.planned());
            } else {
                pursue(one.event());
            }
            onCadence &= one.contactable();
        }
        unplan(planned);
    }

    private void unplan(boolean planned) {
        if (onCadence && touchPlanned && !planned) {
            cancelled();
        }
    }

    private void happen(String command, ProspectEvent event) {
        switch (command) {
            case "identify" -> {
                phase = "identified";
                owner = ((ProspectEvent.Identified) event).owner();
            }
            case "adopt" -> adopted((ProspectEvent.Adopted) event);
            case "claim" -> owner = Option.of(((ProspectEvent.Claimed) event).owner());
            case "assign" -> owner = Option.of(((ProspectEvent.Assigned) event).owner());
            case "reassign" -> owner = Option.of(((ProspectEvent.Reassigned) event).owner());
            case "add-person" ->
                people.add(((ProspectEvent.PersonAdded) event).person().person());
            case "remove-person" -> people.remove(((ProspectEvent.PersonRemoved) event).person());
            case "record-need" ->
                needs.add(((ProspectEvent.NeedRecorded) event).need().id());
            case "give-up-cadence" -> {
                leave("nurturing");
                resumeAt = Option.of(((ProspectEvent.CadenceGivenUp) event).resumeAt());
            }
            case "log-touch" -> touched((ProspectEvent.TouchLogged) event);
            case "retract-touch" -> {
                touches--;
                LoggedTouch named = ((ProspectEvent.TouchRetracted) event).touch();
                for (int i = contact.size() - 1; i >= 0; i--) {
                    Contact one = contact.get(i);
                    if (one.at().equals(named.at())
                            && one.channel().equals(named.channel())
                            && one.direction() == named.direction()) {
                        contact.remove(i);
                        break;
                    }
                }
            }
            case "assess" -> {
                boolean lost = phase.equals("qualified") && !((ProspectEvent.Assessed) event).qualifies();
                phase = lost ? "engaged" : phase;
            }
            case "retract" -> {
                ProspectEvent.Retracted retracted = (ProspectEvent.Retracted) event;
                if (retracted.fact() instanceof Retractable.Need need) {
                    needs.remove(need.id());
                }
                phase = phase.equals("qualified") && retracted.undoesVerdict() ? "engaged" : phase;
                cameFrom = cameFrom.equals("qualified") && retracted.undoesVerdict() ? "engaged" : cameFrom;
            }
            case "qualify" -> phase = "qualified";
            case "nurture" -> {
                leave("nurturing");
                resumeAt = Option.of(((ProspectEvent.Nurtured) event).resumeAt());
            }
            case "disqualify" -> leave("disqualified");
            case "opt-out" -> leave("opted-out");
            case "merge-into" -> leave("merged");
            case "absorb" -> {
                Absorption taken = ((ProspectEvent.Absorbed) event).taken();
                touches += taken.outreach().touches();
                for (int i = 0; i < taken.outreach().touches(); i++) {
                    contact.add(new Contact(
                            taken.outreach().lastTouch().get(),
                            new Channel("absorbed"),
                            Direction.INBOUND,
                            i < taken.outreach().answers()));
                }
                taken.people().forEach(one -> people.add(one.person()));
                phase = Set.of("identified", "working").contains(phase) ? furthest(phase) : phase;
            }
            case "reopen", "resume", "resume-on-date" -> end(furthest(cameFrom));
            case "offer-handoff" -> {
                offered++;
                phase = "handoff-offered";
                addressed = Option.of(((ProspectEvent.HandoffOffered) event).to());
                respondBy = Option.of(((ProspectEvent.HandoffOffered) event).respondBy());
            }
            case "accept-handoff" -> {
                accepted++;
                end("handed-off");
            }
            case "return-handoff" -> {
                returned++;
                end("engaged");
            }
            case "withdraw-handoff" -> {
                withdrawn++;
                end("qualified");
            }
            case "lapse-handoff", "lapse-for-absence" -> {
                lapsed++;
                end("qualified");
            }
            case "convert" -> phase = "handed-off";
            default -> {
                // a finding, a field, a reminder or another role of somebody changes nothing in here
            }
        }
    }

    /** Out of an open phase, or of a rest from one. */
    private void leave(String next) {
        withdrawn += pending();
        if (!phase.equals("nurturing")) {
            cameFrom = phase.equals("handoff-offered") ? "qualified" : phase;
        }
        end(next);
    }

    /** At least where contact has brought it. */
    private String furthest(String least) {
        List<String> order = List.of("identified", "working", "engaged", "qualified");
        boolean answered = contact.stream().anyMatch(Contact::isAnswer);
        String reached = answered ? "engaged" : contact.isEmpty() ? "identified" : "working";
        return order.indexOf(reached) > order.indexOf(least) ? reached : least;
    }

    private void end(String next) {
        phase = next;
        addressed = Option.none();
        respondBy = Option.none();
        resumeAt = Option.none();
    }

    private void adopted(ProspectEvent.Adopted event) {
        phase = event.claim().phase();
        cameFrom = "identified";
        owner = event.owner();
        if (event.claim() instanceof ClaimedPhase.HandoffOffered claim) {
            offered++;
            addressed = Option.of(claim.to());
        } else if (event.claim() instanceof ClaimedPhase.Nurturing claim) {
            resumeAt = claim.until().map(until -> until.isBefore(event.at()) ? event.at() : until);
        }
    }

    private void planned(ProspectEvent.TouchPlanned event) {
        if (!onCadence) {
            onCadence = true;
            stepBefore = event.at();
        }
        touchPlanned = true;
        plannedAt = event.touch().at();
        plannedWith = event.touch().person();
        cadenceStep = event.step();
    }

    private void cancelled() {
        touchPlanned = false;
        cadenceStep--;
        onCadence = cadenceStep > 0;
    }

    private void touched(ProspectEvent.TouchLogged event) {
        touches++;
        boolean answer = isAnswer(event);
        contact.add(new Contact(event.at(), event.channel(), event.direction(), answer));
        if (phase.equals("identified") || phase.equals("working")) {
            phase = answer ? "engaged" : "working";
        }
    }

    private void made(ProspectEvent.TouchLogged event) {
        if (onCadence
                && touchPlanned
                && event.direction() == Direction.OUTBOUND
                && !event.at().isBefore(stepBefore)) {
            touchPlanned = false;
            stepBefore = event.at();
        }
        onCadence &= !isAnswer(event);
    }

    private static boolean isAnswer(ProspectEvent.TouchLogged event) {
        return event.outcome() == TouchOutcome.ANSWERED
                || event.outcome() == TouchOutcome.MEETING_BOOKED
                || (event.direction() == Direction.INBOUND
                        && event.outcome() != TouchOutcome.WRONG_PERSON
                        && event.outcome() != TouchOutcome.BOUNCED);
    }

    private static String commandOf(ProspectEvent event) {
        return switch (event.getClass().getSimpleName()) {
            case "Identified" -> "identify";
            case "Adopted" -> "adopt";
            case "Claimed" -> "claim";
            case "Assigned" -> "assign";
            case "Reassigned" -> "reassign";
            case "Researched" -> "research";
            case "AttributeSet" -> "set-attribute";
            case "PersonAdded" -> "add-person";
            case "PersonChanged" -> "change-person";
            case "PersonRemoved" -> "remove-person";
            case "TouchPlanned" -> "plan-touch";
            case "TouchCancelled" -> "cancel-touch";
            case "CadenceGivenUp" -> "give-up-cadence";
            case "TouchLogged" -> "log-touch";
            case "NeedRecorded" -> "record-need";
            case "Retracted" -> "retract";
            case "TouchRetracted" -> "retract-touch";
            case "Assessed" -> "assess";
            case "Qualified" -> "qualify";
            case "OwnerReminded" -> "remind-owner";
            case "SilenceEscalated" -> "escalate-silence";
            case "Nurtured" -> "nurture";
            case "Resumed" -> "resume";
            case "ResumedOnDate" -> "resume-on-date";
            case "Disqualified" -> "disqualify";
            case "OptedOut" -> "opt-out";
            case "Reopened" -> "reopen";
            case "Merged" -> "merge-into";
            case "Absorbed" -> "absorb";
            case "HandoffOffered" -> "offer-handoff";
            case "HandoffAccepted" -> "accept-handoff";
            case "HandoffReturned" -> "return-handoff";
            case "HandoffWithdrawn" -> "withdraw-handoff";
            case "HandoffLapsed" -> "lapse-handoff";
            case "HandoffLapsedForAbsence" -> "lapse-for-absence";
            case "Converted" -> "convert";
            default -> throw new AssertionError(event);
        };
    }
}
