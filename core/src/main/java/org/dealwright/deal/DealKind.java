package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dealwright.process.Role;
import org.dealwright.process.Term;

/** What a deal is about for whoever sells. */
public enum DealKind {
    /** The first business with a company. */
    NEW_BUSINESS("new-business"),
    /** More business with a customer. */
    EXPANSION("expansion"),
    /** What is bought already, for another term. */
    RENEWAL("renewal"),
    /** Business with somebody who was a customer once. */
    WIN_BACK("win-back");

    private static final Set<Role> SELLING =
            Collections.unmodifiableSet(EnumSet.of(Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER));
    private static final Set<Role> SELLING_OR_KEEPING = Collections.unmodifiableSet(
            EnumSet.of(Role.ACCOUNT_EXECUTIVE, Role.CUSTOMER_SUCCESS_REP, Role.SALES_MANAGER));

    private final String code;

    DealKind(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("deal-kind", code);
    }

    /** Whether it is with a customer who is looked after already, so that a customer success rep may lead it. */
    public boolean isWithACustomer() {
        return this == EXPANSION || this == RENEWAL;
    }

    /**
     * The roles of which whoever leads a deal of that kind needs one; none for a deal whose kind is not settled yet. A
     * customer success rep leads what is done with customers, and nothing else.
     *
     * @return in the roles' declared order, unmodifiable
     */
    public static Set<Role> leaders(Option<DealKind> kind) {
        return kind.exists(DealKind::isWithACustomer) ? SELLING_OR_KEEPING : SELLING;
    }
}
