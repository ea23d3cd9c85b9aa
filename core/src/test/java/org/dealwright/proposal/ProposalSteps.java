package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.joda.money.CurrencyUnit;

/** What people do to a proposal, sensible or not. */
final class ProposalSteps {
    static final Actor CILI = Actor.of(new MemberId("cili"), Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER);
    static final List<Actor> ACTORS = List.of(
            ProposalFixture.EXECUTIVE,
            ProposalFixture.MANAGER,
            CILI,
            ProposalFixture.SPECIALIST,
            ProposalFixture.INTEGRATION,
            Actor.system());

    private ProposalSteps() {}

    enum Kind {
        DRAFT,
        REVISE,
        REQUEST,
        APPROVE,
        REFUSE,
        SEND,
        COUNTER,
        ACCEPT,
        DECLINE,
        WITHDRAW,
        EXPIRE,
        ACCEPT_LATE,
        RESCIND,
        REASSIGN
    }

    /**
     * One command.
     *
     * @param discount in per cent below list, where something is written
     * @param number the revision that is accepted, or for how many days it holds
     * @param to who gets it
     * @param days how long after the step before
     */
    record Step(Kind kind, Actor actor, int discount, int number, Actor to, int days) {
        ProposalCommand<?> command(LocalDate today) {
            return switch (kind) {
                case DRAFT ->
                    new ProposalCommand.Draft(
                            ProposalFixture.DEAL, CurrencyUnit.EUR, ProposalFixture.wording(discount));
                case REVISE -> new ProposalCommand.Revise(ProposalFixture.wording(discount));
                case REQUEST -> new ProposalCommand.RequestApproval();
                case APPROVE -> new ProposalCommand.Approve();
                case REFUSE -> new ProposalCommand.Refuse("too much");
                case SEND -> new ProposalCommand.Send(today.plusDays(number));
                case COUNTER -> new ProposalCommand.Counter("less", Option.none(), Option.none(), Option.none());
                case ACCEPT -> new ProposalCommand.Accept(number);
                case DECLINE -> new ProposalCommand.Decline(DeclineReason.PRICE);
                case WITHDRAW -> new ProposalCommand.Withdraw(WithdrawalReason.REPLACED);
                case EXPIRE -> new ProposalCommand.Expire();
                case ACCEPT_LATE -> new ProposalCommand.AcceptLate("they were away");
                case RESCIND -> new ProposalCommand.Rescind(WithdrawalReason.MISTAKE);
                case REASSIGN -> new ProposalCommand.Reassign(to.member().get());
            };
        }
    }

    /** One that is written, and then whatever comes. */
    static Arbitrary<List<Step>> lives() {
        Arbitrary<Step> first = steps(Arbitraries.just(Kind.DRAFT));
        Arbitrary<List<Step>> rest = steps(Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(Kind.class)),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        Kind.REVISE,
                                        Kind.REQUEST,
                                        Kind.APPROVE,
                                        Kind.SEND,
                                        Kind.SEND,
                                        Kind.COUNTER,
                                        Kind.ACCEPT,
                                        Kind.ACCEPT,
                                        Kind.EXPIRE,
                                        Kind.ACCEPT_LATE,
                                        Kind.RESCIND))))
                .list()
                .ofMaxSize(30)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(first, rest).as((one, more) -> {
            ArrayList<Step> all = new ArrayList<>(List.of(one));
            all.addAll(more);
            return List.copyOf(all);
        });
    }

    private static Arbitrary<Step> steps(Arbitrary<Kind> kinds) {
        return Combinators.combine(
                        kinds,
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.of(ACTORS)),
                                Tuple.of(3, Arbitraries.of(ProposalFixture.EXECUTIVE, ProposalFixture.MANAGER, CILI))),
                        Arbitraries.of(0, 5, 10, 11, 20, 21, 50),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ACTORS.subList(0, 5)),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new);
    }
}
