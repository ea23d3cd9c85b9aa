package org.dealwright.examples.telco;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.FaultFile;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.Survival;

/**
 * What whoever keeps customers wants to know, measured from what was recorded, and every row that does not fit.
 *
 * @param customers what was recorded: the rows that the rest is measured of
 * @param all all of them
 * @param byContract by for how long they are bound, the shortest first
 * @param byTenure by for how many months they have been customers, the newest first
 * @param staying how long all of them stay
 * @param tally the rows read, and what became of them
 * @param faults every row that does not fit, by line
 */
public record TelcoReport(
        List<RecordedCustomer> customers,
        Group all,
        Map<Contract, Group> byContract,
        Map<Band, Group> byTenure,
        Staying staying,
        Ledger.Tally tally,
        List<Fault> faults) {
    private static final int YEAR = 12;

    /**
     * Customers together.
     *
     * @param churn those who left, of those who were there
     * @param revenue what they pay a month
     */
    record Group(Proportion churn, Revenue revenue) {
        static Group of(List<RecordedCustomer> customers) {
            return new Group(
                    customers.stream().collect(Proportion.of(RecordedCustomer::churned)), Revenue.of(customers));
        }
    }

    /**
     * A year of being a customer; its first month belongs to the year before, but for the very first.
     *
     * @param from the fewest whole months
     * @param to the most
     */
    record Band(int from, int to) implements Comparable<Band> {
        /** The band of so many months: 0 to 12, 13 to 24, 25 to 36, and so on. */
        static Band of(int months) {
            int year = Math.max(0, months - 1) / YEAR;
            return new Band(year == 0 ? 0 : year * YEAR + 1, (year + 1) * YEAR);
        }

        @Override
        public int compareTo(Band other) {
            return Integer.compare(from, other.from);
        }

        /** Such as {@code 13–24}. */
        @Override
        public String toString() {
            return from + "–" + to;
        }
    }

    /**
     * How long customers stay, in whole months: Kaplan and Meier's estimate, those who have not left being censored.
     *
     * @param all all of them
     * @param byContract by for how long they are bound, the shortest first
     */
    record Staying(Survival all, Map<Contract, Survival> byContract) {
        static Staying of(List<RecordedCustomer> customers) {
            return new Staying(
                    customers.stream().collect(survival()),
                    customers.stream().collect(groupingBy(RecordedCustomer::contract, TreeMap::new, survival())));
        }

        private static Collector<RecordedCustomer, ?, Survival> survival() {
            return Survival.of(RecordedCustomer::months, RecordedCustomer::churned);
        }

        /** How long those stay who are bound for so long. */
        Survival of(Contract contract) {
            return Objects.requireNonNull(byContract.get(contract), "contract");
        }

        /** The months that are shown: the first, and each whole year for which anybody is known. */
        List<Integer> months() {
            return IntStream.concat(
                            IntStream.of(1),
                            IntStream.iterate(YEAR, month -> month + YEAR).takeWhile(month -> month <= all.last()))
                    .boxed()
                    .toList();
        }
    }

    static TelcoReport of(List<RecordedCustomer> customers, Ledger.Tally tally, List<Fault> faults) {
        return new TelcoReport(
                List.copyOf(customers),
                Group.of(customers),
                groups(customers, RecordedCustomer::contract),
                groups(customers, customer -> Band.of(customer.months())),
                Staying.of(customers),
                tally,
                List.copyOf(faults));
    }

    private static <K extends Comparable<K>> Map<K, Group> groups(
            List<RecordedCustomer> customers, Function<RecordedCustomer, K> key) {
        Map<K, Group> groups = new TreeMap<>();
        customers.stream()
                .collect(groupingBy(key, TreeMap::new, toList()))
                .forEach((one, those) -> groups.put(one, Group.of(those)));
        return groups;
    }

    /**
     * Writes every fault to a CSV file, over whatever stood there.
     *
     * @throws org.dealwright.examples.rows.UnreadableSource if it cannot be written
     */
    public void writeFaults(Path path) {
        try (FaultFile file = new FaultFile(path)) {
            faults.forEach(file::add);
            file.keep();
        }
    }
}
