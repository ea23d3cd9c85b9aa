package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealCommand;
import org.dealwright.handoff.Territory;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.Research;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.team.MemberCommand;
import org.junit.jupiter.api.Test;

/** The same key again: the first outcome, and nothing recorded. */
class RepetitionTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final StreamId STREAM = new StreamId("prospect", "p1");
    private static final Entry KEYED = Entry.now().under("k");

    private final InMemoryJournal inner = new InMemoryJournal();
    private final FailingJournal journal = new FailingJournal(inner);
    private final Office office = new Office(journal);

    @Test
    void the_same_key_again_answers_with_the_first_outcome_and_records_nothing() {
        office.identified(ID, Option.none());

        Outcome<Prospect> first = give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertEquals(Either.right(first), give(call(TouchOutcome.NO_ANSWER), SDR, KEYED));
        assertEquals(2, inner.read(STREAM).size());
        assertEquals(Option.of("k"), first.recorded().get(0).key());
    }

    @Test
    void the_first_outcome_is_told_as_it_was_whatever_has_happened_since() {
        office.identified(ID, Option.none());
        Outcome<Prospect> first = give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();
        office.give(ID, call(TouchOutcome.ANSWERED), SDR).get();

        Outcome<Prospect> again = give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertEquals(first, again);
        assertInstanceOf(Prospect.Working.class, again.state());
        assertEquals(2, again.version());
    }

    @Test
    void everything_that_was_recorded_with_it_is_told_again() {
        office.offered(ID, Option.of(ACME));
        Outcome<Prospect> first = give(new AcceptHandoff(), AE, KEYED).get();

        Outcome<Prospect> again = give(new AcceptHandoff(), AE, KEYED).get();

        assertEquals(first, again);
        assertEquals(
                List.of("prospect/p1", "deal/deal-1"),
                again.recorded().stream().map(one -> one.stream().toString()).toList());
    }

    @Test
    void what_time_had_made_due_before_the_command_is_part_of_the_first_outcome() {
        office.offered(ID, Option.none());
        office.at(Instant.parse("2026-03-03T09:00:00Z"));
        Outcome<Prospect> first = give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertEquals(Either.right(first), give(call(TouchOutcome.NO_ANSWER), SDR, KEYED));
        assertEquals(2, first.recorded().size());
    }

    @Test
    void a_command_refused_leaves_its_key_free() {
        office.identified(ID, Option.none());

        assertTrue(give(new Qualify(), SDR, KEYED).isLeft());
        assertTrue(give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).isRight());
    }

    @Test
    void a_key_survives_the_application() {
        office.identified(ID, Option.none());
        Outcome<Prospect> first = give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertEquals(
                Either.right(first),
                new Office(inner).process.prospects().handle(ID, call(TouchOutcome.NO_ANSWER), SDR, KEYED));
    }

    @Test
    void a_key_goes_with_an_instant_in_the_past() {
        office.identified(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(120));
        Entry late = Entry.late(MONDAY_9.plusSeconds(60)).under("k");

        Outcome<Prospect> first = give(call(TouchOutcome.NO_ANSWER), SDR, late).get();

        assertEquals(Either.right(first), give(call(TouchOutcome.NO_ANSWER), SDR, late));
        assertEquals(MONDAY_9.plusSeconds(60), first.recorded().get(0).event().at());
        assertReused(give(
                call(TouchOutcome.NO_ANSWER),
                SDR,
                Entry.late(MONDAY_9.plusSeconds(61)).under("k")));
    }

    @Test
    void a_key_of_another_kind_of_command_is_refused() {
        office.engaged(ID, Option.none());
        give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertReused(give(new Qualify(), SDR, KEYED));
    }

    @Test
    void a_key_of_the_same_kind_of_command_that_says_something_else_is_refused() {
        office.identified(ID, Option.none());
        for (String person : List.of("jo", "al")) {
            office.give(ID, new AddPerson(new PersonId(person), List.of()), SDR).get();
        }
        ProspectCommand<?> withJo = call(TouchOutcome.NO_ANSWER).with(new PersonId("jo"));
        Outcome<Prospect> first = give(withJo, SDR, KEYED).get();

        assertReused(give(call(TouchOutcome.ANSWERED).with(new PersonId("jo")), SDR, KEYED));
        assertReused(give(call(TouchOutcome.NO_ANSWER).with(new PersonId("al")), SDR, KEYED));
        assertEquals(Either.right(first), give(withJo, SDR, KEYED));
        assertEquals(4, inner.read(STREAM).size());
    }

    @Test
    void a_key_is_refused_where_a_value_within_what_was_recorded_tells_otherwise() {
        office.identified(ID, Option.none());
        give(research("forty desks"), SDR, KEYED).get();

        assertReused(give(research("fifty desks"), SDR, KEYED));
        assertTrue(give(research("forty desks"), SDR, KEYED).isRight());
    }

    @Test
    void a_list_that_a_rule_put_in_order_is_the_same_command() {
        office.identified(ID, Option.none());
        AddPerson person =
                new AddPerson(new PersonId("jo"), List.of(BuyingRole.USER, BuyingRole.CHAMPION, BuyingRole.USER));
        Outcome<Prospect> first = give(person, SDR, KEYED).get();

        assertEquals(Either.right(first), give(person, SDR, KEYED));
        assertReused(give(new AddPerson(new PersonId("al"), person.roles()), SDR, KEYED));
    }

    @Test
    void a_list_that_says_something_else_more_or_less_is_another_command() {
        office.identified(ID, Option.none());
        PersonId zoe = new PersonId("zoe");
        give(new AddPerson(zoe, List.of(BuyingRole.USER)), SDR, KEYED).get();

        assertReused(give(new AddPerson(zoe, List.of(BuyingRole.BLOCKER)), SDR, KEYED));
        assertReused(give(new AddPerson(zoe, List.of(BuyingRole.USER, BuyingRole.BLOCKER)), SDR, KEYED));
        assertReused(give(new AddPerson(zoe, List.of()), SDR, KEYED));
        assertTrue(
                give(new AddPerson(zoe, List.of(BuyingRole.USER)), SDR, KEYED).isRight());
    }

    @Test
    void a_set_of_identifiers_that_says_something_else_is_another_command() {
        Actor manager = Office.MANAGER;
        Team team = office.process.team();
        team.handle(Office.ANN, new MemberCommand.Join(Office.ANN, Role.SALES_DEVELOPMENT_REP), manager)
                .get();
        MemberCommand.SetTerritories north = new MemberCommand.SetTerritories(Set.of(new Territory("north")));
        team.handle(Office.ANN, north, manager, KEYED).get();

        assertEquals(
                Either.left(new Refusal.KeyReused("k", new StreamId("member", "ann"))),
                team.handle(
                        Office.ANN, new MemberCommand.SetTerritories(Set.of(new Territory("south"))), manager, KEYED));
        assertTrue(team.handle(Office.ANN, north, manager, KEYED).isRight());
    }

    @Test
    void a_key_that_rules_kept_something_out_of_is_the_same_command() {
        Identify identify = new Identify(Source.of(SourceKind.INBOUND))
                .knownBy(CompanyKeys.none().at("gmail.com").named("Forty Desks Ltd"))
                .ownedBy(Office.ANN);
        Outcome<Prospect> first = give(identify, SDR, KEYED).get();

        assertEquals(Either.right(first), give(identify, SDR, KEYED));
        assertReused(give(identify.ownedBy(Office.BOB), SDR, KEYED));
    }

    private static Research research(String text) {
        return new Research(FindingTopic.SIZE, text, EvidenceSource.CALL);
    }

    @Test
    void a_key_of_another_history_is_refused() {
        office.identified(ID, Option.none());
        ProspectId other = new ProspectId("p2");
        office.identified(other, Option.none());
        give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertReused(office.process.prospects().handle(other, call(TouchOutcome.NO_ANSWER), SDR, KEYED));
    }

    @Test
    void a_key_of_another_member_is_refused() {
        office.identified(ID, Option.none());
        give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get();

        assertReused(give(call(TouchOutcome.NO_ANSWER), AE, KEYED));
    }

    @Test
    void a_command_that_time_or_a_reaction_gave_is_not_the_members_own() {
        office.offered(ID, Option.of(ACME));
        give(new AcceptHandoff(), AE, KEYED).get();

        assertReused(office.process
                .deals()
                .handle(
                        new DealId("deal-1"),
                        new DealCommand.Open(Office.BOB, Option.of(ACME), Option.none(), Option.none()),
                        AE,
                        KEYED));
    }

    @Test
    void a_key_used_for_another_command_is_explained_in_both_languages() {
        Refusal reused = new Refusal.KeyReused("k", STREAM);

        assertEquals(
                "The key was used before, for another command, on the prospect \"p1\"."
                        + " Use a new key for a new command.",
                reused.explain(Locale.ENGLISH));
        assertEquals(
                "A kulcs már egy másik lépésé, itt: érdeklődő „p1”. Új lépéshez használjon új kulcsot.",
                reused.explain(Locale.forLanguageTag("hu")));
    }

    @Test
    void an_answer_that_was_lost_is_found_by_the_key() {
        office.offered(ID, Option.of(ACME));
        journal.loseAnswers(1);

        Outcome<Prospect> outcome = give(new AcceptHandoff(), AE, KEYED).get();

        assertEquals(9, outcome.version());
        assertEquals(2, outcome.recorded().size());
        assertEquals(9, inner.read(STREAM).size());
    }

    @Test
    void a_deal_whose_answer_was_lost_is_known_to_be_open() {
        office.offered(ID, Option.of(ACME));
        journal.loseAnswers(1);
        assertInstanceOf(
                Refusal.NotRecorded.class,
                office.give(ID, new AcceptHandoff(), AE).getLeft());
        ProspectId second = new ProspectId("p2");
        office.offered(second, Option.of(ACME));

        Prospect handedOff = office.give(second, new AcceptHandoff(), AE).get().state();

        assertEquals("deal-1", ((Prospect.HandedOff) handedOff).deal().get().value(), "it is joined");
    }

    @Test
    void a_deadline_whose_answer_was_lost_is_no_longer_waited_for() {
        office.offered(ID, Option.none());
        journal.loseAnswers(1);
        office.give(ID, new WithdrawHandoff(), SDR);
        office.at(Instant.parse("2026-03-03T09:00:00Z"));

        assertEquals(List.of(), office.process.letTimeAct().recorded());
    }

    @Test
    void a_history_in_doubt_that_cannot_be_read_keeps_nobody_from_the_others() {
        ProspectId second = new ProspectId("p2");
        office.offered(ID, Option.none());
        office.offered(second, Option.none());
        journal.loseAnswers(1);
        office.give(ID, new WithdrawHandoff(), SDR);
        journal.unreadable(STREAM);
        office.at(Instant.parse("2026-03-03T09:00:00Z"));

        assertEquals(
                List.of("p2"),
                office.process.letTimeAct().recorded().stream()
                        .map(one -> one.stream().id())
                        .toList());
        journal.readable();
        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
    }

    @Test
    void a_batch_that_did_not_arrive_is_recorded_again_under_its_key() {
        office.identified(ID, Option.none());
        journal.fail(new AppendFailure.Unknown("the connection was lost"));
        List<String> asked = new ArrayList<>();
        journal.before(() -> {
            asked.add("asked");
            if (asked.size() == 3) {
                journal.work();
            }
        });

        assertEquals(2, give(call(TouchOutcome.NO_ANSWER), SDR, KEYED).get().version());
        assertEquals(3, asked.size());
    }

    @Test
    void a_batch_that_never_arrives_is_reported_as_not_known() {
        office.identified(ID, Option.none());
        journal.fail(new AppendFailure.Unknown("the connection was lost"));

        assertEquals(
                Either.left(new Refusal.NotRecorded(new AppendFailure.Unknown("the connection was lost"))),
                give(call(TouchOutcome.NO_ANSWER), SDR, KEYED));
    }

    @Test
    void a_journal_that_cannot_tell_by_the_key_leaves_it_unknown() {
        office.identified(ID, Option.none());
        journal.loseAnswers(1);
        journal.before(journal::hideKeys);

        assertEquals(
                Either.left(new Refusal.NotRecorded(new AppendFailure.Unknown("the connection was lost"))),
                give(call(TouchOutcome.NO_ANSWER), SDR, KEYED));
    }

    @Test
    void one_command_from_many_threads_under_one_key_is_recorded_once_and_answered_alike() throws Exception {
        office.offered(ID, Option.of(ACME));
        List<Callable<Either<Refusal, Outcome<Prospect>>>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(() -> give(new AcceptHandoff(), AE, KEYED));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Either<Refusal, Outcome<Prospect>>> answers = new ArrayList<>();
        try {
            for (Future<Either<Refusal, Outcome<Prospect>>> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
        } finally {
            threads.shutdown();
        }

        assertEquals(1, new HashSet<>(answers).size());
        assertTrue(answers.get(0).isRight(), answers.get(0)::toString);
        assertEquals(9, inner.read(STREAM).size());
    }

    @Test
    void what_another_wins_with_the_same_key_while_it_is_decided_is_the_answer() {
        office.offered(ID, Option.of(ACME));
        List<Outcome<Prospect>> winner = new ArrayList<>();
        // begun anew, so that histories are read
        Office later = new Office(journal);
        journal.beforeReading(
                STREAM, () -> winner.add(give(new AcceptHandoff(), AE, KEYED).get()));

        Outcome<Prospect> second = later.process
                .prospects()
                .handle(ID, new AcceptHandoff(), AE, KEYED)
                .get();

        assertEquals(winner, List.of(second));
        assertEquals(9, inner.read(STREAM).size());
    }

    @Test
    void a_key_has_limits_and_a_null_is_misuse() {
        assertThrows(IllegalArgumentException.class, () -> Entry.now().under(" "));
        assertThrows(IllegalArgumentException.class, () -> Entry.now().under("k".repeat(256)));
        assertThrows(NullPointerException.class, () -> Entry.now().under(null));
        assertThrows(NullPointerException.class, () -> Entry.late(null));
        assertThrows(NullPointerException.class, () -> give(new Qualify(), null, KEYED));
        assertThrows(
                NullPointerException.class, () -> give(null, Actor.of(new MemberId("x"), Role.SALES_MANAGER), KEYED));
    }

    private Either<Refusal, Outcome<Prospect>> give(ProspectCommand<?> command, Actor actor, Entry entry) {
        return office.process.prospects().handle(ID, command, actor, entry);
    }

    private static void assertReused(Either<Refusal, ?> answer) {
        assertEquals(Either.left(new Refusal.KeyReused("k", STREAM)), answer);
    }
}
