package org.dealwright.examples.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of stages and statuses, in English and Hungarian, usually stand for. */
final class PhaseGuess {
    /** The first that is found in a name decides. */
    private static final Map<Pattern, ExportPhase> NAMES = names();

    private PhaseGuess() {}

    private static Map<Pattern, ExportPhase> names() {
        Map<Pattern, ExportPhase> names = new LinkedHashMap<>();
        put(names, "\\b(deleted|duplicate|test|spam|torolt)\\b", ExportPhase.LEAVE_OUT);
        put(names, "\\b(won|megnyert|nyert|sikeres)\\b", ExportPhase.WON);
        put(names, "\\b(lost|dead|abandoned|disqualified|elvesz\\w*|vesztett|sikertelen)\\b", ExportPhase.LOST);
        put(names, "\\b(on hold|hold|paused|stalled|parked|postponed|nurtur\\w*|szunetel)\\b", ExportPhase.ON_HOLD);
        // what is only planned has not happened
        put(names, "\\b(scheduled|planned|tervezett)\\b", ExportPhase.DISCOVERING);
        put(names, "\\b(negotiat\\w*|bought in|legal|targyal\\w*)\\b", ExportPhase.NEGOTIATING);
        put(names, "\\b(verbal|verbally|commit|committed|agreed|agreement|megallapod\\w*)\\b", ExportPhase.AGREED);
        put(names, "\\b(proposal|proposed|quote|quoted|offer|contract sent|ajanlat\\w*)\\b", ExportPhase.PROPOSED);
        put(names, "\\b(present\\w*|demo\\w*|bemutat\\w*)\\b", ExportPhase.PRESENTED);
        put(
                names,
                "\\b(prospect\\w*|qualif\\w*|discover\\w*|engag\\w*|new|open|lead|contact\\w*|needs|analysis|value"
                        + " proposition|decision makers|identif\\w*|nyitott|uj|folyamatban|in progress|active)\\b",
                ExportPhase.DISCOVERING);
        return names;
    }

    private static void put(Map<Pattern, ExportPhase> names, String words, ExportPhase phase) {
        names.put(Pattern.compile(words), phase);
    }

    /** What a name usually stands for; none where that is not known. */
    static Optional<ExportPhase> of(String name) {
        String words = Words.of(name);
        return NAMES.entrySet().stream()
                .filter(one -> one.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
