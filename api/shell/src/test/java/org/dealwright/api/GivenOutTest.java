package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.OrderEvent;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.OpenPhase;
import org.dealwright.handoff.Assignment;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.handoff.Presence;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.ProposalEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deals, proposals and orders given out by a strategy, as {@link AssignmentTest} has it for prospects. */
class GivenOutTest {
    private static final AssignmentRequest ANY = AssignmentRequest.ANY;
    private static final AssignmentStrategy LEAST_BUSY = AssignmentStrategy.leastBusy();
    private static final AssignmentStrategy ROUND_ROBIN = AssignmentStrategy.roundRobin();
    private static final MemberId CARL = new MemberId("carl");
    private static final Pool POOL = Pool.of(Candidate.active(ANN), Candidate.active(BOB), Candidate.active(CARL));
    private static final DealId ELSEWHERE = new DealId("elsewhere");

    private final Office office = new Office();

    /** One life cycle: how something of it is brought in, open or ended, and what is recorded of its being given out. */
    private record Work<I, S>(
            OwnedStreams<I, S, ?, ?> all,
            Function<String, I> id,
            BiFunction<String, Option<MemberId>, Either<Refusal, ?>> open,
            BiFunction<String, Option<MemberId>, Either<Refusal, ?>> ended,
            BiFunction<MemberId, String, Event> given) {
        void waits(String one) {
            open.apply(one, Option.none()).get();
        }

        void isWorkOf(MemberId member, String one) {
            open.apply(one, Option.of(member)).get();
        }

        Either<Refusal, Assigned<S>> assign(String one, AssignmentStrategy strategy, Pool pool, Actor actor) {
            return all.assign(id.apply(one), strategy, ANY, pool, actor);
        }

        /** Who got it, by a manager's word; none where nobody will do. */
        Option<MemberId> assign(String one, AssignmentStrategy strategy) {
            return assign(one, strategy, POOL, MANAGER).get().assignment().assignee();
        }

        /** Who got what. */
        List<String> assignQueue() {
            return all.assignQueue(ROUND_ROBIN, one -> ANY, POOL, MANAGER).stream()
                    .map(one -> one.id() + " "
                            + one.assigned().get().assignment().assignee().get().value())
                    .toList();
        }

        /** Whether each was given out, while something happens before the first is. */
        List<Boolean> assignQueueWhile(Runnable meanwhile) {
            List<Runnable> once = new ArrayList<>(List.of(meanwhile));
            Function<Listed<I>, AssignmentRequest> request = one -> {
                once.forEach(Runnable::run);
                once.clear();
                return ANY;
            };
            return all.assignQueue(ROUND_ROBIN, request, POOL, MANAGER).stream()
                    .map(one -> one.assigned().isRight())
                    .toList();
        }

        String name(String one) {
            return id.apply(one).toString();
        }

        Option<MemberId> owner(String one) {
            return Option.ofOptional(all.stream(Query.all())
                            .filter(listed -> listed.id().equals(id.apply(one)))
                            .findAny())
                    .flatMap(Listed::owner);
        }
    }

    private Work<?, ?> work(String lifecycle) {
        return switch (lifecycle) {
            case "deal" -> deals();
            case "proposal" -> proposals();
            default -> orders();
        };
    }

    private Work<?, ?> deals() {
        Deals deals = office.process.deals();
        return new Work<>(
                deals,
                DealId::new,
                (id, owner) -> deals.handle(
                        new DealId(id), Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), owner), MANAGER),
                (id, owner) ->
                        deals.handle(new DealId(id), Adopted.deal(new ClaimedDeal.Won(Option.none()), owner), MANAGER),
                (to, why) -> new DealEvent.Assigned(Office.MONDAY_9, MANAGER.member(), to, why));
    }

    private Work<?, ?> proposals() {
        Proposals proposals = office.process.proposals();
        return new Work<>(
                proposals,
                ProposalId::new,
                (id, owner) -> proposals.handle(
                        new ProposalId(id), Adopted.proposal(new ClaimedPhase.Draft(), ELSEWHERE, owner), MANAGER),
                (id, owner) -> proposals.handle(
                        new ProposalId(id),
                        Adopted.proposal(new ClaimedPhase.Declined(Option.none()), ELSEWHERE, owner),
                        MANAGER),
                (to, why) -> new ProposalEvent.Assigned(Office.MONDAY_9, MANAGER.member(), to, why));
    }

    private Work<?, ?> orders() {
        Orders orders = office.process.orders();
        return new Work<>(
                orders,
                OrderId::new,
                (id, owner) -> orders.handle(new OrderId(id), Adopted.order(new ClaimedOrder.Placed(), owner), MANAGER),
                (id, owner) ->
                        orders.handle(new OrderId(id), Adopted.order(new ClaimedOrder.Settled(), owner), MANAGER),
                (to, why) -> new OrderEvent.Assigned(Office.MONDAY_9, MANAGER.member(), to, why));
    }

    /** All but one. */
    private Stream<? extends Work<?, ?>> others(String lifecycle) {
        return Stream.of("deal", "proposal", "order")
                .filter(other -> !other.equals(lifecycle))
                .map(this::work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void whoever_has_the_least_open_of_the_life_cycle_gets_it_with_the_reason_on_record(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        work.isWorkOf(ANN, "a");
        work.isWorkOf(CARL, "c");
        // neither what has ended nor what another life cycle makes is work of this one
        work.ended().apply("b", Option.of(BOB)).get();
        office.identified(new ProspectId("p"), Option.none());
        others(lifecycle).forEach(other -> other.isWorkOf(BOB, "b"));
        work.waits("q");

        Assigned<?> assigned = work.assign("q", LEAST_BUSY, POOL, MANAGER).get();

        assertEquals(Option.of(BOB), assigned.assignment().assignee());
        assertEquals(Option.of(BOB), work.owner("q"));
        assertEquals(
                List.of(work.given().apply(BOB, "Has the fewest open pieces of work: 0.")),
                assigned.outcome().get().recorded().stream()
                        .map(Recorded::event)
                        .toList());
        assertEquals(
                List.of(
                        "Has more open pieces of work than the one chosen: 1 against 0.",
                        "Has more open pieces of work than the one chosen: 1 against 0."),
                assigned.assignment().others().stream()
                        .map(other -> other.explain(Locale.ENGLISH))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void turns_are_kept_by_life_cycle_and_read_again_from_the_journal(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        Stream.of("a", "b", "c", "d").forEach(work::waits);
        others(lifecycle).forEach(other -> {
            other.waits("a");
            other.assign("a", ROUND_ROBIN);
        });
        assertEquals(Option.of(ANN), work.assign("a", ROUND_ROBIN), "a turn with other work is none with this");
        office.pass(Duration.ofMinutes(1));
        assertEquals(Option.of(BOB), work.assign("b", ROUND_ROBIN));
        assertEquals(Option.of(CARL), work.assign("c", ROUND_ROBIN));
        assertEquals(Option.of(ANN), work.assign("d", ROUND_ROBIN));

        assertEquals(
                office.process.engine().ask(Index::written),
                new Recorder(office.process.journal(), SalesPolicy.defaults(), () -> Office.MONDAY_9)
                        .ask(Index::written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void nobody_on_leave_gets_anything_and_everybody_is_told_why(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        work.waits("a");
        work.waits("b");
        Candidate ann = Candidate.active(ANN).with(Presence.ON_LEAVE);

        assertEquals(
                Option.of(BOB),
                work.assign("a", ROUND_ROBIN, Pool.of(ann, Candidate.active(BOB)), MANAGER)
                        .get()
                        .assignment()
                        .assignee());
        Assigned<?> nobody =
                work.assign("b", ROUND_ROBIN, Pool.of(ann), MANAGER).get();
        assertInstanceOf(Assignment.Nobody.class, nobody.assignment());
        assertEquals(Option.none(), nobody.outcome());
        assertEquals(
                List.of("Is on leave."),
                nobody.assignment().others().stream()
                        .map(other -> other.explain(Locale.ENGLISH))
                        .toList());
        assertEquals(Option.none(), work.owner("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void only_a_manager_and_the_system_give_work_out(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        work.waits("a");

        assertInstanceOf(
                Refusal.ByRule.class, work.assign("a", ROUND_ROBIN, POOL, AE).getLeft());
        Assigned<?> bySystem =
                work.assign("a", ROUND_ROBIN, POOL, Actor.system()).get();
        assertEquals(
                Option.none(),
                bySystem.outcome().get().recorded().get(0).event().by());
        assertInstanceOf(
                Refusal.Unknown.class,
                work.assign("nobody", ROUND_ROBIN, POOL, MANAGER).getLeft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void a_queue_is_given_out_in_the_order_in_which_it_waits_but_for_what_has_ended_or_is_somebodys(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        work.waits("z");
        office.pass(Duration.ofMinutes(1));
        work.waits("b");
        work.waits("a");
        work.ended().apply("ended", Option.none()).get();
        work.isWorkOf(BOB, "bobs");

        assertEquals(
                List.of(work.name("z") + " ann", work.name("a") + " bob", work.name("b") + " carl"),
                work.assignQueue());
        assertEquals(Option.none(), work.owner("ended"));
        assertEquals(Option.of(BOB), work.owner("bobs"));
        assertEquals(List.of(), work.assignQueue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void what_somebody_gets_while_a_queue_is_given_out_stays_theirs(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        work.waits("a");
        work.waits("b");

        assertEquals(List.of(true, false), work.assignQueueWhile(() -> work.assign("b", ROUND_ROBIN, POOL, MANAGER)));
        assertEquals(Option.of(BOB), work.owner("a"));
        assertEquals(Option.of(ANN), work.owner("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "proposal", "order"})
    void a_manager_may_give_what_somebody_works_on_to_another(String lifecycle) {
        Work<?, ?> work = work(lifecycle);
        work.isWorkOf(ANN, "a");

        assertEquals(Option.of(BOB), work.assign("a", LEAST_BUSY));
        assertEquals(Option.of(BOB), work.owner("a"));
    }

    @Test
    void a_deal_at_rest_waits_until_it_is_pursued_again() {
        ClaimedDeal resting = new ClaimedDeal.OnHold(
                Option.of(Instant.parse("2026-03-04T00:00:00Z")), Option.none(), Option.of(OpenPhase.PRESENTED));
        office.process
                .deals()
                .handle(new DealId("d"), Adopted.deal(resting, Option.none()), MANAGER)
                .get();

        assertEquals(List.of(), deals().assignQueue());
        office.at(Instant.parse("2026-03-04T00:00:00Z"));
        office.process.letTimeAct();
        assertTrue(deals().assignQueue().get(0).endsWith(" ann"));
    }
}
