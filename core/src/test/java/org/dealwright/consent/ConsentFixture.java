package org.dealwright.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/**
 * {@code given(events).when(command).expect(event)}, or {@code .invalid(violations)}, over the table of consent.
 *
 * <p>Unless a test says otherwise, the rep Anna gives the command on day 10. Days are those of March 2026, at nine.
 */
final class ConsentFixture {
    static final MemberId ANNA = new MemberId("anna");
    static final Actor REP = Actor.of(ANNA, Role.SALES_DEVELOPMENT_REP);
    static final Actor MANAGER = Actor.of(ANNA, Role.SALES_MANAGER);
    static final Option<MemberId> BY_ANNA = Option.some(ANNA);
    static final ConsentEvidence FORM_17 = new ConsentEvidence(ConsentSource.FORM, Option.some("form 17"));
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final List<ConsentEvent> given;
    private Actor actor = REP;
    private Instant at = day(10);

    private ConsentFixture(List<ConsentEvent> given) {
        this.given = given;
    }

    static Instant day(int day) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    /** By mail message, for marketing. */
    static ConsentEvent given(int day) {
        return given(day, Channel.EMAIL);
    }

    static ConsentEvent given(int day, Channel channel) {
        return new ConsentEvent.ConsentGiven(
                day(day),
                BY_ANNA,
                channel,
                Purpose.MARKETING,
                day(day),
                new ConsentEvidence(ConsentSource.CALL, Option.none()));
    }

    /** Given on one day, to hold from another. */
    static ConsentEvent signed(int signed, int day) {
        return new ConsentEvent.ConsentGiven(day(day), BY_ANNA, Channel.EMAIL, Purpose.MARKETING, day(signed), FORM_17);
    }

    /** By mail message, for marketing. */
    static ConsentEvent withdrawn(int day) {
        return withdrawn(day, Channel.EMAIL);
    }

    static ConsentEvent withdrawn(int day, Channel channel) {
        return new ConsentEvent.ConsentWithdrawn(day(day), Option.none(), channel, Purpose.MARKETING);
    }

    static ConsentEvent withdrawnAltogether(int day) {
        return new ConsentEvent.PurposeWithdrawn(day(day), Option.none(), Purpose.MARKETING);
    }

    static ConsentEvent forgotten(int day) {
        return new ConsentEvent.PersonForgotten(day(day), BY_ANNA);
    }

    static ConsentEvent adopted(int day, ClaimedDecision... decisions) {
        return new ConsentEvent.Adopted(day(day), BY_ANNA, List.of(decisions));
    }

    static ConsentFixture before(ConsentEvent... events) {
        return new ConsentFixture(List.of(events));
    }

    static Option<Consent> known(ConsentEvent... events) {
        return ConsentLifecycle.table().replay(List.of(events));
    }

    /** Whether they may be contacted for marketing on that day, under the default policy. */
    static ContactAnswer marketing(Channel channel, int day, ConsentEvent... events) {
        return Consent.mayContact(known(events), channel, Purpose.MARKETING, day(day), ConsentPolicy.defaults());
    }

    static ContactAnswer marketing(ConsentPolicy policy, Channel channel, int day, ConsentEvent... events) {
        return Consent.mayContact(known(events), channel, Purpose.MARKETING, day(day), policy);
    }

    static Term channel(String code) {
        return new Term("channel", code);
    }

    static Term source(String code) {
        return new Term("consent-source", code);
    }

    static final Term MARKETING = new Term("purpose", "marketing");

    static void allowed(ContactAnswer answer, String code, Object... arguments) {
        assertEquals(new ContactAnswer(true, Reason.of(code, arguments)), answer);
    }

    static void refused(ContactAnswer answer, String code, Object... arguments) {
        assertEquals(new ContactAnswer(false, Reason.of(code, arguments)), answer);
    }

    ConsentFixture by(Actor who) {
        actor = who;
        return this;
    }

    ConsentFixture at(Instant when) {
        at = when;
        return this;
    }

    Situation<ConsentPolicy> situation() {
        return new Situation<>(actor, at, ConsentPolicy.defaults());
    }

    Answered when(ConsentCommand<?> command) {
        Option<Consent> phase = ConsentLifecycle.table().replay(given);
        return new Answered(phase, ConsentLifecycle.table().submit(phase, command, situation()));
    }

    /** What came of the command. */
    record Answered(Option<Consent> before, Either<Rejection, ConsentEvent> answer) {
        /** It was accepted, and that event recorded; gives the phase that follows. */
        Consent expect(ConsentEvent event) {
            assertEquals(Either.right(event), answer);
            return before.isEmpty()
                    ? ConsentLifecycle.table().start(event)
                    : ConsentLifecycle.table().evolve(before.get(), event);
        }

        /** It was accepted; gives the phase that follows. */
        Consent accepted() {
            return expect(answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** The command is not right in just these ways. */
        void invalid(Violation... violations) {
            assertEquals(Either.left(new Rejection.Invalid(List.of(violations))), answer);
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = answer.getLeft().explain(locale);
                assertFalse(sentence.contains("violation"), sentence);
            }
        }

        <R extends Rejection> R refused(Class<R> kind) {
            return assertInstanceOf(kind, answer.swap().getOrElseThrow(event -> new AssertionError(event)));
        }
    }
}
