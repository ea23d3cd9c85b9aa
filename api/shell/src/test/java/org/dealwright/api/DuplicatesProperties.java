package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;

/** Who looks like whom, whatever has happened to both. */
class DuplicatesProperties {
    private final Office office = new Office();

    @Provide
    Arbitrary<List<Happening>> histories() {
        return Happening.histories();
    }

    @Property(tries = 150)
    void a_prospect_looks_like_all_that_share_its_company_or_a_key_and_were_not_merged(
            @ForAll("histories") List<Happening> history) {
        history.forEach(happening -> happening.in(office));

        ids().forEach(id -> assertEquals(
                ids().filter(other -> !other.equals(id) && isThere(other) && isAlike(id, other))
                        .collect(Collectors.toSet()),
                found(id)));
    }

    @Property(tries = 150)
    void two_that_were_not_merged_look_like_each_other_or_neither_does(@ForAll("histories") List<Happening> history) {
        history.forEach(happening -> happening.in(office));

        ids().filter(this::isThere)
                .forEach(id -> ids().filter(this::isThere)
                        .forEach(other -> assertEquals(
                                found(id).contains(other), found(other).contains(id))));
    }

    private static Stream<ProspectId> ids() {
        return Stream.of("p1", "p2", "p3", "P4", "é5").map(ProspectId::new);
    }

    private Option<Prospect> find(ProspectId id) {
        return office.process.prospects().find(id);
    }

    private boolean isThere(ProspectId id) {
        return find(id).exists(prospect -> !(prospect instanceof Prospect.Merged));
    }

    private boolean isAlike(ProspectId one, ProspectId other) {
        if (find(one).isEmpty()) {
            return false;
        }
        CompanyIdentity its = find(one).get().dossier().profile().identity();
        CompanyIdentity others = find(other).get().dossier().profile().identity();
        return (its.company().isDefined() && its.company().equals(others.company()))
                || its.keys().keys().stream().anyMatch(others.keys().keys()::contains);
    }

    private Set<ProspectId> found(ProspectId id) {
        return office.process.prospects().likelyDuplicates(id).stream()
                .map(found -> found.known())
                .filter(MergeTarget.OfProspect.class::isInstance)
                .map(known -> ((MergeTarget.OfProspect) known).prospect())
                .collect(Collectors.toSet());
    }
}
