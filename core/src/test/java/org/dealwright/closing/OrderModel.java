package org.dealwright.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The oracle: money in cents, moved by hand from pile to pile, and payments as the list of what was said of them. It knows
 * nothing of the ledger's sums.
 */
final class OrderModel {
    enum Phase {
        PLACED,
        SETTLED,
        CANCELLED,
        WRITTEN_OFF
    }

    private record Part(long amount, Instant at) {}

    private final long total;
    private final Map<String, Long> amounts = new HashMap<>();
    private final Map<String, List<Instant>> receipts = new HashMap<>();
    private final Map<String, List<Instant>> failures = new HashMap<>();
    private final Map<String, List<Instant>> takenBack = new HashMap<>();
    private final Map<String, Set<Part>> parts = new HashMap<>();
    private final Map<String, Long> refunds = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();
    private long due;
    private long forgivenOfDue;
    private long claim;
    private long applied;
    private long credit;
    private long refunded;
    private long unbacked;
    private long forgiven;
    private Phase phase;

    OrderModel(long total) {
        this.total = total;
        this.claim = total;
        this.phase = total == 0 ? Phase.SETTLED : Phase.PLACED;
    }

    Phase phase() {
        return phase;
    }

    /** What of the total needs no payment any more. */
    long covered() {
        return applied + forgiven - Math.min(unbacked, forgiven);
    }

    /** What is owed beyond all instalments. */
    Money beyond() {
        return cents(Math.max(0, unbacked - forgiven));
    }

    /** Received, applied, credit, refunded, unbacked and owed, as the order should have them. */
    List<Money> money() {
        return List.of(
                cents(applied + credit + refunded),
                cents(applied),
                cents(credit),
                cents(refunded),
                cents(unbacked),
                cents(owed()));
    }

    private static Money cents(long amount) {
        return Money.ofMinor(CurrencyUnit.EUR, amount);
    }

    private long owed() {
        return claim - applied + unbacked;
    }

    /** Whether it is accepted. */
    boolean pay(String reference, long amount, Instant at) {
        Long known = amounts.putIfAbsent(reference, amount);
        if (known != null && known != amount) {
            return false;
        }
        of(receipts, reference).add(at);
        settleUp(reference);
        if (phase == Phase.WRITTEN_OFF && unbacked == 0 && credit >= due) {
            phase = Phase.SETTLED;
            claim = due;
            forgiven = forgivenOfDue;
            applied = due;
            credit -= due;
        }
        return true;
    }

    private static List<Instant> of(Map<String, List<Instant>> said, String reference) {
        return said.computeIfAbsent(reference, none -> new ArrayList<>());
    }

    boolean fail(String reference, Instant at) {
        of(failures, reference).add(at);
        settleUp(reference);
        return true;
    }

    boolean takeBack(String reference, Instant at) {
        if (!amounts.containsKey(reference)) {
            return false;
        }
        of(takenBack, reference).add(at);
        settleUp(reference);
        return true;
    }

    boolean takeBackPart(String reference, long amount, Instant at) {
        if (!amounts.containsKey(reference)) {
            return false;
        }
        Set<Part> known = parts.computeIfAbsent(reference, none -> new HashSet<>());
        if (!known.contains(new Part(amount, at)) && amount > counted.getOrDefault(reference, 0L)) {
            return false;
        }
        known.add(new Part(amount, at));
        settleUp(reference);
        return true;
    }

    /** All that was said of it, played in the order in which it happened. */
    private long counts(String reference) {
        List<Instant> came = of(receipts, reference);
        if (came.isEmpty()) {
            return 0;
        }
        Instant first = Collections.min(came);
        Instant last = Collections.max(came);
        boolean gone = of(failures, reference).stream().anyMatch(at -> !at.isBefore(last))
                || of(takenBack, reference).stream()
                        .map(at -> at.isBefore(first) ? first : at)
                        .anyMatch(at -> !at.isBefore(last));
        if (gone) {
            return 0;
        }
        long left = amounts.get(reference);
        for (Part part : parts.getOrDefault(reference, Set.of())) {
            boolean undone = Stream.concat(of(failures, reference).stream(), of(takenBack, reference).stream())
                    .anyMatch(at -> !at.isBefore(part.at()));
            left -= undone ? 0 : part.amount();
        }
        return Math.max(0, left);
    }

    private void settleUp(String reference) {
        long before = counted.getOrDefault(reference, 0L);
        long after = counts(reference);
        counted.put(reference, after);
        if (after > before) {
            comesIn(after - before);
        } else {
            goesBack(before - after);
        }
        follow();
    }

    private void comesIn(long amount) {
        long left = amount;
        long back = Math.min(left, unbacked);
        unbacked -= back;
        refunded += back;
        left -= back;
        long open = claim - applied;
        long paid = Math.min(left, open);
        applied += paid;
        credit += left - paid;
    }

    private void goesBack(long amount) {
        long left = amount;
        long ofCredit = Math.min(left, credit);
        credit -= ofCredit;
        left -= ofCredit;
        long ofApplied = Math.min(left, applied);
        applied -= ofApplied;
        left -= ofApplied;
        refunded -= left;
        unbacked += left;
    }

    boolean refund(String reference, long amount) {
        Long known = refunds.get(reference);
        if (known != null) {
            return known == amount;
        }
        if (amount > applied + credit) {
            return false;
        }
        refunds.put(reference, amount);
        giveBack(amount);
        return true;
    }

    private void giveBack(long amount) {
        long ofCredit = Math.min(amount, credit);
        credit -= ofCredit;
        long ofApplied = amount - ofCredit;
        applied -= ofApplied;
        claim -= ofApplied;
        forgiven += ofApplied;
        refunded += amount;
    }

    boolean cancel(String refundReference) {
        if (phase == Phase.CANCELLED || phase == Phase.WRITTEN_OFF) {
            return false;
        }
        if (!refundReference.isEmpty() && refunds.containsKey(refundReference)) {
            return false;
        }
        giveUp(refundReference);
        phase = Phase.CANCELLED;
        return true;
    }

    private void giveUp(String refundReference) {
        credit += applied;
        applied = 0;
        claim = 0;
        forgiven = 0;
        if (!refundReference.isEmpty() && credit > 0) {
            refunds.put(refundReference, credit);
            refunded += credit;
            credit = 0;
        }
    }

    boolean writeOff(String refundReference) {
        if (phase != Phase.PLACED) {
            return false;
        }
        if (!refundReference.isEmpty() && refunds.containsKey(refundReference)) {
            return false;
        }
        due = claim;
        forgivenOfDue = forgiven;
        giveUp(refundReference);
        phase = Phase.WRITTEN_OFF;
        return true;
    }

    private void follow() {
        if (phase == Phase.PLACED) {
            phase = owed() == 0 ? Phase.SETTLED : phase;
        } else if (phase == Phase.SETTLED) {
            phase = owed() == 0 ? Phase.SETTLED : Phase.PLACED;
        }
    }

    /** What is open of amounts that are covered one after the other. */
    List<Money> openOf(List<Money> amounts) {
        List<Money> open = new ArrayList<>();
        long left = covered();
        for (Money amount : amounts) {
            long minor = amount.getAmountMinorLong();
            long paid = Math.min(left, minor);
            left -= paid;
            open.add(cents(minor - paid));
        }
        return open;
    }

    long total() {
        return total;
    }
}
