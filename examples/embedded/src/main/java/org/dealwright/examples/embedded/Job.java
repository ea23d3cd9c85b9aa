package org.dealwright.examples.embedded;

import org.dealwright.process.Role;

/** What people are called in this CRM, and which role of the sales process that is. */
enum Job {
    OPENER(Role.SALES_DEVELOPMENT_REP),
    CLOSER(Role.ACCOUNT_EXECUTIVE),
    TEAM_LEAD(Role.SALES_MANAGER);

    private final Role role;

    Job(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
