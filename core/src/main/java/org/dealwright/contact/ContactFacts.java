package org.dealwright.contact;

import org.dealwright.id.PersonId;
import org.dealwright.process.Fact;

/**
 * What life cycles ask about contacting somebody, without knowing who answers.
 *
 * <p>The answers hold at the instant of the decision that they are loaded for, unless the question names another; they rest
 * on what is known then.
 */
public final class ContactFacts {
    /** Whether a person may be contacted over a channel for a purpose. */
    public static final Fact<ContactQuestion, ContactAnswer> MAY_CONTACT = new Fact<>("may-contact");

    /** Whether there is any channel left over which a person may be contacted for marketing. */
    public static final Fact<PersonId, ContactAnswer> REACHABLE = new Fact<>("reachable");

    private ContactFacts() {}
}
