package org.dealwright.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private record Receipt(long amount, Instant at) {}

    private final long total;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Map<String, List<Instant>> failures = new HashMap<>();
    private final List<String> takenBack = new ArrayList<>();
    private final Map<String, Long> refunds = new HashMap<>();
    private final Map<String, Boolean> counted = new HashMap<>();
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
        return applied + forgiven;
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
        Receipt known = receipts.get(reference);
        if (known != null && known.amount() != amount) {
            return false;
        }
        receipts.putIfAbsent(reference, new Receipt(amount, at));
        settleUp(reference);
        return true;
    }

    boolean fail(String reference, Instant at) {
        failures.computeIfAbsent(reference, none -> new ArrayList<>()).add(at);
        settleUp(reference);
        return true;
    }

    boolean takeBack(String reference) {
        if (!receipts.containsKey(reference)) {
            return false;
        }
        takenBack.add(reference);
        settleUp(reference);
        return true;
    }

    private void settleUp(String reference) {
        Receipt receipt = receipts.get(reference);
        boolean counts = receipt != null
                && !takenBack.contains(reference)
                && failures.getOrDefault(reference, List.of()).stream()
                        .allMatch(failed -> failed.isBefore(receipt.at()));
        boolean before = counted.getOrDefault(reference, false);
        counted.put(reference, counts);
        if (counts && !before) {
            comesIn(receipt.amount());
        } else if (before && !counts) {
            goesBack(receipts.get(reference).amount());
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
        if (phase == Phase.WRITTEN_OFF) {
            return false;
        }
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
        credit += applied;
        applied = 0;
        claim = 0;
        forgiven = 0;
        if (!refundReference.isEmpty() && credit > 0) {
            refunds.put(refundReference, credit);
            refunded += credit;
            credit = 0;
        }
        phase = Phase.CANCELLED;
        return true;
    }

    boolean writeOff() {
        if (phase != Phase.PLACED) {
            return false;
        }
        phase = Phase.WRITTEN_OFF;
        return true;
    }

    private void follow() {
        if (phase == Phase.PLACED || phase == Phase.WRITTEN_OFF) {
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
