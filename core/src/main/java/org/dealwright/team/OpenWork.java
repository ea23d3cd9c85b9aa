package org.dealwright.team;

import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A piece of work that a member has open.
 *
 * @param lifecycle the stable name of its life cycle, such as {@code deal}
 * @param id its identifier
 * @param involvement what they have to do with it
 */
public record OpenWork(String lifecycle, String id, Involvement involvement) {
    /** What somebody has to do with a piece of work. */
    public enum Involvement {
        /** It is theirs. */
        OWNED("owned"),
        /** It is offered to them, and waits for their answer. */
        ADDRESSED("addressed"),
        /** They were called in, and have not been released. */
        CONSULTED("consulted"),
        /** It is a member who reports to them. */
        LED("led");

        private final String code;

        Involvement(String code) {
            this.code = code;
        }

        /** The code. */
        public String code() {
            return code;
        }

        /** The word for it, for explanations. */
        public Term term() {
            return new Term("involvement", code);
        }
    }

    /**
     * Names a piece of work.
     *
     * @throws IllegalArgumentException if the life cycle is not a code, or the identifier is none
     */
    public OpenWork {
        Check.requireCode("lifecycle", lifecycle);
        Check.requireId("id", id);
        Objects.requireNonNull(involvement, "involvement");
    }

    /** The life cycle and the identifier, such as {@code deal d-1}. */
    @Override
    public String toString() {
        return lifecycle + " " + id;
    }
}
