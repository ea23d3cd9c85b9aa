package org.dealwright.examples.oracle;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.Passage;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.Rated;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.Touch;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/** A hundred thousand deals and what belongs to them, some of it faulty; always the same. */
final class Generated {
    private static final int DEALS = 100_000;
    private static final int CUSTOMERS = 20_000;
    private static final Instant TODAY = Instant.parse("2026-06-30T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-01-01");
    private static final String[] OWNERS = {"anna", "bela", "cili", "dani", "edit", "feri"};
    private static final String[] CHANNELS = {"email", "phone", "meeting"};
    private static final String[] REASONS = {"timing", "no-budget", "incomplete"};
    private static final String[] CATEGORIES = {"commit", "best-case", "pipeline"};
    private static final String[] STAGES = {"talk", "demo", "offer"};

    final List<DealOutcome> deals = new ArrayList<>(DEALS);
    final List<Passage> passages = new ArrayList<>();
    final List<PipelineEntry> entries = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<HandoffOutcome> handoffs = new ArrayList<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<Touch> touches = new ArrayList<>();
    final List<Tenure> tenures = new ArrayList<>();
    final List<RecurringTerm> terms = new ArrayList<>();
    final List<Rated> promoters = new ArrayList<>();
    final List<Rated> satisfaction = new ArrayList<>();
    private final Dice dice = new Dice(20_260_331);

    Generated() {
        for (int i = 0; i < DEALS; i++) {
            deal("d" + i);
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            customer(new CustomerId("c" + i));
        }
    }

    private void deal(String id) {
        Instant opened = dice.instant();
        Instant closed = opened.plusSeconds(dice.in(5, 1_000) ? -90_000 : dice.seconds(45));
        DealResult result = closed.isAfter(TODAY) ? DealResult.OPEN : result();
        Option<Money> value = dice.mostly(950, () -> dice.money(5_000_000));
        deals.add(new DealOutcome(
                new DealId(id),
                dice.mostly(970, () -> new MemberId(dice.one(OWNERS))),
                result,
                dice.mostly(990, () -> opened),
                result == DealResult.OPEN ? Option.none() : dice.mostly(990, () -> closed),
                value));
        passages(id, opened, closed, result);
        expectations(id, opened, closed, result, value);
        stays(id, opened);
        if (dice.in(200, 1_000)) {
            beginning(id, opened, result);
        }
    }

    private DealResult result() {
        int place = dice.upTo(99);
        return place < 25
                ? DealResult.WON
                : place < 60 ? DealResult.LOST : place < 75 ? DealResult.NO_DECISION : DealResult.OPEN;
    }

    private void passages(String id, Instant opened, Instant closed, DealResult result) {
        Instant meeting = opened.plusSeconds(dice.in(5, 1_000) ? -3_600 : dice.seconds(9));
        passages.add(new Passage(id, "lead", opened));
        if (dice.in(50, 1_000)) {
            passages.add(new Passage(id, "lead", opened.plusSeconds(dice.seconds(3))));
        }
        if (dice.in(650, 1_000) && meeting.isBefore(TODAY)) {
            passages.add(new Passage(id, "meeting", meeting));
        }
        if (result == DealResult.WON) {
            passages.add(new Passage(id, "won", closed));
        } else if (result != DealResult.OPEN) {
            passages.add(new Passage(id, "lost", closed));
            if (dice.in(30, 1_000)) {
                // taken up again
                passages.add(new Passage(id, "meeting", closed.plusSeconds(dice.seconds(5))));
            }
        }
    }

    private void expectations(String id, Instant opened, Instant closed, DealResult result, Option<Money> value) {
        Instant since = opened;
        Option<Money> expected = value;
        while (true) {
            Instant until = since.plusSeconds(1 + dice.seconds(20));
            boolean last = result == DealResult.OPEN ? !until.isBefore(TODAY) : !until.isBefore(closed);
            if (last && result != DealResult.OPEN && !since.isBefore(closed)) {
                return;
            }
            entries.add(new PipelineEntry(
                    new DealId(id),
                    since,
                    last ? (result == DealResult.OPEN ? Option.none() : Option.some(closed)) : Option.some(until),
                    expected,
                    dice.mostly(950, () -> day(2026, dice.upTo(200))),
                    dice.mostly(970, () -> Percent.of(10 * dice.upTo(10))),
                    dice.one(CATEGORIES),
                    last ? result : DealResult.OPEN));
            if (last) {
                return;
            }
            since = until.plusSeconds(dice.in(100, 1_000) ? dice.seconds(6) : 0);
            expected = dice.in(400, 1_000) ? dice.mostly(980, () -> dice.money(5_000_000)) : expected;
        }
    }

    private static LocalDate day(int year, int day) {
        return LocalDate.of(year, 1, 1).plusDays(day);
    }

    private void stays(String id, Instant opened) {
        Instant entered = opened;
        for (String stage : STAGES) {
            Instant left = entered.plusSeconds(dice.in(3, 1_000) ? -60 : dice.seconds(14));
            boolean there = left.isAfter(TODAY) || dice.in(150, 1_000);
            stays.add(new Stay(id, stage, entered, there ? Option.none() : Option.some(left)));
            if (there) {
                return;
            }
            entered = left;
        }
    }

    private void beginning(String id, Instant at, DealResult result) {
        HandoffResult answer = dice.one(HandoffResult.values());
        boolean answered = answer == HandoffResult.ACCEPTED || answer == HandoffResult.RETURNED;
        handoffs.add(new HandoffOutcome(
                new MemberId("sdr-" + dice.one(OWNERS)),
                new MemberId("ae-" + dice.one(OWNERS)),
                at,
                answer,
                answered ? dice.mostly(980, () -> Duration.ofSeconds(dice.seconds(1))) : Option.none(),
                answer == HandoffResult.RETURNED ? dice.mostly(900, () -> dice.one(REASONS)) : Option.none(),
                answer == HandoffResult.ACCEPTED ? dice.mostly(950, () -> result) : Option.none()));
        long later = dice.in(5, 1_000) ? -60 : dice.seconds(2);
        arrivals.add(new Arrival(id, at, dice.mostly(900, () -> at.plusSeconds(later)), Option.none()));
        for (int i = dice.upTo(3); i > 0; i--) {
            touches.add(
                    new Touch(new MemberId(dice.one(OWNERS)), dice.instant(), dice.one(CHANNELS), dice.in(300, 1_000)));
        }
    }

    private void customer(CustomerId customer) {
        LocalDate since = FIRST_DAY.plusDays(dice.upTo(880));
        LocalDate left = since.plusDays(dice.days(400));
        boolean here = left.isAfter(LocalDate.parse("2026-06-30"));
        tenures.add(new Tenure(customer, since, here ? Option.none() : Option.some(left)));
        if (!here && dice.in(100, 1_000)) {
            tenures.add(new Tenure(customer, left.plusDays(1 + dice.days(60)), Option.none()));
        }
        for (int i = dice.upTo(2); i >= 0; i--) {
            subscription(
                    customer, "s" + i, since.plusDays(i * dice.days(90)), here ? Option.none() : Option.some(left));
        }
        if (dice.in(600, 1_000)) {
            promoters.add(new Rated(customer, dice.instant(), dice.upTo(10)));
        }
        if (dice.in(600, 1_000)) {
            satisfaction.add(new Rated(customer, dice.instant(), 1 + dice.upTo(4)));
        }
    }

    /** Its price changes now and then, and it may be dropped while they stay. */
    private void subscription(CustomerId customer, String id, LocalDate first, Option<LocalDate> left) {
        LocalDate from = first;
        Money monthly = dice.money(90_000);
        while (left.forAll(from::isBefore) && from.isBefore(LocalDate.parse("2026-07-01"))) {
            LocalDate changed = from.plusDays(1 + dice.days(300));
            boolean last = dice.in(300, 1_000) || changed.isAfter(LocalDate.parse("2026-07-01"));
            Option<LocalDate> until = last && dice.in(800, 1_000)
                    ? left
                    : Option.some(left.filter(changed::isAfter).getOrElse(changed));
            terms.add(new RecurringTerm(customer, id, monthly, from, until));
            if (last) {
                return;
            }
            from = changed;
            long minor = monthly.getAmountMinorLong() * (50 + dice.upTo(100)) / 100;
            monthly = Money.ofMinor(monthly.getCurrencyUnit(), minor);
        }
    }
}
