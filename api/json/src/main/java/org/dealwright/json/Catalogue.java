package org.dealwright.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Names;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;

/** What may stand at the top of a text, by the names that the life cycles' tables give. */
final class Catalogue {
    /** The steps from older versions; a step stays for ever. */
    static final List<Upcaster> UPCASTERS = List.of();

    private static final Map<Names, Class<?>> EVENTS = Map.of(
            ProspectLifecycle.table().names(), ProspectEvent.class,
            DealLifecycle.table().names(), DealEvent.class,
            ProposalLifecycle.table().names(), ProposalEvent.class,
            OrderLifecycle.table().names(), OrderEvent.class,
            CustomerLifecycle.table().names(), CustomerEvent.class,
            MemberLifecycle.table().names(), MemberEvent.class,
            ConsentLifecycle.table().names(), ConsentEvent.class);

    private Catalogue() {}

    /** Every event of every life cycle. */
    static TypeBook events(List<Upcaster> upcasters) {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        EVENTS.forEach((life, events) -> Codecs.leaves(events).forEach(event -> names.put(event, life.event(event))));
        return new TypeBook(names, upcasters);
    }
}
