package org.dealwright.metrics;

/** Counts a part and a whole, and what is left out of both. Not thread-safe. */
final class Share {
    private final Omissions omissions = new Omissions();
    private long part;
    private long whole;

    void count(boolean isPart) {
        part += isPart ? 1 : 0;
        whole++;
    }

    void omit(Omission why) {
        omissions.add(why);
    }

    void addAll(Share other) {
        part += other.part;
        whole += other.whole;
        omissions.addAll(other.omissions);
    }

    Proportion proportion() {
        return new Proportion(part, whole, omissions.leftOut());
    }
}
