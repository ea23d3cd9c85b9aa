package org.dealwright.process;

/** What somebody does in the sales process; an embedder's own role names map onto these. */
public enum Role {
    /** Researches, contacts and qualifies prospects, and hands the qualified over to an account executive. */
    SALES_DEVELOPMENT_REP("sales-development-rep", 1),
    /** Owns the deal from discovery to closing. */
    ACCOUNT_EXECUTIVE("account-executive", 2),
    /** Called into a deal for deep product or industry knowledge. */
    SALES_SPECIALIST("sales-specialist", 4),
    /** Takes over the customer after the sale. */
    CUSTOMER_SUCCESS_REP("customer-success-rep", 8),
    /** Leads the team: approves, reassigns, coaches, measures. */
    SALES_MANAGER("sales-manager", 16),
    /** The embedder's own systems, reporting facts. */
    INTEGRATION("integration", 32);

    private final String code;
    private final int bit;

    Role(String code, int bit) {
        this.code = code;
        this.bit = bit;
    }

    /** The stable name, as printed in tables and explanations. */
    public String code() {
        return code;
    }

    /** The role's place in a mask of roles. */
    int bit() {
        return bit;
    }
}
