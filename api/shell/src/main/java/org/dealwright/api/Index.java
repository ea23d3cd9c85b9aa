package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.deal.Deal;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.Proposal;
import org.dealwright.retention.Customer;
import org.jspecify.annotations.Nullable;

/**
 * What is asked across histories: which are due, which deals a company has open, who knows a person, and everything that is listed. It can be
 * rebuilt from the journal at any time.
 *
 * <p>Not thread-safe: {@link LiveIndex} lets one thread at a time have it.
 */
final class Index {
    private static final Set<String> OPEN_DEAL = Kind.DEAL.openPhases();
    private static final Set<String> OPEN_CUSTOMER = Kind.CUSTOMER.openPhases();
    private static final String MERGED_CUSTOMER = Kind.CUSTOMER.table().names().phase(Customer.Merged.class);
    private static final String WON_DEAL = Kind.DEAL.table().names().phase(Deal.Won.class);

    private static final Set<String> STANDING = Stream.concat(
                    Kind.PROPOSAL.openPhases().stream(),
                    Stream.of(Kind.PROPOSAL.table().names().phase(Proposal.Accepted.class)))
            .collect(Collectors.toUnmodifiableSet());

    private record Due(Card card, StreamId stream) {}

    private static final Comparator<Due> BY_DUE = ((Comparator<Due>)
                    (one, other) -> one.card().compareDue(other.card()))
            .thenComparing(due -> due.stream().lifecycle())
            .thenComparing(due -> due.stream().id());

    private final Map<String, Cards> cards = new LinkedHashMap<>();
    private final Map<MemberId, MemberId> members = new HashMap<>();
    private final Map<String, Turns> turns = new HashMap<>();
    private final Calls calls = new Calls();

    Index() {
        Kind.ALL.forEach(kind -> cards.put(kind.lifecycle(), new Cards(kind.openPhases())));
    }

    /**
     * Takes note of what a history has come to.
     *
     * @param known its card, which stays the same for ever; null where it is to be looked for
     * @param began the position of its first event, where this is the first that is heard of it
     * @return its card
     */
    Card put(StreamId stream, @Nullable Card known, long began, long version, Outline outline) {
        Cards its = of(stream.lifecycle());
        Card card = known == null ? its.find(stream.id()) : known;
        if (card == null) {
            return begin(stream, began, version, outline);
        }
        boolean alike = card.hasMembersOf(outline);
        its.change(card, new Card(card.id, card.began, version, alike ? outline : outline.sharing(this::shared)));
        return card;
    }

    /** Takes note of a history of which it has heard nothing yet, which nobody looks for then; answers with its card. */
    Card begin(StreamId stream, long began, long version, Outline outline) {
        Card first = new Card(stream.id(), began, version, outline.sharing(this::shared));
        of(stream.lifecycle()).add(first);
        return first;
    }

    /** Whether it takes note of what was recorded besides what the history has come to. */
    static boolean keeps(Recorded recorded) {
        return Turns.givenTo(recorded.event()) != null || Calls.tells(recorded.event());
    }

    /** Takes note of something recorded that no phase tells of: who was last given work, and who was called in. */
    void hear(Recorded recorded) {
        calls.hear(recorded);
        MemberId member = Turns.givenTo(recorded.event());
        if (member != null) {
            turns(recorded.stream().lifecycle()).hear(shared(member), recorded);
        }
    }

    /** How the member was last given work of that life cycle; null where they never were. */
    @Nullable
    Recorded lastGiven(String lifecycle, MemberId member) {
        return turns(lifecycle).lastOf(member);
    }

    /**
     * Another number whenever somebody's open work of that life cycle, or the turn when they were last given some, may be
     * others.
     */
    long workloadsStamp(String lifecycle) {
        return turns(lifecycle).heard() + of(lifecycle).counted();
    }

    private Turns turns(String lifecycle) {
        return turns.computeIfAbsent(lifecycle, same -> new Turns());
    }

    private MemberId shared(MemberId member) {
        return members.computeIfAbsent(member, same -> same);
    }

    /** The cards of a life cycle. */
    Cards of(String lifecycle) {
        Cards its = cards.get(lifecycle);
        if (its == null) {
            throw new IllegalArgumentException("there is no life cycle " + lifecycle);
        }
        return its;
    }

    /** Into which deals a member was called, and not released yet. */
    Calls calls() {
        return calls;
    }

    /** What of a kind is offered to a member, by identifier. */
    List<StreamId> offeredTo(Kind<?, ?, ?, ?> kind, MemberId member) {
        String lifecycle = kind.lifecycle();
        return of(lifecycle).addressedTo(member).stream()
                .map(card -> new StreamId(lifecycle, card.id))
                .toList();
    }

    /** The histories due at that instant, earliest first. */
    List<StreamId> dueAt(Instant instant) {
        List<Due> due = new ArrayList<>();
        cards.forEach((lifecycle, its) ->
                its.dueAt(instant).forEach(card -> due.add(new Due(card, new StreamId(lifecycle, card.id)))));
        return due.stream().sorted(BY_DUE).map(Due::stream).toList();
    }

    /** The deal that a company has had open for longest; none where it has none. */
    Option<StreamId> openDeal(CompanyId company) {
        return Option.ofOptional(of(Kind.DEAL.lifecycle()).of(company).stream()
                .filter(card -> OPEN_DEAL.contains(card.phase))
                .min(Comparator.comparingLong(card -> card.began))
                .map(card -> new StreamId(Kind.DEAL.lifecycle(), card.id)));
    }

    /** A deal that a company has won; none where it has won none. */
    Option<StreamId> wonDeal(CompanyId company) {
        List<Card> won = of(Kind.DEAL.lifecycle()).of(company, card -> card.phase.equals(WON_DEAL), 1);
        return won.isEmpty() ? Option.none() : Option.of(new StreamId(Kind.DEAL.lifecycle(), won.get(0).id));
    }

    /**
     * A customer of a company: one who still is before one who has left, before one who is known as another; of several whoever
     * has been one for longest.
     */
    Option<StreamId> customerOf(CompanyId company) {
        return customer(of(Kind.CUSTOMER.lifecycle()).of(company).stream());
    }

    /** Whoever arrived by a deal. */
    Option<StreamId> customerBy(DealId deal) {
        return customer(of(Kind.CUSTOMER.lifecycle()).of(deal, card -> true).stream());
    }

    /** A customer of no company as whom a person is known. */
    Option<StreamId> customerAs(PersonId person) {
        return customer(of(Kind.CUSTOMER.lifecycle()).knowing(person).stream().filter(card -> card.company == null));
    }

    private static Option<StreamId> customer(Stream<Card> cards) {
        return Option.ofOptional(cards.min(Comparator.comparing((Card card) -> !OPEN_CUSTOMER.contains(card.phase))
                        .thenComparing(card -> card.phase.equals(MERGED_CUSTOMER))
                        .thenComparingLong(card -> card.began))
                .map(card -> new StreamId(Kind.CUSTOMER.lifecycle(), card.id)));
    }

    /** The prospects that name a customer as who sent them, in the order in which they are known. */
    List<StreamId> sentBy(CustomerId customer) {
        String lifecycle = Kind.PROSPECT.lifecycle();
        return of(lifecycle).sentBy(customer).stream()
                .sorted(Comparator.comparingLong(card -> card.began))
                .map(card -> new StreamId(lifecycle, card.id))
                .toList();
    }

    /** The proposals to a deal that have not ended, those accepted among them, by identifier. */
    List<StreamId> standingProposals(DealId deal) {
        String lifecycle = Kind.PROPOSAL.lifecycle();
        return of(lifecycle).of(deal, card -> STANDING.contains(card.phase)).stream()
                .map(card -> new StreamId(lifecycle, card.id))
                .toList();
    }

    /** The prospects in one of these phases that know a person, by identifier. */
    List<StreamId> prospectsKnowing(PersonId person, Set<String> phases) {
        return knowing(Kind.PROSPECT.lifecycle(), person, phases);
    }

    /** The customers in one of these phases that know a person, by identifier. */
    List<StreamId> customersKnowing(PersonId person, Set<String> phases) {
        return knowing(Kind.CUSTOMER.lifecycle(), person, phases);
    }

    private List<StreamId> knowing(String lifecycle, PersonId person, Set<String> phases) {
        return of(lifecycle).knowing(person).stream()
                .filter(card -> phases.contains(card.phase))
                .map(card -> new StreamId(lifecycle, card.id))
                .toList();
    }

    /** Everything that knows a person, life cycle by life cycle, by identifier. */
    List<StreamId> knowing(PersonId person) {
        List<StreamId> all = new ArrayList<>();
        cards.forEach(
                (lifecycle, its) -> its.knowing(person).forEach(card -> all.add(new StreamId(lifecycle, card.id))));
        return all;
    }

    /** Every order of every life cycle, written out, for comparing one index with another. */
    List<List<String>> written() {
        return Stream.concat(
                        cards.entrySet().stream()
                                .flatMap(one -> Stream.concat(
                                        one.getValue().written().stream(),
                                        Stream.of(turns(one.getKey()).written()))),
                        Stream.of(calls.written()))
                .toList();
    }
}
