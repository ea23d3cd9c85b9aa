package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.Order;
import org.dealwright.consent.Consent;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.deal.BuyerStanding;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.SkillQuestion;
import org.dealwright.deal.SkillStanding;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.DealStanding;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.Development;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.team.TeamPolicy;

/**
 * Answers what life cycles ask of each other. What an answer rests on is loaded into the unit, so that it must still be so
 * when the unit is recorded; what no version tells is a premise.
 */
final class FactAnswers {
    /** Answers one question. */
    @FunctionalInterface
    private interface Answer<Q, A> {
        A to(Q about, Unit unit, StreamId asker, Instant at);
    }

    private final Map<Fact<?, ?>, Answer<?, ?>> answers = new HashMap<>();
    private final FreshIds ids;

    /**
     * Answers every fact that a table declares.
     *
     * @param ids identifiers for what begins by itself
     * @param skills who has which skill
     */
    FactAnswers(FreshIds ids, SkillBook skills) {
        this.ids = ids;
        on(ProspectLifecycle.NEXT_DEAL, this::nextDeal);
        on(ProspectLifecycle.LIKELY_DUPLICATES, FactAnswers::likelyDuplicates);
        on(ProspectLifecycle.TARGET_STANDING, (target, unit, asker, at) -> MergeTargets.standing(unit, asker, target));
        on(ProspectLifecycle.HAS_CONTRACT, (company, unit, asker, at) -> hasContract(company, unit));
        on(ContactFacts.MAY_CONTACT, (question, unit, asker, at) -> mayContact(question, unit, at));
        on(ProposalLifecycle.DEAL_STANDING, (deal, unit, asker, at) -> dealStanding(deal, unit));
        on(DealLifecycle.SECOND_DEAL, (needs, unit, asker, at) -> ids.deal(unit));
        on(DealLifecycle.SPECIALIST_SKILL, (asked, unit, asker, at) -> skill(asked, unit, skills));
        on(HandoffTerms.OWN_HOURS, (member, unit, asker, at) -> ownHours(member, unit));
        on(MemberLifecycle.OPEN_WORK, (member, unit, asker, at) -> OpenWorks.allOf(unit, member));
        on(DealLifecycle.BUYER_STANDING, (company, unit, asker, at) -> buyerStanding(company, unit, asker, at));
        on(DealLifecycle.RECEIVED_ON_ORDERS, (orders, unit, asker, at) -> received(orders, unit));
        on(
                DealLifecycle.RENEWAL_STANDING,
                (customer, unit, asker, at) -> RenewalOfDeal.standing(unit, customer, new DealId(asker.id())));
        on(CustomerLifecycle.RENEWAL_DEAL, (term, unit, asker, at) -> ids.deal(unit));
        on(
                CustomerLifecycle.MERGE_STANDING,
                (target, unit, asker, at) -> CustomerTargets.standing(unit, asker, target));
        on(
                CustomerLifecycle.REFERRED,
                (prospect, unit, asker, at) -> ReferralReactions.standing(unit, asker, prospect));
        on(
                CustomerLifecycle.DEAL_REWARDED,
                (prospect, unit, asker, at) -> ReferralReactions.rewarded(unit, asker, prospect));
        on(CustomerLifecycle.IS_CUSTOMER, (buyer, unit, asker, at) -> CustomerOfDeal.of(unit, buyer));
        on(ContactFacts.REACHABLE, (person, unit, asker, at) -> isReachable(person, unit, at));
    }

    /** The roster says it of those whose skills it keeps, and the embedder's own book of the others. */
    private static SkillStanding skill(SkillQuestion asked, Unit unit, SkillBook book) {
        Option<Development> known = unit.roster()
                .find(asked.member())
                .map(member -> member.profile().development())
                .filter(development -> !development.ratings().isEmpty());
        if (known.isEmpty()) {
            return book.standing(asked.member(), asked.skill());
        }
        return known.get().level(asked.skill()) > 0 ? SkillStanding.HAS : SkillStanding.LACKS;
    }

    /** By the calendar that the roster says, which must then still be so; without calendars nobody has hours of their own. */
    private static Option<WorkingHours> ownHours(MemberId member, Unit unit) {
        TeamPolicy team = unit.policy().team();
        return team.calendars().isEmpty()
                ? Option.none()
                : unit.load(Kind.MEMBER, Kind.MEMBER.stream(member))
                        .state
                        .flatMap(known -> team.hours(known.profile().post()));
    }

    private <Q, A> void on(Fact<Q, A> fact, Answer<Q, A> answer) {
        answers.put(fact, answer);
    }

    /** The facts, with the answer to one more question. */
    <Q, A> Facts with(Facts facts, Fact.Question<Q, A> question, Unit unit, StreamId asker, Instant at) {
        @SuppressWarnings("unchecked") // on(...) is the only way in, and ties the answer to the fact
        Answer<Q, A> answer = (Answer<Q, A>) answers.get(question.fact());
        if (answer == null) {
            throw new IllegalStateException(
                    "nobody answers the fact " + question.fact().name());
        }
        return facts.with(question.fact(), question.about(), answer.to(question.about(), unit, asker, at));
    }

    /** The company's open deal, which must then stay as it is; else a new one, and then none may open meanwhile. */
    private NextDeal nextDeal(Option<CompanyId> company, Unit unit, StreamId asker, Instant at) {
        if (company.isDefined()) {
            Option<StreamId> open = unit.ask(index -> index.openDeal(company.get()));
            if (open.isDefined()) {
                unit.load(Kind.DEAL, open.get());
                return new NextDeal(new DealId(open.get().id()), true);
            }
            unit.restOn(index -> index.openDeal(company.get()));
        }
        return new NextDeal(ids.deal(unit), false);
    }

    /**
     * Whoever is recorded as a customer still, or as one who has left. Where none is recorded, whoever has bought is one; and
     * whoever has not must not have meanwhile.
     */
    private static BuyerStanding buyerStanding(CompanyId company, Unit unit, StreamId asker, Instant at) {
        Option<StreamId> customer = unit.ask(index -> index.customerOf(company));
        if (customer.isDefined()) {
            return Customers.goingOn(unit, new CustomerId(customer.get().id()))
                    .flatMap(id -> Customers.afterTime(unit, id))
                    .map(its -> buyerStanding(its, unit, asker, at))
                    .getOrElse(BuyerStanding.NEW);
        }
        unit.restOn(index -> index.customerOf(company));
        Option<StreamId> won = unit.ask(index -> index.wonDeal(company));
        if (won.isDefined()) {
            unit.load(Kind.DEAL, won.get());
            return BuyerStanding.CUSTOMER;
        }
        unit.restOn(index -> index.wonDeal(company));
        return BuyerStanding.NEW;
    }

    /** Whoever is a customer still, and stays one until this is recorded. */
    private static boolean hasContract(CompanyId company, Unit unit) {
        return unit.ask(index -> index.customerOf(company))
                .flatMap(customer -> Customers.goingOn(unit, new CustomerId(customer.id())))
                .flatMap(id -> unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(id)).state)
                .exists(Customer.Ongoing.class::isInstance);
    }

    /** Whoever left after they had bought was a customer then. */
    private static BuyerStanding buyerStanding(Customer customer, Unit unit, StreamId asker, Instant at) {
        if (!isArrivalGood(customer, unit, asker)) {
            return BuyerStanding.NEW;
        }
        boolean hadLeft =
                customer instanceof Customer.Churned && !customer.since().isAfter(at);
        return hadLeft ? BuyerStanding.FORMER : BuyerStanding.CUSTOMER;
    }

    /** Whoever arrived by the very deal that asks is none yet; nor is whoever nobody took over before their win was annulled. */
    private static boolean isArrivalGood(Customer customer, Unit unit, StreamId asker) {
        Option<StreamId> deal = customer.dossier().profile().deal().map(Kind.DEAL::stream);
        return !deal.contains(asker)
                && (!(customer instanceof Customer.Arriving)
                        || deal.forAll(by -> unit.load(Kind.DEAL, by).state.forAll(Deal.Won.class::isInstance)));
    }

    /**
     * Those of the orders on which money came in; they must then stay as they are. What comes in on one that is cancelled
     * pays for nothing: it is the customer's.
     */
    private static List<OrderId> received(List<OrderId> orders, Unit unit) {
        List<OrderId> received = new ArrayList<>();
        for (OrderId order : orders) {
            if (unit.load(Kind.ORDER, Kind.ORDER.stream(order))
                    .state
                    .exists(its -> !(its instanceof Order.Cancelled)
                            && its.ledger().received().isPositive())) {
                received.add(order);
            }
        }
        return received;
    }

    private static List<LikelyDuplicate> likelyDuplicates(
            CompanyIdentity identity, Unit unit, StreamId asker, Instant at) {
        return identity.isUnknown() ? List.of() : unit.ask(index -> Duplicates.of(index, identity, Option.none()));
    }

    /** The deal must then stay as it is. */
    private static Option<DealStanding> dealStanding(DealId deal, Unit unit) {
        return unit.load(Kind.DEAL, Kind.DEAL.stream(deal)).state.map(FactAnswers::standing);
    }

    static DealStanding standing(Deal deal) {
        return new DealStanding(
                pursuit(deal),
                deal.owner(),
                deal.dossier().pursuit().team(),
                deal.dossier()
                        .formerOwners()
                        .map(one -> new DealStanding.FormerOwner(one.member(), one.until()))
                        .asJava(),
                deal.dossier().needs());
    }

    private static DealStanding.Pursuit pursuit(Deal deal) {
        if (deal instanceof Deal.Open) {
            return DealStanding.Pursuit.OPEN;
        }
        return deal instanceof Deal.Won
                ? DealStanding.Pursuit.WON
                : deal instanceof Deal.Lost ? DealStanding.Pursuit.LOST : DealStanding.Pursuit.RESTING;
    }

    static ContactAnswer mayContact(ContactQuestion question, Unit unit, Instant at) {
        return Consent.mayContact(
                unit.consent(question.person()),
                question.channel(),
                question.purpose(),
                question.when(at, unit.now()),
                unit.policy().consent());
    }

    static ContactAnswer isReachable(PersonId person, Unit unit, Instant at) {
        return Consent.isReachable(unit.consent(person), at, unit.policy().consent());
    }
}
