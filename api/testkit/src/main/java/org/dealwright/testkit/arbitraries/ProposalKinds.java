package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.need.Unit;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Transition;
import org.dealwright.proposal.ClaimedContents;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.DeclineReason;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.PriceBasis;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.proposal.TaxExemption;
import org.dealwright.proposal.WholeDiscount;
import org.dealwright.proposal.WithdrawalReason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One line for each command of a proposal: how one is made. */
final class ProposalKinds {
    static final DealId DEAL = new DealId("d-1");
    static final Actor DEAL_OWNER = Actor.of(new MemberId("ann"), Role.ACCOUNT_EXECUTIVE);

    private static final List<NeedId> NEED_IDS = List.of(new NeedId("n-1"), new NeedId("n-2"), new NeedId("n-3"));
    static final Needs NEEDS = Needs.of(NEED_IDS.stream()
            .map(id -> Need.of(
                    id,
                    id.equals(NEED_IDS.get(0)) ? NeedKind.MUST : NeedKind.WANT,
                    new NeedTopic("paper"),
                    new Statement(Option.none(), "every day", Option.none(), Option.none())))
            .toList());

    private static final List<Actor> ACTORS = List.of(
            DEAL_OWNER,
            Actor.of(new MemberId("bob"), Role.SALES_MANAGER),
            Actor.of(new MemberId("cem"), Role.SALES_SPECIALIST),
            Actor.of(new MemberId("dora"), Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER));
    static final List<MemberId> TEAM =
            ACTORS.stream().map(actor -> actor.member().get()).toList();
    private static final List<DeclineReason> DECLINES =
            List.of(DeclineReason.PRICE, DeclineReason.COMPETITOR, DeclineReason.NO_BUDGET, DeclineReason.TIMING);
    private static final List<WithdrawalReason> WITHDRAWALS =
            List.of(WithdrawalReason.REPLACED, WithdrawalReason.MISTAKE, WithdrawalReason.DEAL_LOST);
    private static final List<BigDecimal> RATES =
            List.of(BigDecimal.ZERO, new BigDecimal("5"), new BigDecimal("8.875"), new BigDecimal("27"));
    private static final AttributeKey<String> FIELD = AttributeKey.text("field");

    private static final Map<String, Function<Draw, ProposalCommand<?>>> KINDS = new LinkedHashMap<>();

    // spotless:off
    static {
        KINDS.put("draft", draw -> new ProposalCommand.Draft(DEAL, CurrencyUnit.EUR, draw.of(List.of(PriceBasis.values())), draw.wording(), Attributes.none()));
        KINDS.put("adopt", draw -> new ProposalCommand.Adopt(draw.claim(), DEAL, CurrencyUnit.EUR, PriceBasis.NET, draw.perhaps(draw::member), draw.contents(), Attributes.none()));
        KINDS.put("claim", draw -> new ProposalCommand.Claim());
        KINDS.put("assign", draw -> new ProposalCommand.Assign(draw.member(), draw.text()));
        KINDS.put("reassign", draw -> new ProposalCommand.Reassign(draw.member()));
        KINDS.put("set-attribute", draw -> ProposalCommand.SetAttribute.of(FIELD, draw.text()));
        KINDS.put("revise", draw -> new ProposalCommand.Revise(draw.wording()));
        KINDS.put("request-approval", draw -> new ProposalCommand.RequestApproval());
        KINDS.put("approve", draw -> new ProposalCommand.Approve());
        KINDS.put("refuse", draw -> new ProposalCommand.Refuse(draw.text()));
        KINDS.put("send", draw -> new ProposalCommand.Send(draw.day(), Set.copyOf(NEED_IDS)));
        KINDS.put("counter", draw -> new ProposalCommand.Counter(draw.text(), draw.perhaps(draw::text), draw.perhaps(draw::price), draw.perhaps(draw::person)));
        KINDS.put("accept", draw -> new ProposalCommand.Accept(draw.revision(), draw.perhaps(draw::person)));
        KINDS.put("accept-late", draw -> new ProposalCommand.AcceptLate(draw.text()));
        KINDS.put("rescind", draw -> new ProposalCommand.Rescind(draw.of(WITHDRAWALS), draw.perhaps(draw::text)));
        KINDS.put("decline", draw -> new ProposalCommand.Decline(draw.of(DECLINES), draw.perhaps(draw::text)));
        KINDS.put("withdraw", draw -> new ProposalCommand.Withdraw(draw.of(WITHDRAWALS), draw.perhaps(draw::text)));
        KINDS.put("expire", draw -> new ProposalCommand.Expire());
        KINDS.put("remind-owner", draw -> new ProposalCommand.RemindOwner());
        KINDS.put("escalate-silence", draw -> new ProposalCommand.EscalateSilence());
    }
    // spotless:on

    /** Every command, by its stable name. */
    static final List<String> ALL = List.copyOf(KINDS.keySet());

    private ProposalKinds() {}

    static ProposalCommand<?> make(String kind, Draw draw) {
        return Objects.requireNonNull(KINDS.get(kind), kind).apply(draw);
    }

    /** Picks what a command is made of: for the same seed, always the same. */
    static final class Draw {
        private final Random random;
        private final Option<Proposal> phase;
        private final Instant at;

        Draw(long seed, Option<Proposal> phase, Instant at) {
            this.random = new Random(seed);
            this.phase = phase;
            this.at = at;
        }

        /** A command that the phase takes; one that goes further more often than one that ends it. */
        String kind() {
            if (phase.isEmpty()) {
                return below(8) == 0 ? "adopt" : "draft";
            }
            String name = ProposalLifecycle.table().names().phase(phase.get().getClass());
            List<String> takes = ProposalLifecycle.table().transitions().stream()
                    .filter(row -> row.from().equals(name) && !row.timed())
                    .map(Transition::command)
                    .filter(command -> !command.equals("withdraw") || below(4) == 0)
                    .toList();
            return takes.isEmpty() ? "set-attribute" : of(takes);
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        <T> T of(List<T> values) {
            return values.get(below(values.size()));
        }

        <T> Option<T> perhaps(Supplier<T> value) {
            return below(2) == 0 ? Option.of(value.get()) : Option.none();
        }

        /** A member of the team; for what only an integration may begin, that one now and then. */
        Actor actor() {
            return below(8) == 0 ? Team.INTEGRATION : of(ACTORS);
        }

        MemberId member() {
            return of(TEAM);
        }

        PersonId person() {
            return new PersonId("p-" + below(3));
        }

        String text() {
            return of(Texts.HARMLESS);
        }

        Money price() {
            return Money.ofMinor(CurrencyUnit.EUR, below(1_000_000));
        }

        /** Within the next month. */
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(below(30));
        }

        /** The latest, or now and then another. */
        int revision() {
            int latest = phase.map(proposal -> proposal.dossier().revision().number())
                    .getOrElse(1);
            return below(4) == 0 ? 1 + below(3) : latest;
        }

        Wording wording() {
            List<MemberId> coAuthors = below(4) == 0 ? List.of(member()) : List.of();
            return new Wording(lines(), whole(), coAuthors, perhaps(this::text));
        }

        private List<LineRequest> lines() {
            List<LineRequest> lines = new ArrayList<>();
            for (int i = below(4); i >= 0; i--) {
                lines.add(line());
            }
            return List.copyOf(lines);
        }

        private LineRequest line() {
            long list = below(100_000);
            LineRequest plain = LineRequest.of(
                            new ProductId("product-" + below(20)), 1, Money.ofMinor(CurrencyUnit.EUR, list))
                    .of(BigDecimal.valueOf(1 + below(10_000), below(3)), Unit.ONE)
                    .at(Money.ofMinor(CurrencyUnit.EUR, list - list * below(25) / 100))
                    .answering(below(3) == 0 ? new NeedId[0] : new NeedId[] {of(NEED_IDS)});
            LineRequest due = below(3) == 0 ? plain.recurring(of(List.of(1, 3, 12)), 12 * (1 + below(5))) : plain;
            return below(8) == 0 ? due.exempt(TaxExemption.EXPORT) : due.taxed(of(RATES));
        }

        private WholeDiscount whole() {
            return below(3) == 0 ? new WholeDiscount.Percent(BigDecimal.valueOf(below(1_000), 2)) : WholeDiscount.NONE;
        }

        ClaimedContents contents() {
            return below(2) == 0
                    ? new ClaimedContents.Lines(lines(), whole())
                    : new ClaimedContents.Stated(perhaps(this::price));
        }

        ClaimedPhase claim() {
            return switch (below(9)) {
                case 0 -> new ClaimedPhase.Draft();
                case 1 -> new ClaimedPhase.AwaitingApproval();
                case 2 -> new ClaimedPhase.Approved(perhaps(this::member));
                case 3 -> new ClaimedPhase.Sent(perhaps(() -> at), perhaps(this::day));
                case 4 -> new ClaimedPhase.Countered(perhaps(() -> at), perhaps(this::day));
                case 5 -> new ClaimedPhase.Accepted(perhaps(() -> at));
                case 6 -> new ClaimedPhase.Declined(perhaps(() -> of(DECLINES)));
                case 7 -> new ClaimedPhase.Expired(perhaps(this::day));
                default -> new ClaimedPhase.Withdrawn(perhaps(() -> of(WITHDRAWALS)));
            };
        }
    }
}
