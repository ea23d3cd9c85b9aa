package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Referral;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.Touch;
import org.dealwright.metrics.lifetime.Heard;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is known of many deals, the same in every run: for each a journey, an outcome, a stay, an entry of the pipeline, an
 * arrival, a handoff and a touch; for every tenth a customer with a tenure, a term, what they bought and five times that they were
 * heard of, and of every tenth of these a referral.
 */
final class SalesFacts {
    static final Instant NOW = Instant.parse("2025-07-01T09:00:00Z");

    private static final int SEED = 2_027;
    private static final int MEMBERS = 50;
    private static final int A_CUSTOMER_FOR = 10;
    private static final int TIMES_HEARD = 5;
    private static final int SECONDS_A_DAY = 86_400;
    private static final List<String> CATEGORIES = List.of("commit", "best-case", "pipeline");

    final List<Journey> journeys;
    final List<DealOutcome> outcomes = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<PipelineEntry> entries = new ArrayList<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<HandoffOutcome> handoffs = new ArrayList<>();
    final List<Touch> touches = new ArrayList<>();
    final List<Tenure> tenures = new ArrayList<>();
    final List<RecurringTerm> terms = new ArrayList<>();
    final List<CustomerValue> values = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Heard> heard = new ArrayList<>();

    private final SplittableRandom random = new SplittableRandom(SEED);

    SalesFacts(int deals) {
        journeys = StageEvents.of(deals).journeys();
        for (int i = 0; i < deals; i++) {
            addDeal(i, journeys.get(i));
            if (i % A_CUSTOMER_FOR == 0) {
                addCustomer(i / A_CUSTOMER_FOR);
            }
        }
    }

    private void addDeal(int number, Journey journey) {
        DealId deal = new DealId(journey.subject());
        MemberId member = new MemberId("member-" + number % MEMBERS);
        Instant opened = journey.reached("lead").get();
        Option<Instant> won = journey.reached("won");
        Option<Instant> closed = won.orElse(journey.dropped());
        DealResult result = won.isDefined() ? DealResult.WON : closed.isDefined() ? DealResult.LOST : DealResult.OPEN;
        Money value = Money.ofMinor(CurrencyUnit.EUR, 1_000L * (1 + random.nextInt(2_000)));
        outcomes.add(
                new DealOutcome(deal, Option.some(member), result, Option.some(opened), closed, Option.some(value)));
        stays.add(new Stay(journey.subject(), "lead", opened, closed));
        entries.add(new PipelineEntry(
                deal,
                opened,
                closed,
                Option.some(value),
                Option.some(LocalDate.ofEpochDay(opened.getEpochSecond() / SECONDS_A_DAY + 60)),
                Percent.of(10 * random.nextInt(10)),
                CATEGORIES.get(number % CATEGORIES.size()),
                result));
        Instant answered = opened.plusSeconds(random.nextInt(2 * SECONDS_A_DAY));
        arrivals.add(new Arrival(journey.subject(), opened, Option.some(answered), Option.some(member)));
        handoffs.add(new HandoffOutcome(
                member,
                member,
                opened,
                HandoffResult.ACCEPTED,
                Option.some(Duration.ofMinutes(random.nextInt(1_000))),
                Option.none(),
                Option.some(result)));
        touches.add(new Touch(member, answered, number % 3 == 0 ? "phone" : "email", number % 5 == 0));
    }

    private void addCustomer(int number) {
        CustomerId customer = new CustomerId("customer-" + number);
        LocalDate since = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_000));
        Option<LocalDate> until =
                random.nextInt(3) == 0 ? Option.some(since.plusDays(1 + random.nextInt(900))) : Option.none();
        Money money = Money.ofMinor(CurrencyUnit.EUR, 100L * (1 + random.nextInt(5_000)));
        tenures.add(new Tenure(customer, since, until));
        terms.add(new RecurringTerm(customer, "subscription-" + number, money, since, until));
        values.add(new CustomerValue(customer, money, Option.some(money.multipliedBy(2))));
        for (int time = 1; time <= TIMES_HEARD; time++) {
            heard.add(new Heard(customer, NOW.minusSeconds((long) time * SECONDS_A_DAY * (1 + number % 30))));
        }
        if (number % A_CUSTOMER_FOR == 0) {
            referrals.add(new Referral(
                    customer,
                    new ProspectId("prospect-" + number),
                    Option.some(new CustomerId("customer-" + (number + 1))),
                    Option.some(money)));
        }
    }
}
