package org.dealwright.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.WithoutTouch;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Actor;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/**
 * {@code given(events).when(command).expect(event)}, or {@code .refused(rule)}, over the deal's table.
 *
 * <p>Unless a test says otherwise, the owner Anna, who holds no role, gives the command an hour after the last event, by the
 * default policy; everybody may be contacted, specialists have the skills asked for, the company is no customer yet, and
 * nothing was received on any order.
 */
final class DealFixture {
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");
    static final DealId SECOND = new DealId("second");

    private final List<DealEvent> given;
    private Instant at;
    private Actor actor = Actor.of(DealHistory.ANNA);
    private DealPolicy policy;
    private boolean mayContact = true;
    private RenewalStanding renewal = RenewalStanding.AWAITED;
    private BuyerStanding company = BuyerStanding.NEW;
    private SkillStanding skill = SkillStanding.HAS;
    private Set<OrderId> received = Set.of();

    private DealFixture(List<DealEvent> given, Instant at, DealPolicy policy) {
        this.given = given;
        this.at = at;
        this.policy = policy;
    }

    /** Nothing yet. */
    static DealFixture given() {
        return new DealFixture(List.of(), DealHistory.MONDAY_AT_NINE, DealPolicy.defaults());
    }

    static DealFixture given(DealHistory history) {
        return new DealFixture(history.events(), history.next(), history.policy());
    }

    static DealFixture given(List<DealEvent> events) {
        return new DealFixture(List.copyOf(events), DealHistory.MONDAY_AT_NINE, DealPolicy.defaults());
    }

    static Actor manager() {
        return Actor.of(DealHistory.CILI, Role.SALES_MANAGER);
    }

    DealFixture by(Actor who) {
        actor = who;
        return this;
    }

    DealFixture at(Instant when) {
        at = when;
        return this;
    }

    DealFixture under(DealPolicy rules) {
        policy = rules;
        return this;
    }

    DealFixture whereNobodyMayBeContacted() {
        mayContact = false;
        return this;
    }

    DealFixture whereTheCompanyIs(BuyerStanding standing) {
        company = standing;
        return this;
    }

    DealFixture whereTheSkillIs(SkillStanding standing) {
        skill = standing;
        return this;
    }

    DealFixture whereTheContractIs(RenewalStanding standing) {
        renewal = standing;
        return this;
    }

    DealFixture whereMoneyCameInOn(OrderId... orders) {
        received = Set.of(orders);
        return this;
    }

    Deal phase() {
        return DealLifecycle.table().replay(given).get();
    }

    /** The situation, with an answer to whatever the command, or an option, asks. */
    Situation<DealPolicy> situation(List<Fact.Question<?, ?>> questions) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : questions) {
            facts = with(facts, question);
        }
        return new Situation<>(actor, at, policy, facts);
    }

    Situation<DealPolicy> situation() {
        return situation(given.isEmpty() ? List.of() : DealLifecycle.table().questions(phase()));
    }

    @SuppressWarnings("unchecked") // the questions that the table asks
    private Facts with(Facts facts, Fact.Question<?, ?> question) {
        Object about = question.about();
        if (about instanceof ContactQuestion contact) {
            Reason reason = Reason.of("consent.not-withdrawn");
            return facts.with(ContactFacts.MAY_CONTACT, contact, new ContactAnswer(mayContact, reason));
        }
        if (about instanceof LoggedTouch touch) {
            return facts.with(ContactFacts.WITHOUT_TOUCH, touch, WithoutTouch.of(given, touch));
        }
        if (about instanceof SkillQuestion asked) {
            return facts.with(DealLifecycle.SPECIALIST_SKILL, asked, skill);
        }
        if (question.fact().equals(DealLifecycle.SECOND_DEAL)) {
            return facts.with(DealLifecycle.SECOND_DEAL, (List<NeedId>) about, SECOND);
        }
        if (question.fact().equals(DealLifecycle.RECEIVED_ON_ORDERS)) {
            List<OrderId> orders = new ArrayList<>((List<OrderId>) about);
            orders.retainAll(received);
            return facts.with(DealLifecycle.RECEIVED_ON_ORDERS, (List<OrderId>) about, List.copyOf(orders));
        }
        if (about instanceof CustomerId customer) {
            return facts.with(DealLifecycle.RENEWAL_STANDING, customer, renewal);
        }
        assertEquals(DealLifecycle.BUYER_STANDING, question.fact());
        return facts.with(DealLifecycle.BUYER_STANDING, DealHistory.ACME, company);
    }

    Answered when(DealCommand<?> command) {
        Option<Deal> phase = DealLifecycle.table().replay(given);
        Situation<DealPolicy> situation = situation(DealLifecycle.table().questions(phase, command, policy));
        return new Answered(phase, DealLifecycle.table().submit(phase, command, situation));
    }

    /** What came of the command. */
    record Answered(Option<Deal> before, Either<Rejection, DealEvent> answer) {
        /** It was accepted, and that event recorded; gives the phase that follows. */
        Deal expect(DealEvent event) {
            assertEquals(Either.right(event), answer);
            return DealLifecycle.table().follow(before, event);
        }

        /** It was accepted; gives the event. */
        <G extends DealEvent> G accepted(Class<G> event) {
            return assertInstanceOf(event, answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** It was accepted; gives the phase that follows. */
        Deal accepted() {
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

        /** How the refusal reads. */
        void reads(String english, String hungarian) {
            assertEquals(english, answer.getLeft().explain(Locale.ENGLISH));
            assertEquals(hungarian, answer.getLeft().explain(HUNGARIAN));
        }

        private void explained(String code) {
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = answer.getLeft().explain(locale);
                assertFalse(sentence.contains(code), sentence);
            }
        }
    }
}
