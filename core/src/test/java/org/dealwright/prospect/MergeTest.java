package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ACME;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.DEAL;
import static org.dealwright.prospect.ProspectHistory.OTHER;
import static org.dealwright.prospect.ProspectHistory.evidence;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Assessment;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
    private static final ProspectPolicy WITHOUT_SILENCE =
            ProspectPolicy.builder().silence(SilenceTerms.NONE).build();
    private static final Need PAPER = Need.of(
            new NeedId("paper"),
            NeedKind.MUST,
            new NeedTopic("paper"),
            new Statement(Option.none(), "paper", Option.none(), Option.of(hour(1))));

    private static final ProspectCommand.MergeInto MERGE = new ProspectCommand.MergeInto(OTHER);
    private static final ProspectId TWIN = new ProspectId("twin");
    private static final PersonId PAT = new PersonId("pat");
    private static final PersonId QUINN = new PersonId("quinn");
    private static final AttributeKey<String> REGION = AttributeKey.text("region");
    private static final AttributeKey<Long> FLEET = AttributeKey.wholeNumber("fleet");

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified", "nurturing", "disqualified"})
    void a_prospect_is_merged_with_all_that_is_known_of_it(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect.Merged after = (Prospect.Merged)
                given(history).when(MERGE).expect(new ProspectEvent.Merged(history.next(), Option.of(ANNA), OTHER));

        assertEquals(history.next(), after.since());
        assertEquals(Option.of(OTHER), after.into());
        assertEquals(given(history).phase().dossier(), after.dossier());
        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, ProspectPolicy.defaults()));
    }

    @Test
    void an_offered_handoff_ends_as_one_taken_back() {
        Prospect after =
                given(ProspectHistory.to("handoff-offered", true)).when(MERGE).accepted();

        assertEquals(new HandoffTally(1, 0, 0, 1), after.dossier().handoffs());
    }

    @Test
    void a_prospect_is_attached_to_a_deal() {
        MergeTarget deal = MergeTarget.deal(DEAL);
        Prospect.Merged after = (Prospect.Merged) given(ProspectHistory.owned())
                .knowing(ProspectLifecycle.TARGET_STANDING, deal, new TargetStanding.Ongoing())
                .when(new ProspectCommand.MergeInto(deal))
                .accepted();

        assertEquals(Option.of(deal), after.into());
    }

    @Test
    void a_touch_after_it_is_still_a_fact() {
        Prospect after = given(ProspectHistory.owned().merged())
                .when(ProspectCommands.command("log-touch"))
                .accepted();

        assertInstanceOf(Prospect.Merged.class, after);
        assertEquals(1, after.dossier().outreach().touches());
    }

    @Test
    void a_prospect_is_never_merged_into_itself() {
        standing(new TargetStanding.Itself()).refused("prospect.merge-into-itself");
    }

    @Test
    void there_must_be_something_to_merge_into() {
        standing(new TargetStanding.Absent())
                .refused("prospect.merge-target-unknown", new Term("lifecycle", "prospect"), "other");
    }

    @Test
    void nothing_is_merged_into_one_that_has_ended() {
        Term phase = new Term("phase", "disqualified");
        standing(new TargetStanding.Ended(phase, Option.none()))
                .refused("prospect.merge-target-ended", new Term("lifecycle", "prospect"), "other", phase);
    }

    @Test
    void one_that_went_on_as_another_says_as_which() {
        Term phase = new Term("phase", "handed-off");
        standing(new TargetStanding.Ended(phase, Option.of(MergeTarget.deal(DEAL))))
                .refused(
                        "prospect.merge-target-went-on",
                        new Term("lifecycle", "prospect"),
                        "other",
                        phase,
                        new Term("lifecycle", "deal"),
                        "deal-1");
    }

    private static ProspectFixture.Answered standing(TargetStanding standing) {
        return given(ProspectHistory.owned())
                .knowing(ProspectLifecycle.TARGET_STANDING, OTHER, standing)
                .when(MERGE);
    }

    @Test
    void what_there_is_of_a_prospect_follows_from_its_phase() {
        assertEquals(new TargetStanding.Absent(), TargetStanding.of(Option.none()));
        for (String phase : java.util.List.of("identified", "handoff-offered", "nurturing")) {
            assertEquals(new TargetStanding.Ongoing(), standingOf(phase));
        }
        assertEquals(ended("disqualified", Option.none()), standingOf("disqualified"));
        assertEquals(ended("opted-out", Option.none()), standingOf("opted-out"));
        assertEquals(ended("merged", Option.of(OTHER)), standingOf("merged"));
        assertEquals(ended("handed-off", Option.of(MergeTarget.deal(DEAL))), standingOf("handed-off"));
    }

    private static TargetStanding standingOf(String phase) {
        return TargetStanding.of(
                Option.of(given(ProspectHistory.to(phase, true)).phase()));
    }

    private static TargetStanding ended(String phase, Option<MergeTarget> wentOn) {
        return new TargetStanding.Ended(new Term("phase", phase), wentOn);
    }

    @Test
    void nobody_makes_a_prospect_absorb_another_by_hand() {
        given(ProspectHistory.owned())
                .by(ProspectFixture.manager())
                .when(ProspectCommands.command("absorb"))
                .refused(Rejection.NotPermitted.class);
    }

    private static Finding finding(FindingTopic topic, String text, Instant at) {
        return new Finding(topic, text, EvidenceSource.CALL, at);
    }

    private static Dossier twin() {
        Profile profile = new Profile(
                new CompanyIdentity(
                        Option.of(ACME), CompanyKeys.none().at("acme.example").named("Acme")),
                Option.none(),
                Option.none(),
                List.of(finding(FindingTopic.SIZE, "50 people", hour(9)), finding(FindingTopic.FIT, "good", hour(1))),
                Attributes.none().with(REGION, "south").with(FLEET, 7L),
                Option.none());
        return Dossier.of(profile, Option.none(), hour(0))
                .with(new People(java.util.List.of(
                        new Stakeholder(PAT, java.util.List.of(BuyingRole.USER, BuyingRole.CHAMPION)),
                        new Stakeholder(QUINN, java.util.List.of()))))
                .with(new Outreach(5, 2, Option.of(hour(9))))
                .with(Needs.of(java.util.List.of(PAPER)))
                .with(new Assessment(List.of(
                        evidence("need", Answer.NO, hour(9)),
                        evidence("budget", Answer.NO, hour(0)),
                        evidence("timing", Answer.YES, hour(1)))))
                .with(new HandoffTally(1, 0, 0, 1));
    }

    /** One who knows Pat, the size and the region, and has been asked for budget and need. */
    private static ProspectFixture known() {
        return given(
                new ProspectEvent.Identified(
                        hour(0),
                        Option.of(ANNA),
                        Source.of(SourceKind.INBOUND),
                        CompanyIdentity.unknown().with(CompanyKeys.none().named("ACME Ltd")),
                        Option.of(ANNA),
                        Attributes.none().with(REGION, "north"),
                        java.util.List.of()),
                new ProspectEvent.PersonAdded(
                        hour(1),
                        Option.of(ANNA),
                        new Stakeholder(PAT, java.util.List.of(BuyingRole.DECISION_MAKER, BuyingRole.USER))),
                new ProspectEvent.Researched(
                        hour(2), Option.of(ANNA), finding(FindingTopic.SIZE, "40 people", hour(2))),
                new ProspectEvent.TouchLogged(
                        hour(3),
                        Option.of(ANNA),
                        org.dealwright.contact.Channel.PHONE,
                        org.dealwright.contact.Direction.OUTBOUND,
                        org.dealwright.contact.TouchOutcome.ANSWERED,
                        Option.none()),
                new ProspectEvent.Assessed(hour(4), Option.of(ANNA), evidence("budget", Answer.YES, hour(4)), false),
                new ProspectEvent.Assessed(hour(5), Option.of(ANNA), evidence("need", Answer.YES, hour(5)), false));
    }

    @Test
    void what_is_lacked_is_taken_over_and_nothing_better_is_replaced() {
        Stakeholder pat = new Stakeholder(
                PAT, java.util.List.of(BuyingRole.DECISION_MAKER, BuyingRole.USER, BuyingRole.CHAMPION));
        Stakeholder quinn = new Stakeholder(QUINN, java.util.List.of());
        Absorption taken = new Absorption(
                new CompanyIdentity(Option.of(ACME), CompanyKeys.none().at("acme.example")),
                java.util.List.of(pat, quinn),
                java.util.List.of(
                        finding(FindingTopic.FIT, "good", hour(1)), finding(FindingTopic.SIZE, "50 people", hour(9))),
                java.util.List.of(evidence("timing", Answer.YES, hour(1)), evidence("need", Answer.NO, hour(9))),
                java.util.List.of(PAPER),
                Attributes.none().with(FLEET, 7L),
                new Outreach(5, 2, Option.of(hour(9))));

        Prospect after = known().at(hour(10))
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin()))
                .expect(new ProspectEvent.Absorbed(hour(10), Option.none(), TWIN, taken));

        Dossier dossier = after.dossier();
        assertEquals(Option.of(ACME), after.company());
        assertEquals(
                CompanyKeys.none().at("acme.example").named("acme"),
                dossier.profile().identity().keys());
        assertEquals(new People(java.util.List.of(pat, quinn)), dossier.people());
        assertEquals(java.util.List.of(PAPER), dossier.needs().asList());
        assertEquals(
                List.of(finding(FindingTopic.SIZE, "50 people", hour(9)), finding(FindingTopic.FIT, "good", hour(1))),
                dossier.profile().findings());
        assertEquals(
                Option.of(evidence("budget", Answer.YES, hour(4))),
                dossier.assessment().of("budget"));
        assertEquals(
                Option.of(evidence("need", Answer.NO, hour(9))),
                dossier.assessment().of("need"));
        assertEquals(
                Option.of(evidence("timing", Answer.YES, hour(1))),
                dossier.assessment().of("timing"));
        assertEquals(
                Attributes.none().with(REGION, "north").with(FLEET, 7L),
                dossier.profile().attributes());
        assertEquals(new Outreach(6, 3, Option.of(hour(9))), dossier.outreach());
        assertEquals(new HandoffTally(0, 0, 0, 0), dossier.handoffs(), "an offer stays with the one that was offered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"engaged", "qualified", "handoff-offered", "nurturing"})
    void absorbing_leaves_the_phase_of_whoever_has_answered_or_rests_what_it_is(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin()))
                .accepted();

        assertEquals(before.getClass(), after.getClass());
        assertEquals(before.since(), after.since());
        assertEquals(before.owner(), after.owner());
        assertEquals(
                ProspectLifecycle.table().deadline(before, WITHOUT_SILENCE),
                ProspectLifecycle.table().deadline(after, WITHOUT_SILENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "identified, 0, 0, identified",
        "identified, 5, 0, working",
        "identified, 5, 2, engaged",
        "working, 0, 0, working",
        "working, 5, 0, working",
        "working, 5, 2, engaged"
    })
    void whoever_contacted_the_other_has_contacted_this_one(String phase, int touches, int answers, String becomes) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Option<Instant> last = touches == 0 ? Option.none() : Option.of(hour(0));
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin().with(new Outreach(touches, answers, last))))
                .accepted();

        assertEquals(becomes, ProspectLifecycle.table().names().phase(after.getClass()));
        assertEquals(becomes.equals(phase) ? before.since() : history.next(), after.since());
        assertEquals(before.owner(), after.owner());
    }

    @Test
    void an_answer_to_the_other_ends_the_cadence_that_an_answer_ends() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(hour(30));
        CadenceRun run = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin()))
                .accepted()
                .dossier()
                .outreach()
                .cadence()
                .get();

        assertEquals(Option.of(CadenceEnd.ANSWER), run.ended());
        assertEquals(Option.none(), run.planned());
    }

    @Test
    void touches_of_the_other_that_nobody_answered_leave_the_cadence_as_it_is() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(hour(30));
        Prospect after = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin().with(new Outreach(5, 0, Option.of(hour(0))))))
                .accepted();

        assertEquals(
                given(history).phase().dossier().outreach().cadence(),
                after.dossier().outreach().cadence());
    }

    @Test
    void a_merge_entered_late_is_absorbed_as_of_then() {
        Prospect after = given(ProspectHistory.to("nurturing", true))
                .at(hour(0))
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin()))
                .accepted();

        assertEquals(hour(1), after.since());
    }

    @Test
    void there_is_room_for_a_hundred_people() {
        ProspectHistory history = ProspectHistory.owned();
        for (int i = 0; i < 99; i++) {
            history.then(new ProspectEvent.PersonAdded(
                    history.next(), Option.of(ANNA), new Stakeholder(new PersonId("n" + i), java.util.List.of())));
        }
        Prospect after = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin()))
                .accepted();

        assertEquals(100, after.dossier().people().stakeholders().size());
        assertEquals(Option.none(), after.dossier().people().of(QUINN));
    }

    @Test
    void there_is_room_for_a_hundred_fields() {
        ProspectHistory history = ProspectHistory.owned();
        for (int i = 0; i < 99; i++) {
            history.then(new ProspectEvent.AttributeSet(
                    history.next(), Option.of(ANNA), Attributes.none().with(AttributeKey.wholeNumber("n" + i), 1L)));
        }
        Prospect after = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Absorb(TWIN, twin()))
                .accepted();

        Attributes attributes = after.dossier().profile().attributes();
        assertEquals(100, attributes.asMap().size());
        assertEquals(Option.of(7L), attributes.get(FLEET));
    }
}
