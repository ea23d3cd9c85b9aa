package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.HUNGARIAN;
import static org.dealwright.retention.CustomerFixture.MANAGER;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.id.OrderId;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;

/** Laws that hold whatever happens to a customer, against a model that is told every event by hand. */
class CustomerProperties {

    @Provide
    Arbitrary<List<CustomerSteps.Step>> lives() {
        return CustomerSteps.lives();
    }

    /** A life as it goes on: the customer, the model, and the day. */
    private static final class Run {
        final CustomerFixture customer = active().by(MANAGER);
        final CustomerModel model = new CustomerModel(day(1));
        int today = 4;
        private int told = customer.history().size();

        /** Time acts, then the step is tried; answers whether it was accepted. */
        boolean go(CustomerSteps.Step step) {
            today += step.days();
            customer.letTimeActTo(today);
            tell();
            customer.by(step.isBySystem() ? Actor.system() : MANAGER);
            CustomerFixture.Answered answered = customer.when(step.command(today));
            if (answered.answer().isRight()) {
                customer.done(step.command(today));
            } else {
                explained(answered.answer());
            }
            tell();
            return answered.answer().isRight();
        }

        void rest() {
            customer.letTimeActTo(today);
            tell();
        }

        private void tell() {
            List<CustomerEvent> history = customer.history();
            for (; told < history.size(); told++) {
                model.follow(history.get(told));
            }
        }
    }

    private static void explained(Either<Rejection, CustomerEvent> answer) {
        for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
            String sentence = answer.getLeft().explain(locale);
            assertFalse(sentence.startsWith("customer.") || sentence.contains("violation"), sentence);
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_customer_is_in_the_phase_and_has_the_contracts_of_which_the_model_was_told(
            @ForAll("lives") List<CustomerSteps.Step> life) {
        Run run = new Run();
        for (CustomerSteps.Step step : life) {
            run.go(step);

            assertEquals(run.model.phase, run.customer.phase());
            Map<String, CustomerModel.Span> running = new HashMap<>();
            Map<String, String> open = new HashMap<>();
            for (Contract contract :
                    run.customer.dossier().business().contracts().running()) {
                String id = contract.id().value();
                running.put(
                        id,
                        new CustomerModel.Span(
                                contract.term().start(), contract.term().end()));
                contract.open().forEach(deal -> open.put(id, deal.value()));
            }
            Map<String, CustomerModel.Span> last = new HashMap<>();
            run.model.terms.forEach((id, spans) -> last.put(id, spans.get(spans.size() - 1)));
            if (!run.model.phase.equals("merged")) {
                assertEquals(last, running);
                assertEquals(run.model.openRenewals, open);
            }
        }
    }

    private static Option<Integer> score(Customer customer, int day) {
        return customer instanceof Customer.Kept kept
                ? CustomerHealth.of(kept, CustomerPolicy.defaults(), day(day)).map(Health::score)
                : Option.none();
    }

    /** A complaint, orders that are overdue or written off, a lower answer than the last on each scale. */
    private static List<CustomerCommand<?>> badNews(CustomerDossier known) {
        List<CustomerCommand<?>> news = new ArrayList<>(List.of(
                CustomerFixture.complaint("c-bad", Severity.MINOR),
                CustomerFixture.complaint("c-bad", Severity.CRITICAL),
                new GrowthCommand.NoteOrder(new OrderId("o-0"), OrderStanding.WRITTEN_OFF),
                new GrowthCommand.NoteOrder(new OrderId("o-bad"), OrderStanding.WRITTEN_OFF),
                new GrowthCommand.NoteOrder(new OrderId("o-bad"), OrderStanding.OVERDUE)));
        known.signals()
                .satisfaction()
                .last(SatisfactionScale.NPS)
                .filter(last -> last.score() > 0)
                .forEach(last -> news.add(CustomerFixture.score(SatisfactionScale.NPS, last.score() - 1)));
        return news;
    }

    /** Each is tried after every step, and what it would come to is then dropped. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nothing_bad_that_becomes_known_lifts_a_score(@ForAll("lives") List<CustomerSteps.Step> life) {
        Run run = new Run();
        for (CustomerSteps.Step step : life) {
            run.go(step);
            run.rest();
            Customer now = run.customer.customer();
            Option<Integer> before = score(now, run.today);
            for (CustomerCommand<?> bad : before.isEmpty() ? List.<CustomerCommand<?>>of() : badNews(now.dossier())) {
                run.customer.by(bad instanceof GrowthCommand.NoteOrder ? Actor.system() : MANAGER);
                run.customer.when(bad).answer().forEach(event -> {
                    int after = score(CustomerLifecycle.table().follow(Option.some(now), event), run.today)
                            .get();
                    assertTrue(
                            after <= before.get(),
                            () -> bad + " lifted the score from " + before.get() + " to " + after);
                    Statistics.label("bad news").collect(bad.getClass().getSimpleName(), after < before.get());
                });
            }
        }
        Statistics.label("bad news")
                .coverage(news -> List.of("LogComplaint", "NoteOrder", "RecordSatisfaction")
                        .forEach(kind -> news.check(kind, true).count(count -> count > 50)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void once_time_has_acted_what_facts_speak_of_is_on_record_and_nothing_else(
            @ForAll("lives") List<CustomerSteps.Step> life) {
        Run run = new Run();
        for (CustomerSteps.Step step : life) {
            run.go(step);
            run.rest();
            if (run.customer.customer() instanceof Customer.Kept) {
                Set<RiskReason> recorded = new HashSet<>();
                run.customer.dossier().signals().risks().recorded().forEach(risk -> recorded.add(risk.reason()));
                Set<RiskReason> modelled = new HashSet<>(run.model.raised);
                modelled.addAll(run.model.acknowledged);
                assertEquals(modelled, recorded);
                assertEquals(
                        run.model.complaints.containsValue(Severity.MAJOR),
                        recorded.contains(RiskReason.OPEN_COMPLAINT));
                assertEquals(!run.model.silentFrom().isAfter(day(run.today)), recorded.contains(RiskReason.SILENCE));
            }
            assertTrue(run.customer.deadline().forAll(next -> next.at().isAfter(day(run.today))));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_history_tells_the_same_customer_as_living_through_it(@ForAll("lives") List<CustomerSteps.Step> life) {
        Run run = new Run();
        life.forEach(run::go);
        assertEquals(
                run.customer.customer(),
                CustomerLifecycle.table().replay(run.customer.history()).get());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_event_of_time_happens_before_its_phase(@ForAll("lives") List<CustomerSteps.Step> life) {
        Run run = new Run();
        life.forEach(run::go);
        Option<Customer> phase = Option.none();
        for (CustomerEvent event : run.customer.history()) {
            Option<Customer> before = phase;
            phase = Option.some(CustomerLifecycle.table().follow(phase, event));
            if (event.by().isEmpty()) {
                assertFalse(before.exists(customer -> event.at().isBefore(customer.since())), event::toString);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_tried_go_everywhere(@ForAll("lives") List<CustomerSteps.Step> life) {
        Run run = new Run();
        life.forEach(run::go);
        for (CustomerEvent event : run.customer.history()) {
            Statistics.label("events").collect(event.getClass().getSimpleName());
        }
        Statistics.label("events")
                .coverage(coverage -> List.of(
                                "RiskRaised",
                                "RiskCleared",
                                "RiskAcknowledged",
                                "Recovered",
                                "RenewalOffered",
                                "RenewalOfferedInTime",
                                "Renewed",
                                "RenewedTacitly",
                                "DealNoted",
                                "TermChanged",
                                "TermEnded",
                                "Churned",
                                "ChurnedAtTermEnd",
                                "WonBack",
                                "Merged",
                                "OwnerReminded",
                                "SilenceEscalated")
                        .forEach(kind -> coverage.check(kind).count(count -> count > 0)));
    }
}
