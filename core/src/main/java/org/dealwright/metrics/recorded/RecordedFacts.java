package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.Forecasted;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Passage;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.Rated;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Referral;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.Touch;
import org.dealwright.metrics.lifetime.Heard;
import org.dealwright.process.MemberId;
import org.dealwright.team.Member;
import org.dealwright.team.TeamName;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded, as the facts that measures take.
 *
 * <p>What cannot be told is not there, and {@link #leftOut} says how much that is, and why: nothing is made up. Facts are
 * about what was recorded; what time has made due and nobody has let act has not happened yet. All lists are in the order
 * in which histories began, and unmodifiable. Immutable and thread-safe.
 */
public final class RecordedFacts {
    private final List<Passage> prospectPassages;
    private final List<Passage> dealPassages;
    private final List<Journey> journeys;
    private final List<Journey> dealJourneys;
    private final List<DealOutcome> dealOutcomes;
    private final List<ProductOutcome> productOutcomes;
    private final List<CreditedOutcome> creditedOutcomes;
    private final List<PipelineEntry> pipelineEntries;
    private final List<Stay> prospectStays;
    private final List<Stay> dealStays;
    private final List<Stay> stageStays;
    private final List<Stay> customerStays;
    private final List<FactOf<Touch>> touches;
    private final List<Arrival> arrivals;
    private final List<FactOf<HandoffOutcome>> handoffs;
    private final List<FactOf<HandoffOutcome>> takeovers;
    private final List<Tenure> tenures;
    private final List<RecurringTerm> recurringTerms;
    private final List<Heard> heard;
    private final List<Referral> referrals;
    private final List<Rated> promoterAnswers;
    private final List<Rated> satisfactionAnswers;
    private final List<Rated> reviews;
    private final Map<FactKind, LeftOut> leftOut;
    private final Describing describing;
    private final List<Member> members;
    private final Map<DealId, CustomerId> buyers;
    private final List<Purchase> purchases;
    private final ZoneId zone;

    RecordedFacts(Telling told) {
        prospectPassages = List.copyOf(told.prospectPassages);
        dealPassages = List.copyOf(told.dealPassages);
        journeys = List.copyOf(told.journeys);
        dealJourneys = List.copyOf(told.dealJourneys);
        dealOutcomes = List.copyOf(told.dealOutcomes);
        productOutcomes = List.copyOf(told.productOutcomes);
        creditedOutcomes = List.copyOf(told.creditedOutcomes);
        pipelineEntries = List.copyOf(told.pipelineEntries);
        prospectStays = List.copyOf(told.prospectStays);
        dealStays = List.copyOf(told.dealStays);
        stageStays = List.copyOf(told.stageStays);
        customerStays = List.copyOf(told.customerStays);
        touches = List.copyOf(told.touches);
        arrivals = List.copyOf(told.arrivals);
        handoffs = List.copyOf(told.handoffs);
        takeovers = List.copyOf(told.takeovers);
        tenures = List.copyOf(told.tenures);
        recurringTerms = List.copyOf(told.recurringTerms);
        heard = List.copyOf(told.heard);
        referrals = List.copyOf(told.referrals);
        promoterAnswers = List.copyOf(told.promoterAnswers);
        satisfactionAnswers = List.copyOf(told.satisfactionAnswers);
        reviews = List.copyOf(told.reviews);
        leftOut = told.reasons.leftOut();
        describing = told.describing;
        members = told.members();
        buyers = Map.copyOf(told.buyers);
        purchases = List.copyOf(told.purchases);
        zone = told.options.zone();
    }

    private Reckoning reckoning() {
        return new Reckoning(this, members, buyers, purchases, zone);
    }

    private static <F> List<F> alone(List<FactOf<F>> facts) {
        return facts.stream().map(FactOf::fact).toList();
    }

    /**
     * Every phase that a prospect came into, by the phase's name, such as {@code qualified}. Of an adopted one only those of
     * which another system said when.
     */
    public List<Passage> prospectPassages() {
        return prospectPassages;
    }

    /** Every phase that a deal came into, by the phase's name, such as {@code proposed}; a win that was annulled is none. */
    public List<Passage> dealPassages() {
        return dealPassages;
    }

    /**
     * How far each prospect has come, from {@code identified} to {@code handed-off}, and on with its deal from {@code
     * discovering} to {@code won}: the steps are the names of their phases. Dropped are the disqualified, those who opted out,
     * and those whose deal was lost. One that turned out to be another is told of as that one.
     */
    public List<Journey> journeys() {
        return journeys;
    }

    /** How far each deal has come, from {@code discovering} to {@code won}; dropped are the lost. */
    public List<Journey> dealJourneys() {
        return dealJourneys;
    }

    /**
     * Every deal, and what has become of it. What was lost has the value that it had while it was worked on. A deal that was
     * adopted as won or lost has closed when another system said so: as of when it was adopted, if that was entered later.
     *
     * <p>What was won stays won, and its value follows what became of its orders: all of one that was cancelled, what was refunded
     * and what was written off of another is taken off, in proportion, rounded half even to the minor unit. It is taken off the
     * period of the win, as a clawback is; what a report said before it is told by {@link FactOptions#asKnownAt}. A deal whose win
     * was annulled is open again.
     */
    public List<DealOutcome> dealOutcomes() {
        return dealOutcomes;
    }

    /**
     * The same by product: a row for each product of a deal, in the order of their identifiers, with its part of the deal's value
     * by what its lines come to in the proposal that was accepted, else in the one that has come furthest, else in the last. The
     * parts add up to the deal's value. A deal of which no proposal says the products is left out.
     *
     * <p>For any measure of deals by product: {@code collect(groupingBy(ProductOutcome::product, mapping(ProductOutcome::outcome,
     * …)))}.
     */
    public List<ProductOutcome> productOutcomes() {
        return productOutcomes;
    }

    /**
     * The same by credit: a row for each member who shares the revenue, or for the owner alone where nobody was named, with their
     * part of the deal's value, and one for each who is credited besides. A deal whose revenue is nobody's is left out.
     */
    public List<CreditedOutcome> creditedOutcomes() {
        return creditedOutcomes;
    }

    /**
     * What was expected of every deal while it was worked on, so that the pipeline is told as it stood at any instant. While it
     * rests nothing is expected. How likely and how sure a deal was its stage says, as stages are now.
     */
    public List<PipelineEntry> pipelineEntries() {
        return pipelineEntries;
    }

    /** How long each prospect was in a phase, by the phase's name; the one it is in has no end. */
    public List<Stay> prospectStays() {
        return prospectStays;
    }

    /** How long each deal was in a phase, by the phase's name; the one it is in has no end. */
    public List<Stay> dealStays() {
        return dealStays;
    }

    /** How long each deal was in a stage of its pipeline, by the stage's code. After a rest a stay begins anew. */
    public List<Stay> stageStays() {
        return stageStays;
    }

    /** How long each customer was in a phase, by the phase's name; the one they are in has no end. */
    public List<Stay> customerStays() {
        return customerStays;
    }

    /** Contact that was made with prospects, in deals and with customers, and not taken back. */
    public List<Touch> touches() {
        return alone(touches);
    }

    /** The touches, each with the prospect, the deal or the customer that it is about. */
    public List<FactOf<Touch>> touchesAbout() {
        return touches;
    }

    /**
     * Every prospect as a lead that came: when it was identified, and when a member first turned to them or answered them since.
     * For those that came by themselves, filter by {@link Particulars#source()}.
     */
    public List<Arrival> arrivals() {
        return arrivals;
    }

    /** What became of every handoff that was offered to an executive, and of the deal. */
    public List<HandoffOutcome> handoffs() {
        return alone(handoffs);
    }

    /** The handoffs to executives, each with its prospect. */
    public List<FactOf<HandoffOutcome>> handoffsAbout() {
        return handoffs;
    }

    /** What became of every handoff of a customer after the sale; a customer who left is lost, any other open. */
    public List<HandoffOutcome> takeovers() {
        return alone(takeovers);
    }

    /** The handoffs of customers, each with its customer. */
    public List<FactOf<HandoffOutcome>> takeoversAbout() {
        return takeovers;
    }

    /**
     * How long each was a customer; who was won back is told of twice, and who was known as two as one. Whose only win was
     * annulled before anybody took them over is no customer.
     */
    public List<Tenure> tenures() {
        return tenures;
    }

    /**
     * What customers pay each month, a row for each price of a contract. A contract that runs goes on until notice ends it.
     * What is paid for several months is divided among them, rounded half even to the minor unit.
     */
    public List<RecurringTerm> recurringTerms() {
        return recurringTerms;
    }

    /**
     * When those who are customers still, and were taken over, were in touch last, or ordered, as often as their phase remembers;
     * who never was, when they became known: {@code collect(SilenceRisk.of(asOf, rule))}.
     */
    public List<Heard> heard() {
        return heard;
    }

    /** Whom customers sent, and what came of it. */
    public List<Referral> referrals() {
        return referrals;
    }

    /** How likely customers are to recommend us, 0 to 10: {@code collect(PromoterScore.of(Rated::score))}. */
    public List<Rated> promoterAnswers() {
        return promoterAnswers;
    }

    /** How satisfied customers are, 1 to 5: {@code collect(Ratings.of(Rated::score))}. */
    public List<Rated> satisfactionAnswers() {
        return satisfactionAnswers;
    }

    /** The stars that customers gave, 1 to 5. */
    public List<Rated> reviews() {
        return reviews;
    }

    /**
     * What the pipeline made expect of a period, and what came: the weighted value at its first instant of what was to be decided
     * in it, and all that was won in it, by deals that were opened since as well. What has no value, no probability or no rate is
     * left out, and counted. For how far forecasts were off, of several periods: {@code collect(ForecastError.of(…))}.
     */
    public Forecasted forecasted(ReportingPeriod period, ExchangeRates rates) {
        return reckoning().forecasted(period, rates);
    }

    /**
     * What was at least as sure as that at a period's first instant and was to be decided in it, such as commit and best case
     * together, and all that was won in it.
     *
     * @throws IllegalArgumentException if the category is left out of forecasts
     */
    public Forecasted forecasted(ReportingPeriod period, ForecastCategory category, ExchangeRates rates) {
        return reckoning().forecasted(period, category, rates);
    }

    /**
     * What each member reached of each quota for what is won, or for new business, expansion or renewal alone: of every deal what
     * they are credited with, revenue and overlay; where nobody was named all of it is its owner's. Quotas for anything else, or in a currency without a rate, are not in it.
     */
    public List<MemberAttainment> attainments(ExchangeRates rates) {
        return reckoning().attainments(rates);
    }

    /**
     * What each customer bought in the period, less what came undone: by deals that were won in it, and by orders without a deal
     * that were placed in it, such as reorders and terms that went on by themselves. What they could have bought besides is not
     * known.
     */
    public List<CustomerValue> customerValues(ReportingPeriod period) {
        return reckoning().customerValues(period);
    }

    /** The team of a member; none where nobody knows. */
    public Option<TeamName> team(MemberId member) {
        return Option.of(describing.teams.get(Objects.requireNonNull(member, "member")));
    }

    /** What there is and cannot be told as facts of that kind, by the reason. */
    public LeftOut leftOut(FactKind kind) {
        return leftOut.getOrDefault(kind, LeftOut.NONE);
    }

    /**
     * What facts about a deal can be grouped by.
     *
     * @throws IllegalArgumentException if no fact is about it
     */
    public Particulars of(DealId deal) {
        return known("deal", deal.value(), describing.deals.get(deal.value()));
    }

    /**
     * What facts about a prospect can be grouped by.
     *
     * @throws IllegalArgumentException if no fact is about it
     */
    public Particulars of(ProspectId prospect) {
        return known("prospect", prospect.value(), describing.prospects.get(prospect.value()));
    }

    /**
     * What facts about a customer can be grouped by.
     *
     * @throws IllegalArgumentException if no fact is about them
     */
    public Particulars of(CustomerId customer) {
        return known("customer", customer.value(), describing.customers.get(customer.value()));
    }

    private static Particulars known(String what, String id, @Nullable Particulars particulars) {
        if (particulars == null) {
            throw new IllegalArgumentException("no fact is about the " + what + " " + id);
        }
        return particulars;
    }
}
