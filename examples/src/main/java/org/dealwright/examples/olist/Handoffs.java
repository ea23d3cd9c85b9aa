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
 * @param pairs how many different pairs of SDR and rep there are
 * @param pairsOfTwo those of two different people
 */
record Handoffs(
        long accepted,
        long converted,
        Map<String, Share> bySdr,
        Map<String, Share> byRep,
        long pairs,
        long pairsOfTwo) {
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
                pairs(won, deal -> deal.sdr().isPresent()),
                pairs(won, RecordedLead.Won::isTwoPeoples));
    }

    private static long pairs(List<RecordedLead.Won> won, java.util.function.Predicate<RecordedLead.Won> which) {
        return won.stream()
                .filter(which)
                .map(deal -> List.of(deal.sdr().orElseThrow(), deal.rep()))
                .distinct()
                .count();
    }

    private static Map<String, Share> by(
            List<RecordedLead.Won> won, Function<RecordedLead.Won, Optional<String>> member) {
        return won.stream()
                .filter(deal -> member.apply(deal).isPresent())
                .collect(Collectors.toMap(
                        deal -> member.apply(deal).orElseThrow(),
                        deal -> deal.handedOff() ? new Share(1, 0) : new Share(0, 1),
                        Share::plus))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Share> one) ->
                                -one.getValue().all())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Share::plus, LinkedHashMap::new));
    }
}
