package org.dealwright.retention;

import org.dealwright.process.Term;

/** What has become of somebody whom a customer sent. */
public enum ReferralStanding {
    /** They are a prospect. */
    OPEN("open"),
    /** They bought. */
    WON("won"),
    /** They did not buy. */
    LOST("lost");

    private final String code;

    ReferralStanding(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("referral-standing", code);
    }
}
