package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.retention.Business;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Notice;
import org.dealwright.retention.RecurringAmount;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one customer pays again and again, as their contracts begin, change, go on and end. Not thread-safe.
 *
 * <p>A contract that runs is paid until notice ends it; that its term ends is no reason to stop, as long as nobody says so.
 */
final class Contracting {
    /** So much a month from a day on; how much, nobody may know. */
    private record Price(LocalDate from, Option<Money> monthly) {}

    /** One contract: what was agreed last, and every price. */
    private static final class Account {
        private final List<Price> prices = new ArrayList<>(1);
        private @Nullable ContractTerm term;
        private Option<LocalDate> noticed = Option.none();
        private Option<LocalDate> ended = Option.none();

        /** Another price from that day on; what was to be paid from a later day is not any more. */
        void price(LocalDate from, Option<RecurringAmount> recurring) {
            Option<Money> monthly =
                    recurring.map(each -> each.amount().dividedBy(each.months(), RoundingMode.HALF_EVEN));
            prices.removeIf(price -> !price.from().isBefore(from));
            if (prices.isEmpty() || !prices.get(prices.size() - 1).monthly().equals(monthly)) {
                prices.add(new Price(from, monthly));
            }
        }

        void end(LocalDate day) {
            ended = Option.some(day);
            prices.removeIf(price -> !price.from().isBefore(day));
        }
    }

    private final Map<String, List<Account>> subscriptions = new LinkedHashMap<>();
    private @Nullable Business known;

    /**
     * They have bought this.
     *
     * @param business what; nothing runs where they have left
     * @param today the day on which it became so
     * @param inherited whether it came from a customer who turned out to be the same, who has paid it up to now
     */
    void now(Business business, LocalDate today, boolean inherited) {
        if (business.equals(known)) {
            return;
        }
        known = business;
        for (Contract contract : business.contracts().running()) {
            agreed(contract, today, inherited);
        }
        subscriptions.forEach((id, accounts) -> {
            Account last = accounts.get(accounts.size() - 1);
            ContractTerm term = last.term;
            if (last.ended.isEmpty() && term != null && isOver(term, business)) {
                last.end(term.end().isAfter(today) ? today : term.end());
            }
        });
    }

    /** Nothing runs any more from that day on. */
    void over(LocalDate today) {
        known = null;
        subscriptions.values().forEach(accounts -> {
            Account last = accounts.get(accounts.size() - 1);
            if (last.ended.isEmpty()) {
                last.end(today);
            }
        });
    }

    /** What another system said is paid again and again, without saying for what, from the day as of which it said so. */
    void claimed(CustomerId customer, RecurringAmount recurring, LocalDate from) {
        opened(customer.value()).price(from, Option.some(recurring));
    }

    private static boolean isOver(ContractTerm term, Business business) {
        return business.contracts().of(term.id()).isEmpty();
    }

    private Account opened(String subscription) {
        List<Account> accounts = subscriptions.computeIfAbsent(subscription, id -> new ArrayList<>(1));
        Account account = new Account();
        accounts.add(account);
        return account;
    }

    private void agreed(Contract contract, LocalDate today, boolean inherited) {
        ContractTerm next = contract.term();
        List<Account> accounts = subscriptions.get(next.id().value());
        Account account = accounts == null ? null : accounts.get(accounts.size() - 1);
        if (account == null || account.ended.isDefined()) {
            account = opened(next.id().value());
            account.price(inherited && next.start().isBefore(today) ? today : next.start(), next.recurring());
        } else if (!next.equals(account.term)) {
            changed(account, next, today);
        }
        account.term = next;
        account.noticed = contract.notice().map(Notice::endsOn);
    }

    private static void changed(Account account, ContractTerm next, LocalDate today) {
        ContractTerm before = account.term;
        if (before != null && before.start().isAfter(next.start())) {
            // the next term was taken back: what is paid goes on as it was
            LocalDate taken = before.start();
            account.prices.removeIf(price -> !price.from().isBefore(taken));
        } else {
            boolean sameTerm = before != null && before.start().equals(next.start());
            account.price(sameTerm && today.isAfter(next.start()) ? today : next.start(), next.recurring());
        }
    }

    void tell(CustomerId customer, List<RecurringTerm> terms, Reasons reasons) {
        subscriptions.forEach((subscription, accounts) -> accounts.forEach(account -> {
            for (int i = 0; i < account.prices.size(); i++) {
                Price price = account.prices.get(i);
                Option<LocalDate> until = i + 1 < account.prices.size()
                        ? Option.some(account.prices.get(i + 1).from())
                        : account.ended.orElse(account.noticed.filter(day -> !day.isBefore(price.from())));
                price.monthly()
                        .peek(monthly ->
                                terms.add(new RecurringTerm(customer, subscription, monthly, price.from(), until)))
                        .onEmpty(() -> reasons.add(FactKind.RECURRING_TERMS, Omission.NO_VALUE));
            }
        }));
    }
}
