package org.dealwright.metrics.recorded;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.deal.Deal;
import org.dealwright.deal.LiveProposal;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.Contents;
import org.dealwright.proposal.Line;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.Quotation;

/** What is offered with each proposal, as it was written last. Not thread-safe. */
final class Offers {
    private static final Set<String> NOTHING = Set.of();

    /** One proposal. */
    private static final class Written {
        private Set<String> products = NOTHING;
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
            written.products = products(drafted.quotation());
            latest.put(drafted.deal(), id);
        } else if (event instanceof ProposalEvent.Adopted adopted) {
            written.products = products(adopted.contents());
            latest.put(adopted.subject().deal(), id);
        } else if (event instanceof ProposalEvent.Revised revised) {
            written.products = products(revised.quotation());
        }
    }

    private static Set<String> products(Contents contents) {
        if (!(contents instanceof Quotation quotation)) {
            return NOTHING;
        }
        Set<String> products = new TreeSet<>();
        for (Line line : quotation.lines()) {
            products.add(line.product().value());
        }
        return products;
    }

    /** What a deal is about: by the proposal that was accepted, else by the one that has come furthest, else by the last. */
    java.util.List<ProductId> products(DealId deal, Deal now) {
        Option<String> accepted = now instanceof Deal.Won won ? won.proposal().map(id -> id.value()) : Option.none();
        Option<String> proposal = accepted.orElse(() -> now.dossier()
                        .outlook()
                        .proposals()
                        .furthest()
                        .map(LiveProposal::proposal)
                        .map(id -> id.value()))
                .orElse(() -> Option.of(latest.get(deal)));
        return proposal.flatMap(id -> Option.of(proposals.get(id)))
                .map(written -> List.ofAll(written.products).map(ProductId::new).toJavaList())
                .getOrElse(java.util.List.of());
    }
}
