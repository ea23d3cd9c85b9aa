package org.dealwright.examples.olist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Paragraph;

/** Which reading was taken where the source allows several, in sentences. */
final class OlistReadings {
    private OlistReadings() {}

    /** The readings under their heading. */
    static String of(OlistReport report) {
        StringBuilder text = new StringBuilder("\nHow the source was read\n=======================\n");
        sentences(report).forEach(sentence -> text.append(Paragraph.hanging("- ", sentence)));
        return text.toString();
    }

    static List<String> sentences(OlistReport report) {
        List<String> sentences = new ArrayList<>();
        OlistReport.Setting setting = report.setting();
        sentences.add("It is taken to be " + setting.asOf() + "; a row that says something later is refused."
                + setting.lastDay()
                        .map(day -> " The last day recorded is " + day + ".")
                        .orElse(""));
        sentences.add(times(report.times()));
        sentences.add("first_contact_date is a date: it begins at midnight in " + setting.zone()
                + ". Days are differences of calendar dates in " + setting.zone()
                + (setting.zone().getId().equals("UTC") ? " (--zone changes it)." : "."));
        sentences.add("A lead without a closed deal is identified as inbound with its origin, without an owner: the"
                + " source names no SDR, and it waits in the queue. The origin 'referral' is a web page's, not a"
                + " customer's. A blank origin is not the origin 'unknown'.");
        sentences.add("A closed deal is adopted as offered by its SDR to its rep, and accepted by the rep when it was"
                + " won: the rep had taken it over by then. When it was offered and accepted the source does not say,"
                + " so no response times are measured. Where both are one person it is adopted as qualified and"
                + " converted, which is no handoff.");
        sentences.add(
                "A deal opened by itself for each, and stays open: the source says neither what was sold nor for how"
                        + " much, so nothing is won in its name. Won means here: the source has it among the closed deals.");
        if (report.times().won() > 0) {
            sentences.add("Seldom stated, so left missing without a note for each row: " + notStated(report) + ".");
        }
        return sentences;
    }

    private static String notStated(OlistReport report) {
        return report.notStated().entrySet().stream()
                .map((Map.Entry<String, Long> one) -> one.getKey() + " (missing in " + one.getValue() + " of "
                        + report.times().won() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String times(TimeReading times) {
        String first = "won_date has no zone and is read as UTC: ";
        if (times.midnightsInAll() == 0) {
            return first + "none of " + times.won() + " says anything against it.";
        }
        return first + times.midnightsInAll() + " of " + times.won()
                + " stand at exactly midnight in São Paulo, written"
                + " in UTC (" + OlistText.months(times) + "). With dates counted in " + TimeReading.SAO_PAULO
                + " instead, " + times.otherDates() + " of them would be another day.";
    }
}
