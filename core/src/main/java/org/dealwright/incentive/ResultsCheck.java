package org.dealwright.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/** What is wrong with results, field by field. */
final class ResultsCheck {
    private static final int MOST_MEMBERS = 10_000;
    private static final int MOST_ENTRIES = 1_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;
    private static final int YEAR = 12;

    private final Results.Builder given;
    private final Faults faults;
    private final Set<MemberId> members = new HashSet<>();
    private final Map<DealId, CreditedSale> sold = new HashMap<>();
    private final Map<DealId, Money> left = new HashMap<>();

    ResultsCheck(Results.Builder given) {
        this.given = given;
        this.faults = new Faults(given.currency);
    }

    List<Violation> violations() {
        faults.between("first", given.first.getYear(), FIRST_YEAR, LAST_YEAR);
        faults.between("months", given.months, 1, YEAR);
        faults.size("participants", given.participants.size(), 0, MOST_MEMBERS);
        faults.size("sales", given.sales.size(), 0, MOST_ENTRIES);
        faults.size("reversals", given.reversals.size(), 0, MOST_ENTRIES);
        faults.size("paid", given.paid.size(), 0, MOST_ENTRIES);
        faults.size("carried", given.carried.size(), 0, MOST_ENTRIES);
        if (faults.found().isEmpty()) {
            participants();
            sales();
            paid();
            carried();
            reversals();
        }
        return faults.found();
    }

    private void participants() {
        BigDecimal together = BigDecimal.ZERO;
        for (int i = 0; i < given.participants.size(); i++) {
            Participant each = given.participants.get(i);
            String field = "participants[" + i + "].";
            if (!members.add(each.member())) {
                faults.add(Violation.showing(
                        field + "member", "twice", each.member().value()));
            }
            if (each.quota().exists(quota -> faults.positive(field + "quota", quota))) {
                together =
                        together.add(BigDecimal.valueOf(Exact.minor(each.quota().get())));
            }
            Map<String, Money> quotas = new TreeMap<>();
            each.quotas().forEach((tag, quota) -> quotas.put(tag.code(), quota));
            quotas.forEach((tag, quota) -> faults.positive(field + "quotas." + tag, quota));
        }
        together("participants", together);
    }

    private void sales() {
        BigDecimal together = BigDecimal.ZERO;
        for (int i = 0; i < given.sales.size(); i++) {
            CreditedSale each = given.sales.get(i);
            String field = "sales[" + i + "].";
            if (sold.put(each.deal(), each) != null) {
                faults.add(
                        Violation.showing(field + "deal", "twice", each.deal().value()));
            }
            if (faults.notNegative(field + "amount", each.amount())) {
                together = together.add(BigDecimal.valueOf(Exact.minor(each.amount())));
            }
            within(field + "on", each.on());
            faults.size(field + "tags", each.tags().size(), 0, Check.LIST_LENGTH);
            if (splits(field + "revenue", each.revenue(), 1)) {
                hundred(field + "revenue", each.revenue());
            }
            splits(field + "overlay", each.overlay(), 0);
        }
        together("sales", together);
    }

    private boolean splits(String field, List<Split> splits, int least) {
        if (!faults.size(field, splits.size(), least, Check.LIST_LENGTH)) {
            return false;
        }
        Set<MemberId> known = new HashSet<>();
        for (int i = 0; i < splits.size(); i++) {
            MemberId member = splits.get(i).member();
            String each = field + "[" + i + "].member";
            if (!known.add(member)) {
                faults.add(Violation.showing(each, "twice", member.value()));
            } else if (!members.contains(member)) {
                faults.add(Violation.showing(each, "not-a-participant", member.value()));
            }
        }
        return true;
    }

    private void hundred(String field, List<Split> splits) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Split split : splits) {
            sum = sum.add(split.percent().value());
        }
        if (sum.compareTo(Percent.HUNDRED.value()) != 0) {
            faults.add(Violation.of(field, "not-hundred", sum.toPlainString()));
        }
    }

    private void paid() {
        Set<List<Object>> known = new HashSet<>();
        for (int i = 0; i < given.paid.size(); i++) {
            PaidCredit each = given.paid.get(i);
            String field = "paid[" + i + "].";
            if (!known.add(List.of(each.deal(), each.member())) || sold.containsKey(each.deal())) {
                faults.add(
                        Violation.showing(field + "deal", "twice", each.deal().value()));
            }
            faults.between(
                    field + "on",
                    each.on(),
                    LocalDate.of(FIRST_YEAR, 1, 1),
                    given.first.atDay(1).minusDays(1));
            left.merge(each.deal(), left(field, each), ResultsCheck::less);
            if (faults.notNegative(field + "paid", each.paid())
                    && faults.notNegative(field + "reclaimed", each.reclaimed())) {
                faults.between(field + "reclaimed", each.reclaimed(), Money.zero(given.currency), each.paid());
            }
        }
    }

    /** What is left of a sale of an earlier period; where that is not sound, all of it. */
    private Money left(String field, PaidCredit credit) {
        boolean sound = faults.positive(field + "sold", credit.sold())
                && faults.notNegative(field + "reversed", credit.reversed())
                && faults.between(field + "reversed", credit.reversed(), Money.zero(given.currency), credit.sold());
        return sound ? credit.sold().minus(credit.reversed()) : credit.sold();
    }

    private static Money less(Money one, Money other) {
        return one.isSameCurrency(other) && other.isLessThan(one) ? other : one;
    }

    private void carried() {
        Set<MemberId> known = new HashSet<>();
        for (int i = 0; i < given.carried.size(); i++) {
            Carried each = given.carried.get(i);
            String field = "carried[" + i + "].";
            if (!known.add(each.member())) {
                faults.add(Violation.showing(
                        field + "member", "twice", each.member().value()));
            }
            faults.notNegative(field + "draw", each.draw());
            faults.notNegative(field + "clawback", each.clawback());
        }
    }

    private void reversals() {
        for (int i = 0; i < given.reversals.size(); i++) {
            Reversal each = given.reversals.get(i);
            String field = "reversals[" + i + "].";
            within(field + "on", each.on());
            boolean fits = faults.positive(field + "amount", each.amount());
            CreditedSale sale = sold.get(each.deal());
            if (sale != null && each.on().isBefore(sale.on())) {
                faults.add(Violation.showing(
                        field + "on",
                        "not-above",
                        each.on().toString(),
                        sale.on().toString()));
            } else if (sale == null && !left.containsKey(each.deal())) {
                faults.add(Violation.showing(
                        field + "deal", "not-sold", each.deal().value()));
            } else if (fits) {
                reverse(field, each, sale == null ? each.amount() : sale.amount());
            }
        }
    }

    private void reverse(String field, Reversal reversal, Money whole) {
        Money most = left.getOrDefault(reversal.deal(), whole);
        if (!most.isSameCurrency(reversal.amount())) {
            return;
        }
        if (reversal.amount().isGreaterThan(most)) {
            faults.add(Violation.showing(
                    field + "amount",
                    "above-sale",
                    reversal.amount().toString(),
                    most.toString(),
                    reversal.deal().value()));
        } else {
            left.put(reversal.deal(), most.minus(reversal.amount()));
        }
    }

    private void within(String field, LocalDate day) {
        faults.between(
                field,
                day,
                given.first.atDay(1),
                given.first.plusMonths(given.months).atDay(1).minusDays(1));
    }

    private void together(String field, BigDecimal sum) {
        faults.between(
                field,
                Money.of(given.currency, sum.movePointLeft(given.currency.getDecimalPlaces())),
                Money.zero(given.currency),
                Money.ofMinor(given.currency, Exact.MOST));
    }
}
