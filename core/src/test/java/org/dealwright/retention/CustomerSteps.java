package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.NEXT_DEAL;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.flag;
import static org.dealwright.retention.CustomerFixture.score;

import io.vavr.control.Option;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;

/** What can happen to a customer, step by step, legal or not. */
final class CustomerSteps {

    private static final List<String> TERMS = List.of("lease", "care");

    private CustomerSteps() {}

    enum Kind {
        ANSWER,
        UNANSWERED,
        COMPLAIN,
        RESOLVE,
        SCORE,
        FLAG,
        ACKNOWLEDGE,
        RECOVER,
        START_TERM,
        CHANGE_TERM,
        OFFER_RENEWAL,
        NOTE_DEAL,
        RENEW,
        GIVE_NOTICE,
        REVOKE_NOTICE,
        NOTE_ORDER,
        REVIEW,
        GO_LIVE,
        CHURN,
        WIN_BACK,
        MERGE
    }

    /**
     * One step.
     *
     * @param days how long after the step before it
     * @param pick which of several
     */
    record Step(Kind kind, int days, int pick, boolean variant) {
        boolean isBySystem() {
            return kind == Kind.NOTE_DEAL || kind == Kind.NOTE_ORDER;
        }

        private TermId term() {
            return new TermId(TERMS.get(pick % TERMS.size()));
        }

        private UncheckedTerm typed(int today) {
            Period notice = Period.ofDays(pick % 40);
            return new UncheckedTerm(term(), date(today - pick % 5), 1 + pick % 14, notice, variant, Option.none());
        }

        CustomerCommand<?> command(int today) {
            return switch (kind) {
                case ANSWER -> answered();
                case UNANSWERED ->
                    new RelationCommand.LogTouch(Channel.EMAIL, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT);
                case COMPLAIN -> complaint("c-" + pick % 4, variant ? Severity.MAJOR : Severity.MINOR);
                case RESOLVE -> new SuccessCommand.ResolveComplaint(new ComplaintId("c-" + pick % 4), "called back");
                case SCORE -> score(SatisfactionScale.NPS, pick % 11);
                case FLAG -> flag();
                case ACKNOWLEDGE ->
                    new SuccessCommand.Acknowledge(RiskReason.values()[pick % RiskReason.values().length]);
                case RECOVER -> new SuccessCommand.Recover();
                case START_TERM -> new ContractCommand.StartTerm(typed(today));
                case CHANGE_TERM -> new ContractCommand.ChangeTerm(typed(today));
                case OFFER_RENEWAL -> new ContractCommand.OfferRenewal(term(), new DealId("d-" + today));
                default -> later(today);
            };
        }

        private CustomerCommand<?> later(int today) {
            return switch (kind) {
                case NOTE_DEAL ->
                    new ContractCommand.NoteDeal(
                            variant ? NEXT_DEAL : new DealId("d-" + (today - pick)),
                            pick % 2 == 0 ? DealResult.WON : DealResult.LOST,
                            Option.none(),
                            AgreedPrices.NONE);
                case RENEW ->
                    new ContractCommand.Renew(term(), variant ? Option.some(pick % 20) : Option.none(), Option.none());
                case GIVE_NOTICE -> new ContractCommand.GiveNotice(term());
                case REVOKE_NOTICE -> new ContractCommand.RevokeNotice(term());
                case NOTE_ORDER ->
                    new GrowthCommand.NoteOrder(
                            new OrderId("o-" + pick % 3), OrderStanding.values()[pick % OrderStanding.values().length]);
                case REVIEW -> new GrowthCommand.RecordReview(1 + pick % 5, Option.none());
                case GO_LIVE -> new ArrivalCommand.GoLive();
                case CHURN -> new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none());
                case WIN_BACK ->
                    pick % 3 == 0
                            ? new EndCommand.WinBack(Option.none(), Option.some(NEXT_DEAL))
                            : new EndCommand.WinBack(Option.some(typed(today)), Option.none());
                case MERGE -> new EndCommand.MergeInto(new CustomerId("other"));
                default -> throw new AssertionError(kind);
            };
        }
    }

    /** Mostly what goes on; an end seldom. */
    static Arbitrary<List<Step>> lives() {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        for (int again = 0; again < 3; again++) {
            kinds.addAll(List.of(
                    Kind.ANSWER,
                    Kind.COMPLAIN,
                    Kind.RESOLVE,
                    Kind.ACKNOWLEDGE,
                    Kind.RECOVER,
                    Kind.START_TERM,
                    Kind.OFFER_RENEWAL,
                    Kind.NOTE_DEAL,
                    Kind.RENEW,
                    Kind.WIN_BACK));
        }
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
