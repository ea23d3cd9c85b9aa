package org.dealwright.contact;

import io.vavr.control.Option;
import org.dealwright.id.PersonId;
import org.dealwright.process.Fact;

/**
 * What life cycles ask about contacting somebody, without knowing who answers.
 *
 * <p>The answers hold at the instant of the decision that they are loaded for, unless the question names another
 * ({@link ContactQuestion#when}); they rest on what is known then.
 */
public final class ContactFacts {
    /** Whether a person may be contacted over a channel for a purpose. */
    public static final Fact<ContactQuestion, ContactAnswer> MAY_CONTACT = new Fact<>("may-contact");

    /** Whether there is any channel left over which a person may be contacted for marketing. */
    public static final Fact<PersonId, ContactAnswer> REACHABLE = new Fact<>("reachable");

    /**
     * What the contact of a history would be without a touch of it; none where it has none such. Whoever decides its
     * retraction reads the history for it, with {@link WithoutTouch#of}.
     */
    public static final Fact<LoggedTouch, Option<WithoutTouch>> WITHOUT_TOUCH = new Fact<>("without-touch");

    private ContactFacts() {}
}
