package org.dealwright.examples.olist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who handed won leads over to whom.
 *
 * @param accepted how many handoffs were accepted
 * @param converted how many leads were kept by an SDR who is a rep too
 * @param bySdr for each SDR, most first
 * @param byRep for each rep, most first
 * @param byPair for each pair of SDR and rep, most first
 */
record Handoffs(
        long accepted, long converted, Map<String, Share> bySdr, Map<String, Share> byRep, Map<Pair, Share> byPair) {
    /** Who had a lead, and who took it over: two people, or one who is both. */
    record Pair(String sdr, String rep) implements Comparable<Pair> {
        private static final Comparator<Pair> BY_NAMES =
                Comparator.comparing(Pair::sdr).thenComparing(Pair::rep);

        boolean isTwoPeoples() {
            return !sdr.equals(rep);
        }

        @Override
        public int compareTo(Pair other) {
            return BY_NAMES.compare(this, other);
        }
    }

    /**
     * What one member had a part in.
     *
     * @param accepted handoffs accepted
     * @param converted leads kept
     */
    record Share(long accepted, long converted) {
        long all() {
            return accepted + converted;
        }

        Share plus(Share other) {
            return new Share(accepted + other.accepted, converted + other.converted);
        }
    }

    static Handoffs of(List<RecordedLead.Won> won) {
        long accepted = won.stream().filter(RecordedLead.Won::handedOff).count();
        return new Handoffs(
                accepted,
                won.size() - accepted,
                by(won, RecordedLead.Won::sdr),
                by(won, deal -> Optional.of(deal.rep())),
                by(won, deal -> deal.sdr().map(sdr -> new Pair(sdr, deal.rep()))));
    }

    /** How many pairs are of two different people. */
    long pairsOfTwo() {
        return byPair.keySet().stream().filter(Pair::isTwoPeoples).count();
    }

    private static <K extends Comparable<K>> Map<K, Share> by(
            List<RecordedLead.Won> won, Function<RecordedLead.Won, Optional<K>> part) {
        return won.stream()
                .filter(deal -> part.apply(deal).isPresent())
                .collect(Collectors.toMap(
                        deal -> part.apply(deal).orElseThrow(),
                        deal -> deal.handedOff() ? new Share(1, 0) : new Share(0, 1),
                        Share::plus))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<K, Share> one) -> -one.getValue().all())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Share::plus, LinkedHashMap::new));
    }
}
