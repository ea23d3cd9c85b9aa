package org.dealwright.examples.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealwright.evaluation.LeadIntake;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Counts one agent's opportunities by quarter. Not thread-safe. */
final class AgentTally {
    private static final int LONGEST_AMOUNT = 15;

    private final List<DatePeriod> quarters;
    private final int[] won;
    private final int[] closed;
    private final int[] engaged;
    private final int[] open;
    private final BigDecimal[] value;
    private boolean idle = true;

    AgentTally(List<DatePeriod> quarters) {
        this.quarters = quarters;
        won = new int[quarters.size()];
        closed = new int[quarters.size()];
        engaged = new int[quarters.size()];
        open = new int[quarters.size()];
        value = new BigDecimal[quarters.size()];
        Arrays.fill(value, BigDecimal.ZERO);
    }

    /**
     * Counts one opportunity.
     *
     * @return whether it could be read
     */
    boolean add(String stage, String engageDate, String closeDate, String closeValue) {
        idle = false;
        try {
            Optional<LocalDate> begun = day(engageDate);
            Optional<LocalDate> ended = day(closeDate);
            BigDecimal amount = amount(closeValue);
            for (int i = 0; i < quarters.size(); i++) {
                DatePeriod quarter = quarters.get(i);
                if (begun.filter(day -> isIn(day, quarter)).isPresent()) {
                    engaged[i]++;
                }
                if (begun.filter(day -> !day.isAfter(quarter.last())).isPresent()
                        && ended.filter(day -> !day.isAfter(quarter.last())).isEmpty()) {
                    open[i]++;
                }
                if (ended.filter(day -> isIn(day, quarter)).isPresent()) {
                    closed[i]++;
                    won[i] += stage.equals("Won") ? 1 : 0;
                    value[i] = value[i].add(stage.equals("Won") ? amount : BigDecimal.ZERO);
                }
            }
            return true;
        } catch (DateTimeException | NumberFormatException unreadable) {
            return false;
        }
    }

    private static boolean isIn(LocalDate day, DatePeriod quarter) {
        return !day.isBefore(quarter.first()) && !day.isAfter(quarter.last());
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static BigDecimal amount(String cell) {
        if (cell.length() > LONGEST_AMOUNT) {
            throw new NumberFormatException("too long");
        }
        BigDecimal amount = cell.isBlank() ? BigDecimal.ZERO : new BigDecimal(cell).setScale(2, RoundingMode.HALF_UP);
        if (amount.signum() < 0) {
            throw new NumberFormatException("less than nothing");
        }
        return amount;
    }

    boolean isIdle() {
        return idle;
    }

    /** One for each quarter; nothing where there was no opportunity, which is not known to be nothing. */
    List<PeriodResult> results(MemberId member) {
        List<PeriodResult> results = new ArrayList<>();
        for (int i = 0; i < quarters.size() && !idle; i++) {
            results.add(PeriodResult.of(member, quarters.get(i))
                    .achieved(Money.of(CurrencyUnit.USD, value[i]))
                    .deals(won[i], closed[i])
                    .leads(LeadIntake.of(engaged[i]))
                    .open(open[i]));
        }
        return results;
    }
}
