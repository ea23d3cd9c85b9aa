package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.closing.OrderSteps.Kind;
import org.dealwright.closing.OrderSteps.Life;
import org.dealwright.closing.OrderSteps.Step;
import org.dealwright.process.Rejection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws that hold whatever happens to an order, against a model that moves cents by hand. */
class OrderProperties {
    @Provide
    Arbitrary<Life> lives() {
        return OrderSteps.lives();
    }

    /** A life as it goes on: the order, the model, and the day. */
    private static final class Run {
        final OrderFixture order;
        final OrderModel model;
        int today = 1;

        Run(Life life) {
            order = OrderFixture.placed(Money.ofMinor(CurrencyUnit.EUR, life.total()), life.plan());
            order.by(MANAGER);
            model = new OrderModel(life.total());
        }

        /** Time acts, then the step is tried; answers whether it was accepted. */
        boolean go(Step step) {
            today += step.days();
            order.letTimeActTo(today);
            Instant at = step.isFact() ? day(today - step.late()) : day(today);
            OrderFixture.Answered answered = order.at(at).when(step.command());
            boolean accepted = answered.answer().isRight();
            if (step.movesMoney()) {
                assertEquals(step.expected(model, at), accepted, () -> step + ": " + answered);
            }
            if (accepted) {
                order.done(step.command());
            } else {
                explained(answered.answer());
            }
            return accepted;
        }
    }

    private static void explained(Either<Rejection, OrderEvent> answer) {
        for (Locale locale : List.of(Locale.ENGLISH, OrderFixture.HUNGARIAN)) {
            String sentence = answer.getLeft().explain(locale);
            assertFalse(sentence.startsWith("order.") || sentence.contains("violation"), sentence);
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void money_goes_where_the_model_moves_it(@ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            run.go(step);
            Ledger ledger = run.order.order().ledger();

            assertEquals(
                    run.model.money(),
                    List.of(
                            ledger.received(),
                            ledger.applied(),
                            ledger.credit(),
                            ledger.refunded(),
                            ledger.unbacked(),
                            ledger.owed()));
            assertEquals(run.model.phase().name(), phase(run.order.order()));
        }
    }

    private static String phase(Order order) {
        return OrderLifecycle.table()
                .names()
                .phase(order.getClass())
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void the_money_laws_hold_after_any_history(@ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            run.go(step);
            Ledger ledger = run.order.order().ledger();
            Money nothing = Money.zero(CurrencyUnit.EUR);

            assertEquals(
                    ledger.received(), ledger.applied().plus(ledger.credit()).plus(ledger.refunded()));
            for (Money each : List.of(
                    ledger.received(),
                    ledger.applied(),
                    ledger.credit(),
                    ledger.refunded(),
                    ledger.owed(),
                    ledger.unbacked())) {
                assertFalse(each.isLessThan(nothing), each.toString());
            }
            assertFalse(
                    ledger.applied().isGreaterThan(run.order.order().agreement().total()));
            assertEquals(ledger.isSettled(), ledger.owed().isZero());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void instalments_add_up_to_the_total_and_are_covered_in_the_order_in_which_they_are_due(
            @ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            run.go(step);
            if (run.order.order() instanceof Order.Ongoing ongoing) {
                List<InstalmentBalance> balances = ongoing.balances();
                List<Money> amounts = balances.stream()
                        .map(each -> each.instalment().amount())
                        .toList();

                assertEquals(
                        Money.ofMinor(CurrencyUnit.EUR, life.total()),
                        amounts.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus));
                assertEquals(
                        run.model.openOf(amounts),
                        balances.stream().map(InstalmentBalance::open).toList());
                for (int i = 1; i < balances.size(); i++) {
                    assertFalse(due(balances.get(i)) < due(balances.get(i - 1)));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_owed_is_open_of_an_instalment_or_overdue_beyond_them(@ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            run.go(step);
            if (run.order.order() instanceof Order.Placed placed) {
                Money open =
                        placed.balances().stream().map(InstalmentBalance::open).reduce(run.model.beyond(), Money::plus);

                assertEquals(placed.ledger().owed(), open);
            }
        }
    }

    private static long due(InstalmentBalance balance) {
        return balance.instalment().due().map(day -> day.toEpochDay()).getOrElse(Long.MAX_VALUE);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void once_time_has_acted_what_is_open_and_past_its_day_is_on_record_as_overdue_and_nothing_else(
            @ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            run.go(step);
            run.order.letTimeActTo(run.today);
            if (run.order.order() instanceof Order.Placed placed) {
                Set<Integer> late = new TreeSet<>();
                Money sum = Money.zero(CurrencyUnit.EUR);
                for (InstalmentBalance each : placed.balances()) {
                    // the day after it is due has begun
                    boolean past = due(each) < OrderFixture.date(run.today).toEpochDay();
                    if (past && each.open().isPositive()) {
                        late.add(each.instalment().number());
                        sum = sum.plus(each.open());
                    }
                }
                assertEquals(
                        late, new TreeSet<>(placed.dunning().overdue().keySet().toJavaSet()));
                // what is owed beyond all instalments is overdue at once
                Money overdue = sum.plus(run.model.beyond());
                assertEquals(overdue, placed.overdue(day(run.today), OrderPolicy.defaults()));
                assertEquals(
                        overdue.isPositive(),
                        placed.standing(day(run.today), OrderPolicy.defaults()).contains(Standing.OVERDUE));
            }
            assertTrue(run.order.deadline().forAll(next -> next.at().isAfter(day(run.today))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_time_does_never_moves_money_and_never_happens_before_its_phase(@ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            Ledger before = run.order.order().ledger();
            Instant since = run.order.order().since();
            int events = run.order.history().size();
            run.order.letTimeActTo(run.today + step.days());

            assertEquals(before, run.order.order().ledger());
            run.order.history().stream()
                    .skip(events)
                    .forEach(event -> assertFalse(event.at().isBefore(since)));
            run.go(step);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobody_is_reminded_twice_of_the_same_while_no_money_moves(@ForAll("lives") Life life) {
        Run run = new Run(life);
        life.steps().forEach(run::go);
        run.order.letTimeActTo(run.today + 400);

        Set<List<Integer>> reminded = new HashSet<>();
        for (OrderEvent event : run.order.history()) {
            if (event instanceof OrderEvent.PaymentReminded it) {
                assertTrue(reminded.add(List.of(it.number(), it.days())), it.toString());
            } else if (!(event instanceof OrderEvent.InstalmentOverdue
                    || event instanceof OrderEvent.ArrearsEscalated)) {
                reminded.clear();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_fact_that_arrives_again_changes_nothing(@ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            if (run.go(step) && step.movesMoney() && step.isFact()) {
                Order before = run.order.order();
                run.order.done(step.command());

                assertEquals(before, run.order.order());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_refund_changes_nothing_about_what_is_owed(@ForAll("lives") Life life) {
        Run run = new Run(life);
        for (Step step : life.steps()) {
            Money owed = run.order.order().ledger().owed();
            if (run.go(step) && step.kind() == Kind.REFUND) {
                assertEquals(owed, run.order.order().ledger().owed());
            }
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void in_whatever_order_facts_about_payments_arrive_the_same_was_received(@ForAll("lives") Life life) {
        List<Step> facts = life.steps().stream()
                .filter(step -> step.kind() == Kind.PAY || step.kind() == Kind.FAIL)
                .toList();
        // one amount and one instant for each payment: what differs is refused, or is another payment
        Set<String> seen = new HashSet<>();
        List<Step> once = facts.stream()
                .filter(step -> seen.add(step.kind() + step.reference()))
                .toList();
        OrderFixture forwards = OrderFixture.placed();
        OrderFixture backwards = OrderFixture.placed();
        for (int i = 0; i < once.size(); i++) {
            Step one = once.get(i);
            Step other = once.get(once.size() - 1 - i);
            forwards.at(day(20 + one.days())).done(one.command());
            backwards.at(day(20 + other.days())).done(other.command());
        }

        assertEquals(
                forwards.order().ledger().received(), backwards.order().ledger().received());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_tried_go_everywhere(@ForAll("lives") Life life) {
        Run run = new Run(life);
        String reached = phase(run.order.order());
        for (Step step : life.steps()) {
            run.go(step);
            String next = phase(run.order.order());
            Statistics.label("ways").collect(reached + " " + next);
            reached = next;
            if (run.order.order().ledger().unbacked().isPositive()) {
                Statistics.label("rare").collect("unbacked");
            }
            if (run.order.order().ledger().credit().isPositive()) {
                Statistics.label("rare").collect("credit");
            }
            if (run.order.order().ledger().waived().isPositive()) {
                Statistics.label("rare").collect("waived");
            }
        }
        Statistics.label("ways")
                .coverage(coverage -> List.of(
                                "PLACED SETTLED",
                                "SETTLED PLACED",
                                "PLACED CANCELLED",
                                "SETTLED CANCELLED",
                                "PLACED WRITTEN_OFF",
                                "WRITTEN_OFF SETTLED")
                        .forEach(way -> coverage.check(way).count(count -> count > 0)));
        Statistics.label("rare")
                .coverage(coverage -> List.of("unbacked", "credit", "waived")
                        .forEach(way -> coverage.check(way).count(count -> count > 0)));
    }
}
