package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dealwright.deal.Deal;
import org.dealwright.deal.LiveProposal;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.Contents;
import org.dealwright.proposal.Pricing;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.Quotation;

/** What is offered with each proposal, as it was written last. Not thread-safe. */
final class Offers {
    private static final SortedMap<String, Long> NOTHING = Collections.emptySortedMap();

    /** One proposal. */
    private static final class Written {
        private SortedMap<String, Long> nets = NOTHING;
        private boolean cutOff;
    }

    private final FactOptions options;
    private final Map<String, Written> proposals = new HashMap<>();
    private final Map<DealId, String> latest = new HashMap<>();

    Offers(FactOptions options) {
        this.options = options;
    }

    void add(String id, Instant recordedAt, ProposalEvent event) {
        Written written = proposals.computeIfAbsent(id, each -> new Written());
        written.cutOff |= options.cutsOff(recordedAt, event.at());
        if (written.cutOff) {
            return;
        }
        if (event instanceof ProposalEvent.Drafted drafted) {
            written.nets = nets(drafted.quotation());
            latest.put(drafted.deal(), id);
        } else if (event instanceof ProposalEvent.Adopted adopted) {
            written.nets = nets(adopted.contents());
            latest.put(adopted.subject().deal(), id);
        } else if (event instanceof ProposalEvent.Revised revised) {
            written.nets = nets(revised.quotation());
        }
    }

    private static SortedMap<String, Long> nets(Contents contents) {
        if (!(contents instanceof Quotation quotation)) {
            return NOTHING;
        }
        Pricing pricing = quotation.pricing();
        SortedMap<String, Long> nets = new TreeMap<>();
        for (int i = 0; i < quotation.lines().size(); i++) {
            nets.merge(
                    quotation.lines().get(i).product().value(),
                    pricing.line(i).net().getAmountMinorLong(),
                    Math::addExact);
        }
        return nets;
    }

    /**
     * What a deal is about: by the proposal that was accepted, else by the one that has come furthest, else by the last.
     *
     * @return what each product comes to without tax, in minor units, by its identifier; empty where nobody knows
     */
    SortedMap<String, Long> nets(DealId deal, Deal now) {
        Option<String> accepted = now instanceof Deal.Won won ? won.proposal().map(id -> id.value()) : Option.none();
        Option<String> proposal = accepted.orElse(() -> now.dossier()
                        .outlook()
                        .proposals()
                        .furthest()
                        .map(LiveProposal::proposal)
                        .map(id -> id.value()))
                .orElse(() -> Option.of(latest.get(deal)));
        return proposal.flatMap(id -> Option.of(proposals.get(id)))
                .map(written -> written.nets)
                .getOrElse(NOTHING);
    }

    /** The products that a deal is about. */
    List<ProductId> products(DealId deal, Deal now) {
        return nets(deal, now).keySet().stream().map(ProductId::new).toList();
    }
}
