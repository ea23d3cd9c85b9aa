package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The instalments of an order. Immutable and thread-safe.
 *
 * <p>What is paid covers them in the order in which they are due, those without a day last; so what is open of each follows
 * from one sum, and no instalment changes when something is paid.
 */
public final class Schedule {
    /** The most instalments of an order: one a month for fifty years. */
    public static final int MOST = 600;

    /** Nothing is to be paid. */
    public static final Schedule NONE = new Schedule(List.of());

    private static final Comparator<Instalment> BY_DUE = Comparator.<Instalment, LocalDate>comparing(
                    instalment -> instalment.due().getOrElse(LocalDate.MAX))
            .thenComparingInt(Instalment::number);

    private final List<Instalment> byNumber;
    private final Instalment[] byDue;

    /** For each in the order in which they are due, what it and all before it come to. */
    private final Money[] upTo;

    private Schedule(List<Instalment> instalments) {
        byNumber = instalments;
        byDue = instalments.toArray(Instalment[]::new);
        Arrays.sort(byDue, BY_DUE);
        upTo = new Money[byDue.length];
        for (int i = 0; i < byDue.length; i++) {
            upTo[i] = i == 0 ? byDue[i].amount() : upTo[i - 1].plus(byDue[i].amount());
        }
    }

    /**
     * Instalments in one currency, numbered from 1.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}, they are not numbered 1, 2, 3 …, or their
     *     currencies differ
     */
    public static Schedule of(List<Instalment> instalments) {
        List<Instalment> all = List.copyOf(Objects.requireNonNull(instalments, "instalments"));
        if (all.size() > MOST) {
            throw new IllegalArgumentException("instalments must be at most " + MOST + ", were " + all.size());
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() != i + 1) {
                throw new IllegalArgumentException("instalments must be numbered from 1 on, and number " + (i + 1)
                        + " was " + all.get(i).number());
            }
            if (!all.get(i).amount().isSameCurrency(all.get(0).amount())) {
                throw new IllegalArgumentException("instalments must be in one currency, and number " + (i + 1)
                        + " was " + all.get(i).amount());
            }
        }
        return all.isEmpty() ? NONE : new Schedule(all);
    }

    /**
     * The same, of instalments that must come to a total.
     *
     * @throws IllegalArgumentException if they do not, or are none of a schedule
     */
    static Schedule of(List<Instalment> instalments, Money total) {
        Schedule schedule = of(instalments);
        Money sum = schedule.size() == 0 ? Money.zero(total.getCurrencyUnit()) : schedule.upTo[schedule.size() - 1];
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("instalments must add up to " + total + ", were " + sum);
        }
        return schedule;
    }

    /** All of them by number; unmodifiable. */
    public List<Instalment> asList() {
        return byNumber;
    }

    /** How many there are. */
    public int size() {
        return byDue.length;
    }

    /** What is open of each, in the order in which they are due, where that much is covered. */
    List<InstalmentBalance> balances(Money covered) {
        List<InstalmentBalance> balances = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            balances.add(new InstalmentBalance(byDue[i], openOf(i, covered)));
        }
        return List.copyOf(balances);
    }

    /** The instalment at a place, in the order in which they are due. */
    Instalment at(int place) {
        return byDue[place];
    }

    /** The place of the first that is not fully covered; the size where all are. */
    int firstOpen(Money covered) {
        int from = 0;
        int to = upTo.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (upTo[middle].compareTo(covered) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** What is open of the one at a place. */
    Money openOf(int place, Money covered) {
        Money uncovered = upTo[place].minus(covered);
        if (!uncovered.isPositive()) {
            return Money.zero(covered.getCurrencyUnit());
        }
        Money amount = byDue[place].amount();
        return uncovered.isGreaterThan(amount) ? amount : uncovered;
    }

    /** Whether an instalment waits for that milestone. */
    boolean awaits(String milestone) {
        for (Instalment each : byDue) {
            if (each.awaits(milestone)) {
                return true;
            }
        }
        return false;
    }

    /** When what depends on a milestone is due; none where nothing does that is due already. */
    Option<LocalDate> dueOf(String milestone) {
        for (Instalment each : byDue) {
            if (each.milestone().contains(milestone) && each.due().isDefined()) {
                return each.due();
            }
        }
        return Option.none();
    }

    /** The codes of the milestones that are waited for, each once, by number. */
    List<String> awaited() {
        return byNumber.stream()
                .filter(each -> each.due().isEmpty())
                .flatMap(each -> each.milestone().toJavaStream())
                .distinct()
                .toList();
    }

    /** The same, with what waits for that milestone due on that day. */
    Schedule delivered(String milestone, LocalDate due) {
        return new Schedule(byNumber.stream()
                .map(each -> each.awaits(milestone) ? each.dueOn(due) : each)
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that && byNumber.equals(that.byNumber);
    }

    @Override
    public int hashCode() {
        return byNumber.hashCode();
    }

    @Override
    public String toString() {
        return byNumber.toString();
    }
}
