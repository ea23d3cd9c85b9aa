package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.manager;
import static org.dealwright.prospect.ProspectHistory.ACME;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.CILI;
import static org.dealwright.prospect.ProspectHistory.DEAL;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.Offer;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKeys;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.qualification.Assessment;
import org.junit.jupiter.api.Test;

class AdoptTest {
    private static final Attributes ATTRIBUTES = Attributes.none().with(AttributeKey.text("crm-id"), "00Q5");
    private static final Instant LAST_YEAR = Instant.parse("2025-05-05T05:05:05Z");

    private static ProspectCommand.Adopt everythingKnown(ClaimedPhase claim) {
        return new ProspectCommand.Adopt(
                claim,
                Option.of(Source.of(SourceKind.EVENT, "fair-2025")),
                Option.of(ACME),
                Option.of(ANNA),
                Option.of(LAST_YEAR),
                ATTRIBUTES);
    }

    private static Prospect adopted(ClaimedPhase claim) {
        return given().by(manager())
                .when(everythingKnown(claim))
                .expect(new ProspectEvent.Adopted(
                        MONDAY_AT_NINE,
                        Option.of(CILI),
                        claim,
                        Option.of(Source.of(SourceKind.EVENT, "fair-2025")),
                        Option.of(ACME),
                        Option.of(ANNA),
                        Option.of(LAST_YEAR),
                        ATTRIBUTES));
    }

    private static void claims(ClaimedPhase claim, String name, String... missing) {
        assertEquals(name, claim.phase());
        assertEquals(List.of(missing), claim.missing());
    }

    @Test
    void a_prospect_is_adopted_as_identified() {
        ClaimedPhase claim = new ClaimedPhase.Identified();
        claims(claim, "identified");
        assertInstanceOf(Prospect.Identified.class, adopted(claim));
    }

    @Test
    void a_prospect_adopted_as_working_lacks_its_touches() {
        ClaimedPhase claim = new ClaimedPhase.Working();
        claims(claim, "working", "touches");
        assertInstanceOf(Prospect.Working.class, adopted(claim));
    }

    @Test
    void a_prospect_adopted_as_engaged_lacks_its_touches() {
        ClaimedPhase claim = new ClaimedPhase.Engaged();
        claims(claim, "engaged", "touches");
        assertInstanceOf(Prospect.Engaged.class, adopted(claim));
    }

    @Test
    void a_prospect_adopted_as_qualified_lacks_its_evidence_too() {
        ClaimedPhase claim = new ClaimedPhase.Qualified();
        claims(claim, "qualified", "touches", "evidence");
        assertInstanceOf(Prospect.Qualified.class, adopted(claim));
    }

    @Test
    void a_prospect_adopted_as_offered_lacks_its_package() {
        ClaimedPhase claim = new ClaimedPhase.HandoffOffered(BELA, Option.of(LAST_YEAR));
        claims(claim, "handoff-offered", "touches", "evidence", "package");
        Prospect.HandoffOffered offered = assertInstanceOf(Prospect.HandoffOffered.class, adopted(claim));

        assertEquals(
                new Offer(Option.of(ANNA), BELA, Option.none(), Option.of(LAST_YEAR), Option.none()), offered.offer());
        assertEquals(new HandoffTally(1, 0, 0, 0), offered.dossier().handoffs());
    }

    @Test
    void an_adopted_offer_may_lack_its_date_too() {
        ClaimedPhase claim = new ClaimedPhase.HandoffOffered(BELA, Option.none());
        claims(claim, "handoff-offered", "touches", "evidence", "package", "offered-at");
        Prospect.HandoffOffered offered = assertInstanceOf(Prospect.HandoffOffered.class, adopted(claim));

        assertEquals(Option.none(), offered.offer().offeredAt());
    }

    @Test
    void an_adopted_offer_never_lapses() {
        Prospect offered = adopted(new ClaimedPhase.HandoffOffered(BELA, Option.of(LAST_YEAR)));

        ProspectPolicy silent =
                ProspectPolicy.builder().silence(SilenceTerms.NONE).build();
        assertEquals(Option.none(), ProspectLifecycle.table().deadline(offered, silent));
        given(adoptedEvent(new ClaimedPhase.HandoffOffered(BELA, Option.of(LAST_YEAR))))
                .by(Actor.system())
                .at(Situation.LATEST)
                .when(new ProspectCommand.LapseHandoff())
                .refused(Rejection.NotDue.class);
    }

    @Test
    void an_adopted_offer_can_be_accepted() {
        Prospect after = given(adoptedEvent(new ClaimedPhase.HandoffOffered(BELA, Option.none())))
                .by(Actor.of(BELA, Role.ACCOUNT_EXECUTIVE))
                .when(new ProspectCommand.AcceptHandoff())
                .expect(new ProspectEvent.HandoffAccepted(hour(1), Option.of(BELA), BELA, DEAL, false));

        assertInstanceOf(Prospect.HandedOff.class, after);
    }

    @Test
    void a_prospect_adopted_as_handed_off_may_know_its_deal() {
        ClaimedPhase claim = new ClaimedPhase.HandedOff(BELA, Option.of(DEAL));
        claims(claim, "handed-off", "touches", "evidence", "package", "offered-at", "accepted-at");
        Prospect.HandedOff after = assertInstanceOf(Prospect.HandedOff.class, adopted(claim));

        assertEquals(BELA, after.to());
        assertEquals(Option.of(DEAL), after.deal());
    }

    @Test
    void a_prospect_adopted_as_handed_off_may_lack_its_deal() {
        ClaimedPhase claim = new ClaimedPhase.HandedOff(BELA, Option.none());
        claims(claim, "handed-off", "touches", "evidence", "package", "offered-at", "accepted-at", "deal");
        Prospect.HandedOff after = assertInstanceOf(Prospect.HandedOff.class, adopted(claim));

        assertEquals(Option.none(), after.deal());
    }

    @Test
    void a_prospect_adopted_as_handed_off_was_not_handed_off_here() {
        Prospect after = adopted(new ClaimedPhase.HandedOff(BELA, Option.of(DEAL)));

        assertEquals(new HandoffTally(0, 0, 0, 0), after.dossier().handoffs());
    }

    @Test
    void a_prospect_adopted_as_disqualified_may_know_why() {
        ClaimedPhase claim = new ClaimedPhase.Disqualified(Option.of(DisqualificationReason.COMPETITOR));
        claims(claim, "disqualified", "touches");
        Prospect.Disqualified after = assertInstanceOf(Prospect.Disqualified.class, adopted(claim));

        assertEquals(Option.of(DisqualificationReason.COMPETITOR), after.reason());
    }

    @Test
    void a_prospect_adopted_as_disqualified_may_lack_its_reason() {
        ClaimedPhase claim = new ClaimedPhase.Disqualified(Option.none());
        claims(claim, "disqualified", "touches", "reason");
        Prospect.Disqualified after = assertInstanceOf(Prospect.Disqualified.class, adopted(claim));

        assertEquals(Option.none(), after.reason());
    }

    @Test
    void a_prospect_adopted_as_disqualified_is_reopened_as_identified() {
        Prospect after = given(adoptedEvent(new ClaimedPhase.Disqualified(Option.none())))
                .by(manager())
                .when(new ProspectCommand.Reopen("asked again"))
                .accepted();

        assertInstanceOf(Prospect.Identified.class, after);
        assertEquals(hour(1), after.since());
    }

    @Test
    void what_the_other_system_knows_is_kept() {
        for (ClaimedPhase claim : everyClaim()) {
            Prospect after = adopted(claim);
            Profile profile = after.dossier().profile();
            assertEquals(MONDAY_AT_NINE, after.since());
            assertEquals(Option.of(claim), profile.adoptedAs());
            assertEquals(Option.of(Source.of(SourceKind.EVENT, "fair-2025")), profile.source());
            assertEquals(Option.of(ACME), profile.company());
            assertEquals(Option.of(ANNA), after.owner());
            assertEquals(Option.of(LAST_YEAR), profile.identifiedAt());
            assertEquals(ATTRIBUTES, profile.attributes());
        }
    }

    @Test
    void what_the_other_system_does_not_know_stays_missing() {
        for (ClaimedPhase claim : everyClaim()) {
            Prospect after = given().by(Actor.of(CILI, Role.INTEGRATION))
                    .when(ProspectCommands.adopt(claim))
                    .accepted();
            Profile profile = after.dossier().profile();
            assertEquals(Option.none(), profile.source());
            assertEquals(Option.none(), profile.company());
            assertEquals(Option.none(), after.owner());
            assertEquals(Option.none(), profile.identifiedAt());
            assertEquals(Outreach.NONE, after.dossier().outreach());
            assertEquals(Assessment.empty(), after.dossier().assessment());
        }
    }

    @Test
    void contradictory_dates_are_kept_as_claimed() {
        Instant identifiedAfterAdoption = hour(1_000);
        Instant offeredBeforeIdentified = LAST_YEAR;
        Prospect.HandoffOffered after = (Prospect.HandoffOffered) given().by(manager())
                .when(new ProspectCommand.Adopt(
                        new ClaimedPhase.HandoffOffered(BELA, Option.of(offeredBeforeIdentified)),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(identifiedAfterAdoption),
                        Attributes.none()))
                .accepted();

        assertEquals(
                Option.of(identifiedAfterAdoption), after.dossier().profile().identifiedAt());
        assertEquals(Option.of(offeredBeforeIdentified), after.offer().offeredAt());
        assertEquals(MONDAY_AT_NINE, after.since());
    }

    @Test
    void the_claims_name_every_phase() {
        Set<String> names = new TreeSet<>(Matrix.PHASES);
        names.remove("new");
        assertEquals(
                names,
                new TreeSet<>(everyClaim().stream().map(ClaimedPhase::phase).toList()));
        assertEquals(names.size(), ClaimedPhase.class.getPermittedSubclasses().length);
    }

    private static List<ClaimedPhase> everyClaim() {
        return List.of(
                new ClaimedPhase.Merged(Option.none()),
                new ClaimedPhase.Identified(),
                new ClaimedPhase.Working(),
                new ClaimedPhase.Engaged(),
                new ClaimedPhase.Qualified(),
                new ClaimedPhase.HandoffOffered(BELA, Option.none()),
                new ClaimedPhase.Nurturing(Option.none(), Option.none()),
                new ClaimedPhase.HandedOff(BELA, Option.none()),
                new ClaimedPhase.Disqualified(Option.none()),
                new ClaimedPhase.OptedOut());
    }

    private static ProspectEvent adoptedEvent(ClaimedPhase claim) {
        return new ProspectEvent.Adopted(
                MONDAY_AT_NINE,
                Option.of(CILI),
                claim,
                Option.none(),
                Option.none(),
                Option.of(ANNA),
                Option.none(),
                Attributes.none());
    }

    @Test
    void every_date_claimed_that_cannot_be_is_named_at_once() {
        Instant never = Instant.MIN;
        Instant far = Instant.MAX;
        given().by(ProspectFixture.manager())
                .when(new ProspectCommand.Adopt(
                        new ClaimedPhase.HandoffOffered(new MemberId("bela"), Option.of(far)),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(never),
                        Attributes.none()))
                .invalid(
                        Violation.showing(
                                "identifiedAt",
                                "out-of-range",
                                "-1000000000-01-01T00:00:00Z",
                                Situation.EARLIEST,
                                Situation.LATEST),
                        Violation.showing(
                                "offeredAt",
                                "out-of-range",
                                "+1000000000-12-31T23:59:59.999999999Z",
                                Situation.EARLIEST,
                                Situation.LATEST));
    }

    @Test
    void an_offer_to_its_own_owner_is_not_adopted() {
        given().by(Actor.of(CILI, Role.INTEGRATION))
                .when(new ProspectCommand.Adopt(
                        new ClaimedPhase.HandoffOffered(BELA, Option.none()),
                        Option.none(),
                        Option.none(),
                        Option.of(BELA),
                        Option.none(),
                        Attributes.none()))
                .refused("prospect.handoff-to-its-owner");
    }

    @Test
    void a_prospect_adopted_as_merged_may_lack_what_it_was_merged_into() {
        ClaimedPhase claim = new ClaimedPhase.Merged(Option.none());
        claims(claim, "merged", "touches", "into");
        assertInstanceOf(Prospect.Merged.class, adopted(claim));
    }

    @Test
    void a_prospect_adopted_as_merged_says_into_what() {
        ClaimedPhase claim = new ClaimedPhase.Merged(Option.of(ProspectHistory.OTHER));
        claims(claim, "merged", "touches");

        assertEquals(Option.of(ProspectHistory.OTHER), ((Prospect.Merged) adopted(claim)).into());
    }

    @Test
    void a_prospect_is_adopted_with_the_keys_of_its_company() {
        CompanyKeys keys = CompanyKeys.none().registered("HU", "01-09-123456");
        Prospect after = given().by(manager())
                .when(new ProspectCommand.Adopt(
                        new ClaimedPhase.Working(),
                        Option.none(),
                        CompanyIdentity.unknown().with(keys.at("ann@gmail.com")),
                        Option.none(),
                        Option.none(),
                        Attributes.none()))
                .accepted();

        assertEquals(keys, after.dossier().profile().identity().keys());
    }
}
