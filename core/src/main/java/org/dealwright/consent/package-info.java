/**
 * A person's consent: what they allowed and what they withdrew, over which channel and for what purpose.
 *
 * <p>One history for each person, named by their {@link org.dealwright.id.PersonId}. Other life cycles do not know this
 * package: they ask through {@link org.dealwright.contact.ContactFacts}.
 */
@NullMarked
package org.dealwright.consent;

import org.jspecify.annotations.NullMarked;
