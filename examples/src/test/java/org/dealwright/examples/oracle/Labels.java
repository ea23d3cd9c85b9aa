package org.dealwright.examples.oracle;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.Forecasted;
import org.dealwright.metrics.Referral;
import org.joda.money.Money;

/**
 * What the generated rows can be grouped by, who sent whom, what customers bought, what was spent and what was forecast; always
 * the same.
 */
final class Labels {
    private static final String[] SOURCES = {"cold-call", "event", "inbound", "referral"};
    private static final String[] PRODUCTS = {"chair", "desk", "paper", "toner"};
    private static final int REFERRALS = 12_000;
    private static final int PURCHASES = 30_000;
    private static final int SMALL = 2_000;

    /** What was spent on a source. */
    record Cost(String source, Option<Money> amount) {}

    /** Of those of which it is known. */
    final Map<DealId, String> sources = new LinkedHashMap<>();

    final Map<DealId, List<String>> products = new LinkedHashMap<>();
    final List<Referral> referrals = new ArrayList<>(REFERRALS);
    final List<CustomerValue> purchases = new ArrayList<>(PURCHASES);
    final List<Forecasted> forecasts = new ArrayList<>(SMALL);
    final List<Cost> costs = new ArrayList<>(SMALL);
    private final Dice dice = new Dice(20_260_401);

    Labels(List<DealOutcome> deals) {
        for (DealOutcome deal : deals) {
            dice.mostly(900, () -> dice.one(SOURCES)).forEach(source -> sources.put(deal.deal(), source));
            products.put(
                    deal.deal(),
                    Stream.of(PRODUCTS).filter(product -> dice.in(350, 1_000)).toList());
        }
        for (int i = 1; i <= REFERRALS; i++) {
            referral(i);
            if (dice.in(20, 1_000)) {
                // whom another sent, too
                referral(i);
            }
        }
        for (int i = 0; i < PURCHASES; i++) {
            purchases.add(new CustomerValue(
                    new CustomerId("c" + dice.upTo(SMALL)),
                    dice.money(300_000),
                    dice.mostly(600, () -> dice.money(400_000))));
        }
        for (int i = 0; i < SMALL; i++) {
            Money forecast = dice.money(9_000_000);
            forecasts.add(new Forecasted(forecast, Money.ofMinor(forecast.getCurrencyUnit(), dice.upTo(9_000_000))));
            costs.add(new Cost(dice.one(SOURCES), dice.mostly(970, () -> dice.money(100_000))));
        }
    }

    /** By somebody who came before, so that nobody sent whoever sent them. */
    private void referral(int number) {
        Option<CustomerId> became = dice.mostly(550, () -> new CustomerId("c" + number));
        referrals.add(new Referral(
                new CustomerId("c" + dice.upTo(number - 1)),
                new ProspectId("p" + number),
                became,
                became.isEmpty() ? Option.none() : dice.mostly(930, () -> dice.money(700_000))));
    }
}
