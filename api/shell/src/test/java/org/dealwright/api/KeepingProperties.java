package org.dealwright.api;

import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.dealwright.closing.Order;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.LossReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Actor;
import org.dealwright.process.Event;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.ArrivalEvent;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.DealResult;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.EndEvent;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.ReorderLine;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.joda.money.CurrencyUnit;

/**
 * Whole lives of customers of two companies, from a won deal on, in whatever order, over years, and whenever the journal fails:
 * what deals, orders and customers know of each other agrees, and what was not recorded has not happened anywhere.
 */
class KeepingProperties {
    private static final List<CompanyId> COMPANIES = List.of(ACME, new CompanyId("other"));
    private static final ProductId PAPER = new ProductId("paper");

    /**
     * Something is tried.
     *
     * @param what what
     * @param company of which company
     * @param days how many days pass, where time does
     * @param fails whether the journal fails meanwhile
     */
    record Step(What what, int company, int days, boolean fails) {}

    /** What may be done. */
    enum What {
        SELL,
        SELL_ONCE,
        WIN,
        LOSE,
        ANNUL,
        ACCEPT,
        ONBOARD,
        TAKE_OVER,
        OFFER_RENEWAL,
        RENEW,
        GO_ON_TACITLY,
        GIVE_NOTICE,
        REVOKE_NOTICE,
        EXPAND,
        REORDER,
        CHURN,
        MERGE,
        PASS
    }

    private Selling selling = new Selling();
    private int deals;

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.of(What.SELL, What.TAKE_OVER, What.OFFER_RENEWAL, What.PASS)),
                                Tuple.of(3, Arbitraries.of(What.class))),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.of(false, false, false, false, true))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(50);
    }

    @Property(tries = 150)
    void what_customers_deals_and_orders_know_of_each_other_agrees(@ForAll("steps") List<Step> steps) {
        selling = new Selling();
        deals = 0;
        Set<String> seen = new HashSet<>();
        FactLaws laws = new FactLaws();
        for (Step step : steps) {
            if (step.what() == What.PASS) {
                laws.note(selling.office);
            }
            tryOut(step);
            customers().forEach((id, phase) -> seen.add(phase.getClass().getSimpleName()));
            assertEveryWinIsOneCustomers();
            assertTermsFollowEachOther();
            assertRenewalDealsAgree();
            assertEveryoneIsInOnePhase();
        }
        FactLaws.assertNothingIsLostOrTwice(selling.office.process);
        FactLaws.assertSameInAnyMixture(selling.office);
        laws.assertKnownThen(selling.office);
        for (String phase : List.of("Active", "Churned", "Merged")) {
            Statistics.label(phase).collect(seen.contains(phase));
        }
        Statistics.label("Active").coverage(often -> often.check(true).percentage(share -> share > 20));
        Statistics.label("Churned").coverage(often -> often.check(true).percentage(share -> share > 20));
    }

    private void tryOut(Step step) {
        List<Recorded> before = selling.journal.readAll(0, 10_000);
        if (step.fails()) {
            selling.journal.fail(new AppendFailure.Absent("disk full"));
        }
        boolean done = isDone(step);
        selling.journal.work();
        assertFalse(step.fails() && done, "nothing is done that was not recorded");
        if (step.fails()) {
            assertEquals(before, selling.journal.readAll(0, 10_000));
        }
        // what is due, by what was done or could not be recorded, comes by itself
        selling.office.process.letTimeAct();
    }

    private boolean isDone(Step step) {
        CompanyId company = COMPANIES.get(step.company());
        Option<CustomerId> customer = customerOf(company);
        TermId term = customer.flatMap(this::firstContract).getOrElse(() -> new TermId("none"));
        return switch (step.what()) {
            case SELL ->
                isSold(
                        company,
                        LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12));
            case SELL_ONCE -> isSold(company, LineRequest.of(PAPER, 1, euros(10)));
            case WIN -> openDeal(company).exists(this::isWon);
            case LOSE -> openDeal(company).exists(deal -> give(deal, new DealCommand.Lose(LossReason.PRICE), MANAGER));
            case ANNUL ->
                deals(company, "won")
                        .findFirst()
                        .map(deal -> give(deal, new DealCommand.AnnulWin("a mistake"), MANAGER))
                        .orElse(false);
            case ACCEPT -> give(customer, new ArrivalCommand.Accept());
            case ONBOARD -> give(customer, new ArrivalCommand.CompleteOnboardingStep("kick-off"));
            case TAKE_OVER ->
                give(customer, new ArrivalCommand.Accept())
                        | give(customer, new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                        | give(customer, new ArrivalCommand.CompleteOnboardingStep("set-up"))
                        | give(customer, new ArrivalCommand.CompleteOnboardingStep("training"))
                        | give(customer, new ArrivalCommand.GoLive());
            case OFFER_RENEWAL ->
                give(customer, new ContractCommand.OfferRenewal(term, new DealId("early-" + ++deals)));
            case RENEW -> give(customer, new ContractCommand.Renew(term));
            case GO_ON_TACITLY ->
                give(
                        customer,
                        new ContractCommand.ChangeTerm(new UncheckedTerm(term, today(), 12)
                                .paying(new RecurringAmount(euros(30), 3))
                                .tacitUnlessNoticed(Period.ofMonths(1))));
            case GIVE_NOTICE -> give(customer, new ContractCommand.GiveNotice(term));
            case REVOKE_NOTICE -> give(customer, new ContractCommand.RevokeNotice(term));
            case EXPAND -> give(customer, new GrowthCommand.Expand(new DealId("more-" + ++deals), List.of()));
            case REORDER -> give(customer, new GrowthCommand.Reorder(List.of(ReorderLine.of(PAPER, 2))));
            case CHURN -> give(customer, new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
            case MERGE ->
                customerOf(COMPANIES.get(1 - step.company()))
                        .exists(other -> give(customer, new EndCommand.MergeInto(other)));
            case PASS -> hasTimeActed(step.days());
        };
    }

    /** Time that cannot be recorded comes again. */
    private boolean hasTimeActed(int days) {
        selling.office.pass(Duration.ofDays(days));
        return !selling.office.process.letTimeAct().recorded().isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(selling.office.now(), ZoneOffset.UTC);
    }

    private boolean isSold(CompanyId company, LineRequest line) {
        DealId deal = new DealId("sold-" + ++deals);
        return give(deal, new DealCommand.Open(BOB, Option.of(company), Option.none(), Option.none()), AE)
                && isWon(deal, line);
    }

    private boolean isWon(DealId deal) {
        return isWon(
                deal, LineRequest.of(new ProductId("hosting"), 1, euros(12)).recurring(1, 12));
    }

    private boolean isWon(DealId deal, LineRequest line) {
        ProposalId proposal = new ProposalId("p-" + deal.value() + "-" + ++deals);
        Actor seller = selling.office.process.deals().find(deal).get().isOwnedBy(BOB) ? AE : CSR;
        return give(proposal, new ProposalCommand.Draft(deal, CurrencyUnit.EUR, Wording.of(line)), seller)
                && give(proposal, new ProposalCommand.Send(today().plusDays(5)), seller)
                && give(proposal, new ProposalCommand.Accept(1), seller)
                && give(deal, new DealCommand.Win(), seller);
    }

    private boolean give(ProposalId id, ProposalCommand<?> command, Actor actor) {
        return selling.office.process.proposals().handle(id, command, actor).isRight();
    }

    private boolean give(DealId id, DealCommand<?> command, Actor actor) {
        return selling.office.process.deals().handle(id, command, actor).isRight();
    }

    /** By the manager, but for what only a rep takes over. */
    private boolean give(Option<CustomerId> id, CustomerCommand<?> command) {
        Actor actor = command instanceof ArrivalCommand.Accept ? CSR : MANAGER;
        return id.exists(customer -> selling.office
                .process
                .customers()
                .handle(customer, command, actor)
                .isRight());
    }

    private Stream<DealId> deals(CompanyId company, String... phases) {
        return selling.office.process.deals().stream(Query.all().of(company).inPhase(phases))
                .map(Listed::id);
    }

    private Option<DealId> openDeal(CompanyId company) {
        return Option.ofOptional(deals(company, "discovering").findFirst());
    }

    private Map<CustomerId, Customer> customers() {
        Map<CustomerId, Customer> all = new HashMap<>();
        selling.office.process.customers().stream(Query.all())
                .forEach(one -> all.put(
                        one.id(),
                        selling.office.process.customers().find(one.id()).get()));
        return all;
    }

    private Option<CustomerId> customerOf(CompanyId company) {
        return Option.ofOptional(
                selling.office.process.customers().stream(Query.all().of(company))
                        .map(Listed::id)
                        .findFirst());
    }

    private Option<TermId> firstContract(CustomerId customer) {
        List<Contract> running = selling.office
                .process
                .customers()
                .find(customer)
                .get()
                .dossier()
                .business()
                .contracts()
                .running();
        return running.isEmpty() ? Option.none() : Option.of(running.get(0).id());
    }

    private List<Event> events(CustomerId customer) {
        return selling.office.process.customers().history(customer).stream()
                .map(Recorded::event)
                .toList();
    }

    /** By what customers recorded, which says more than what they are now. */
    private void assertEveryWinIsOneCustomers() {
        Map<DealId, Set<CustomerId>> booked = new HashMap<>();
        customers()
                .keySet()
                .forEach(customer -> events(customer)
                        .forEach(event -> won(event)
                                .forEach(deal -> booked.computeIfAbsent(deal, none -> new HashSet<>())
                                        .add(customer))));
        for (CompanyId company : COMPANIES) {
            deals(company, "won")
                    .forEach(deal -> assertEquals(
                            1, booked.getOrDefault(deal, Set.of()).size(), deal + " is booked by " + booked.get(deal)));
            Set<CustomerId> arrived = deals(company, "won")
                    .flatMap(deal -> booked.get(deal).stream())
                    .collect(Collectors.toSet());
            boolean merged = customers().values().stream().anyMatch(Customer.Merged.class::isInstance);
            assertTrue(merged || arrived.size() <= 1, "one customer for a company, were " + arrived);
        }
    }

    private static Option<DealId> won(Event event) {
        if (event instanceof ArrivalEvent.Welcomed welcomed) {
            return Option.of(welcomed.arrival().deal());
        }
        if (event instanceof EndEvent.WonBack back) {
            return back.deal();
        }
        return event instanceof ContractEvent.DealNoted noted && noted.result() == DealResult.WON
                ? Option.of(noted.deal())
                : Option.none();
    }

    /** The terms of a contract, as they were agreed on one after the other; each that goes on by itself is ordered once. */
    private void assertTermsFollowEachOther() {
        for (CustomerId customer : customers().keySet()) {
            Map<TermId, ContractTerm> last = new HashMap<>();
            List<Integer> renewed = new ArrayList<>();
            for (Event event : events(customer)) {
                if (event instanceof ContractEvent.TermChanged changed) {
                    last.put(changed.term().id(), changed.term());
                }
                if (event instanceof ContractEvent.TermEnded ended) {
                    last.remove(ended.term());
                }
                if (event instanceof EndEvent.Churned) {
                    last.clear();
                }
                if (event instanceof ContractEvent.Renewed its) {
                    renewed.add(its.next().months());
                }
                if (event instanceof ContractEvent.RenewedTacitly its) {
                    renewed.add(its.next().months());
                }
                next(event).forEach(term -> {
                    ContractTerm before = last.put(term.id(), term);
                    assertTrue(before == null || !term.start().isBefore(before.end()), term + " overlaps " + before);
                });
            }
            assertEquals(renewed.size(), ordersForTerms(customer), "every term that is renewed is ordered once");
        }
    }

    private static Option<ContractTerm> next(Event event) {
        if (event instanceof ContractEvent.Renewed renewed) {
            return Option.of(renewed.next());
        }
        if (event instanceof ContractEvent.RenewedTacitly renewed) {
            return Option.of(renewed.next());
        }
        if (event instanceof EndEvent.WonBack back) {
            return back.term();
        }
        return event instanceof ContractEvent.DealNoted noted ? noted.booked() : Option.none();
    }

    private long ordersForTerms(CustomerId customer) {
        return selling.office.process.orders().stream(Query.all())
                .map(one -> selling.office.process.orders().find(one.id()).get())
                .map(Order::agreement)
                .filter(agreement -> agreement.sale().customer().contains(customer)
                        && agreement.sale().deal().isEmpty()
                        && agreement.months().isDefined())
                .count();
    }

    private void assertRenewalDealsAgree() {
        List<DealId> awaited = new ArrayList<>();
        customers().values().stream()
                .filter(Customer.Ongoing.class::isInstance)
                .forEach(customer -> customer.dossier()
                        .business()
                        .contracts()
                        .running()
                        .forEach(contract -> contract.open().forEach(awaited::add)));
        Set<DealId> open = selling.office.process.deals().stream(Query.all())
                .map(Listed::id)
                .filter(id -> {
                    Deal deal = selling.office.process.deals().find(id).get();
                    return deal instanceof Deal.Ongoing
                            && deal.dossier().profile().kind().contains(DealKind.RENEWAL)
                            && !hasBeenAnnulled(id);
                })
                .collect(Collectors.toSet());
        assertEquals(awaited.size(), Set.copyOf(awaited).size(), "one renewal deal for a contract: " + awaited);
        assertEquals(Set.copyOf(awaited), open);
    }

    /** What is won, and then was not, has left its contract renewed. */
    private boolean hasBeenAnnulled(DealId deal) {
        return selling.office.process.deals().history(deal).stream()
                .anyMatch(one -> one.event() instanceof DealEvent.WinAnnulled);
    }

    private void assertEveryoneIsInOnePhase() {
        Map<CustomerId, Customer> all = customers();
        long listed = Stream.of("arriving", "onboarding", "active", "at-risk", "churned", "merged")
                .flatMap(phase ->
                        selling.office.process.customers().stream(Query.all().inPhase(phase)))
                .count();
        assertEquals(all.size(), listed);
    }
}
