package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Passage;
import org.dealwright.metrics.ReportingPeriod;

/**
 * The way of many deals through eleven stages, the same in every run: 8.7 events each in the mean, opened over two years and
 * numbered as they are opened. Some skip a stage, some are lost, some are open still.
 */
final class StageEvents {
    static final List<String> STEPS = List.of(
            "lead",
            "contacted",
            "engaged",
            "qualified",
            "handed-off",
            "discovered",
            "presented",
            "proposed",
            "negotiated",
            "agreed",
            "won");
    static final String LOST = "lost";

    /** Holds all of them. */
    static final ReportingPeriod PERIOD =
            new ReportingPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1), ZoneOffset.UTC);

    private static final int SEED = 2_026;
    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final long DAYS = 731;
    private static final double MEAN_DAYS = 6;
    private static final double LOSING = 0.037;
    private static final double STAYING = 0.012;
    private static final double SKIPPING = 0.05;
    /** The most events of a deal: every step, or all but the last and the loss. */
    private static final int ROOM = STEPS.size();

    private final int deals;
    private final int[] first;
    private final byte[] steps;
    private final long[] millis;

    private StageEvents(int deals) {
        this.deals = deals;
        this.first = new int[deals + 1];
        this.steps = new byte[deals * ROOM];
        this.millis = new long[deals * ROOM];
    }

    static StageEvents of(int deals) {
        StageEvents events = new StageEvents(deals);
        SplittableRandom random = new SplittableRandom(SEED);
        long start = PERIOD.start().toEpochMilli();
        long[] opened =
                random.longs(deals, start, start + DAYS * MILLIS_A_DAY).sorted().toArray();
        int size = 0;
        for (int deal = 0; deal < deals; deal++) {
            long at = opened[deal];
            int step = 0;
            boolean goesOn = true;
            while (goesOn) {
                events.steps[size] = (byte) step;
                events.millis[size++] = at;
                at += 1 + (long) (-Math.log(1 - random.nextDouble()) * MEAN_DAYS * MILLIS_A_DAY);
                double dice = random.nextDouble();
                goesOn = step < STEPS.size() - 1 && dice >= STAYING;
                step = goesOn && dice < STAYING + LOSING ? STEPS.size() : step + 1;
                step += goesOn && step < STEPS.size() - 1 && random.nextDouble() < SKIPPING ? 1 : 0;
                if (step == STEPS.size() && goesOn) {
                    events.steps[size] = (byte) step;
                    events.millis[size++] = at;
                    goesOn = false;
                }
            }
            events.first[deal + 1] = size;
        }
        return events;
    }

    int count() {
        return first[deals];
    }

    /** What every deal reached, deal by deal. */
    List<Journey> journeys() {
        List<Journey> journeys = new ArrayList<>(deals);
        for (int deal = 0; deal < deals; deal++) {
            Map<String, Instant> reached = new TreeMap<>();
            Option<Instant> lost = Option.none();
            for (int i = first[deal]; i < first[deal + 1]; i++) {
                if (steps[i] == STEPS.size()) {
                    lost = Option.some(Instant.ofEpochMilli(millis[i]));
                } else {
                    reached.put(STEPS.get(steps[i]), Instant.ofEpochMilli(millis[i]));
                }
            }
            journeys.add(new Journey(subject(deal), reached, lost));
        }
        return journeys;
    }

    /** All events, by the time at which they happened; those of one deal share its identifier. */
    List<Passage> passages() {
        String[] subjects = new String[deals];
        Arrays.setAll(subjects, StageEvents::subject);
        List<Passage> passages = new ArrayList<>(count());
        inOrder((deal, step, at) -> passages.add(new Passage(subjects[deal], step, Instant.ofEpochMilli(at))));
        return passages;
    }

    /** Takes an event. */
    interface Taker {
        void take(int deal, String step, long at);
    }

    /** Gives all events, by the time at which they happened. */
    void inOrder(Taker taker) {
        long start = PERIOD.start().toEpochMilli();
        int[] dealOf = new int[count()];
        long[] order = new long[count()];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count());
        for (int deal = 0; deal < deals; deal++) {
            Arrays.fill(dealOf, first[deal], first[deal + 1], deal);
        }
        for (int i = 0; i < order.length; i++) {
            order[i] = (millis[i] - start) << bits | i;
        }
        Arrays.sort(order);
        for (long each : order) {
            int i = (int) (each & (1L << bits) - 1);
            taker.take(dealOf[i], steps[i] == STEPS.size() ? LOST : STEPS.get(steps[i]), millis[i]);
        }
    }

    static String subject(int deal) {
        return "deal-" + deal;
    }
}
