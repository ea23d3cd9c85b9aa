package org.dealwright.examples.telco;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Entry;
import org.dealwright.api.Query;
import org.dealwright.api.SalesProcess;
import org.dealwright.examples.store.Store;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.retention.AgreedPrices;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.RecurringAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Adopts customers as the source has them, through the public API: what it knows is claimed, and nothing is invented.
 *
 * <p>The source says for how many whole months somebody has been a customer, and of which kind the contract is; not when
 * its term began, nor on which day and why somebody left. So the contract is a custom field rather than a term, and the day
 * of leaving is missing. Its amounts, which name no currency, are taken for US dollars. Not thread-safe.
 */
final class TelcoRecorder {
    static final AttributeKey<String> CONTRACT = AttributeKey.text("contract");

    private static final Actor TELCO = Actor.of(new MemberId("telco"), Role.INTEGRATION);

    private final LocalDate asOf;
    private final SalesProcess process;
    private final Store store;

    /** The source was true on the morning of that day, in UTC. */
    TelcoRecorder(LocalDate asOf, Store store) {
        this.asOf = asOf;
        this.store = store;
        process = SalesProcess.builder()
                .journal(store.journal())
                .clock(InstantSource.fixed(morning(asOf)))
                .build();
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Records a customer; answers with what stands against it. */
    Option<String> record(TelcoRow row) {
        return process.customers()
                .handle(new CustomerId(row.id()), adoption(row), TELCO, store.keyed(Entry.now(), "telco " + row.id()))
                .peek(store::count)
                .swap()
                .toOption()
                .map(refusal -> refusal.explain(Locale.ENGLISH));
    }

    private ArrivalCommand.Adopt adoption(TelcoRow row) {
        ClaimedCustomer claim = row.churned()
                ? new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.none())
                : new ClaimedCustomer.Active();
        RecurringAmount monthly = RecurringAmount.monthly(Money.of(CurrencyUnit.USD, row.monthly()));
        return new ArrivalCommand.Adopt(
                claim,
                Buyer.of(new PersonId(row.id())),
                Option.none(),
                Option.some(morning(asOf.minusMonths(row.months()))),
                new ClaimedBusiness(List.of(), Option.some(monthly), AgreedPrices.NONE),
                Attributes.none().with(CONTRACT, row.contract().code()));
    }

    /** Every customer recorded. */
    List<RecordedCustomer> recorded() {
        return process.customers().stream(Query.all())
                .map(listed -> RecordedCustomer.of(
                        listed.id(), process.customers().find(listed.id()).get()))
                .toList();
    }
}
