package org.dealwright.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Choice;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code given(events).when(command).expect(event)}, or {@code .refused(rule)}, over the proposal's table.
 *
 * <p>Unless a test says otherwise, the executive Anna, who owns the deal, gives the command on day 10. The deal is open, the
 * specialist Dora is called into it, and it must have paper and wants a folder. Days are those of March 2026, at nine.
 */
final class ProposalFixture {
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BELA = new MemberId("bela");
    static final MemberId DORA = new MemberId("dora");
    static final Actor EXECUTIVE = Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE);
    static final Actor MANAGER = Actor.of(BELA, Role.SALES_MANAGER);
    static final Actor SPECIALIST = Actor.of(DORA, Role.SALES_SPECIALIST);
    static final Actor INTEGRATION = Actor.of(new MemberId("portal"), Role.INTEGRATION);
    static final DealId DEAL = new DealId("d-1");
    static final ProductId PAPER = new ProductId("paper-80");
    static final NeedId MUST = new NeedId("n-1");
    static final NeedId WANT = new NeedId("n-2");
    static final Needs NEEDS = Needs.of(List.of(
            Need.of(MUST, NeedKind.MUST, new NeedTopic("paper"), said("900 sheets a day")),
            Need.of(WANT, NeedKind.WANT, new NeedTopic("folder"), said("something to keep it in"))));
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 20);
    static final Validity VALIDITY = new Validity(LAST_DAY, Instant.parse("2026-03-21T00:00:00Z"));
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final List<ProposalEvent> given;
    private Actor actor = EXECUTIVE;
    private Instant at = day(10);
    private ProposalPolicy policy = ProposalPolicy.defaults();
    private Option<DealStanding> deal = Option.some(
            new DealStanding(DealStanding.Pursuit.OPEN, Option.some(ANNA), List.of(DORA), List.of(), NEEDS));

    private ProposalFixture(List<ProposalEvent> given) {
        this.given = given;
    }

    private static Statement said(String answer) {
        return new Statement(Option.none(), answer, Option.none(), Option.none());
    }

    static Instant day(int day) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    static Money money(String text) {
        return Money.parse(text);
    }

    /** Ten of a thing that lists at 10.00, at so many per cent below, taxed at 27 %, for the paper that they must have. */
    static LineRequest line(int discount) {
        return LineRequest.of(PAPER, 10, money("EUR 10.00"))
                .at(Money.ofMinor(CurrencyUnit.EUR, 1_000 - 10L * discount))
                .taxed(new BigDecimal("27"))
                .answering(MUST);
    }

    static Wording wording(int discount) {
        return Wording.of(line(discount));
    }

    static Quotation quotation(int discount) {
        return Quotation.of(List.of(line(discount).line()), WholeDiscount.NONE, PriceBasis.NET, RoundingMode.HALF_UP);
    }

    static Authorship by(MemberId... authors) {
        return new Authorship(List.of(authors), Percentage.of(10));
    }

    /** Written by Anna on day 1, at so many per cent below list. */
    static ProposalEvent drafted(int discount) {
        return new ProposalEvent.Drafted(
                day(1), Option.some(ANNA), DEAL, by(ANNA), quotation(discount), Option.none(), Attributes.none());
    }

    static ProposalEvent revised(int day, int number, int discount) {
        return new ProposalEvent.Revised(
                day(day), Option.some(ANNA), number, by(ANNA), quotation(discount), Option.none());
    }

    static ProposalEvent requested(int day, int discount) {
        return new ProposalEvent.ApprovalRequested(day(day), Option.some(ANNA), 1, Percentage.of(discount));
    }

    static ProposalEvent approved(int day, int discount) {
        return new ProposalEvent.Approved(day(day), Option.some(BELA), 1, Percentage.of(discount));
    }

    static ProposalEvent sent(int day, int revision, int discount) {
        return new ProposalEvent.Sent(
                day(day),
                Option.some(ANNA),
                revision,
                VALIDITY,
                quotation(discount).totals().net(),
                List.of());
    }

    static ProposalEvent countered(int day, String price) {
        return new ProposalEvent.Countered(
                day(day),
                Option.none(),
                new Counteroffer(
                        day(day),
                        Option.none(),
                        "a better price",
                        Option.none(),
                        Option.some(money(price)),
                        Option.none()));
    }

    static ProposalEvent accepted(int day) {
        return new ProposalEvent.Accepted(
                day(day), Option.some(ANNA), 1, Option.some(money("EUR 95.00")), Option.none());
    }

    static ProposalEvent expired() {
        return new ProposalEvent.Expired(VALIDITY.endsAt(), Option.none(), 1);
    }

    static ProposalEvent adopted(ClaimedPhase claim, Contents contents, Option<MemberId> owner) {
        return new ProposalEvent.Adopted(
                day(1),
                Option.some(BELA),
                claim,
                new Subject(DEAL, CurrencyUnit.EUR, PriceBasis.NET, Option.some(claim)),
                owner,
                contents,
                Option.none(),
                Attributes.none());
    }

    static ProposalFixture given(ProposalEvent... events) {
        return new ProposalFixture(List.of(events));
    }

    static ProposalFixture given(List<ProposalEvent> events) {
        return new ProposalFixture(events);
    }

    /** These, then one more. */
    static List<ProposalEvent> and(List<ProposalEvent> before, ProposalEvent... more) {
        List<ProposalEvent> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    ProposalFixture by(Actor who) {
        actor = who;
        return this;
    }

    ProposalFixture at(Instant when) {
        at = when;
        return this;
    }

    ProposalFixture under(ProposalPolicy rules) {
        policy = rules;
        return this;
    }

    ProposalFixture ofDeal(Option<DealStanding> standing) {
        deal = standing;
        return this;
    }

    ProposalFixture ofDeal(DealStanding.Pursuit pursuit) {
        return ofDeal(Option.some(new DealStanding(pursuit, Option.some(ANNA), NEEDS)));
    }

    ProposalFixture ofDeal(boolean open, MemberId owner, Needs needs) {
        return ofDeal(Option.some(new DealStanding(
                open ? DealStanding.Pursuit.OPEN : DealStanding.Pursuit.RESTING, Option.some(owner), needs)));
    }

    Situation<ProposalPolicy> situation() {
        return new Situation<>(actor, at, policy, Facts.none().with(ProposalLifecycle.DEAL_STANDING, DEAL, deal));
    }

    Proposal phase() {
        return ProposalLifecycle.table().replay(given).get();
    }

    /** What the options say of a command. */
    Choice choice(String command) {
        return (given.isEmpty()
                        ? ProposalLifecycle.table().openings(situation())
                        : ProposalLifecycle.table().options(phase(), situation()))
                .stream()
                        .filter(each -> each.command().equals(command))
                        .findAny()
                        .orElseThrow();
    }

    Answered when(ProposalCommand<?> command) {
        Option<Proposal> phase = ProposalLifecycle.table().replay(given);
        return new Answered(phase, ProposalLifecycle.table().submit(phase, command, situation()));
    }

    /** What came of the command. */
    record Answered(Option<Proposal> before, Either<Rejection, ProposalEvent> answer) {
        /** It was accepted, and that event recorded; gives the phase that follows. */
        Proposal expect(ProposalEvent event) {
            assertEquals(Either.right(event), answer);
            return ProposalLifecycle.table().follow(before, event);
        }

        /** It was accepted; gives the event. */
        <G extends ProposalEvent> G accepted(Class<G> event) {
            return assertInstanceOf(event, answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** It was accepted; gives the phase that follows. */
        Proposal accepted() {
            return expect(answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** A rule stands against it, and an explanation exists in both languages. */
        void refused(String rule, Object... arguments) {
            assertEquals(Either.left(Rejection.RuleBroken.of(rule, arguments)), answer);
            explained(rule);
        }

        /** The command is not right in just these ways. */
        void invalid(Violation... violations) {
            assertEquals(Either.left(new Rejection.Invalid(List.of(violations))), answer);
            explained("violation");
        }

        <R extends Rejection> R refused(Class<R> kind) {
            return assertInstanceOf(kind, answer.swap().getOrElseThrow(event -> new AssertionError(event)));
        }

        private void explained(String code) {
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = answer.getLeft().explain(locale);
                assertFalse(sentence.contains(code), sentence);
                assertFalse(sentence.contains("{"), sentence);
            }
        }
    }

    /** The sentences of a choice. */
    static List<String> explained(Choice choice) {
        return Stream.of(Locale.ENGLISH, HUNGARIAN).map(choice::explain).toList();
    }
}
