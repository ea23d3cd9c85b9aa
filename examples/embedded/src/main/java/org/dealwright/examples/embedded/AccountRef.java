package org.dealwright.examples.embedded;

import org.dealwright.id.ProspectId;

/** An account of this CRM, by its number. */
record AccountRef(long id) {
    private static final String PREFIX = "account-";

    static AccountRef of(ProspectId prospect) {
        return new AccountRef(Long.parseLong(prospect.value().substring(PREFIX.length())));
    }

    ProspectId prospect() {
        return new ProspectId(PREFIX + id);
    }
}
