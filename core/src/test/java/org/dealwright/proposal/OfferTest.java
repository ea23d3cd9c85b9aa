package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.INTEGRATION;
import static org.dealwright.proposal.ProposalFixture.LAST_DAY;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.MUST;
import static org.dealwright.proposal.ProposalFixture.NEEDS;
import static org.dealwright.proposal.ProposalFixture.PAPER;
import static org.dealwright.proposal.ProposalFixture.VALIDITY;
import static org.dealwright.proposal.ProposalFixture.WANT;
import static org.dealwright.proposal.ProposalFixture.accepted;
import static org.dealwright.proposal.ProposalFixture.countered;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.expired;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.money;
import static org.dealwright.proposal.ProposalFixture.quotation;
import static org.dealwright.proposal.ProposalFixture.revised;
import static org.dealwright.proposal.ProposalFixture.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.AcceptLate;
import org.dealwright.proposal.ProposalCommand.Counter;
import org.dealwright.proposal.ProposalCommand.Expire;
import org.dealwright.proposal.ProposalCommand.Revise;
import org.dealwright.proposal.ProposalCommand.Send;
import org.junit.jupiter.api.Test;

/** What goes to the customer, what comes back, and what is accepted. */
class OfferTest {
    private static final PersonId JO = new PersonId("jo");
    private static final AttributeKey<String> CONTRACT = AttributeKey.text("contract");

    private static Counter counter(String price) {
        return new Counter("a better price", Option.none(), Option.some(money(price)), Option.none());
    }

    @Test
    void it_is_sent_until_a_day_that_ends_at_midnight() {
        Proposal.Sent proposal =
                (Proposal.Sent) given(drafted(5)).when(new Send(LAST_DAY)).expect(sent(10, 1, 5));

        assertEquals(Option.some(Instant.parse("2026-03-21T00:00:00Z")), proposal.expiresAt());
        assertEquals(proposal.expiresAt(), proposal.dossier().lastOfferEndsAt());
        Round round = proposal.dossier().rounds().head();
        assertEquals(
                new Round(
                        1,
                        1,
                        Option.some(day(10)),
                        Option.some(VALIDITY),
                        Option.some(money("EUR 95.00")),
                        Option.none(),
                        io.vavr.collection.List.empty()),
                round);
    }

    @Test
    void midnight_is_that_of_the_policys_zone_on_that_day() {
        // the night of 29 March 2026 has no hour from two to three in Budapest, and the day is in summer time
        ProposalPolicy budapest =
                ProposalPolicy.builder().zone(ZoneId.of("Europe/Budapest")).build();

        assertEquals(
                Instant.parse("2026-03-28T23:00:00Z"),
                given(drafted(5))
                        .under(budapest)
                        .when(new Send(LocalDate.of(2026, 3, 28)))
                        .accepted(ProposalEvent.Sent.class)
                        .validity()
                        .endsAt());
        assertEquals(
                Instant.parse("2026-03-29T22:00:00Z"),
                given(drafted(5))
                        .under(budapest)
                        .when(new Send(LocalDate.of(2026, 3, 29)))
                        .accepted(ProposalEvent.Sent.class)
                        .validity()
                        .endsAt());
    }

    @Test
    void it_is_not_valid_until_the_past_nor_for_ever() {
        given(drafted(5)).when(new Send(LocalDate.of(2026, 3, 10))).accepted(ProposalEvent.Sent.class);
        given(drafted(5))
                .when(new Send(LocalDate.of(2026, 3, 9)))
                .invalid(Violation.showing("validUntil", "out-of-range", "2026-03-09", "2026-03-10", "9999-12-29"));
        given(drafted(5))
                .when(new Send(LocalDate.MAX))
                .invalid(Violation.showing(
                        "validUntil", "out-of-range", "+999999999-12-31", "2026-03-10", "9999-12-29"));
        given(drafted(5)).when(new Send(LocalDate.of(9999, 12, 29))).accepted(ProposalEvent.Sent.class);
    }

    @Test
    void the_day_is_one_of_the_policys_zone() {
        // 23:30 on the 9th in UTC is the 10th in Budapest
        given(drafted(5))
                .at(Instant.parse("2026-03-09T23:30:00Z"))
                .under(ProposalPolicy.builder()
                        .zone(ZoneId.of("Europe/Budapest"))
                        .build())
                .when(new Send(LocalDate.of(2026, 3, 9)))
                .invalid(Violation.showing("validUntil", "out-of-range", "2026-03-09", "2026-03-10", "9999-12-29"));
    }

    @Test
    void must_have_needs_that_it_leaves_open_are_named_and_acknowledged() {
        Quotation folder = Quotation.of(
                List.of(LineRequest.of(PAPER, 1, money("EUR 5.00"))
                        .answering(WANT)
                        .line()),
                WholeDiscount.NONE,
                PriceBasis.NET,
                RoundingMode.HALF_UP);
        ProposalEvent drafted = new ProposalEvent.Drafted(
                day(1), Option.some(ANNA), DEAL, ProposalFixture.by(ANNA), folder, Option.none(), Attributes.none());

        given(drafted).when(new Send(LAST_DAY)).refused("proposal.needs-left-open", List.of("paper (n-1)"));
        given(drafted)
                .when(new Send(LAST_DAY, Set.of(WANT, new NeedId("n-9"))))
                .refused("proposal.needs-left-open", List.of("paper (n-1)"));
        assertEquals(
                List.of(MUST),
                given(drafted)
                        .when(new Send(LAST_DAY, Set.of(MUST)))
                        .accepted(ProposalEvent.Sent.class)
                        .leftOpen());
        NeedCoverage coverage = NeedCoverage.of(NEEDS, folder);
        assertEquals(
                List.of(WANT),
                coverage.covered().stream().map(need -> need.id()).toList());
        assertEquals(
                List.of(MUST),
                coverage.mustsLeftOpen().stream().map(need -> need.id()).toList());
        assertEquals(List.of(), coverage.wantsLeftOpen());
        assertEquals(
                2,
                NeedCoverage.of(NEEDS, new Contents.Stated(Option.none()))
                                .mustsLeftOpen()
                                .size()
                        + NeedCoverage.of(NEEDS, new Contents.Stated(Option.none()))
                                .wantsLeftOpen()
                                .size());
    }

    @Test
    void wants_may_stay_open_and_a_deal_that_is_gone_asks_for_nothing() {
        assertEquals(
                List.of(),
                given(drafted(5))
                        .when(new Send(LAST_DAY))
                        .accepted(ProposalEvent.Sent.class)
                        .leftOpen());
        given(drafted(5)).ofDeal(Option.none()).when(new Send(LAST_DAY)).accepted(ProposalEvent.Sent.class);
    }

    @Test
    void a_counter_offer_says_what_they_ask_for_and_what_they_would_give() {
        Proposal.Countered proposal = (Proposal.Countered) given(drafted(5), sent(2, 1, 5))
                .by(INTEGRATION)
                .when(new Counter(
                        "ten per cent",
                        Option.some("two years instead of one"),
                        Option.some(money("EUR 90.00")),
                        Option.some(JO)))
                .expect(new ProposalEvent.Countered(
                        day(10),
                        INTEGRATION.member(),
                        new Counteroffer(
                                day(10),
                                Option.some(JO),
                                "ten per cent",
                                Option.some("two years instead of one"),
                                Option.some(money("EUR 90.00")),
                                Option.none())));

        assertEquals(Option.some(VALIDITY), proposal.validity());
        assertEquals(
                "counter-offer at 2026-03-10T09:00:00Z of EUR 90.00",
                proposal.dossier().rounds().head().counteroffers().head().toString());
    }

    @Test
    void a_negotiation_is_its_rounds_with_what_each_side_gave() {
        ProposalFixture second = given(
                drafted(0), sent(2, 1, 0), countered(3, "EUR 85.00"), countered(4, "EUR 88.00"), revised(5, 2, 6));
        Proposal sentAgain = second.when(new Send(LAST_DAY)).accepted();

        List<Round> rounds = sentAgain.dossier().rounds().asJava();
        assertEquals(List.of(2, 1), rounds.stream().map(Round::number).toList());
        assertEquals(List.of(2, 1), rounds.stream().map(Round::revision).toList());
        assertEquals(Option.some(money("EUR 94.00")), rounds.get(0).price());
        assertEquals(Option.some(money("EUR 6.00")), rounds.get(0).conceded());
        assertEquals(2, rounds.get(1).counteroffers().size());

        // they come up from 88 to 90, after they had come up from 85
        Counteroffer last = given(drafted(0), sent(2, 1, 0), countered(3, "EUR 88.00"), revised(5, 2, 6), sent(6, 2, 6))
                .when(counter("EUR 90.00"))
                .accepted(ProposalEvent.Countered.class)
                .counteroffer();
        assertEquals(Option.some(money("EUR 2.00")), last.conceded());
        Counteroffer lower = given(drafted(0), sent(2, 1, 0), countered(3, "EUR 88.00"))
                .when(counter("EUR 80.00"))
                .accepted(ProposalEvent.Countered.class)
                .counteroffer();
        assertEquals(Option.some(money("EUR -8.00")), lower.conceded());
    }

    @Test
    void a_counter_offer_without_a_price_concedes_nothing_that_can_be_counted() {
        Counteroffer words = given(drafted(0), sent(2, 1, 0), countered(3, "EUR 88.00"))
                .when(new Counter("faster", Option.none(), Option.none(), Option.none()))
                .accepted(ProposalEvent.Countered.class)
                .counteroffer();

        assertEquals(Option.none(), words.conceded());
        // and the price named before it still counts
        assertEquals(
                Option.some(money("EUR 1.00")),
                given(
                                drafted(0),
                                sent(2, 1, 0),
                                countered(3, "EUR 88.00"),
                                new ProposalEvent.Countered(day(4), Option.none(), words))
                        .when(counter("EUR 89.00"))
                        .accepted(ProposalEvent.Countered.class)
                        .counteroffer()
                        .conceded());
    }

    @Test
    void a_counter_offer_has_its_limits() {
        given(drafted(5), sent(2, 1, 5))
                .when(new Counter(" ", Option.some(""), Option.some(money("USD 1.00")), Option.none()))
                .invalid(
                        Violation.of("asks", "blank"),
                        Violation.of("gives", "blank"),
                        Violation.showing("price", "another-currency", "USD", "EUR"));
        given(drafted(5), sent(2, 1, 5))
                .when(counter("EUR -0.01"))
                .invalid(Violation.showing(
                        "price", "out-of-range", "EUR -0.01", "EUR 0.00", "EUR 10000000000000000.00"));
        given(drafted(5), sent(2, 1, 5))
                .when(counter("EUR 10000000000000000.01"))
                .invalid(Violation.showing(
                        "price", "out-of-range", "EUR 10000000000000000.01", "EUR 0.00", "EUR 10000000000000000.00"));
        given(drafted(5), sent(2, 1, 5))
                .when(counter("EUR 1" + "0".repeat(40)))
                .invalid(Violation.of("price", "too-many-digits", 38, 18));
        given(drafted(5), sent(2, 1, 5))
                .when(counter("EUR 10000000000000000.00"))
                .accepted();
        given(drafted(5), sent(2, 1, 5)).when(counter("EUR 0.00")).accepted();
    }

    @Test
    void the_revision_last_sent_is_accepted_as_a_whole() {
        Proposal.Accepted proposal = (Proposal.Accepted) given(drafted(5), sent(2, 1, 5))
                .by(INTEGRATION)
                .when(new Accept(1, Option.some(JO)))
                .expect(new ProposalEvent.Accepted(
                        day(10), INTEGRATION.member(), 1, Option.some(money("EUR 95.00")), Option.some(JO)));

        assertEquals(Option.some(JO), proposal.by());
        given(drafted(5), sent(2, 1, 5), countered(3, "EUR 80.00"))
                .when(new Accept(1))
                .accepted(ProposalEvent.Accepted.class);
    }

    @Test
    void nothing_is_accepted_once_its_deal_has_ended() {
        for (DealStanding.Pursuit ended : List.of(DealStanding.Pursuit.WON, DealStanding.Pursuit.LOST)) {
            given(drafted(5), sent(2, 1, 5))
                    .by(MANAGER)
                    .ofDeal(ended)
                    .when(new Accept(1))
                    .refused("proposal.deal-ended");
        }
        given(drafted(5), sent(2, 1, 5))
                .ofDeal(DealStanding.Pursuit.RESTING)
                .when(new Accept(1))
                .accepted(ProposalEvent.Accepted.class);
        given(drafted(5), sent(2, 1, 5))
                .ofDeal(Option.none())
                .when(new Accept(1))
                .accepted(ProposalEvent.Accepted.class);
    }

    @Test
    void a_superseded_revision_is_not_accepted() {
        ProposalFixture second = given(drafted(0), sent(2, 1, 0), revised(3, 2, 5), sent(4, 2, 5));

        second.when(new Accept(1)).refused("proposal.superseded", 1, 2);
        second.when(new Accept(3)).refused("proposal.superseded", 3, 2);
        second.when(new Accept(Integer.MIN_VALUE)).refused("proposal.superseded", Integer.MIN_VALUE, 2);
        second.when(new Accept(2)).accepted(ProposalEvent.Accepted.class);
        // while the next one is written, nothing can be accepted
        given(drafted(0), sent(2, 1, 0), revised(3, 2, 5)).when(new Accept(1)).refused(WrongPhase.class);
    }

    @Test
    void it_expires_at_midnight_by_time_alone() {
        ProposalFixture offered = given(drafted(5), sent(2, 1, 5)).by(Actor.system());

        offered.at(VALIDITY.endsAt().minusNanos(1)).when(new Expire()).refused(NotDue.class);
        Proposal over = offered.at(VALIDITY.endsAt()).when(new Expire()).expect(expired());
        assertTrue(over instanceof Proposal.Expired);
        assertEquals(VALIDITY.endsAt(), over.since());
        given(drafted(5), sent(2, 1, 5), countered(3, "EUR 80.00"))
                .by(Actor.system())
                .at(VALIDITY.endsAt())
                .when(new Expire())
                .expect(expired());
        assertEquals(
                VALIDITY.endsAt(),
                ProposalLifecycle.table()
                        .deadline(
                                offered.phase(),
                                ProposalPolicy.builder()
                                        .silence(SilenceTerms.NONE)
                                        .build())
                        .get()
                        .at());
    }

    @Test
    void it_is_not_accepted_once_it_has_expired_but_late_by_a_manager() {
        given(drafted(5), sent(2, 1, 5))
                .at(VALIDITY.endsAt().minusNanos(1))
                .when(new Accept(1))
                .accepted(ProposalEvent.Accepted.class);
        // where time has not been let act yet
        given(drafted(5), sent(2, 1, 5))
                .at(VALIDITY.endsAt())
                .when(new Accept(1))
                .refused("proposal.expired", "2026-03-20");
        given(drafted(5), sent(2, 1, 5), expired())
                .at(day(22))
                .when(new Accept(1))
                .refused(WrongPhase.class);

        Proposal proposal = given(drafted(5), sent(2, 1, 5), expired())
                .at(day(22))
                .by(MANAGER)
                .when(new AcceptLate("they were on holiday"))
                .expect(new ProposalEvent.AcceptedLate(
                        day(22), Option.some(BELA), 1, Option.some(money("EUR 95.00")), "they were on holiday"));
        assertTrue(proposal instanceof Proposal.Accepted);
        given(drafted(5), sent(2, 1, 5), expired())
                .at(day(22))
                .by(MANAGER)
                .when(new AcceptLate(""))
                .invalid(Violation.of("reason", "blank"));
    }

    @Test
    void policy_may_ask_for_fields_before_it_is_sent_or_accepted() {
        ProposalPolicy asking = ProposalPolicy.builder()
                .requiredAttributes(new RequiredAttributes(Set.of(CONTRACT), Set.of(CONTRACT)))
                .build();
        ProposalEvent set = new ProposalEvent.AttributeSet(
                day(2), Option.some(ANNA), Attributes.none().with(CONTRACT, "c-17"));
        List<Term> missing = List.of(new Term("attribute", "contract"));

        given(drafted(5))
                .under(asking)
                .when(new Send(LAST_DAY))
                .refused("proposal.attributes-missing", new Term("phase", "sent"), missing);
        given(drafted(5), set).under(asking).when(new Send(LAST_DAY)).accepted(ProposalEvent.Sent.class);
        given(drafted(5), sent(2, 1, 5))
                .under(asking)
                .when(new Accept(1))
                .refused("proposal.attributes-missing", new Term("phase", "accepted"), missing);
        given(drafted(5), sent(2, 1, 5), expired())
                .under(asking)
                .at(day(22))
                .by(MANAGER)
                .when(new AcceptLate("late"))
                .refused("proposal.attributes-missing", new Term("phase", "accepted"), missing);
        given(drafted(5), sent(2, 1, 5), set).under(asking).when(new Accept(1)).accepted(ProposalEvent.Accepted.class);
    }

    @Test
    void what_is_revised_after_it_was_sent_does_not_expire_before_it_is_sent_again() {
        ProposalFixture revised = given(drafted(5), sent(2, 1, 5), revised(3, 2, 6));

        assertTrue(ProposalLifecycle.table()
                .deadline(
                        revised.phase(),
                        ProposalPolicy.builder().silence(SilenceTerms.NONE).build())
                .isEmpty());
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .when(new Revise(ProposalFixture.wording(6)))
                .refused(WrongPhase.class);
        assertEquals(
                Option.some(quotation(6).totals().net()),
                revised.phase().dossier().net());
    }
}
