package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.dealwright.contact.Silence;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.process.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is kept without the options around it gives them back, and takes no null in their place. */
class DossierTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final CompanyIdentity ACME = CompanyIdentity.of(Option.of(new CompanyId("acme")));
    private static final Source EVENT = Source.of(SourceKind.EVENT, "fair");

    @Test
    void a_profile_says_what_it_was_made_of() {
        Profile adopted = new Profile(
                ACME,
                Option.of(EVENT),
                Option.of(MONDAY),
                List.empty(),
                Attributes.none(),
                Option.of(new ClaimedPhase.Working()));

        assertEquals(ACME, adopted.identity());
        assertEquals(Option.of(new CompanyId("acme")), adopted.company());
        assertEquals(Option.of(EVENT), adopted.source());
        assertEquals(Option.of(MONDAY), adopted.identifiedAt());
        assertEquals(Option.of(new ClaimedPhase.Working()), adopted.adoptedAs());
        assertEquals(
                "Profile[identity=" + ACME + ", source=Some(" + EVENT + "), identifiedAt=Some(2026-03-02T09:00:00Z), "
                        + "findings=List(), attributes=attributes [], adoptedAs=Some(Working[])]",
                adopted.toString());
    }

    @Test
    void what_may_be_missing_in_a_profile_is_none_and_never_null() {
        Profile nothing = profile(Option.none(), Option.none(), Option.none());

        assertEquals(Option.none(), nothing.company());
        assertEquals(Option.none(), nothing.source());
        assertEquals(Option.none(), nothing.identifiedAt());
        assertEquals(Option.none(), nothing.adoptedAs());
        assertNamed("source", () -> profile(Option.some(null), Option.none(), Option.none()));
        assertNamed("identifiedAt", () -> profile(Option.none(), Option.some(null), Option.none()));
        assertNamed("adoptedAs", () -> profile(Option.none(), Option.none(), Option.some(null)));
    }

    @Test
    void a_dossier_says_who_owns_it() {
        Profile profile = profile(Option.none(), Option.none(), Option.none());
        Dossier waiting = Dossier.of(profile, Option.none(), MONDAY);
        Dossier taken = waiting.with(ANNA);

        assertEquals(Option.none(), waiting.owner());
        assertEquals(Option.of(ANNA), taken.owner());
        assertEquals(taken, Dossier.of(profile, Option.of(ANNA), MONDAY));
        assertNamed("owner", () -> Dossier.of(profile, Option.some(null), MONDAY));
        assertTrue(taken.toString().startsWith("Dossier[profile=" + profile + ", owner=Some(" + ANNA + ")"));
    }

    @Test
    void equality_is_that_of_everything_in_it() {
        Profile profile = profile(Option.none(), Option.none(), Option.none());
        EqualsVerifier.forClass(Profile.class)
                .withPrefabValues(Source.class, EVENT, Source.of(SourceKind.INBOUND))
                .withPrefabValues(
                        ClaimedPhase.class, new ClaimedPhase.Working(), new ClaimedPhase.HandedOff(ANNA, Option.none()))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        EqualsVerifier.forClass(Dossier.class)
                .withPrefabValues(Profile.class, profile, profile(Option.of(EVENT), Option.none(), Option.none()))
                .withPrefabValues(Outreach.class, Outreach.NONE, new Outreach(1, 0, Option.of(MONDAY)))
                .withPrefabValues(HandoffTally.class, HandoffTally.NONE, HandoffTally.NONE.plusOffered())
                .withPrefabValues(
                        Silence.class,
                        Silence.from(MONDAY),
                        Silence.from(MONDAY).toldToOwner(MONDAY))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static Profile profile(Option<Source> source, Option<Instant> at, Option<ClaimedPhase> adoptedAs) {
        return new Profile(CompanyIdentity.unknown(), source, at, List.empty(), Attributes.none(), adoptedAs);
    }

    private static void assertNamed(String name, Executable made) {
        assertEquals(
                name + " must not hold null",
                assertThrows(NullPointerException.class, made).getMessage());
    }
}
