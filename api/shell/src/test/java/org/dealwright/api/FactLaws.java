package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.id.DealId;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.recorded.FactGathering;
import org.dealwright.metrics.recorded.FactKind;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.joda.money.Money;

/** What holds of the facts of any process: nothing is lost, nothing is there twice, and what was known stays what was known. */
final class FactLaws {
    private static final Set<String> ENDED = Set.of("won", "lost");

    private final Map<Instant, List<List<?>>> known = new LinkedHashMap<>();

    /** All that is told, to be compared. */
    static List<List<?>> all(RecordedFacts facts) {
        List<List<?>> all = new ArrayList<>(List.of(
                facts.prospectPassages(),
                facts.dealPassages(),
                facts.journeys(),
                facts.dealJourneys(),
                facts.dealOutcomes(),
                facts.pipelineEntries(),
                facts.prospectStays(),
                facts.dealStays(),
                facts.stageStays(),
                facts.customerStays()));
        all.addAll(List.of(
                facts.touchesAbout(),
                facts.arrivals(),
                facts.handoffsAbout(),
                facts.takeoversAbout(),
                facts.tenures(),
                facts.recurringTerms(),
                facts.referrals(),
                facts.promoterAnswers(),
                facts.reviews(),
                facts.heard(),
                facts.productOutcomes(),
                facts.creditedOutcomes()));
        for (FactKind kind : FactKind.values()) {
            all.add(List.of(facts.leftOut(kind)));
        }
        return all;
    }

    /** Remembers what is told now. */
    void note(Office office) {
        known.put(office.now(), all(office.process.facts()));
    }

    /** What was told at each instant that was noted is told of it still. */
    void assertKnownThen(Office office) {
        known.forEach((at, facts) -> assertEquals(facts, all(office.process.facts(options -> options.asKnownAt(at)))));
    }

    /** However histories are mixed, the facts are the same, but for their order. */
    static void assertSameInAnyMixture(Office office) {
        List<Recorded> recorded = new ArrayList<>(office.process.journal().readAll(0, 100_000));
        recorded.sort(Comparator.comparing((Recorded one) -> one.stream().toString())
                .reversed()
                .thenComparing(Recorded::version));
        FactGathering gathering = new FactGathering(JournalFacts.options(office.policy()));
        recorded.forEach(one -> gathering.add(one.stream().id(), one.recordedAt(), one.event()));

        assertEquals(sorted(office.process.facts()), sorted(gathering.facts()));
    }

    private static List<List<String>> sorted(RecordedFacts facts) {
        return all(facts).stream()
                .map(some -> some.stream().map(Object::toString).sorted().toList())
                .toList();
    }

    static void assertNothingIsLostOrTwice(SalesProcess process) {
        RecordedFacts facts = process.facts();
        prospects(process, facts);
        deals(process, facts);
        customers(process, facts);
    }

    private static <I> Map<String, String> phases(OwnedStreams<I, ?, ?, ?> streams, Function<I, String> id) {
        return streams.stream(Query.all()).collect(Collectors.toMap(one -> id.apply(one.id()), Listed::phase));
    }

    private static void prospects(SalesProcess process, RecordedFacts facts) {
        Map<String, String> phases = phases(process.prospects(), id -> id.value());
        Set<String> travelled = new HashSet<>();
        facts.journeys().forEach(journey -> assertTrue(travelled.add(journey.subject())));

        assertEquals(
                phases.size(),
                facts.journeys().size() + facts.leftOut(FactKind.JOURNEYS).total());
        assertEquals(
                phases.size(),
                facts.arrivals().size() + facts.leftOut(FactKind.ARRIVALS).total());
        assertStaysIn(phases, facts.prospectStays());
        facts.journeys().forEach(journey -> assertDropped(journey, phases));
    }

    /** Who is given up is dropped; who went on is dropped only by a deal. */
    private static void assertDropped(Journey journey, Map<String, String> phases) {
        String phase = phases.get(journey.subject());
        if (Set.of("disqualified", "opted-out").contains(phase)) {
            assertTrue(journey.dropped().isDefined());
        } else if (!phase.equals("handed-off")) {
            assertTrue(journey.dropped().isEmpty());
        }
    }

    /** Each is in one place now, the one that it is listed in. */
    private static void assertStaysIn(Map<String, String> phases, List<Stay> stays) {
        Map<String, String> now = new HashMap<>();
        stays.stream()
                .filter(stay -> stay.left().isEmpty())
                .forEach(stay -> assertEquals(null, now.put(stay.subject(), stay.stage())));
        now.forEach((subject, stage) -> assertEquals(phases.get(subject), stage));
    }

    private static void deals(SalesProcess process, RecordedFacts facts) {
        Map<String, String> phases = phases(process.deals(), id -> id.value());
        assertEquals(
                new TreeSet<>(phases.keySet()),
                facts.dealOutcomes().stream()
                        .map(row -> row.deal().value())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(phases.size(), facts.dealOutcomes().size());
        assertAddUp(facts);
        assertEquals(
                phases.size(),
                facts.dealJourneys().size()
                        + facts.leftOut(FactKind.DEAL_JOURNEYS).total());
        assertStaysIn(phases, facts.dealStays());
        for (DealOutcome row : facts.dealOutcomes()) {
            String phase = phases.get(row.deal().value());
            assertEquals(ENDED.contains(phase), row.result() != DealResult.OPEN);
            List<PipelineEntry> entries = facts.pipelineEntries().stream()
                    .filter(entry -> entry.deal().equals(row.deal()))
                    .toList();
            boolean open = !ENDED.contains(phase) && !phase.equals("on-hold");
            assertEquals(
                    open ? 1 : 0,
                    entries.stream().filter(entry -> entry.until().isEmpty()).count());
            assertFollowEachOther(entries);
        }
    }

    /** What a deal is worth is what its products are, and what those are credited with who share it. */
    private static void assertAddUp(RecordedFacts facts) {
        Map<DealId, Money> byProduct = new HashMap<>();
        facts.productOutcomes()
                .forEach(row -> row.outcome()
                        .value()
                        .forEach(value -> byProduct.merge(row.outcome().deal(), value, Money::plus)));
        Map<DealId, Money> byCredit = new HashMap<>();
        facts.creditedOutcomes().stream()
                .filter(row -> !row.overlay())
                .forEach(row -> row.outcome()
                        .value()
                        .forEach(value -> byCredit.merge(row.outcome().deal(), value, Money::plus)));
        for (DealOutcome row : facts.dealOutcomes()) {
            Option.of(byProduct.get(row.deal())).forEach(sum -> assertEquals(row.value(), Option.some(sum)));
            Option.of(byCredit.get(row.deal())).forEach(sum -> assertEquals(row.value(), Option.some(sum)));
        }
        assertEquals(
                facts.dealOutcomes().size(),
                facts.leftOut(FactKind.PRODUCT_OUTCOMES).total()
                        + facts.productOutcomes().stream()
                                .map(row -> row.outcome().deal())
                                .distinct()
                                .count());
    }

    private static void assertFollowEachOther(List<PipelineEntry> entries) {
        entries.forEach(entry -> assertTrue(entry.until().forAll(entry.since()::isBefore)));
        for (int i = 1; i < entries.size(); i++) {
            Instant since = entries.get(i).since();
            assertTrue(entries.get(i - 1).until().exists(until -> !until.isAfter(since)));
        }
    }

    private static void customers(SalesProcess process, RecordedFacts facts) {
        Map<String, String> phases = phases(process.customers(), id -> id.value());
        assertStaysIn(phases, facts.customerStays());
        Map<String, Long> open = facts.tenures().stream()
                .filter(row -> row.until().isEmpty())
                .collect(Collectors.groupingBy(row -> row.customer().value(), Collectors.counting()));
        phases.forEach((customer, phase) -> {
            boolean ended = Set.of("churned", "merged").contains(phase);
            // while they arrive, a win that was annulled made them none
            long least = ended || phase.equals("arriving") ? 0 : 1;
            long most = ended ? 0 : 1;
            long tenures = open.getOrDefault(customer, 0L);
            assertTrue(least <= tenures && tenures <= most, () -> customer + " is " + phase + ": " + tenures);
        });
        for (RecurringTerm term : facts.recurringTerms()) {
            List<Tenure> tenures = facts.tenures().stream()
                    .filter(row -> row.customer().equals(term.customer()))
                    .toList();
            assertTrue(
                    term.until().isDefined()
                            || tenures.stream().anyMatch(row -> row.until().isEmpty()),
                    () -> term + " is paid by somebody who left");
        }
    }
}
