package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * A second opinion on a prospect: a few variables that events change, and the matrix. It knows nothing of the table, the
 * rules or the changes.
 */
final class ProspectModel {
    private String phase = "new";
    private String cameFrom = "new";
    private Option<MemberId> owner = Option.none();
    private Option<MemberId> addressed = Option.none();
    private Option<Instant> respondBy = Option.none();
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

    boolean isDue(Instant at) {
        return respondBy.exists(due -> !at.isBefore(due));
    }

    boolean canFollow(ProspectEvent event) {
        return takes(commandOf(event));
    }

    void apply(ProspectEvent event) {
        switch (commandOf(event)) {
            case "identify" -> {
                phase = "identified";
                owner = ((ProspectEvent.Identified) event).owner();
            }
            case "adopt" -> adopted((ProspectEvent.Adopted) event);
            case "claim" -> owner = Option.of(((ProspectEvent.Claimed) event).owner());
            case "assign" -> owner = Option.of(((ProspectEvent.Assigned) event).owner());
            case "reassign" -> owner = Option.of(((ProspectEvent.Reassigned) event).owner());
            case "log-touch" -> touched((ProspectEvent.TouchLogged) event);
            case "assess" -> {
                boolean lost = phase.equals("qualified") && !((ProspectEvent.Assessed) event).qualifies();
                phase = lost ? "engaged" : phase;
            }
            case "qualify" -> phase = "qualified";
            case "disqualify" -> {
                withdrawn += pending();
                cameFrom = phase.equals("handoff-offered") ? "qualified" : phase;
                end("disqualified");
            }
            case "reopen" -> phase = cameFrom;
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
            case "lapse-handoff" -> {
                lapsed++;
                end("qualified");
            }
            case "convert" -> phase = "handed-off";
            default -> {
                // a finding changes nothing in here
            }
        }
    }

    private void end(String next) {
        phase = next;
        addressed = Option.none();
        respondBy = Option.none();
    }

    private void adopted(ProspectEvent.Adopted event) {
        phase = event.claim().phase();
        cameFrom = "identified";
        owner = event.owner();
        if (event.claim() instanceof ClaimedPhase.HandoffOffered claim) {
            offered++;
            addressed = Option.of(claim.to());
        }
    }

    private void touched(ProspectEvent.TouchLogged event) {
        touches++;
        boolean answer = event.outcome() == TouchOutcome.ANSWERED
                || (event.direction() == Direction.INBOUND
                        && event.outcome() != TouchOutcome.WRONG_PERSON
                        && event.outcome() != TouchOutcome.BOUNCED);
        if (phase.equals("identified") || phase.equals("working")) {
            phase = answer ? "engaged" : "working";
        }
    }

    private static String commandOf(ProspectEvent event) {
        return switch (event.getClass().getSimpleName()) {
            case "Identified" -> "identify";
            case "Adopted" -> "adopt";
            case "Claimed" -> "claim";
            case "Assigned" -> "assign";
            case "Reassigned" -> "reassign";
            case "Researched" -> "research";
            case "TouchLogged" -> "log-touch";
            case "Assessed" -> "assess";
            case "Qualified" -> "qualify";
            case "Disqualified" -> "disqualify";
            case "Reopened" -> "reopen";
            case "HandoffOffered" -> "offer-handoff";
            case "HandoffAccepted" -> "accept-handoff";
            case "HandoffReturned" -> "return-handoff";
            case "HandoffWithdrawn" -> "withdraw-handoff";
            case "HandoffLapsed" -> "lapse-handoff";
            case "Converted" -> "convert";
            default -> throw new AssertionError(event);
        };
    }
}
