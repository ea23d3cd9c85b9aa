package org.dealwright.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.process.Actor;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/**
 * {@code given(events).when(command).expect(event)}, or {@code .refused(rule)}, over the prospect's table.
 *
 * <p>Unless a test says otherwise, the owner Anna, who holds no role, gives the command an hour after the last event, by
 * the default policy, nobody has hours of their own, the company is a customer, and a new deal would open.
 */
final class ProspectFixture {
    private final List<ProspectEvent> given;
    private Instant at;
    private Actor actor = Actor.of(ProspectHistory.ANNA);
    private ProspectPolicy policy = ProspectPolicy.defaults();
    private UnaryOperator<Facts> knowing = UnaryOperator.identity();
    private NextDeal nextDeal = new NextDeal(ProspectHistory.DEAL, false);
    private Function<ContactQuestion, ContactAnswer> consent =
            about -> ContactAnswer.allowed(Reason.of("consent.not-withdrawn"));

    private ProspectFixture(List<ProspectEvent> given, Instant at) {
        this.given = given;
        this.at = at;
    }

    /** Nothing yet. */
    static ProspectFixture given() {
        return new ProspectFixture(List.of(), ProspectHistory.MONDAY_AT_NINE);
    }

    static ProspectFixture given(ProspectHistory history) {
        return new ProspectFixture(history.events(), history.next());
    }

    static ProspectFixture given(ProspectEvent... events) {
        return new ProspectFixture(List.of(events), ProspectHistory.hour(events.length));
    }

    static Actor manager() {
        return Actor.of(ProspectHistory.CILI, Role.SALES_MANAGER);
    }

    ProspectFixture by(Actor who) {
        actor = who;
        return this;
    }

    ProspectFixture at(Instant when) {
        at = when;
        return this;
    }

    ProspectFixture under(ProspectPolicy rules) {
        policy = rules;
        return this;
    }

    ProspectFixture whereTheNextDealIs(NextDeal deal) {
        nextDeal = deal;
        return this;
    }

    ProspectFixture whereConsentSays(Function<ContactQuestion, ContactAnswer> answer) {
        consent = answer;
        return this;
    }

    Prospect phase() {
        return ProspectLifecycle.table().replay(given).get();
    }

    /** Another life cycle answers this, when it is asked about that. */
    <Q, A> ProspectFixture knowing(Fact<Q, A> fact, Q about, A answer) {
        UnaryOperator<Facts> known = knowing;
        knowing = facts -> known.apply(facts).with(fact, about, answer);
        return this;
    }

    Situation<ProspectPolicy> situation() {
        Situation<ProspectPolicy> situation = situation(actor, at, policy, nextDeal);
        return situation.with(knowing.apply(situation.facts()));
    }

    static Situation<ProspectPolicy> situation(Actor actor, Instant at, ProspectPolicy policy, NextDeal nextDeal) {
        Facts facts = Facts.none()
                .with(ProspectLifecycle.NEXT_DEAL, Option.<CompanyId>none(), nextDeal)
                .with(ProspectLifecycle.NEXT_DEAL, Option.of(ProspectHistory.ACME), nextDeal)
                .with(ProspectLifecycle.HAS_CONTRACT, ProspectHistory.ACME, true)
                .with(ProspectLifecycle.TARGET_STANDING, ProspectHistory.OTHER, new TargetStanding.Ongoing())
                .with(
                        ProspectLifecycle.LIKELY_DUPLICATES,
                        CompanyIdentity.of(Option.of(ProspectHistory.ACME)),
                        List.of());
        for (MemberId member : ProspectSteps.MEMBERS) {
            facts = facts.with(HandoffTerms.OWN_HOURS, member, Option.none());
        }
        return new Situation<>(actor, at, policy, facts);
    }

    /** The same situation, with what the history says of a touch that is to be retracted. */
    static Situation<ProspectPolicy> knowing(
            Situation<ProspectPolicy> situation, List<ProspectEvent> history, ProspectCommand<?> command) {
        return command instanceof ProspectCommand.RetractTouch retract
                ? situation.with(situation
                        .facts()
                        .with(
                                ProspectLifecycle.WITHOUT_TOUCH,
                                retract.touch(),
                                OutreachWithoutTouch.of(history, retract.touch())))
                : situation;
    }

    Answered when(ProspectCommand<?> command) {
        Option<Prospect> phase = ProspectLifecycle.table().replay(given);
        Situation<ProspectPolicy> situation = asked(phase, command, knowing(situation(), given, command), consent);
        return new Answered(phase, ProspectLifecycle.table().submit(phase, command, situation));
    }

    /** The situation with an answer to whatever the command asks of consent. */
    static Situation<ProspectPolicy> asked(
            Option<Prospect> phase,
            ProspectCommand<?> command,
            Situation<ProspectPolicy> situation,
            Function<ContactQuestion, ContactAnswer> consent) {
        Facts facts = situation.facts();
        for (Fact.Question<?, ?> question : ProspectLifecycle.table().questions(phase, command, situation.policy())) {
            if (question.about() instanceof ContactQuestion about) {
                facts = facts.with(ContactFacts.MAY_CONTACT, about, consent.apply(about));
            }
        }
        return situation.with(facts);
    }

    /** What came of the command. */
    record Answered(Option<Prospect> before, Either<Rejection, ProspectEvent> answer) {
        /** It was accepted, and that event recorded; gives the phase that follows. */
        Prospect expect(ProspectEvent event) {
            assertEquals(Either.right(event), answer);
            return before.isEmpty()
                    ? ProspectLifecycle.table().start(event)
                    : ProspectLifecycle.table().evolve(before.get(), event);
        }

        /** It was accepted; gives the event. */
        <G extends ProspectEvent> G accepted(Class<G> event) {
            return assertInstanceOf(event, answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** It was accepted; gives the phase that follows. */
        Prospect accepted() {
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
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("hu"))) {
                String sentence = answer.getLeft().explain(locale);
                assertFalse(sentence.contains(code), sentence);
            }
        }
    }

    /** Codes as the words that a refusal names. */
    static List<Term> terms(String kind, String... codes) {
        return Stream.of(codes).map(code -> new Term(kind, code)).toList();
    }
}
