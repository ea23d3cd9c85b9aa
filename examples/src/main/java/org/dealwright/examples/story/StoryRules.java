package org.dealwright.examples.story;

import java.time.LocalTime;
import java.time.ZoneId;
import org.dealwright.api.SalesPolicy;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.deal.DealPolicy;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.TeamPolicy;

/** By which rules the story is played: the defaults, with days and working hours of one place. */
final class StoryRules {
    private StoryRules() {}

    static SalesPolicy in(ZoneId zone) {
        HandoffTerms terms = new HandoffTerms(
                ProspectPolicy.defaults().handoffTerms().responseTime(),
                WorkingHours.weekdays(zone, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        return SalesPolicy.defaults()
                .with(ProspectPolicy.builder().zone(zone).handoffTerms(terms).build())
                .with(DealPolicy.builder().zone(zone).build())
                .with(ProposalPolicy.builder().zone(zone).build())
                .with(OrderPolicy.builder().zone(zone).build())
                .with(CustomerPolicy.builder().zone(zone).handoff(terms).build())
                .with(TeamPolicy.builder().zone(zone).build());
    }
}
