package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Instalments;
import org.dealwright.closing.PaymentPlan.Milestones;
import org.dealwright.closing.PaymentPlan.Milestones.Milestone;
import org.dealwright.closing.PaymentPlan.Mixed;
import org.dealwright.closing.PaymentPlan.Recurring;
import org.dealwright.closing.PaymentPlan.Stated;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes instalments of a plan and a total. */
final class Planning {
    private static final int HEAVIEST = 1_000_000;
    private static final int LONGEST_YEARS = 100;
    private static final Period SHORTEST = Period.ofDays(1);
    private static final Period LONGEST = Period.ofYears(LONGEST_YEARS);

    private Planning() {}

    /** What is wrong with a plan by itself, for a total in that currency. */
    static List<Violation> violations(PaymentPlan plan, CurrencyUnit currency) {
        if (plan instanceof AtOnce atOnce) {
            return day("due", atOnce.due());
        }
        if (plan instanceof Instalments instalments) {
            return regular(instalments.count(), instalments.first(), "every", instalments.every());
        }
        if (plan instanceof Recurring recurring) {
            return regular(recurring.count(), recurring.first(), "period", recurring.period());
        }
        if (plan instanceof Stated stated) {
            return stated(stated.parts(), currency);
        }
        return plan instanceof Mixed mixed
                ? mixed(mixed.parts(), currency)
                : milestones(((Milestones) plan).milestones());
    }

    private static List<Violation> mixed(List<Mixed.Portion> parts, CurrencyUnit currency) {
        List<Violation> wrong = new ArrayList<>(count("parts", parts.size(), Check.LIST_LENGTH));
        for (int i = 0; wrong.isEmpty() && i < parts.size(); i++) {
            wrong.addAll(Amounts.positive("parts[" + i + "]", parts.get(i).amount(), currency));
            wrong.addAll(violations(parts.get(i).plan(), currency));
        }
        return wrong;
    }

    private static List<Violation> day(String field, LocalDate day) {
        return DueDays.isPossible(day)
                ? List.of()
                : List.of(Violation.showing(field, "out-of-range", day.toString(), DueDays.EARLIEST, DueDays.LATEST));
    }

    private static List<Violation> count(String field, int count, int most) {
        return count >= 1 && count <= most
                ? List.of()
                : List.of(Violation.showing(field, "out-of-range", Integer.toString(count), 1, most));
    }

    private static List<Violation> regular(int count, LocalDate first, String field, Period every) {
        List<Violation> wrong = new ArrayList<>(count("count", count, Schedule.MOST));
        wrong.addAll(day("first", first));
        boolean possible =
                isPeriod(every) && (!wrong.isEmpty() || DueDays.isPossible(first.plus(every.multipliedBy(count - 1))));
        if (!possible) {
            wrong.add(Violation.showing(field, "out-of-range", every.toString(), SHORTEST, LONGEST));
        }
        return wrong;
    }

    private static boolean isPeriod(Period every) {
        return !every.isNegative()
                && !every.isZero()
                && every.getYears() <= LONGEST_YEARS
                && every.getMonths() <= LONGEST_YEARS * 12
                && every.getDays() <= LONGEST_YEARS * 366;
    }

    private static List<Violation> stated(List<Stated.Part> parts, CurrencyUnit currency) {
        List<Violation> wrong = new ArrayList<>(count("parts", parts.size(), Schedule.MOST));
        for (int i = 0; wrong.isEmpty() && i < parts.size(); i++) {
            String place = "parts[" + i + "]";
            wrong.addAll(Amounts.positive(place, parts.get(i).amount(), currency));
            wrong.addAll(day(place, parts.get(i).due()));
        }
        return wrong;
    }

    private static List<Violation> milestones(List<Milestone> milestones) {
        List<Violation> wrong = new ArrayList<>(count("milestones", milestones.size(), Check.LIST_LENGTH));
        Set<String> codes = new HashSet<>();
        for (int i = 0; wrong.isEmpty() && i < milestones.size(); i++) {
            Milestone each = milestones.get(i);
            String place = "milestones[" + i + "]";
            wrong.addAll(count(place, each.weight(), HEAVIEST));
            if (!codes.add(each.code())) {
                wrong.add(Violation.showing(place, "twice", each.code()));
            }
        }
        return wrong;
    }

    /**
     * The instalments of a plan with which nothing is wrong by itself.
     *
     * @param total what is to be paid; where it is nothing, there are none
     * @param after how many instalments come before these
     */
    static Either<Rejection, List<Instalment>> instalments(PaymentPlan plan, Money total, int after) {
        Money sum = plan instanceof Stated stated
                ? sum(total, stated.parts(), Stated.Part::amount)
                : plan instanceof Mixed mixed ? sum(total, mixed.parts(), Mixed.Portion::amount) : total;
        if (!sum.equals(total)) {
            return Rejection.broken("order.does-not-add-up", sum, total);
        }
        if (plan instanceof Mixed mixed) {
            return together(mixed, after);
        }
        if (total.isZero()) {
            return Either.right(List.of());
        }
        Money[] amounts = amounts(plan, total);
        if (after + amounts.length > Schedule.MOST) {
            return Rejection.broken("order.too-many-instalments", Schedule.MOST);
        }
        List<Instalment> instalments = new ArrayList<>(amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            if (!amounts[i].isPositive()) {
                return Rejection.broken("order.instalments-of-nothing", total, amounts.length);
            }
            instalments.add(new Instalment(after + i + 1, amounts[i], due(plan, i), milestone(plan, i)));
        }
        return Either.right(instalments);
    }

    private static <T> Money sum(Money total, List<T> parts, Function<T, Money> amount) {
        Money sum = Money.zero(total.getCurrencyUnit());
        for (T part : parts) {
            sum = sum.plus(amount.apply(part));
        }
        return sum;
    }

    /** Those of all parts, in the order in which they are due. */
    private static Either<Rejection, List<Instalment>> together(Mixed mixed, int after) {
        List<Instalment> all = new ArrayList<>();
        for (Mixed.Portion part : mixed.parts()) {
            Either<Rejection, List<Instalment>> its = instalments(part.plan(), part.amount(), 0);
            if (its.isLeft()) {
                return its;
            }
            all.addAll(its.get());
        }
        if (after + all.size() > Schedule.MOST) {
            return Rejection.broken("order.too-many-instalments", Schedule.MOST);
        }
        // stable: what is due on one day stays in the order of the parts
        all.sort(Comparator.comparing(each -> each.due().get()));
        List<Instalment> numbered = new ArrayList<>(all.size());
        for (Instalment each : all) {
            numbered.add(new Instalment(after + numbered.size() + 1, each.amount(), each.due(), each.milestone()));
        }
        return Either.right(numbered);
    }

    private static Money[] amounts(PaymentPlan plan, Money total) {
        if (plan instanceof Instalments instalments) {
            return Shares.equal(total, instalments.count());
        }
        if (plan instanceof Recurring recurring) {
            return Shares.equal(total, recurring.count());
        }
        if (plan instanceof Stated stated) {
            return stated.parts().stream().map(Stated.Part::amount).toArray(Money[]::new);
        }
        return plan instanceof Milestones milestones
                ? Shares.byWeight(
                        total,
                        milestones.milestones().stream()
                                .mapToInt(Milestone::weight)
                                .toArray())
                : new Money[] {total};
    }

    private static Option<LocalDate> due(PaymentPlan plan, int place) {
        if (plan instanceof Instalments instalments) {
            return Option.some(instalments.first().plus(instalments.every().multipliedBy(place)));
        }
        if (plan instanceof Recurring recurring) {
            return Option.some(recurring.first().plus(recurring.period().multipliedBy(place)));
        }
        if (plan instanceof Stated stated) {
            return Option.some(stated.parts().get(place).due());
        }
        return plan instanceof AtOnce atOnce ? Option.some(atOnce.due()) : Option.none();
    }

    private static Option<String> milestone(PaymentPlan plan, int place) {
        return plan instanceof Milestones milestones
                ? Option.some(milestones.milestones().get(place).code())
                : Option.none();
    }
}
