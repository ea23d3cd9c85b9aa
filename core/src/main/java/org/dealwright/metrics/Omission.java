package org.dealwright.metrics;

/** Why a row that belongs to the question is not in the answer. */
public enum Omission {
    /** When it began is not known. */
    NO_BEGINNING("no beginning"),
    /** It is over, and when it ended is not known. */
    NO_END("no end"),
    /** The source says that it ended before it began. */
    ENDED_BEFORE_IT_BEGAN("ended before it began"),
    /** It began too late for what is asked to have happened yet. */
    TOO_YOUNG("too young"),
    /** What it is worth is not known. */
    NO_VALUE("no value"),
    /** It comes to less than nothing, as where more was given back than bought: it is no part of a share. */
    NEGATIVE_VALUE("negative value"),
    /** It is in a currency for which no rate was given. */
    NO_EXCHANGE_RATE("no exchange rate"),
    /** How likely it is to be won is not known. */
    NO_PROBABILITY("no probability"),
    /** Whose it is, or who did it, is not known. */
    NO_MEMBER("no member"),
    /** What it is about is not known. */
    NO_PRODUCT("no product"),
    /** It turned out to be another one, which is counted. */
    MERGED("merged");

    private final String words;

    Omission(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
