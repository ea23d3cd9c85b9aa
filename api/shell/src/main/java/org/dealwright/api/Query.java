package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What is to be listed, and where a page begins. Everything asked must hold; what is not asked does not matter.
 *
 * <p>What is listed is ordered by identifier, as texts compare; with {@link #dueBefore(Instant)} by due instant, then by
 * identifier. A page goes on after the last entry of the page before it, whatever has changed in between: by identifier,
 * what stays is listed once; by due instant, what has been put off meanwhile comes again, at its new place.
 *
 * @param owner only what that member works on
 * @param queued only what nobody works on
 * @param phases only what is in one of these phases, by stable name; empty for every phase
 * @param company only what is that company's
 * @param deal only what belongs to that deal: its proposals, its orders, the customer who arrived by it
 * @param dueBefore only what time will act on before that instant, or should have
 * @param size how many entries a page has at most
 * @param after where the page begins: what {@link Page#next} said; none for the first page
 */
public record Query(
        Option<MemberId> owner,
        boolean queued,
        Set<String> phases,
        Option<CompanyId> company,
        Option<DealId> deal,
        Option<Instant> dueBefore,
        int size,
        Option<String> after) {
    /** The most entries that a page can have. */
    public static final int LARGEST = 1_000;

    private static final Query ALL =
            new Query(Option.none(), false, Set.of(), Option.none(), Option.none(), Option.none(), 100, Option.none());

    /**
     * Takes a query; beginning with {@link #all} is the easier way.
     *
     * @throws IllegalArgumentException if an owner and the queue are asked for together, if the size is not from 1 to
     *     {@link #LARGEST}, or if {@code after} is not what a page said
     */
    public Query {
        Check.requireOption("owner", owner);
        phases = Collections.unmodifiableSet(new LinkedHashSet<>(phases));
        phases.forEach(phase -> Check.requireCode("phase", phase));
        Check.requireOption("company", company);
        Check.requireOption("deal", deal);
        Check.requireOption("dueBefore", dueBefore);
        Check.requireOption("after", after);
        after.forEach(Cursor::parse);
        if (queued && owner.isDefined()) {
            throw new IllegalArgumentException("a query must not ask for an owner and for what has none");
        }
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("size must be from 1 to " + LARGEST + ", was " + size);
        }
    }

    /** Everything, a hundred a page. */
    public static Query all() {
        return ALL;
    }

    /**
     * Only what that member works on.
     *
     * @throws IllegalArgumentException if the queue is asked for already
     */
    public Query ownedBy(MemberId member) {
        return new Query(some(member, "owner"), queued, phases, company, deal, dueBefore, size, after);
    }

    /**
     * Only what waits in the queue, with nobody working on it.
     *
     * @throws IllegalArgumentException if an owner is asked for already
     */
    public Query inQueue() {
        return new Query(owner, true, phases, company, deal, dueBefore, size, after);
    }

    /**
     * Only what is in one of these phases.
     *
     * @param names stable names, such as {@code handoff-offered}
     */
    public Query inPhase(String... names) {
        return new Query(
                owner, queued, new LinkedHashSet<>(Arrays.asList(names)), company, deal, dueBefore, size, after);
    }

    /** Only what is that company's. */
    public Query of(CompanyId its) {
        return new Query(owner, queued, phases, some(its, "company"), deal, dueBefore, size, after);
    }

    /** Only what belongs to that deal: its proposals, its orders, or the customer who arrived by it. */
    public Query of(DealId its) {
        return new Query(owner, queued, phases, company, some(its, "deal"), dueBefore, size, after);
    }

    /** Only what time will act on before that instant, or should have; by due instant, then by identifier. */
    public Query dueBefore(Instant instant) {
        return new Query(owner, queued, phases, company, deal, some(instant, "dueBefore"), size, after);
    }

    /**
     * The same, with pages of at most that many entries.
     *
     * @throws IllegalArgumentException if it is not from 1 to {@link #LARGEST}
     */
    public Query size(int most) {
        return new Query(owner, queued, phases, company, deal, dueBefore, most, after);
    }

    /**
     * The same, from where a page ended.
     *
     * @param cursor what {@link Page#next} said for the same query
     * @throws IllegalArgumentException if it is anything else
     */
    public Query after(String cursor) {
        return new Query(owner, queued, phases, company, deal, dueBefore, size, some(cursor, "after"));
    }

    private static <T> Option<T> some(T value, String name) {
        return Option.some(Objects.requireNonNull(value, name));
    }
}
