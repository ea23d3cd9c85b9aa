package org.dealwright.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.need.Need;
import org.dealwright.need.NeedKind;
import org.dealwright.need.Needs;

/**
 * Which needs of a deal a proposal answers, and which it leaves open; to be shown before it is sent.
 *
 * @param covered the needs that a line answers, in the order in which they were recorded
 * @param mustsLeftOpen the must-have needs that none does
 * @param wantsLeftOpen the other needs that none does
 */
public record NeedCoverage(List<Need> covered, List<Need> mustsLeftOpen, List<Need> wantsLeftOpen) {
    public NeedCoverage {
        covered = List.copyOf(Objects.requireNonNull(covered, "covered"));
        mustsLeftOpen = List.copyOf(Objects.requireNonNull(mustsLeftOpen, "mustsLeftOpen"));
        wantsLeftOpen = List.copyOf(Objects.requireNonNull(wantsLeftOpen, "wantsLeftOpen"));
    }

    /** Holds what a proposal offers against the needs; what no lines are known of leaves all open. */
    public static NeedCoverage of(Needs needs, Contents contents) {
        List<Need> covered = new ArrayList<>();
        List<Need> musts = new ArrayList<>();
        List<Need> wants = new ArrayList<>();
        for (Need need : needs.asList()) {
            if (contents instanceof Quotation quotation && quotation.answers(need.id())) {
                covered.add(need);
            } else if (need.kind() == NeedKind.MUST) {
                musts.add(need);
            } else {
                wants.add(need);
            }
        }
        return new NeedCoverage(covered, musts, wants);
    }
}
