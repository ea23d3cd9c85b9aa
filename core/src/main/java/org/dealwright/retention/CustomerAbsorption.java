package org.dealwright.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchTally;
import org.dealwright.id.CustomerId;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.Attributes;

/**
 * What a customer takes over from one who is merged into them. What there is no room for stays with the other one,
 * whose history is kept.
 *
 * @param people those they did not know
 * @param needs those they had not recorded
 * @param attributes the fields they had not set
 * @param contact the contact made, to be counted with their own
 * @param heard when the other one was last heard of
 * @param signals what tells how the other one fares
 * @param business what the other one bought
 * @param growth whom the other one brought
 */
public record CustomerAbsorption(
        List<Stakeholder> people,
        List<Need> needs,
        Attributes attributes,
        TouchTally contact,
        Moments heard,
        Signals signals,
        Business business,
        Growth growth) {
    public CustomerAbsorption {
        people = List.copyOf(Objects.requireNonNull(people, "people"));
        needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(heard, "heard");
        Objects.requireNonNull(signals, "signals");
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(growth, "growth");
    }

    /** What the one who goes on takes over from the other. */
    static CustomerAbsorption of(CustomerDossier own, CustomerDossier other) {
        Map<String, Object> present = own.profile().attributes().asMap();
        return new CustomerAbsorption(
                lacking(own.people(), other.people()),
                lacking(own.needs(), other.needs()),
                other.profile().attributes().only(name -> !present.containsKey(name), Attributes.MOST - present.size()),
                other.rapport().contact(),
                other.rapport().signsOfLife(),
                other.signals(),
                other.business(),
                other.growth());
    }

    /** Those whom one does not know, as far as there is room. */
    static List<Stakeholder> lacking(People own, People others) {
        return others.stakeholders().stream()
                .filter(one -> own.of(one.person()).isEmpty())
                .limit(People.MOST - own.stakeholders().size())
                .toList();
    }

    /** Those that one has not recorded, as far as there is room. */
    static List<Need> lacking(Needs own, Needs others) {
        return others.asList().stream()
                .filter(need -> own.of(need.id()).isEmpty())
                .limit(Needs.MOST - own.asList().size())
                .toList();
    }

    /** What is known of the one who goes on, with what they took over. */
    CustomerDossier addedTo(CustomerDossier own, CustomerId other, Instant at) {
        People together = own.people();
        for (Stakeholder one : people) {
            together = together.with(one);
        }
        Needs known = own.needs();
        for (Need need : needs) {
            known = known.with(need);
        }
        return new CustomerDossier(
                own.profile().with(attributes).absorbing(other),
                own.care(),
                together,
                known,
                own.rapport().plus(contact, heard),
                own.signals().plus(signals, at),
                own.business().plus(business),
                own.growth().plus(growth),
                own.renewalLostAt());
    }
}
