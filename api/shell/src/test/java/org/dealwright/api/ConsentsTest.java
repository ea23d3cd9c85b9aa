package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.consent.ClaimedDecision;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.ConsentSource;
import org.dealwright.consent.Scope;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.MergeInto;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.prospect.ProspectCommand.RemovePerson;
import org.dealwright.prospect.ProspectCommand.Reopen;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

class ConsentsTest {
    private static final PersonId JO = new PersonId("jo");
    private static final PersonId KIM = new PersonId("kim");
    private static final ProspectId ID = new ProspectId("p1");
    private static final ProspectId SECOND = new ProspectId("p2");
    private static final WithdrawPurpose NO_MARKETING = new WithdrawPurpose(Purpose.MARKETING);
    private static final Locale HU = Locale.forLanguageTag("hu");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Consents consents = office.process.consents();

    @Test
    void of_somebody_nobody_asked_about_the_policy_answers() {
        ContactAnswer call = consents.mayContact(JO, Channel.PHONE, Purpose.MARKETING);
        ContactAnswer mail = consents.mayContact(JO, Channel.EMAIL, Purpose.MARKETING);

        assertTrue(call.allowed());
        assertEquals(
                "\"marketing\" over the channel \"telephone\" is allowed until it is withdrawn, and it has not been.",
                call.reason().explain(Locale.ENGLISH));
        assertFalse(mail.allowed());
        assertEquals(
                "Consent to \"marketing\" over the channel \"e-mail\" is needed, and was never given.",
                mail.reason().explain(Locale.ENGLISH));
        assertEquals(Option.none(), consents.find(JO));
    }

    @Test
    void a_policy_of_ones_own_is_the_one_that_answers() {
        SalesPolicy strict = SalesPolicy.defaults()
                .with(ConsentPolicy.builder().alwaysAllowed(Set.of()).build());
        SalesProcess process = SalesProcess.builder().policy(strict).build();

        assertEquals(
                "consent.always-allowed",
                consents.mayContact(JO, Channel.EMAIL, Purpose.CONTRACT)
                        .reason()
                        .code());
        assertEquals(
                "consent.not-withdrawn",
                process.consents()
                        .mayContact(JO, Channel.EMAIL, Purpose.CONTRACT)
                        .reason()
                        .code());
    }

    @Test
    void what_was_withdrawn_is_in_force_from_that_instant() {
        Instant monday10 = MONDAY_9.plusSeconds(3_600);
        office.at(monday10);
        consents.handle(JO, new WithdrawConsent(Channel.PHONE, Purpose.MARKETING), SDR)
                .get();

        assertFalse(consents.mayContact(JO, Channel.PHONE, Purpose.MARKETING).allowed());
        assertTrue(consents.mayContact(JO, Channel.PHONE, Purpose.MARKETING, MONDAY_9)
                .allowed());
        assertEquals(
                "A hozzájárulást ehhez: „marketing”, ezen a csatornán: „telefon”, ekkor vonták vissza:"
                        + " 2026-03-02 10:00 UTC.",
                consents.mayContact(JO, Channel.PHONE, Purpose.MARKETING)
                        .reason()
                        .explain(HU));
        assertTrue(consents.mayContact(KIM, Channel.PHONE, Purpose.MARKETING).allowed());
        assertTrue(consents.mayContact(JO, Channel.PHONE, Purpose.CONTRACT).allowed());
    }

    @Test
    void a_person_has_one_history_which_is_listed_and_looked_at_as_it_was() {
        consents.handle(JO, new GiveConsent(Channel.EMAIL, Purpose.MARKETING, ConsentSource.FORM), SDR)
                .get();
        office.pass(Duration.ofHours(2));
        Outcome<Consent> outcome = consents.handle(JO, NO_MARKETING, SDR).get();

        assertEquals(2, outcome.version());
        assertEquals(2, consents.history(JO).size());
        assertEquals(1, consents.asOf(JO, MONDAY_9).get().decisions().asList().size());
        assertEquals(
                List.of(JO),
                consents.stream(Query.all().inPhase("known")).map(Listed::id).toList());
        assertEquals(List.of("give-consent", "withdraw-consent", "withdraw-purpose"), openTo(SDR));
        assertEquals(List.of(), openTo(STRANGER));
    }

    private List<String> openTo(Actor actor) {
        return consents.options(JO, actor).stream()
                .filter(Choice::isOpen)
                .map(Choice::command)
                .toList();
    }

    @Test
    void a_repeated_withdrawal_under_a_key_is_recorded_once() {
        Entry entry = Entry.now().under("form-1");

        Outcome<Consent> first = consents.handle(JO, NO_MARKETING, SDR, entry).get();
        Outcome<Consent> again = consents.handle(JO, NO_MARKETING, SDR, entry).get();

        assertEquals(first, again);
        assertEquals(1, consents.history(JO).size());
    }

    @Test
    void what_was_withdrawn_stays_withdrawn_when_the_person_is_erased() {
        office.process.people().put(Person.of(JO).with(new Person.Name("Jo Doe")));
        consents.handle(JO, NO_MARKETING, SDR).get();

        office.process.people().erase(JO);

        assertFalse(consents.mayContact(JO, Channel.PHONE, Purpose.MARKETING).allowed());
        assertEquals(1, consents.history(JO).size());
        assertFalse(consents.history(JO).toString().contains("Doe"));
    }

    @Test
    void every_prospect_that_knows_nobody_else_opts_out_with_the_withdrawal() {
        knowing(ID, JO);
        knowing(SECOND, JO);
        office.identified(new ProspectId("p3"), Option.none());

        Outcome<Consent> outcome = consents.handle(JO, NO_MARKETING, SDR).get();

        assertEquals(
                List.of("consent/jo", "prospect/p1", "prospect/p2"),
                outcome.recorded().stream().map(one -> one.stream().toString()).toList());
        assertEquals(
                new ProspectEvent.OptedOut(MONDAY_9, Option.none()),
                outcome.recorded().get(1).event());
        assertInstanceOf(Prospect.OptedOut.class, find(ID));
        assertInstanceOf(Prospect.Identified.class, find(new ProspectId("p3")));
    }

    @Test
    void a_prospect_with_somebody_left_to_contact_goes_on_until_the_last_one_withdraws() {
        knowing(ID, JO, KIM);

        consents.handle(JO, NO_MARKETING, SDR).get();
        assertInstanceOf(Prospect.Identified.class, find(ID));

        consents.handle(KIM, NO_MARKETING, SDR).get();
        assertInstanceOf(Prospect.OptedOut.class, find(ID));
    }

    @Test
    void one_channel_withdrawn_leaves_the_others() {
        knowing(ID, JO);

        consents.handle(JO, new WithdrawConsent(Channel.PHONE, Purpose.MARKETING), SDR)
                .get();
        consents.handle(JO, new WithdrawPurpose(Purpose.CONTRACT), SDR).get();

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void the_last_channel_withdrawn_leaves_none() {
        knowing(ID, JO);

        for (Channel channel :
                List.of(Channel.PHONE, Channel.MEETING, Channel.VIDEO, Channel.SOCIAL, Channel.LETTER, Channel.WEB)) {
            assertInstanceOf(Prospect.Identified.class, find(ID));
            consents.handle(JO, new WithdrawConsent(channel, Purpose.MARKETING), SDR)
                    .get();
        }

        assertInstanceOf(Prospect.OptedOut.class, find(ID), "mail and text messages were never consented to");
        assertFalse(consents.isReachable(JO).allowed());
    }

    @Test
    void a_touch_planned_over_a_channel_that_is_withdrawn_is_cancelled_in_the_same_batch() {
        knowing(ID, JO, KIM);
        office.give(ID, new PlanTouch("outbound").with(JO).at(MONDAY_9.plusSeconds(60)), SDR)
                .get();

        Outcome<Consent> outcome = consents.handle(JO, new WithdrawConsent(Channel.PHONE, Purpose.MARKETING), SDR)
                .get();

        assertEquals(
                List.of("consent.withdrawn", "prospect.touch-cancelled"),
                outcome.recorded().stream().map(Kind::name).toList());
        assertEquals(
                new ProspectEvent.TouchCancelled(MONDAY_9, Option.none()),
                outcome.recorded().get(1).event());
        assertEquals(
                List.of("worklist.first-contact"),
                office.process.worklist(SDR).tasks().stream()
                        .map(task -> task.reason().code())
                        .toList());
    }

    @Test
    void a_touch_planned_with_somebody_else_or_otherwise_stays() {
        knowing(ID, JO, KIM);
        office.give(ID, new PlanTouch("outbound").with(JO).at(MONDAY_9.plusSeconds(60)), SDR)
                .get();

        Outcome<Consent> mail = consents.handle(JO, new WithdrawConsent(Channel.EMAIL, Purpose.MARKETING), SDR)
                .get();
        Outcome<Consent> others = consents.handle(KIM, NO_MARKETING, SDR).get();

        assertEquals(1, mail.recorded().size());
        assertEquals(1, others.recorded().size());
    }

    @Test
    void whatever_purpose_or_other_system_withdraws_it_what_was_planned_is_cancelled() {
        ClaimedDecision claim = new ClaimedDecision.Withdrawn(Option.none(), Purpose.MARKETING, Option.none());
        for (ConsentCommand<?> withdrawal : List.of(NO_MARKETING, new ConsentCommand.Adopt(List.of(claim)))) {
            Office anew = new Office();
            anew.identified(ID, Option.none());
            anew.give(ID, new AddPerson(JO, List.of()), SDR).get();
            anew.give(ID, new AddPerson(KIM, List.of()), SDR).get();
            anew.give(ID, new PlanTouch("outbound").with(JO), SDR).get();
            anew.pass(Duration.ofHours(1));

            Outcome<Consent> outcome =
                    anew.process.consents().handle(JO, withdrawal, MANAGER).get();

            assertEquals(
                    "prospect.touch-cancelled", Kind.name(outcome.recorded().get(1)));
            assertEquals(2, outcome.recorded().size());
        }
    }

    @Test
    void whoever_was_the_only_one_opts_out_and_nothing_has_to_be_cancelled() {
        knowing(ID, JO);
        office.give(ID, new PlanTouch("outbound").with(JO).at(MONDAY_9.plusSeconds(60)), SDR)
                .get();

        Outcome<Consent> outcome = consents.handle(JO, NO_MARKETING, SDR).get();

        assertEquals(
                List.of("consent.purpose-withdrawn", "prospect.opted-out"),
                outcome.recorded().stream().map(Kind::name).toList());
    }

    @Test
    void what_another_system_says_was_withdrawn_ends_it_too() {
        knowing(ID, JO);
        ClaimedDecision claim = new ClaimedDecision.Withdrawn(Option.none(), Purpose.MARKETING, Option.none());

        consents.handle(JO, new ConsentCommand.Adopt(List.of(claim)), MANAGER).get();

        assertInstanceOf(Prospect.OptedOut.class, find(ID));
    }

    @Test
    void whoever_has_ended_is_left_as_they_are() {
        knowing(ID, JO);
        office.give(ID, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();

        consents.handle(JO, NO_MARKETING, SDR).get();
        consents.handle(JO, NO_MARKETING, SDR).get();

        assertInstanceOf(Prospect.Disqualified.class, find(ID));
    }

    @Test
    void whoever_was_removed_takes_nobody_with_them() {
        knowing(ID, JO, KIM);
        office.give(ID, new RemovePerson(JO), SDR).get();

        consents.handle(JO, NO_MARKETING, SDR).get();

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void a_prospect_whose_only_person_has_withdrawn_already_opts_out_when_they_are_added() {
        consents.handle(JO, NO_MARKETING, SDR).get();
        office.identified(ID, Option.none());

        Outcome<Prospect> outcome =
                office.give(ID, new AddPerson(JO, List.of()), SDR).get();

        assertEquals(
                List.of("prospect.person-added", "prospect.opted-out"),
                outcome.recorded().stream().map(Kind::name).toList());
    }

    @Test
    void somebody_withdrawn_may_be_added_where_there_is_somebody_to_contact() {
        consents.handle(JO, NO_MARKETING, SDR).get();

        knowing(ID, KIM, JO);

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void a_prospect_opts_out_when_the_last_one_who_may_be_contacted_is_removed() {
        knowing(ID, KIM, JO);
        consents.handle(JO, NO_MARKETING, SDR).get();

        Outcome<Prospect> outcome = office.give(ID, new RemovePerson(KIM), SDR).get();

        assertEquals(
                List.of("prospect.person-removed", "prospect.opted-out"),
                outcome.recorded().stream().map(Kind::name).toList());
        assertInstanceOf(Prospect.OptedOut.class, find(ID));
    }

    @Test
    void a_prospect_without_anybody_is_pursued_until_somebody_is_known() {
        knowing(ID, KIM);

        office.give(ID, new RemovePerson(KIM), SDR).get();

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void whoever_has_to_consent_first_and_was_never_asked_may_be_added_and_left() {
        Set<Scope> everywhere = ConsentPolicy.defaults().channels().stream()
                .map(channel -> new Scope(channel, Purpose.MARKETING))
                .collect(Collectors.toSet());
        Office strict = new Office(
                new InMemoryJournal(),
                SalesPolicy.defaults()
                        .with(ConsentPolicy.builder().optIn(everywhere).build()));
        strict.identified(ID, Option.none());
        strict.give(ID, new AddPerson(JO, List.of()), SDR).get();
        strict.give(ID, new AddPerson(KIM, List.of()), SDR).get();
        strict.give(ID, new RemovePerson(KIM), SDR).get();

        assertFalse(strict.process.consents().isReachable(JO).allowed());
        assertInstanceOf(
                Prospect.Identified.class, strict.process.prospects().find(ID).get());
    }

    @Test
    void a_prospect_reopened_after_all_have_withdrawn_opts_out() {
        knowing(ID, JO);
        office.give(ID, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();
        consents.handle(JO, NO_MARKETING, SDR).get();

        office.give(ID, new Reopen("they have a new budget"), SDR).get();

        assertInstanceOf(Prospect.OptedOut.class, find(ID));
    }

    @Test
    void a_prospect_opts_out_that_takes_over_only_who_has_withdrawn() {
        knowing(ID, JO);
        office.give(ID, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();
        consents.handle(JO, NO_MARKETING, SDR).get();
        office.identified(SECOND, Option.none());

        office.give(ID, new MergeInto(MergeTarget.prospect(SECOND)), SDR).get();

        assertInstanceOf(Prospect.OptedOut.class, find(SECOND));
    }

    @Test
    void somebody_who_withdraws_while_the_others_are_removed_leaves_nobody_to_be_pursued() {
        knowing(ID, KIM, JO);
        journal.before(new Runnable() {
            private boolean done;

            @Override
            public void run() {
                if (!done) {
                    done = true;
                    consents.handle(JO, NO_MARKETING, SDR).get();
                }
            }
        });

        office.give(ID, new RemovePerson(KIM), SDR).get();

        assertInstanceOf(Prospect.OptedOut.class, find(ID));
    }

    @Test
    void a_withdrawal_entered_late_ends_a_prospect_when_it_was_made_or_its_phase_began() {
        knowing(ID, JO);
        office.pass(Duration.ofHours(1));
        office.identified(SECOND, Option.none());
        office.give(SECOND, new AddPerson(JO, List.of()), SDR).get();
        office.pass(Duration.ofHours(1));
        Instant half = MONDAY_9.plus(Duration.ofMinutes(30));

        consents.handle(JO, NO_MARKETING, SDR, Entry.late(half)).get();

        assertEquals(half, find(ID).since());
        assertEquals(MONDAY_9.plus(Duration.ofHours(1)), find(SECOND).since());
    }

    @Test
    void a_withdrawal_entered_after_they_consented_anew_ends_nothing() {
        knowing(ID, JO);
        office.pass(Duration.ofHours(2));
        consents.handle(JO, new GiveConsent(Channel.PHONE, Purpose.MARKETING, ConsentSource.CALL), SDR)
                .get();

        consents.handle(JO, NO_MARKETING, SDR, Entry.late(MONDAY_9.plusSeconds(60)))
                .get();

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void an_offer_that_had_run_out_lapses_before_the_prospect_opts_out() {
        office.offered(ID, Option.none());
        office.give(ID, new AddPerson(JO, List.of()), SDR).get();
        office.pass(Duration.ofDays(2));

        Outcome<Consent> outcome = consents.handle(JO, NO_MARKETING, AE).get();

        assertEquals(
                List.of("consent.purpose-withdrawn", "prospect.handoff-lapsed", "prospect.opted-out"),
                outcome.recorded().stream().map(Kind::name).toList());
    }

    @Test
    void if_the_journal_fails_nobody_has_withdrawn_and_nothing_has_ended() {
        knowing(ID, JO);
        journal.fail(new AppendFailure.Absent("disk full"));

        assertTrue(consents.handle(JO, NO_MARKETING, SDR).isLeft());

        journal.work();
        assertEquals(Option.none(), consents.find(JO));
        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void however_many_prospects_know_the_person_all_opt_out_together() {
        int many = 3_000;
        IntStream.range(0, many).forEach(i -> knowing(new ProspectId("many-" + i), JO));

        Outcome<Consent> outcome = consents.handle(JO, NO_MARKETING, SDR).get();

        assertEquals(1 + many, outcome.recorded().size());
        assertEquals(
                many,
                office.process.prospects().stream(Query.all().inPhase("opted-out"))
                        .count());
    }

    @Test
    void a_prospect_that_comes_to_know_the_person_meanwhile_opts_out_as_well() {
        knowing(ID, JO);
        office.identified(SECOND, Option.none());
        // begun anew, so that histories are read
        Office later = new Office(journal);
        journal.beforeReading(
                new StreamId("prospect", "p1"),
                () -> later.give(SECOND, new AddPerson(JO, List.of()), SDR).get());

        later.process.consents().handle(JO, NO_MARKETING, SDR).get();

        assertInstanceOf(
                Prospect.OptedOut.class, later.process.prospects().find(SECOND).get());
    }

    @Test
    void a_prospect_whose_other_person_consents_meanwhile_goes_on() {
        knowing(ID, JO, KIM);
        consents.handle(KIM, NO_MARKETING, SDR).get();
        office.pass(Duration.ofMinutes(1));
        journal.before(new Runnable() {
            private boolean done;

            @Override
            public void run() {
                if (!done) {
                    done = true;
                    consents.handle(KIM, new GiveConsent(Channel.PHONE, Purpose.MARKETING, ConsentSource.CALL), SDR)
                            .get();
                }
            }
        });

        consents.handle(JO, NO_MARKETING, SDR).get();

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void what_is_missing_is_misuse_and_what_is_not_allowed_is_refused() {
        assertThrows(NullPointerException.class, () -> consents.mayContact(JO, null, Purpose.MARKETING));
        assertThrows(NullPointerException.class, () -> consents.mayContact(JO, Channel.PHONE, null));
        assertEquals(
                "command",
                assertThrows(NullPointerException.class, () -> consents.handle(JO, null, SDR))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> new InMemoryJournal().read(null));
        Either<Refusal, Outcome<Consent>> refused = consents.handle(JO, NO_MARKETING, STRANGER);
        assertTrue(refused.isLeft());
        assertEquals(List.of(), consents.history(JO));
    }

    private void knowing(ProspectId id, PersonId... people) {
        office.identified(id, Option.none());
        for (PersonId person : people) {
            office.give(id, new AddPerson(person, List.of()), Office.SDR).get();
        }
        assertEquals(Option.of(ANN), find(id).owner());
    }

    private Prospect find(ProspectId id) {
        return office.process.prospects().find(id).get();
    }
}
