package org.dealwright.process;

/** What comes before the first phase: a command that begins a life cycle is a {@code Command<New>}. */
public final class New {
    static final New NEW = new New();

    private New() {}
}
