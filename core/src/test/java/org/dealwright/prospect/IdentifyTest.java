package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.manager;
import static org.dealwright.prospect.ProspectHistory.ACME;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.CILI;
import static org.dealwright.prospect.ProspectHistory.DEAL;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.CustomerId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.LikelyDuplicate.Likeness;
import org.dealwright.qualification.Assessment;
import org.junit.jupiter.api.Test;

class IdentifyTest {
    private static final Actor SDR = Actor.of(ANNA, Role.SALES_DEVELOPMENT_REP);
    private static final Source SOURCE = Source.of(SourceKind.COLD_CALL);

    private static ProspectEvent.Identified identified(MemberId by, Option<MemberId> owner) {
        return new ProspectEvent.Identified(
                MONDAY_AT_NINE, Option.of(by), SOURCE, Option.none(), owner, Attributes.none());
    }

    @Test
    void a_rep_identifies_a_prospect_for_the_queue() {
        Prospect after =
                given().by(SDR).when(new ProspectCommand.Identify(SOURCE)).expect(identified(ANNA, Option.none()));

        assertEquals(Option.none(), after.owner());
        assertEquals(MONDAY_AT_NINE, after.since());
        assertInstanceOf(Prospect.Identified.class, after);
    }

    @Test
    void a_rep_identifies_a_prospect_as_their_own() {
        Prospect after = given().by(SDR)
                .when(new ProspectCommand.Identify(SOURCE).ownedBy(ANNA))
                .expect(identified(ANNA, Option.of(ANNA)));

        assertTrue(after.isOwnedBy(ANNA));
    }

    @Test
    void a_rep_cannot_identify_a_prospect_for_another() {
        given().by(SDR).when(new ProspectCommand.Identify(SOURCE).ownedBy(BELA)).refused("prospect.owned-by-another");
    }

    @Test
    void a_manager_identifies_a_prospect_for_another() {
        given().by(manager())
                .when(new ProspectCommand.Identify(SOURCE).ownedBy(BELA))
                .expect(identified(CILI, Option.of(BELA)));
    }

    @Test
    void an_integration_identifies_a_prospect_for_a_member() {
        given().by(Actor.of(CILI, Role.INTEGRATION))
                .when(new ProspectCommand.Identify(SOURCE).ownedBy(BELA))
                .expect(identified(CILI, Option.of(BELA)));
    }

    @Test
    void what_is_known_of_it_is_kept() {
        Attributes attributes = Attributes.none().with(AttributeKey.text("region"), "north");
        Source referral = Source.referredBy(new CustomerId("zeta"));
        Prospect after = given().by(SDR)
                .when(new ProspectCommand.Identify(referral, Option.none(), Option.of(ANNA), attributes).of(ACME))
                .accepted();

        Profile profile = after.dossier().profile();
        assertEquals(Option.of(ACME), after.company());
        assertEquals(Option.of(referral), profile.source());
        assertEquals(Option.of(MONDAY_AT_NINE), profile.identifiedAt());
        assertEquals(attributes, profile.attributes());
        assertEquals(Option.none(), profile.adoptedAs());
        assertTrue(profile.findings().isEmpty());
        assertTrue(after.isOwnedBy(ANNA));
    }

    @Test
    void naming_the_owner_keeps_the_company() {
        ProspectCommand.Identify command =
                new ProspectCommand.Identify(SOURCE).of(ACME).ownedBy(ANNA);

        assertEquals(
                new ProspectCommand.Identify(SOURCE, Option.of(ACME), Option.of(ANNA), Attributes.none()), command);
    }

    @Test
    void nothing_was_tried_with_it_yet() {
        Dossier dossier = given().by(SDR)
                .when(new ProspectCommand.Identify(SOURCE))
                .accepted()
                .dossier();

        assertEquals(new Outreach(0, 0, Option.none()), dossier.outreach());
        assertEquals(Assessment.empty(), dossier.assessment());
        assertEquals(new HandoffTally(0, 0, 0, 0), dossier.handoffs());
    }

    @Test
    void what_looks_like_it_is_reported_with_it() {
        CompanyKeys keys = CompanyKeys.none().at("https://www.acme.example/about");
        List<LikelyDuplicate> found = List.of(
                new LikelyDuplicate(MergeTarget.prospect(new ProspectId("p-7")), List.of(Likeness.DOMAIN)),
                new LikelyDuplicate(MergeTarget.deal(DEAL), List.of(Likeness.COMPANY)));

        ProspectEvent.Identified event = given().by(SDR)
                .knowing(ProspectLifecycle.LIKELY_DUPLICATES, new CompanyIdentity(Option.of(ACME), keys), found)
                .when(new ProspectCommand.Identify(SOURCE).of(ACME).knownBy(keys))
                .accepted(ProspectEvent.Identified.class);

        assertEquals(found, event.duplicates());
        assertEquals(new CompanyIdentity(Option.of(ACME), keys), event.identity());
    }

    @Test
    void at_most_twenty_are_reported() {
        CompanyKeys keys = CompanyKeys.none().named("Acme");
        List<LikelyDuplicate> found = IntStream.range(0, 21)
                .mapToObj(number -> new LikelyDuplicate(
                        MergeTarget.prospect(new ProspectId("p-" + number)), List.of(Likeness.NAME)))
                .toList();

        ProspectEvent.Identified event = given().by(SDR)
                .knowing(
                        ProspectLifecycle.LIKELY_DUPLICATES,
                        CompanyIdentity.unknown().with(keys),
                        found)
                .when(new ProspectCommand.Identify(SOURCE).knownBy(keys))
                .accepted(ProspectEvent.Identified.class);

        assertEquals(found.subList(0, 20), event.duplicates());
    }

    @Test
    void a_host_where_anybody_has_mail_is_no_key_and_no_reason() {
        CompanyKeys name = CompanyKeys.none().named("Acme");
        CompanyKeys both = name.at("ann@gmail.com");
        MergeTarget byMail = MergeTarget.prospect(new ProspectId("p-1"));
        MergeTarget byBoth = MergeTarget.prospect(new ProspectId("p-2"));

        ProspectEvent.Identified event = given().by(SDR)
                .knowing(
                        ProspectLifecycle.LIKELY_DUPLICATES,
                        CompanyIdentity.unknown().with(both),
                        List.of(
                                new LikelyDuplicate(byMail, List.of(Likeness.DOMAIN)),
                                new LikelyDuplicate(byBoth, List.of(Likeness.NAME, Likeness.DOMAIN))))
                .when(new ProspectCommand.Identify(SOURCE).knownBy(both))
                .accepted(ProspectEvent.Identified.class);

        assertEquals(name, event.identity().keys());
        assertEquals(List.of(new LikelyDuplicate(byBoth, List.of(Likeness.NAME))), event.duplicates());
    }

    @Test
    void policy_says_which_hosts_are_shared() {
        CompanyKeys keys = CompanyKeys.none().at("gmail.com").at("shop.example");
        ProspectEvent.Identified event = given().by(SDR)
                .under(ProspectPolicy.builder()
                        .sharedDomains(Set.of("shop.example"))
                        .build())
                .knowing(
                        ProspectLifecycle.LIKELY_DUPLICATES,
                        CompanyIdentity.unknown().with(keys),
                        List.of())
                .when(new ProspectCommand.Identify(SOURCE).knownBy(keys))
                .accepted(ProspectEvent.Identified.class);

        assertEquals(CompanyKeys.none().at("gmail.com"), event.identity().keys());
    }

    @Test
    void a_likeness_has_a_reason_and_words() {
        MergeTarget known = MergeTarget.deal(DEAL);

        assertThrows(IllegalArgumentException.class, () -> new LikelyDuplicate(known, List.of()));
        assertEquals(
                List.of(Likeness.COMPANY, Likeness.NAME),
                new LikelyDuplicate(known, List.of(Likeness.NAME, Likeness.COMPANY, Likeness.NAME)).because());
        for (Likeness likeness : Likeness.values()) {
            assertTrue(likeness.term().word(Locale.ENGLISH).startsWith("the same "));
            assertTrue(likeness.term().word(Locale.forLanguageTag("hu")).startsWith("ugyanaz a "));
        }
    }
}
