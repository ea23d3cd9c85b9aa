package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.id.DealId;

/** A customer told by hand: what each event means for phase, contracts, renewal deals, complaints and risks. */
final class CustomerModel {

    /** From one day to another, that day not included. */
    record Span(LocalDate from, LocalDate until) {}

    String phase = "active";
    String recoversTo = "active";
    final Map<String, List<Span>> terms = new HashMap<>();
    final Map<String, String> openRenewals = new HashMap<>();
    final Map<String, Severity> complaints = new HashMap<>();
    final Set<RiskReason> raised = new TreeSet<>();
    final Set<RiskReason> acknowledged = new TreeSet<>();
    private final TreeSet<Instant> heard = new TreeSet<>();
    private final Instant beginning;

    CustomerModel(Instant beginning) {
        this.beginning = beginning;
    }

    /** 90 days after they were last heard of, or the day after their longest silence of the latest 50, if that is longer. */
    Instant silentFrom() {
        List<LocalDate> days = (heard.isEmpty() ? List.of(beginning) : List.copyOf(heard))
                .stream()
                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .distinct()
                        .toList();
        List<LocalDate> kept = days.subList(Math.max(0, days.size() - 51), days.size());
        long longest = 89;
        for (int i = 1; i < kept.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(kept.get(i - 1), kept.get(i)));
        }
        return kept.get(kept.size() - 1)
                .plusDays(longest + 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** What that event means; whatever may not happen now fails. */
    void follow(CustomerEvent event) {
        if (phase.equals("merged") || (phase.equals("churned") && !(event instanceof EndEvent.WonBack))) {
            assertFalse(event instanceof SuccessEvent, "nothing of this follows the end: " + event);
            assertFalse(event instanceof EndEvent, "nothing ends twice: " + event);
        }
        if (event instanceof SuccessEvent.ComplaintLogged
                || event instanceof SuccessEvent.SatisfactionRecorded
                || event instanceof GrowthEvent.ReviewRecorded) {
            heard.add(event.at());
        }
        if (event instanceof ContractEvent contract) {
            contracts(contract);
        } else if (event instanceof SuccessEvent success) {
            fares(success);
        } else if (event instanceof EndEvent end) {
            ends(end);
        } else if (event instanceof RelationEvent.TouchLogged touch && touch.isAnswer()) {
            heard.add(touch.at());
        } else if (event instanceof GrowthEvent.OrderNoted order && order.standing() == OrderStanding.PLACED) {
            heard.add(order.at());
        }
    }

    private void contracts(ContractEvent event) {
        if (event instanceof ContractEvent.TermStarted started) {
            begin(started.term());
        } else if (event instanceof ContractEvent.TermChanged changed) {
            List<Span> spans = terms.get(changed.term().id().value());
            assertEquals(spans.get(spans.size() - 1).from(), changed.term().start());
            spans.set(spans.size() - 1, span(changed.term(), anchor(spans)));
        } else if (event instanceof ContractEvent.RenewalOffered offered) {
            open(offered.term(), offered.deal());
        } else if (event instanceof ContractEvent.RenewalOfferedInTime offered) {
            open(offered.term(), offered.deal());
        } else if (event instanceof ContractEvent.Renewed renewed) {
            goOn(renewed.next());
        } else if (event instanceof ContractEvent.RenewedTacitly renewed) {
            goOn(renewed.next());
        } else if (event instanceof ContractEvent.DealNoted noted) {
            openRenewals.values().removeIf(deal -> deal.equals(noted.deal().value()));
            noted.booked().forEach(this::goOn);
        } else if (event instanceof ContractEvent.TermEnded ended) {
            List<Span> spans = terms.remove(ended.term().value());
            LocalDate over = spans.get(spans.size() - 1).until();
            assertFalse(
                    ended.at()
                            .isBefore(
                                    over.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()),
                    "ended before its end");
            openRenewals.remove(ended.term().value());
        }
    }

    private void begin(ContractTerm term) {
        assertTrue(
                terms.put(
                                term.id().value(),
                                new ArrayList<>(List.of(span(term, term.start().getDayOfMonth()))))
                        == null,
                "one runs already");
    }

    /** On the day of the month on which the first term began, or the last of a month that has no such day. */
    private static Span span(ContractTerm term, int anchor) {
        LocalDate month = term.start().withDayOfMonth(1).plusMonths(term.months());
        return new Span(term.start(), month.withDayOfMonth(Math.min(anchor, month.lengthOfMonth())));
    }

    private static int anchor(List<Span> spans) {
        return spans.get(0).from().getDayOfMonth();
    }

    private void open(TermId term, DealId deal) {
        assertTrue(openRenewals.put(term.value(), deal.value()) == null, "two renewal deals are open for one term");
    }

    private void goOn(ContractTerm next) {
        List<Span> spans = terms.get(next.id().value());
        assertEquals(spans.get(spans.size() - 1).until(), next.start(), "the next term begins where the last one ends");
        spans.add(span(next, anchor(spans)));
        openRenewals.remove(next.id().value());
    }

    private void fares(SuccessEvent event) {
        if (event instanceof SuccessEvent.ComplaintLogged logged) {
            complaints.put(logged.complaint().id().value(), logged.complaint().severity());
        } else if (event instanceof SuccessEvent.ComplaintResolved resolved) {
            complaints.remove(resolved.complaint().value());
        } else if (event instanceof SuccessEvent.FlaggedAtRisk flagged) {
            raise(flagged.reason());
        } else if (event instanceof SuccessEvent.RiskRaised risen) {
            raise(risen.reason());
        } else if (event instanceof SuccessEvent.RiskAcknowledged taken) {
            assertTrue(raised.remove(taken.reason()), "only what is raised is acknowledged");
            acknowledged.add(taken.reason());
        } else if (event instanceof SuccessEvent.RiskCleared cleared) {
            assertTrue(raised.remove(cleared.reason()) || acknowledged.remove(cleared.reason()), "nothing to clear");
        } else if (event instanceof SuccessEvent.Recovered) {
            assertEquals("at-risk", phase);
            assertEquals(Set.of(), raised, "reasons are left");
            acknowledged.remove(RiskReason.BY_HAND);
            phase = recoversTo;
        }
    }

    private void raise(RiskReason reason) {
        assertFalse(acknowledged.contains(reason), "acknowledged, and raised again before it has cleared: " + reason);
        assertTrue(raised.add(reason), "raised twice: " + reason);
        if (!phase.equals("at-risk")) {
            recoversTo = phase;
            phase = "at-risk";
        }
    }

    private void ends(EndEvent event) {
        if (event instanceof EndEvent.WonBack back) {
            assertEquals("churned", phase);
            phase = "active";
            back.term().forEach(this::begin);
            heard.add(back.at());
        } else if (event instanceof EndEvent.Merged) {
            phase = "merged";
        } else {
            if (event instanceof EndEvent.ChurnedAtTermEnd) {
                assertEquals(Map.of(), terms, "taken as gone while a contract runs");
            }
            phase = "churned";
            terms.clear();
            openRenewals.clear();
            raised.clear();
            acknowledged.clear();
        }
    }
}
