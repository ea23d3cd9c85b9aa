package org.dealwright.deal;

import org.dealwright.process.Term;

/** What has become of a proposal, as far as its deal minds. */
public enum ProposalStanding {
    /** It was sent. */
    SENT("sent"),
    /** The customer asked for something else. */
    COUNTERED("countered"),
    /** A new revision is written: what was sent or countered before stands until it is sent, or holds no more. */
    REVISED("revised"),
    /** The customer accepted it. */
    ACCEPTED("accepted"),
    /** It was declined, withdrawn or rescinded, or it expired. */
    ENDED("ended");

    private final String code;

    ProposalStanding(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("proposal-standing", code);
    }
}
