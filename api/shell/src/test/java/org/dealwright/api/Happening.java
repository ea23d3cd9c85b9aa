package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.OrderCommand;
import org.dealwright.consent.ClaimedDecision;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.OpenPhase;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.DeclineReason;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Assign;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.Reassign;
import org.dealwright.prospect.ProspectCommand.RemovePerson;
import org.dealwright.prospect.ProspectCommand.Reopen;
import org.dealwright.prospect.ProspectCommand.ReturnHandoff;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * Something that happens in an office, whether or not it can: one of few prospects, companies and members each time, so
 * that much meets.
 */
@FunctionalInterface
interface Happening {
    CompanyId OTHER = new CompanyId("other");
    MemberId CARL = new MemberId("carl");
    List<ProspectId> PROSPECTS =
            List.of("p1", "p2", "p3", "P4", "é5").stream().map(ProspectId::new).toList();

    void in(Office office);

    /** Long enough for prospects to come all the way to a deal, and for time to act. */
    static Arbitrary<List<Happening>> histories() {
        return any().list().ofMinSize(1).ofMaxSize(60);
    }

    private static Arbitrary<Happening> any() {
        Arbitrary<ProspectId> ids = Arbitraries.of(PROSPECTS);
        Arbitrary<Happening> given = Combinators.combine(ids, commands())
                .as((id, command) -> office -> office.give(id, command, SDR)
                        .orElse(() -> office.give(id, command, AE))
                        .orElse(() -> office.give(id, command, MANAGER)));
        Arbitrary<Happening> allTheWay = ids.map(id -> office -> {
            office.give(id, call(TouchOutcome.ANSWERED), SDR);
            List.of("budget", "authority", "need", "timing")
                    .forEach(criterion ->
                            office.give(id, new Assess(criterion, Answer.YES, EvidenceSource.CALL), MANAGER));
            office.give(id, new Qualify(), MANAGER);
            office.give(id, new OfferHandoff(BOB, "x", List.of(), "y"), MANAGER);
        });
        Arbitrary<Happening> deals = Combinators.combine(Arbitraries.of("d1", "d2"), companies())
                .as((id, company) -> office -> office.process
                        .deals()
                        .handle(new DealId(id), new DealCommand.Open(BOB, company, Option.none(), Option.none()), AE));
        Arbitrary<Happening> owned = Arbitraries.oneOf(dealsOfOthers(), proposals(), orders());
        Arbitrary<Happening> consents = Combinators.combine(persons(), consentCommands())
                .as((person, command) -> office -> office.process.consents().handle(person, command, MANAGER));
        Arbitrary<Happening> time = Arbitraries.integers().between(0, 30).map(hours -> office -> {
            office.pass(Duration.ofHours(hours));
            if (hours % 2 == 0) {
                office.process.letTimeAct();
            }
        });
        return Arbitraries.frequencyOf(
                Tuple.of(10, given),
                Tuple.of(4, allTheWay),
                Tuple.of(1, deals),
                Tuple.of(3, owned),
                Tuple.of(1, consents),
                Tuple.of(1, time));
    }

    private static Arbitrary<Option<MemberId>> owners() {
        return Arbitraries.of(Option.none(), Option.of(BOB), Option.of(CARL));
    }

    private static Arbitrary<Happening> dealsOfOthers() {
        Arbitrary<DealCommand<?>> given = Arbitraries.of(
                new DealCommand.Assign(CARL, "their turn"),
                new DealCommand.Assign(BOB, "their turn"),
                new DealCommand.Reassign(CARL),
                new DealCommand.Lose(LossReason.PRICE));
        Arbitrary<DealCommand<?>> adopted =
                owners().map(owner -> Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), owner));
        return Combinators.combine(Arbitraries.of("d1", "d2", "d3"), Arbitraries.oneOf(given, adopted))
                .as((id, command) -> office -> office.process.deals().handle(new DealId(id), command, MANAGER));
    }

    private static Arbitrary<Happening> proposals() {
        Arbitrary<ProposalCommand<?>> given = Arbitraries.of(
                new ProposalCommand.Assign(CARL, "their turn"),
                new ProposalCommand.Assign(BOB, "their turn"),
                new ProposalCommand.Approve(),
                new ProposalCommand.Send(LocalDate.parse("2026-03-03")),
                new ProposalCommand.Decline(DeclineReason.PRICE));
        Arbitrary<ClaimedPhase> phases = Arbitraries.of(
                new ClaimedPhase.Draft(),
                new ClaimedPhase.AwaitingApproval(),
                new ClaimedPhase.Approved(Option.none()),
                new ClaimedPhase.Sent(Option.none(), Option.of(LocalDate.parse("2026-03-03"))),
                new ClaimedPhase.Countered(Option.none(), Option.none()));
        Arbitrary<ProposalCommand<?>> adopted = Combinators.combine(phases, Arbitraries.of("d1", "d2"), owners())
                .as((phase, deal, owner) -> Adopted.proposal(phase, new DealId(deal), owner));
        return Combinators.combine(Arbitraries.of("q1", "q2"), Arbitraries.oneOf(given, adopted))
                .as((id, command) -> office -> office.process.proposals().handle(new ProposalId(id), command, MANAGER));
    }

    private static Arbitrary<Happening> orders() {
        Arbitrary<OrderCommand<?>> given = Arbitraries.of(
                new OrderCommand.Assign(CARL, "their turn"),
                new OrderCommand.Assign(BOB, "their turn"),
                new OrderCommand.Reassign(BOB));
        Arbitrary<OrderCommand<?>> adopted = owners().map(owner -> Adopted.order(new ClaimedOrder.Placed(), owner));
        return Combinators.combine(Arbitraries.of("o1", "o2"), Arbitraries.oneOf(given, adopted))
                .as((id, command) -> office -> office.process.orders().handle(new OrderId(id), command, MANAGER));
    }

    private static Arbitrary<Option<CompanyId>> companies() {
        return Arbitraries.of(Option.none(), Option.of(Office.ACME), Option.of(OTHER));
    }

    private static Arbitrary<PersonId> persons() {
        return Arbitraries.of("jo", "kim", "lou").map(PersonId::new);
    }

    private static Arbitrary<ConsentCommand<?>> consentCommands() {
        ClaimedDecision claim = new ClaimedDecision.Withdrawn(Option.none(), Purpose.MARKETING, Option.none());
        return Arbitraries.of(
                new WithdrawPurpose(Purpose.MARKETING),
                new WithdrawPurpose(Purpose.MARKETING),
                new WithdrawConsent(Channel.PHONE, Purpose.MARKETING),
                new GiveConsent(Channel.PHONE, Purpose.MARKETING, ConsentSource.FORM),
                new ConsentCommand.ForgetPerson(),
                new ConsentCommand.Adopt(List.of(claim)));
    }

    private static Arbitrary<CompanyKeys> keys() {
        return Arbitraries.of(
                CompanyKeys.none(),
                CompanyKeys.none().named("Acme Kft."),
                CompanyKeys.none().named("ACME").at("acme.example"),
                CompanyKeys.none().at("www.acme.example").at("other.example"),
                CompanyKeys.none().registered("HU", "12").named("Other"));
    }

    private static Arbitrary<ProspectCommand<?>> merges() {
        return Arbitraries.of(
                        MergeTarget.prospect(new ProspectId("p1")),
                        MergeTarget.prospect(new ProspectId("p2")),
                        MergeTarget.prospect(new ProspectId("p3")),
                        MergeTarget.prospect(new ProspectId("nobody")),
                        MergeTarget.deal(new DealId("d1")))
                .map(ProspectCommand.MergeInto::new);
    }

    private static Arbitrary<ProspectCommand<?>> commands() {
        Identify identify = new Identify(Source.of(SourceKind.COLD_CALL));
        Arbitrary<ProspectCommand<?>> others = Arbitraries.of(
                call(TouchOutcome.NO_ANSWER),
                new AcceptHandoff(),
                new ReturnHandoff(ReturnReason.OTHER, Option.of("z")),
                new WithdrawHandoff(),
                new Disqualify(DisqualificationReason.NO_NEED),
                new Reopen("again"),
                new Claim(),
                new Reassign(CARL),
                new Reassign(ANN),
                new Assign(CARL, "their turn"),
                new Nurture(LocalDate.parse("2026-03-04"), NurtureReason.TIMING));
        Arbitrary<ProspectCommand<?>> people = persons()
                .flatMap(person -> Arbitraries.of(
                        new AddPerson(person, List.of()), new AddPerson(person, List.of()), new RemovePerson(person)));
        return Arbitraries.oneOf(
                people,
                companies().map(company -> company.map(identify::of).getOrElse(identify)),
                companies()
                        .map(company ->
                                company.map(identify::of).getOrElse(identify).ownedBy(ANN)),
                Combinators.combine(companies(), keys())
                        .as((company, keys) ->
                                company.map(identify::of).getOrElse(identify).knownBy(keys)),
                merges(),
                others,
                others,
                others);
    }
}
