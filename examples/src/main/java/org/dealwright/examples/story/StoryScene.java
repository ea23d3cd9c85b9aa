package org.dealwright.examples.story;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.ArrivalEvent;
import org.dealwright.retention.Customer;

/**
 * Where the story is played, and what was played of it: a sales process of its own, whose clock the story sets. Not
 * thread-safe.
 */
final class StoryScene {
    static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
    static final String PROSPECT = "prospect";
    static final String DEAL = "deal";
    static final String PROPOSAL = "proposal";
    static final String ORDER = "order";
    static final String CUSTOMER = "customer";
    static final String MEMBER = "member";
    static final String CONSENT = "consent";

    private final StoryWords words;
    private final StoryNotes notes;
    private final List<StoryStep> steps = new ArrayList<>();
    private final SalesProcess process;
    private String chapter = "";
    private Instant now = Instant.EPOCH;

    StoryScene(StoryWords words, Journal journal) {
        this.words = words;
        notes = new StoryNotes(words);
        process = SalesProcess.builder()
                .journal(journal)
                .policy(StoryRules.in(ZONE))
                .clock(() -> now)
                .dealIds(List.of(StoryCast.DEAL, StoryCast.RENEWAL, StoryCast.DEAL_NEXT_DOOR)
                        .iterator()::next)
                .orderIds(List.of(StoryCast.ORDER, StoryCast.SECOND_ORDER, StoryCast.ORDER_NEXT_DOOR)
                        .iterator()::next)
                .customerIds(List.of(StoryCast.CUSTOMER, StoryCast.NEIGHBOURS).iterator()::next)
                .skills(StoryCast::skill)
                .build();
    }

    SalesProcess process() {
        return process;
    }

    StoryWords words() {
        return words;
    }

    List<StoryStep> steps() {
        return steps;
    }

    Instant now() {
        return now;
    }

    /** What is played from now on belongs to a chapter with this heading. */
    void head(String heading) {
        chapter = heading;
    }

    void setClock(Instant instant) {
        now = instant;
    }

    void add(StoryStep step) {
        steps.add(step);
    }

    /** What somebody does just now. */
    StoryDeed deed(Actor actor, String what, String command, Optional<StreamId> about) {
        return deed("who." + actor.member().get().value(), what, command, about);
    }

    /** What somebody, or time, does just now; {@code who} is the key of the name. */
    StoryDeed deed(String who, String what, String command, Optional<StreamId> about) {
        return new StoryDeed(chapter, now, words.of(who), what, command, about);
    }

    /**
     * What was done, and what came of it.
     *
     * @param about what it is told of
     * @param before what it was done to, as it was; none where there was nothing
     */
    StoryStep done(StoryDeed deed, String outcome, StreamId about, List<Recorded> recorded, Option<?> before) {
        Option<?> after = state(about);
        return new StoryStep(
                deed,
                outcome,
                phase(about),
                Optional.empty(),
                due(recorded, after),
                notes.of(recorded, before, after),
                recorded.stream().map(StoryTables::event).toList(),
                StoryView.NOTHING);
    }

    /** When an answer is due to the handoff that was offered just now. */
    private static Optional<Instant> due(List<Recorded> recorded, Option<?> after) {
        boolean offers = recorded.stream()
                .anyMatch(one -> one.event() instanceof ProspectEvent.HandoffOffered
                        || one.event() instanceof ArrivalEvent.OfferedAgain);
        if (offers && after.getOrNull() instanceof Customer.Arriving arriving) {
            return arriving.respondBy().toJavaOptional();
        }
        return offers && after.getOrNull() instanceof Prospect.HandoffOffered offered
                ? offered.respondBy().toJavaOptional()
                : Optional.empty();
    }

    Optional<StoryPhase> phase(StreamId about) {
        return state(about)
                .map(phase -> new StoryPhase(about.lifecycle(), StoryTables.phase(about.lifecycle(), phase)))
                .toJavaOptional();
    }

    Option<?> state(StreamId about) {
        return switch (about.lifecycle()) {
            case PROSPECT -> process.prospects().find(new ProspectId(about.id()));
            case DEAL -> process.deals().find(new DealId(about.id()));
            case PROPOSAL -> process.proposals().find(new ProposalId(about.id()));
            case ORDER -> process.orders().find(new OrderId(about.id()));
            case CUSTOMER -> process.customers().find(new CustomerId(about.id()));
            case MEMBER -> process.team().find(new MemberId(about.id()));
            default -> throw new IllegalArgumentException("the story tells of no " + about);
        };
    }
}
