package org.dealwright.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.dealwright.contact.Silence;
import org.dealwright.contact.TouchTally;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is kept without the options around it gives them back, and takes no null in their place. */
class DealDossierTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId BOB = new MemberId("bob");
    private static final CompanyId ACME = new CompanyId("acme");

    @Test
    void a_profile_says_what_it_was_made_of() {
        Option<ClaimedDeal> claim = Option.of(new ClaimedDeal.Open(OpenPhase.PROPOSED));
        DealProfile adopted = profile(Option.of(ACME), Option.of(DealKind.RENEWAL), Option.of(MONDAY), claim);

        assertEquals(Option.of(ACME), adopted.company());
        assertEquals(Option.of(DealKind.RENEWAL), adopted.kind());
        assertEquals(Option.of(MONDAY), adopted.openedAt());
        assertEquals(claim, adopted.adoptedAs());
        assertEquals(
                "DealProfile[company=Some(" + ACME + "), kind=Some(RENEWAL), origin=OfMember[], "
                        + "openedAt=Some(2026-03-02T09:00:00Z), attached=List(), attributes=attributes [], adoptedAs="
                        + claim
                        + "]",
                adopted.toString());
    }

    @Test
    void what_may_be_missing_in_a_profile_is_none_and_never_null() {
        DealProfile nothing = profile(Option.none(), Option.none(), Option.none(), Option.none());

        assertEquals(Option.none(), nothing.company());
        assertEquals(Option.none(), nothing.kind());
        assertEquals(Option.none(), nothing.openedAt());
        assertEquals(Option.none(), nothing.adoptedAs());
        assertNamed("company", () -> profile(Option.some(null), Option.none(), Option.none(), Option.none()));
        assertNamed("kind", () -> profile(Option.none(), Option.some(null), Option.none(), Option.none()));
        assertNamed("openedAt", () -> profile(Option.none(), Option.none(), Option.some(null), Option.none()));
        assertNamed("adoptedAs", () -> profile(Option.none(), Option.none(), Option.none(), Option.some(null)));
    }

    @Test
    void a_dossier_says_who_leads_it() {
        DealProfile profile = profile(Option.none(), Option.none(), Option.none(), Option.none());
        DealDossier waiting = DealDossier.of(profile, Option.none(), MONDAY);
        DealDossier taken = waiting.ledBy(BOB, MONDAY);

        assertEquals(Option.none(), waiting.owner());
        assertEquals(Option.of(BOB), taken.owner());
        assertEquals(taken, DealDossier.of(profile, Option.of(BOB), MONDAY));
        assertNamed("owner", () -> DealDossier.of(profile, Option.some(null), MONDAY));
        assertTrue(taken.toString().startsWith("DealDossier[profile=" + profile + ", owner=Some(" + BOB + ")"));
    }

    @Test
    void a_dossier_keeps_who_led_it_before_each_once_and_until_when_the_last_time() {
        DealProfile profile = profile(Option.none(), Option.none(), Option.none(), Option.none());
        MemberId cat = new MemberId("cat");
        MemberId dan = new MemberId("dan");
        DealDossier passedOn = DealDossier.of(profile, Option.none(), MONDAY)
                .ledBy(BOB, MONDAY)
                .ledBy(cat, MONDAY.plusSeconds(1))
                .ledBy(BOB, MONDAY.plusSeconds(2))
                .ledBy(dan, MONDAY.plusSeconds(3));

        assertEquals(
                io.vavr.collection.List.of(
                        new FormerOwner(BOB, MONDAY.plusSeconds(3)), new FormerOwner(cat, MONDAY.plusSeconds(2))),
                passedOn.formerOwners());
    }

    @Test
    void equality_is_that_of_everything_in_it() {
        DealProfile profile = profile(Option.none(), Option.none(), Option.none(), Option.none());
        EqualsVerifier.forClass(DealProfile.class)
                .withPrefabValues(DealOrigin.class, new DealOrigin.OfMember(), new DealOrigin.OfSplit(new DealId("1")))
                .withPrefabValues(
                        ClaimedDeal.class,
                        new ClaimedDeal.Open(OpenPhase.PROPOSED),
                        new ClaimedDeal.Open(OpenPhase.AGREED))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        EqualsVerifier.forClass(DealDossier.class)
                .withPrefabValues(
                        DealProfile.class,
                        profile,
                        profile(Option.of(ACME), Option.none(), Option.none(), Option.none()))
                .withPrefabValues(TouchTally.class, TouchTally.NONE, TouchTally.NONE.plus(MONDAY, true))
                .withPrefabValues(
                        Pursuit.class,
                        Pursuit.NONE,
                        Pursuit.NONE.with(new Obstacle(new ObstacleId("1"), ObstacleKind.LEGAL, true, "away", MONDAY)))
                .withPrefabValues(Outlook.class, Outlook.NONE, Outlook.NONE.with(Proposals.stated(OpenPhase.PROPOSED)))
                .withPrefabValues(
                        Silence.class,
                        Silence.from(MONDAY),
                        Silence.from(MONDAY).toldToOwner(MONDAY))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static DealProfile profile(
            Option<CompanyId> company, Option<DealKind> kind, Option<Instant> openedAt, Option<ClaimedDeal> adoptedAs) {
        return new DealProfile(
                company, kind, new DealOrigin.OfMember(), openedAt, List.empty(), Attributes.none(), adoptedAs);
    }

    private static void assertNamed(String name, Executable made) {
        assertEquals(
                name + " must not hold null",
                assertThrows(NullPointerException.class, made).getMessage());
    }
}
