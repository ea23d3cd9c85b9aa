package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.LineRequest;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.CalendarCode;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.SetCalendar;
import org.dealwright.team.Post;
import org.dealwright.team.TeamPolicy;
import org.junit.jupiter.api.Test;

/**
 * Four working hours for an answer, and whose hours they are. It is Monday 2 March 2026, 9:00 UTC, unless a test says otherwise.
 * By the terms the day goes from nine to five in UTC. In Tokyo (UTC+9) it is over, in Budapest (UTC+1) that Monday is free.
 */
class CalendarsTest {
    private static final MemberId CAT = new MemberId("cat");
    private static final ProspectId P = new ProspectId("p");
    private static final ProspectId Q = new ProspectId("q");
    private static final CalendarCode TOKYO = new CalendarCode("tokyo");
    private static final CalendarCode BUDAPEST = new CalendarCode("budapest");
    private static final Instant BY_THE_TERMS = Instant.parse("2026-03-02T13:00:00Z");
    private static final Instant IN_TOKYO = Instant.parse("2026-03-03T04:00:00Z");
    private static final Instant IN_BUDAPEST = Instant.parse("2026-03-03T12:00:00Z");
    private static final SalesPolicy POLICY = SalesPolicy.defaults()
            .with(ProspectPolicy.builder()
                    .handoffTerms(new HandoffTerms(Duration.ofHours(4), nineToFive(ZoneOffset.UTC)))
                    .build())
            .with(TeamPolicy.builder()
                    .calendars(Map.of(
                            TOKYO, nineToFive(ZoneId.of("Asia/Tokyo")),
                            BUDAPEST,
                                    nineToFive(ZoneId.of("Europe/Budapest"))
                                            .except(Set.of(LocalDate.parse("2026-03-02")))))
                    .build());

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal, POLICY);

    private static WorkingHours nineToFive(ZoneId zone) {
        return WorkingHours.weekdays(zone, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    private Either<Refusal, Outcome<Member>> tell(MemberId member, MemberCommand<?> command) {
        return office.process.team().handle(member, command, MANAGER);
    }

    private void join(MemberId member, CalendarCode calendar) {
        tell(member, new Join(member, Post.of(Role.ACCOUNT_EXECUTIVE).following(Option.some(calendar))))
                .get();
    }

    private void offeredInsteadTo(MemberId member, ProspectId prospect) {
        office.give(prospect, new ProspectCommand.WithdrawHandoff(), SDR).get();
        office.give(prospect, new ProspectCommand.OfferHandoff(member, "Needs paper", List.of(), "Call on Friday"), SDR)
                .get();
    }

    private Instant respondBy(ProspectId prospect) {
        Prospect now = office.process.prospects().find(prospect).get();
        return assertInstanceOf(Prospect.HandoffOffered.class, now).respondBy().get();
    }

    @Test
    void two_who_are_offered_something_at_once_have_until_their_own_clocks_say_so() {
        join(BOB, TOKYO);
        join(CAT, BUDAPEST);
        office.offered(P, Option.none());
        office.offered(Q, Option.none());
        offeredInsteadTo(CAT, Q);

        assertEquals(IN_TOKYO, respondBy(P));
        assertEquals(IN_BUDAPEST, respondBy(Q));
        office.at(IN_TOKYO);
        office.process.letTimeAct();
        assertInstanceOf(
                Prospect.Qualified.class, office.process.prospects().find(P).get());
        assertEquals(IN_BUDAPEST, respondBy(Q));
    }

    @Test
    void the_terms_are_for_whoever_has_no_calendar_or_one_that_policy_does_not_know_any_more() {
        tell(BOB, new Join(BOB, Role.ACCOUNT_EXECUTIVE)).get();
        join(CAT, TOKYO);
        office.offered(P, Option.none());
        assertEquals(BY_THE_TERMS, respondBy(P));

        Office without = office.reopened(POLICY.with(TeamPolicy.defaults()));
        without.offered(Q, Option.none());
        without.give(Q, new ProspectCommand.WithdrawHandoff(), SDR).get();
        Prospect offered = without.give(
                        Q, new ProspectCommand.OfferHandoff(CAT, "Needs paper", List.of(), "Call on Friday"), SDR)
                .get()
                .state();
        assertEquals(
                Option.some(BY_THE_TERMS),
                assertInstanceOf(Prospect.HandoffOffered.class, offered).respondBy());
    }

    @Test
    void a_calendar_that_is_set_afterwards_moves_no_offer() {
        join(BOB, TOKYO);
        office.offered(P, Option.none());

        tell(BOB, new SetCalendar(Option.some(BUDAPEST))).get();

        assertEquals(IN_TOKYO, respondBy(P));
        offeredInsteadTo(BOB, P);
        assertEquals(IN_BUDAPEST, respondBy(P));
    }

    @Test
    void a_calendar_that_is_set_while_something_is_offered_is_what_counts() {
        join(BOB, TOKYO);
        office.offered(P, Option.none());
        office.give(P, new ProspectCommand.WithdrawHandoff(), SDR).get();
        journal.before(() -> {
            journal.before(() -> {});
            tell(BOB, new SetCalendar(Option.some(BUDAPEST))).get();
        });

        office.offer(P);

        assertEquals(IN_BUDAPEST, respondBy(P));
    }

    @Test
    void whoever_joins_while_something_is_offered_to_them_answers_in_their_own_hours() {
        office.offered(P, Option.none());
        office.give(P, new ProspectCommand.WithdrawHandoff(), SDR).get();
        journal.before(() -> {
            journal.before(() -> {});
            join(BOB, TOKYO);
        });

        office.offer(P);

        assertEquals(IN_TOKYO, respondBy(P));
    }

    @Test
    void a_calendar_that_policy_does_not_know_is_refused_with_those_that_it_does() {
        tell(BOB, new Join(BOB, Role.ACCOUNT_EXECUTIVE)).get();

        Refusal refusal = tell(BOB, new SetCalendar(Option.some(new CalendarCode("mars"))))
                .getLeft();

        assertEquals("\"calendar\" must be one of: budapest, tokyo. It was \"mars\".", refusal.explain(Locale.ENGLISH));
    }

    @Test
    void an_answer_took_as_long_as_the_calendar_says_that_was_theirs_when_it_was_offered() {
        join(BOB, TOKYO);
        office.offered(P, Option.none());
        office.at(Instant.parse("2026-03-03T02:30:00Z"));
        office.give(P, new ProspectCommand.AcceptHandoff(), AE).get();
        tell(BOB, new SetCalendar(Option.some(BUDAPEST))).get();
        office.at(Instant.parse("2026-03-04T08:30:00Z"));
        office.offered(Q, Option.none());
        office.at(Instant.parse("2026-03-04T10:00:00Z"));
        office.give(Q, new ProspectCommand.AcceptHandoff(), AE).get();

        // 9:00 to 11:30 in Tokyo; 9:30 to 11:00 in Budapest: by the terms eight hours, and one
        assertEquals(List.of(Option.some(Duration.ofMinutes(150)), Option.some(Duration.ofMinutes(90))), responses());
    }

    /** Carl takes it out of the queue two hours later, by when the day is over in Tokyo, where he works. */
    @Test
    void what_was_offered_to_a_queue_took_as_long_as_by_the_terms() {
        Keeping keeping = new Keeping(Selling.POLICY
                        .with(POLICY.team())
                        .with(CustomerPolicy.builder()
                                .handoff(new HandoffTerms(Duration.ofHours(4), nineToFive(ZoneOffset.UTC)))
                                .build()))
                .sold(LineRequest.of(new ProductId("paper"), 1, euros(1)));
        keeping.process
                .team()
                .handle(
                        Keeping.CARL,
                        new Join(
                                Keeping.CARL, Post.of(Role.CUSTOMER_SUCCESS_REP).following(Option.some(TOKYO))),
                        MANAGER)
                .get();
        keeping.until("2026-03-02T11:00:00Z");
        keeping.done(new ArrivalCommand.Accept());

        assertEquals(
                List.of(Option.some(Duration.ofHours(2))),
                keeping.process.facts().takeovers().stream()
                        .map(HandoffOutcome::response)
                        .toList());
    }

    /** What the roster was told last holds, though it is said to have begun before what it was told first. */
    @Test
    void a_calendar_that_is_entered_late_is_the_one_by_which_answers_are_counted() {
        tell(BOB, new Join(BOB, Role.ACCOUNT_EXECUTIVE)).get();
        office.at(Instant.parse("2026-03-02T11:00:00Z"));
        tell(BOB, new SetCalendar(Option.some(TOKYO))).get();
        office.process
                .team()
                .handle(
                        BOB,
                        new SetCalendar(Option.some(BUDAPEST)),
                        MANAGER,
                        Entry.late(Instant.parse("2026-03-02T10:00:00Z")))
                .get();
        office.at(Instant.parse("2026-03-04T08:30:00Z"));
        office.offered(P, Option.none());
        office.at(Instant.parse("2026-03-04T10:00:00Z"));
        office.give(P, new ProspectCommand.AcceptHandoff(), AE).get();

        assertEquals(List.of(Option.some(Duration.ofMinutes(90))), responses());
    }

    private List<Option<Duration>> responses() {
        return office.process.facts().handoffs().stream()
                .map(HandoffOutcome::response)
                .toList();
    }
}
