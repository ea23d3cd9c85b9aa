package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.closing.Order;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Passage;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.Rated;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Referral;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.Touch;
import org.dealwright.metrics.lifetime.Heard;
import org.dealwright.prospect.Prospect;
import org.dealwright.retention.Customer;
import org.dealwright.retention.Rapport;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.team.Member;
import org.jspecify.annotations.Nullable;

/** Tells the facts of a chronicle. Used once. */
final class Telling {
    final List<Passage> prospectPassages = new ArrayList<>();
    final List<Passage> dealPassages = new ArrayList<>();
    final List<Journey> journeys = new ArrayList<>();
    final List<Journey> dealJourneys = new ArrayList<>();
    final List<DealOutcome> dealOutcomes = new ArrayList<>();
    final List<ProductOutcome> productOutcomes = new ArrayList<>();
    final List<CreditedOutcome> creditedOutcomes = new ArrayList<>();
    final List<PipelineEntry> pipelineEntries = new ArrayList<>();
    final List<Stay> prospectStays = new ArrayList<>();
    final List<Stay> dealStays = new ArrayList<>();
    final List<Stay> stageStays = new ArrayList<>();
    final List<Stay> customerStays = new ArrayList<>();
    final List<FactOf<Touch>> touches = new ArrayList<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<FactOf<HandoffOutcome>> handoffs = new ArrayList<>();
    final List<FactOf<HandoffOutcome>> takeovers = new ArrayList<>();
    final List<Tenure> tenures = new ArrayList<>();
    final List<RecurringTerm> recurringTerms = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Rated> promoterAnswers = new ArrayList<>();
    final List<Rated> satisfactionAnswers = new ArrayList<>();
    final List<Rated> reviews = new ArrayList<>();
    final List<Heard> heard = new ArrayList<>();
    final List<Purchase> purchases = new ArrayList<>();
    final Reasons reasons = new Reasons();
    final Describing describing;
    private final Chronicle chronicle;
    final Map<DealId, CustomerId> buyers;
    private final Undone undone;
    final FactOptions options;
    private final Map<String, Journey> journeyOfDeal = new HashMap<>();

    Telling(Chronicle chronicle, FactOptions options) {
        this.chronicle = chronicle;
        this.options = options;
        buyers = chronicle.buyers();
        undone = new Undone(chronicle);
        describing = new Describing(chronicle);
    }

    /** The members of the team. */
    List<Member> members() {
        return chronicle.members.values().stream()
                .flatMap(life -> life.now().toJavaStream())
                .toList();
    }

    RecordedFacts facts() {
        chronicle.deals.values().forEach(life -> life.now().forEach(now -> deal(life, now)));
        chronicle.prospects.values().forEach(life -> life.now().forEach(now -> prospect(life, now)));
        chronicle.customers.values().forEach(life -> life.now().forEach(now -> customer(life, now)));
        chronicle.orders.values().forEach(life -> life.now().forEach(now -> purchase(life, now)));
        tenures();
        return new RecordedFacts(this);
    }

    private void deal(DealLife life, Deal now) {
        dealPassages.addAll(life.passages);
        outcome(life, now);
        life.expectations.tell(pipelineEntries);
        stays(life.phases, dealStays);
        stays(life.stages, stageStays);
        touches(life.touches, describing.deals, life.id);
        if (life.incomplete().isDefined()) {
            reasons.add(FactKind.DEAL_JOURNEYS, life.incomplete().get());
        } else {
            Journey journey = new Journey(life.id, reached(life.passages), life.dropped(now));
            dealJourneys.add(journey);
            journeyOfDeal.put(life.id, journey);
        }
    }

    private void outcome(DealLife life, Deal now) {
        DealOutcome outcome = life.outcome(now, undone);
        dealOutcomes.add(outcome);
        List<ProductOutcome> products = Parting.byProduct(outcome, chronicle.offers.nets(life.deal, now));
        if (products.isEmpty()) {
            reasons.add(FactKind.PRODUCT_OUTCOMES, Omission.NO_PRODUCT);
        }
        productOutcomes.addAll(products);
        List<CreditedOutcome> credited =
                Parting.byCredit(outcome, now.dossier().pursuit().credits());
        if (credited.stream().allMatch(CreditedOutcome::overlay)) {
            reasons.add(FactKind.CREDITED_OUTCOMES, Omission.NO_MEMBER);
        }
        creditedOutcomes.addAll(credited);
    }

    private void touches(Touches its, Map<String, Particulars> particulars, String id) {
        List<Touch> told = new ArrayList<>(2);
        its.tell(told, reasons);
        told.forEach(touch -> touches.add(about(particulars, id, touch)));
    }

    private static <F> FactOf<F> about(Map<String, Particulars> particulars, String id, F fact) {
        return new FactOf<>(Objects.requireNonNull(particulars.get(id)), fact);
    }

    private void stays(Walk walk, List<Stay> stays) {
        walk.tell(stays);
        reasons.add(FactKind.STAYS, Omission.NO_BEGINNING, walk.unknown());
    }

    private static Map<String, Instant> reached(List<Passage> passages) {
        Map<String, Instant> reached = new TreeMap<>();
        passages.forEach(passage ->
                reached.merge(passage.step(), passage.at(), (one, other) -> one.isBefore(other) ? one : other));
        return reached;
    }

    private void prospect(ProspectLife life, Prospect now) {
        prospectPassages.addAll(life.passages);
        stays(life.phases, prospectStays);
        touches(life.touches, describing.prospects, life.id);
        life.tell(now, arrivals, reasons);
        Option<DealLife> deal =
                now instanceof Prospect.HandedOff handed ? handed.deal().flatMap(chronicle::deal) : Option.none();
        Option<DealResult> became = deal.flatMap(its -> its.now().map(its::result));
        List<HandoffOutcome> outcomes = new ArrayList<>(1);
        life.handoffs.tell(FactKind.HANDOFFS, chronicle::hours, became, outcomes, reasons);
        outcomes.forEach(one -> handoffs.add(about(describing.prospects, life.id, one)));
        journey(life, now, deal);
        referral(new ProspectId(life.id), now);
    }

    /** Of a prospect that turned out to be another, the other's journey is told. */
    private void journey(ProspectLife life, Prospect now, Option<DealLife> deal) {
        Option<Omission> untold = now instanceof Prospect.Merged
                ? Option.some(Omission.MERGED)
                : life.incomplete().orElse(deal.flatMap(DealLife::incomplete));
        if (untold.isDefined()) {
            reasons.add(FactKind.JOURNEYS, untold.get());
            return;
        }
        Map<String, Instant> reached = reached(life.passages);
        Journey further = deal.map(its -> journeyOfDeal.get(its.id)).getOrNull();
        if (further != null) {
            reached.putAll(further.reached());
        }
        journeys.add(new Journey(life.id, reached, further == null ? life.dropped(now) : further.dropped()));
    }

    private void referral(ProspectId prospect, Prospect now) {
        now.dossier().profile().source().flatMap(source -> source.referrer()).forEach(referrer -> {
            if (now instanceof Prospect.Merged) {
                reasons.add(FactKind.REFERRALS, Omission.MERGED);
                return;
            }
            Option<DealId> deal = chronicle.dealOf(prospect);
            Option<DealOutcome> won = deal.flatMap(chronicle::deal)
                    .flatMap(life -> life.now().map(its -> life.outcome(its, undone)))
                    .filter(outcome -> outcome.result() == DealResult.WON);
            referrals.add(new Referral(
                    chronicle.goingOn(referrer),
                    prospect,
                    won.flatMap(outcome -> Option.of(buyers.get(outcome.deal()))),
                    won.flatMap(DealOutcome::value)));
        });
    }

    private void customer(CustomerLife life, Customer now) {
        CustomerId customer = chronicle.goingOn(life.customer);
        stays(life.phases, customerStays);
        touches(life.touches, describing.customers, life.id);
        Option<DealResult> became = Option.some(CustomerLife.became(now));
        List<HandoffOutcome> outcomes = new ArrayList<>(1);
        life.handoffs.tell(FactKind.TAKEOVERS, chronicle::hours, became, outcomes, reasons);
        outcomes.forEach(one -> takeovers.add(about(describing.customers, life.id, one)));
        if (life.isCustomer()) {
            life.contracting.tell(customer, recurringTerms, reasons);
        }
        life.answers.tell(SatisfactionScale.NPS, promoterAnswers);
        life.answers.tell(SatisfactionScale.CSAT, satisfactionAnswers);
        life.answers.tellReviews(reviews);
        life.untold().forEach(why -> reasons.add(FactKind.TENURES, why));
        if (now instanceof Customer.Kept kept) {
            heard(customer, kept.dossier().rapport());
        }
    }

    /** Who was never heard of is silent since they became known. */
    private void heard(CustomerId customer, Rapport rapport) {
        List<Instant> moments = rapport.signsOfLife().latestFirst();
        (moments.isEmpty() ? List.of(rapport.beginning()) : moments).forEach(at -> heard.add(new Heard(customer, at)));
    }

    private void purchase(OrderLife life, Order now) {
        if (OrderLife.deal(now).isEmpty()) {
            now.agreement()
                    .sale()
                    .customer()
                    .forEach(customer -> now.agreement()
                            .placedAt()
                            .forEach(at -> purchases.add(new Purchase(
                                    chronicle.goingOn(customer),
                                    at,
                                    now.agreement().total().minus(life.undone(now))))));
        }
    }

    /** Who was known as two was one customer all the time that either was. */
    private void tenures() {
        Map<CustomerId, List<CustomerLife.Days>> days = new LinkedHashMap<>();
        chronicle.customers.values().stream()
                .filter(life -> life.now().isDefined())
                .forEach(life -> days.computeIfAbsent(chronicle.goingOn(life.customer), each -> new ArrayList<>(1))
                        .addAll(life.tenures()));
        days.forEach((customer, all) -> {
            all.sort(Comparator.comparing(CustomerLife.Days::since));
            CustomerLife.@Nullable Days open = null;
            for (CustomerLife.Days next : all) {
                if (open != null && open.meets(next)) {
                    open = open.until(next.until());
                } else {
                    tell(customer, open);
                    open = next;
                }
            }
            tell(customer, open);
        });
    }

    private void tell(CustomerId customer, CustomerLife.@Nullable Days days) {
        if (days != null) {
            tenures.add(new Tenure(customer, days.since(), days.until()));
        }
    }
}
