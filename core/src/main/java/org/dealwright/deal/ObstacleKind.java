package org.dealwright.deal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What sort of obstacle stands in the buying process.
 *
 * @param code the code
 */
public record ObstacleKind(String code) {
    /** Contracts and law. */
    public static final ObstacleKind LEGAL = new ObstacleKind("legal");
    /** How the buyer buys. */
    public static final ObstacleKind PROCUREMENT = new ObstacleKind("procurement");
    /** Security and data protection. */
    public static final ObstacleKind SECURITY = new ObstacleKind("security");
    /** Money that is not there or not released. */
    public static final ObstacleKind BUDGET = new ObstacleKind("budget");
    /** Something that has to work first. */
    public static final ObstacleKind TECHNICAL = new ObstacleKind("technical");
    /** Somebody who is against it, or has to agree. */
    public static final ObstacleKind PEOPLE = new ObstacleKind("people");
    /** Anything else. */
    public static final ObstacleKind OTHER = new ObstacleKind("other");

    /**
     * One of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public ObstacleKind {
        Check.requireCode("ObstacleKind", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("obstacle-kind", code);
    }
}
