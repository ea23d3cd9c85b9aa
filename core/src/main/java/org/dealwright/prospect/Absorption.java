package org.dealwright.prospect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.qualification.Assessment;
import org.dealwright.qualification.Evidence;

/**
 * What a prospect takes over from one that is merged into it. What there is no room for stays with the other one, whose
 * history is kept.
 *
 * @param identity the company's identifier where it had none, and the keys it lacked
 * @param people those it did not know, and those it knew with fewer roles, with the roles of both
 * @param findings those on topics it knew nothing of, or nothing so recent
 * @param evidence that for criteria it knew nothing of, or nothing so recent
 * @param needs those it had not recorded
 * @param attributes the fields it had not set
 * @param outreach the contact made, to be counted with its own
 */
public record Absorption(
        CompanyIdentity identity,
        List<Stakeholder> people,
        List<Finding> findings,
        List<Evidence> evidence,
        List<Need> needs,
        Attributes attributes,
        Outreach outreach) {
    public Absorption {
        Objects.requireNonNull(identity, "identity");
        people = List.copyOf(Objects.requireNonNull(people, "people"));
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(outreach, "outreach");
    }

    /** What the one who goes on takes over from the other. */
    static Absorption of(Dossier own, Dossier other) {
        return new Absorption(
                own.profile().identity().lacking(other.profile().identity()),
                people(own.people(), other.people()),
                other.profile()
                        .findings()
                        .reverse()
                        .toJavaStream()
                        .filter(finding -> isNews(own.profile(), finding))
                        .toList(),
                other.assessment()
                        .evidence()
                        .reverse()
                        .toJavaStream()
                        .filter(evidence -> isNews(own.assessment(), evidence))
                        .toList(),
                needs(own.needs(), other.needs()),
                attributes(own.profile().attributes(), other.profile().attributes()),
                other.outreach());
    }

    private static List<Stakeholder> people(People own, People other) {
        List<Stakeholder> people = new ArrayList<>();
        int room = People.MOST - own.stakeholders().size();
        for (Stakeholder theirs : other.stakeholders()) {
            if (own.of(theirs.person()).isDefined()) {
                Stakeholder known = own.of(theirs.person()).get();
                Stakeholder united = united(known, theirs);
                if (!united.equals(known)) {
                    people.add(united);
                }
            } else if (room > 0) {
                people.add(theirs);
                room--;
            }
        }
        return people;
    }

    private static Stakeholder united(Stakeholder known, Stakeholder theirs) {
        List<BuyingRole> roles = new ArrayList<>(known.roles());
        theirs.roles().stream()
                .filter(role -> !roles.contains(role) && roles.size() < Check.LIST_LENGTH)
                .forEach(roles::add);
        return new Stakeholder(known.person(), roles);
    }

    private static boolean isNews(Profile own, Finding finding) {
        return own.findings()
                .filter(known -> known.topic().equals(finding.topic()))
                .forAll(known -> known.foundAt().isBefore(finding.foundAt()));
    }

    private static boolean isNews(Assessment own, Evidence evidence) {
        return own.of(evidence.criterion()).forAll(known -> known.at().isBefore(evidence.at()));
    }

    private static List<Need> needs(Needs own, Needs other) {
        return other.asList().stream()
                .filter(need -> own.of(need.id()).isEmpty())
                .limit(Needs.MOST - own.asList().size())
                .toList();
    }

    private static Attributes attributes(Attributes own, Attributes other) {
        Map<String, Object> present = own.asMap();
        return other.only(name -> !present.containsKey(name), Attributes.MOST - present.size());
    }

    /** What is known of the one who goes on, with what it took over. */
    Dossier addedTo(Dossier own) {
        Profile profile = own.profile().with(identity).with(attributes);
        for (Finding finding : findings) {
            profile = profile.with(finding);
        }
        People together = own.people();
        for (Stakeholder one : people) {
            together = together.with(one);
        }
        Assessment assessment = own.assessment();
        for (Evidence piece : evidence) {
            assessment = assessment.with(piece);
        }
        Needs known = own.needs();
        for (Need need : needs) {
            known = known.with(need);
        }
        return own.with(profile)
                .with(together)
                .with(assessment)
                .with(known)
                .with(own.outreach().plus(outreach));
    }
}
