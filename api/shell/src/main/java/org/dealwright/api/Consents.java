package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;

/**
 * What people allowed and withdrew: one history for each person. Safe for many threads.
 *
 * <p>What is withdrawn is in force wherever the person is known: with the withdrawal every prospect opts out that is still
 * pursued, and none of whose people may be contacted for marketing any more. Whoever may not be contacted, and is added to
 * a prospect later, ends nothing by that. So it is with whoever is forgotten; {@link SalesProcess#forget} erases their
 * personal data, too, which the command alone does not.
 *
 * <p>The histories hold identifiers only, so that they stay readable when the person is erased from the
 * {@link PersonStore}: that somebody objected must still be known then.
 */
public final class Consents extends Streams<PersonId, Consent, ConsentEvent, ConsentCommand<?>> {
    private static final ConsentCommand.ForgetPerson FORGET = new ConsentCommand.ForgetPerson();

    private final Engine engine;

    Consents(Engine engine) {
        super(engine, Kind.CONSENT);
        this.engine = engine;
    }

    /**
     * Whether a person may be contacted now, and why or why not; where nothing is known of them, what the policy says.
     */
    public ContactAnswer mayContact(PersonId person, Channel channel, Purpose purpose) {
        return mayContact(person, channel, purpose, engine.now());
    }

    /**
     * Whether a person may, or might, be contacted at an instant, by what is known now; where nothing is known of them, what
     * the policy says.
     *
     * @param at past or future; what was decided to hold from later on plays no part
     */
    public ContactAnswer mayContact(PersonId person, Channel channel, Purpose purpose, Instant at) {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
        return Consent.mayContact(
                find(person), channel, purpose, at, engine.policy().consent());
    }

    /** Whether there is any channel left now over which a person may be contacted for marketing, and which. */
    public ContactAnswer isReachable(PersonId person) {
        return Consent.isReachable(find(person), engine.now(), engine.policy().consent());
    }

    /** Records that the person was forgotten; nothing where that stands already, for those who may say so. */
    Either<Refusal, Outcome<Consent>> forget(PersonId person, Actor actor) {
        List<Recorded> history = history(person);
        Option<Consent> forgotten = Kind.CONSENT
                .replay(history)
                .filter(known -> known.isForgotten(engine.now()) && mayForget(person, actor));
        return forgotten.isDefined()
                ? Either.right(new Outcome<>(forgotten.get(), history.size(), List.of()))
                : handle(person, FORGET, actor);
    }

    private boolean mayForget(PersonId person, Actor actor) {
        String forgetting = Kind.CONSENT.table().names().command(FORGET.getClass());
        return options(person, actor).stream()
                .anyMatch(choice -> choice.command().equals(forgetting) && choice.isOpen());
    }
}
