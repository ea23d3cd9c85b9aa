package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;

/**
 * A prospect that turned out to be part of a deal. Immutable and thread-safe.
 *
 * @param prospect which
 * @param taken what was taken over, with all that was said; none where only the prospect was noted
 */
public record AttachedProspect(ProspectId prospect, Option<HandoffPackage> taken) {
    public AttachedProspect {
        Objects.requireNonNull(prospect, "prospect");
        Check.requireOption("taken", taken);
    }

    /**
     * What of it a deal takes over: the needs that it has not recorded, by their identifiers, and the people whom it does not
     * know, or knows without a role. What there is no room for stays in the prospect's history.
     */
    static HandoffPackage lackedBy(DealDossier own, HandoffPackage contents) {
        return contents.with(needs(own.needs(), contents.needs()), contents.evidence(), people(own, contents));
    }

    private static Needs needs(Needs own, Needs theirs) {
        List<Need> lacked = new ArrayList<>();
        int room = Needs.MOST - own.asList().size();
        for (Need need : theirs.asList()) {
            if (lacked.size() < room && own.of(need.id()).isEmpty()) {
                lacked.add(need);
            }
        }
        return Needs.of(lacked);
    }

    private static People people(DealDossier own, HandoffPackage contents) {
        List<Stakeholder> lacked = new ArrayList<>();
        int room = People.MOST - own.people().stakeholders().size();
        for (Stakeholder theirs : contents.people().stakeholders()) {
            Option<Stakeholder> known = own.people().of(theirs.person());
            if (known.isEmpty() && room > 0) {
                lacked.add(theirs);
                room--;
            } else if (known.exists(one -> one.roles().isEmpty())
                    && !theirs.roles().isEmpty()) {
                lacked.add(theirs);
            }
        }
        return new People(lacked);
    }

    /** The deal's dossier with this, and with what was taken over. */
    DealDossier addedTo(DealDossier own) {
        DealDossier noted = own.with(own.profile().with(this));
        return taken.map(its -> joined(noted, its)).getOrElse(noted);
    }

    private static DealDossier joined(DealDossier own, HandoffPackage taken) {
        Needs needs = own.needs();
        for (Need need : taken.needs().asList()) {
            needs = needs.without(need.id()).with(need);
        }
        People people = own.people();
        for (Stakeholder one : taken.people().stakeholders()) {
            people = people.with(one);
        }
        return own.with(needs).with(people);
    }
}
