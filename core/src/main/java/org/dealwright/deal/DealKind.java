package org.dealwright.deal;

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
}
