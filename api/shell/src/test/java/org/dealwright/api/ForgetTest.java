package org.dealwright.api;

import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.STRANGER;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand.ForgetPerson;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;
import org.dealwright.proposal.LineRequest;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.retention.GrowthCommand.AskForReview;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.SuccessCommand.RecordSatisfaction;
import org.junit.jupiter.api.Test;

/** To forget a person reaches what was planned with them, and what is kept about them. */
class ForgetTest {
    private static final PersonId JO = new PersonId("jo");
    private static final PersonId KIM = new PersonId("kim");
    private static final ProspectId PROSPECT = new ProspectId("p1");
    private static final Person KNOWN = Person.of(JO).with(new Person.Name("Jo Field"));

    private final Keeping keeping = new Keeping()
            .sold(LineRequest.of(new ProductId("paper"), 1, euros(10)))
            .live();
    private final Office office = keeping.selling.office;
    private final SalesProcess process = keeping.process;

    ForgetTest() {
        process.people().put(KNOWN);
        keeping.done(new RelationCommand.AddPerson(JO, List.of())).done(new RelationCommand.AddPerson(KIM, List.of()));
    }

    private static RelationCommand.PlanTouch aboutTheContractWith(PersonId person) {
        return new RelationCommand.PlanTouch(new PlannedTouch(
                Channel.PHONE, MONDAY_9.plus(Duration.ofHours(6)), Purpose.CONTRACT, Option.of(person)));
    }

    private void prospectKnows(PersonId... people) {
        office.identified(PROSPECT, Option.none());
        for (PersonId person : people) {
            office.give(PROSPECT, new AddPerson(person, List.of()), SDR).get();
        }
    }

    private Prospect prospect() {
        return process.prospects().find(PROSPECT).get();
    }

    private static List<String> names(Outcome<Consent> outcome) {
        return outcome.recorded().stream().map(Kind::name).toList();
    }

    private List<String> worklist(Actor actor) {
        return process.worklist(actor).tasks().stream()
                .map(task -> task.stream() + " " + task.reason().code())
                .toList();
    }

    private static void assertErased(Either<Refusal, ?> refused) {
        Refusal.ByRule refusal = assertInstanceOf(Refusal.ByRule.class, refused.getLeft());
        assertEquals("consent.forgotten", ((Rejection.RuleBroken) refusal.rejection()).code());
        assertEquals(
                "The person is to be forgotten since 2026-03-02 09:00 UTC. Contact them only once they have consented anew.",
                refusal.explain(Locale.ENGLISH));
    }

    @Test
    void what_is_kept_about_the_person_is_erased_and_what_was_recorded_stays() {
        Outcome<Consent> outcome = process.forget(JO, MANAGER).get();

        assertEquals(List.of("consent.person-forgotten"), names(outcome));
        assertEquals(
                new ConsentEvent.PersonForgotten(MONDAY_9, MANAGER.member()),
                outcome.recorded().get(0).event());
        assertEquals(Option.none(), process.people().find(JO));
        assertEquals("""
                consents: forgotten, for any purpose over any channel, since 2026-03-02T09:00:00Z
                known by: customer customer-1""", process.export(JO).get().text());
    }

    @Test
    void a_customers_planned_touch_is_called_off_even_about_the_contract() {
        keeping.done(aboutTheContractWith(JO));
        assertTrue(worklist(CSR).contains("customer/customer-1 worklist.touch-planned"));

        Outcome<Consent> outcome = process.forget(JO, MANAGER).get();

        assertEquals(List.of("consent.person-forgotten", "customer.touch-cancelled"), names(outcome));
        assertEquals(Option.none(), keeping.customer().dossier().rapport().planned());
        assertEquals(
                List.of(),
                worklist(CSR).stream()
                        .filter(task -> task.endsWith("worklist.touch-planned"))
                        .toList());
    }

    @Test
    void a_prospects_planned_touch_is_called_off() {
        prospectKnows(JO, KIM);
        office.give(PROSPECT, new PlanTouch("outbound").with(JO), SDR).get();
        assertEquals(List.of("prospect/p1 worklist.touch-planned"), worklist(SDR));

        Outcome<Consent> outcome = process.forget(JO, MANAGER).get();

        assertEquals(List.of("consent.person-forgotten", "prospect.touch-cancelled"), names(outcome));
        assertEquals(List.of("prospect/p1 worklist.first-contact"), worklist(SDR));
    }

    @Test
    void what_is_planned_with_somebody_else_stays() {
        keeping.done(aboutTheContractWith(KIM));
        prospectKnows(JO, KIM);
        office.give(PROSPECT, new PlanTouch("outbound").with(KIM), SDR).get();

        assertEquals(
                List.of("consent.person-forgotten"),
                names(process.forget(JO, MANAGER).get()));
    }

    @Test
    void a_prospect_opts_out_that_knows_nobody_else() {
        prospectKnows(JO);

        assertEquals(
                List.of("consent.person-forgotten", "prospect.opted-out"),
                names(process.forget(JO, MANAGER).get()));
        assertInstanceOf(Prospect.OptedOut.class, prospect());
    }

    @Test
    void a_prospect_opts_out_to_which_nobody_else_is_added_later() {
        process.forget(JO, MANAGER).get();
        prospectKnows(JO);

        assertInstanceOf(Prospect.OptedOut.class, prospect());
    }

    @Test
    void nothing_is_planned_with_whoever_was_forgotten_nor_are_they_asked_for_a_review() {
        prospectKnows(JO, KIM);
        keeping.done(new RecordSatisfaction(SatisfactionScale.NPS, 10, Option.none()));
        process.forget(JO, MANAGER).get();

        assertErased(keeping.give(aboutTheContractWith(JO)));
        assertErased(keeping.give(new AskForReview(Channel.PHONE, Option.of(JO))));
        assertErased(office.give(PROSPECT, new PlanTouch("outbound").with(JO), SDR));
        assertTrue(keeping.give(new AskForReview(Channel.PHONE, Option.of(KIM))).isRight());
    }

    @Test
    void whoever_consents_anew_is_contacted_for_that_and_forgotten_again_on_their_word() {
        process.forget(JO, MANAGER).get();
        office.pass(Duration.ofHours(1));
        process.consents()
                .handle(JO, new GiveConsent(Channel.PHONE, Purpose.CONTRACT, ConsentSource.CALL), SDR)
                .get();
        keeping.done(aboutTheContractWith(JO));
        office.pass(Duration.ofHours(1));

        assertEquals(
                List.of("consent.person-forgotten", "customer.touch-cancelled"),
                names(process.forget(JO, MANAGER).get()));
    }

    @Test
    void a_refusal_leaves_what_is_kept_as_it_was() {
        for (Actor actor : List.of(STRANGER, SDR)) {
            Refusal.ByRule refusal = assertInstanceOf(
                    Refusal.ByRule.class, process.forget(JO, actor).getLeft());

            assertInstanceOf(Rejection.NotPermitted.class, refusal.rejection());
        }
        assertEquals(Option.of(KNOWN), process.people().find(JO));
        assertEquals(List.of(), process.consents().history(JO));
    }

    @Test
    void where_the_journal_fails_nothing_is_erased() {
        keeping.journal.fail(new AppendFailure.Absent("disk full"));

        assertInstanceOf(Refusal.NotRecorded.class, process.forget(JO, MANAGER).getLeft());
        assertEquals(Option.of(KNOWN), process.people().find(JO));
    }

    @Test
    void to_forget_again_records_nothing_and_erases_what_has_come_since() {
        Outcome<Consent> first = process.forget(JO, MANAGER).get();
        office.pass(Duration.ofDays(1));
        process.people().put(KNOWN);

        Outcome<Consent> again = process.forget(JO, Actor.system()).get();

        assertEquals(new Outcome<>(first.state(), 1, List.of()), again);
        assertEquals(1, process.consents().history(JO).size());
        assertEquals(Option.none(), process.people().find(JO));
    }

    @Test
    void to_forget_again_is_refused_to_whoever_may_not() {
        process.forget(JO, MANAGER).get();
        process.people().put(KNOWN);

        assertTrue(process.forget(JO, SDR).isLeft());
        assertEquals(Option.of(KNOWN), process.people().find(JO));
    }

    @Test
    void where_the_store_throws_the_person_is_forgotten_and_erased_when_it_is_called_again() {
        FailingStore people = new FailingStore();
        SalesProcess ours = SalesProcess.builder().people(people).build();
        people.put(KNOWN);

        assertThrows(IllegalStateException.class, () -> ours.forget(JO, MANAGER));
        assertEquals(Option.of(KNOWN), people.find(JO));
        people.fails = false;
        ours.forget(JO, MANAGER).get();

        assertEquals(Option.none(), people.find(JO));
        assertEquals(1, ours.consents().history(JO).size());
    }

    private static final class FailingStore implements PersonStore {
        private final PersonStore people = new InMemoryPersonStore();
        private boolean fails = true;

        @Override
        public void put(Person person) {
            people.put(person);
        }

        @Override
        public Option<Person> find(PersonId id) {
            return people.find(id);
        }

        @Override
        public boolean erase(PersonId id) {
            if (fails) {
                throw new IllegalStateException("the store is down");
            }
            return people.erase(id);
        }
    }

    @Test
    void the_command_alone_erases_nothing_and_may_be_entered_late() {
        office.pass(Duration.ofHours(2));

        process.consents()
                .handle(JO, new ForgetPerson(), MANAGER, Entry.late(MONDAY_9))
                .get();

        assertErased(keeping.give(aboutTheContractWith(JO)));
        assertEquals(Option.of(KNOWN), process.people().find(JO));
    }

    @Test
    void whoever_nobody_knows_may_be_forgotten_and_nobody_and_no_actor_are_misuse() {
        assertTrue(process.forget(new PersonId("unknown"), MANAGER).isRight());
        assertThrows(NullPointerException.class, () -> process.forget(null, MANAGER));
        assertThrows(NullPointerException.class, () -> process.forget(JO, null));
    }
}
