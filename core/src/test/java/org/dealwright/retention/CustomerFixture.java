package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.contact.WithoutTouch;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Deadline;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code active().when(command).expect(event)}, or {@code .refused(rule)}, over the customer's table.
 *
 * <p>Anna sold to Acme, where Petra speaks for us; Cili looks after them, and gives the commands unless a test says otherwise.
 * Days are those of 2026, counted from 1 March, a Sunday, at nine; amounts are euros. Everybody may be contacted, and the
 * customer to merge into is one, unless a test says otherwise.
 */
final class CustomerFixture {
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId CILI = new MemberId("cili");
    static final MemberId DORA = new MemberId("dora");
    static final Actor SELLER = Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE);
    static final Actor REP = Actor.of(CILI, Role.CUSTOMER_SUCCESS_REP);
    static final Actor MANAGER = Actor.of(new MemberId("bela"), Role.SALES_MANAGER);
    static final Actor SURVEY = Actor.of(new MemberId("survey"), Role.INTEGRATION);
    static final Option<MemberId> BY_CILI = Option.some(CILI);
    static final Option<MemberId> BY_TIME = Option.none();
    static final Buyer ACME = Buyer.of(new CompanyId("acme"));
    static final DealId DEAL = new DealId("d-1");
    static final DealId NEXT_DEAL = new DealId("d-next");
    static final PersonId PETRA = new PersonId("petra");
    static final NeedId PAPER = new NeedId("paper");
    static final ProductId REAM = new ProductId("ream");
    static final TermId LEASE = new TermId("lease");
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final List<CustomerEvent> history = new ArrayList<>();
    private Option<Customer> state = Option.none();
    /** A silence that is longer than 89 days is unusual, whatever their rhythm. */
    static final RhythmTerms AFTER_89_DAYS = silentAfter(89);

    /** So is one that is longer than ten years. */
    static final RhythmTerms AFTER_TEN_YEARS = silentAfter(3_650);

    private CustomerPolicy policy =
            CustomerPolicy.builder().rhythm(AFTER_89_DAYS).build();
    private Actor actor = REP;
    private Instant at = day(1);
    private boolean mayContact = true;
    private Option<ReferralStanding> naming = Option.none();
    private Option<ProspectId> rewarded = Option.none();
    private Option<CustomerId> already = Option.none();
    private final Map<MemberId, WorkingHours> ownHours = new HashMap<>();
    private MergeStanding target = new MergeStanding.Ongoing(List.of());

    private CustomerFixture() {}

    static CustomerFixture nothing() {
        return new CustomerFixture();
    }

    /** Welcomed on day 1, offered to Cili. */
    static CustomerFixture arriving() {
        return nothing()
                .by(Actor.system())
                .on(1)
                .done(welcome(List.of()))
                .by(REP)
                .on(2);
    }

    /** Taken over on day 2. */
    static CustomerFixture onboarding() {
        return arriving().done(new ArrivalCommand.Accept()).on(3);
    }

    /** Live on day 3. */
    static CustomerFixture active() {
        return onboarding()
                .done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .done(new ArrivalCommand.CompleteOnboardingStep("set-up"))
                .done(new ArrivalCommand.GoLive())
                .on(4);
    }

    /** Flagged by hand on day 4. */
    static CustomerFixture atRisk() {
        return active().done(flag()).on(5);
    }

    static CustomerFixture churned() {
        return active().done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()))
                .on(5);
    }

    static CustomerFixture merged() {
        return active().done(new EndCommand.MergeInto(new CustomerId("other"))).on(5);
    }

    static ArrivalCommand.Welcome welcome(List<ContractTerm> terms) {
        return new ArrivalCommand.Welcome(
                new Arrival(DEAL, ACME, ANNA),
                Option.some(CILI),
                contents(),
                terms,
                new AgreedPrices(Map.of(REAM, euros(3.5))),
                List.of(),
                Attributes.none());
    }

    static HandoffPackage contents() {
        Need need = Need.of(
                PAPER,
                NeedKind.MUST,
                new NeedTopic("paper"),
                Statement.of("What do you print on?", "80 g", PETRA, day(0)));
        return HandoffPackage.of(
                "prints a lot",
                Needs.of(List.of(need)),
                List.of(),
                new People(List.of(new Stakeholder(PETRA, List.of(BuyingRole.CHAMPION)))),
                List.of("delivery on Mondays"),
                "call Petra");
    }

    /** A year from 1 March 2026, with three months' notice, going on by itself, for a hundred a month. */
    static ContractTerm yearly() {
        return new ContractTerm(
                LEASE, date(1), 12, Period.ofMonths(3), true, Option.some(RecurringAmount.monthly(euros(100))));
    }

    static UncheckedTerm unchecked(TermId id, int fromDay, int months) {
        return new UncheckedTerm(id, date(fromDay), months);
    }

    static SuccessCommand.FlagAtRisk flag() {
        return new SuccessCommand.FlagAtRisk(RiskReason.BY_HAND, Option.some("they went quiet"));
    }

    static RelationCommand.LogTouch answered() {
        return new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED);
    }

    static SuccessCommand.LogComplaint complaint(String id, Severity severity) {
        return new SuccessCommand.LogComplaint(
                new ComplaintId(id), ComplaintKind.SERVICE, severity, "nobody calls back");
    }

    static SuccessCommand.RecordSatisfaction score(SatisfactionScale scale, int score) {
        return new SuccessCommand.RecordSatisfaction(scale, score, Option.none());
    }

    private static RhythmTerms silentAfter(int days) {
        return new RhythmTerms(Percent.of(99), RhythmPrior.USUAL, days, days, ZoneOffset.UTC);
    }

    static Instant day(int day) {
        return Instant.parse("2026-02-28T09:00:00Z").plusSeconds(86_400L * day);
    }

    /** The midnight with which a day begins. */
    static Instant midnight(int day) {
        return Instant.parse("2026-02-28T00:00:00Z").plusSeconds(86_400L * day);
    }

    static LocalDate date(int day) {
        return LocalDate.parse("2026-02-28").plusDays(day);
    }

    static Instant midnight(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    static Money euros(double amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    CustomerFixture by(Actor who) {
        actor = who;
        return this;
    }

    CustomerFixture on(int when) {
        at = day(when);
        return this;
    }

    CustomerFixture at(Instant when) {
        at = when;
        return this;
    }

    CustomerFixture under(CustomerPolicy rules) {
        policy = rules;
        return this;
    }

    CustomerFixture whereNobodyMayBeContacted() {
        mayContact = false;
        return this;
    }

    CustomerFixture whereTheProspectNamesThem(ReferralStanding standing) {
        naming = Option.some(standing);
        return this;
    }

    CustomerFixture whereTheDealIsRewardedFor(ProspectId other) {
        rewarded = Option.some(other);
        return this;
    }

    CustomerFixture whereThoseReferredAre(CustomerId known) {
        already = Option.some(known);
        return this;
    }

    /** A member has hours of their own; nobody else has. */
    CustomerFixture where(MemberId member, WorkingHours hours) {
        ownHours.put(member, hours);
        return this;
    }

    CustomerFixture whereTheTargetIs(MergeStanding standing) {
        target = standing;
        return this;
    }

    Customer customer() {
        return state.get();
    }

    CustomerDossier dossier() {
        return customer().dossier();
    }

    Contract contract(TermId id) {
        return dossier().business().contracts().of(id).get();
    }

    List<CustomerEvent> history() {
        return List.copyOf(history);
    }

    CustomerEvent last() {
        return history.get(history.size() - 1);
    }

    String phase() {
        return CustomerLifecycle.table().names().phase(customer().getClass());
    }

    Option<Deadline<Customer>> deadline() {
        return CustomerLifecycle.table().deadline(customer(), policy);
    }

    /** Everything that is due by then happens, each at its instant. */
    CustomerFixture letTimeActTo(Instant until) {
        Actor before = actor;
        for (Option<Deadline<Customer>> next = deadline();
                next.exists(due -> !due.at().isAfter(until));
                next = deadline()) {
            by(Actor.system()).at(next.get().at()).done((CustomerCommand<?>)
                    next.get().command());
        }
        return by(before).at(until);
    }

    CustomerFixture letTimeActTo(int day) {
        return letTimeActTo(day(day));
    }

    /** The situation, with an answer to whatever an option asks. */
    Situation<CustomerPolicy> situation() {
        return situation(state.isEmpty() ? List.of() : CustomerLifecycle.table().questions(customer()));
    }

    private Situation<CustomerPolicy> situation(List<Fact.Question<?, ?>> questions) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : questions) {
            facts = with(facts, question.about());
        }
        return new Situation<>(actor, at, policy, facts);
    }

    private Facts with(Facts facts, Object about) {
        if (about instanceof ContactQuestion contact) {
            Reason reason = Reason.of(
                    "consent.withdrawn-once",
                    contact.channel().term(),
                    contact.purpose().term());
            return facts.with(ContactFacts.MAY_CONTACT, contact, new ContactAnswer(mayContact, reason));
        }
        if (about instanceof LoggedTouch touch) {
            return facts.with(ContactFacts.WITHOUT_TOUCH, touch, WithoutTouch.of(history, touch));
        }
        if (about instanceof TermId term) {
            return facts.with(CustomerLifecycle.RENEWAL_DEAL, term, NEXT_DEAL);
        }
        if (about instanceof Buyer buyer) {
            return facts.with(CustomerLifecycle.IS_CUSTOMER, buyer, already);
        }
        if (about instanceof ProspectId prospect) {
            return facts.with(CustomerLifecycle.REFERRED, prospect, naming)
                    .with(CustomerLifecycle.DEAL_REWARDED, prospect, rewarded);
        }
        if (about instanceof MemberId member) {
            return facts.with(HandoffTerms.OWN_HOURS, member, Option.of(ownHours.get(member)));
        }
        return facts.with(CustomerLifecycle.MERGE_STANDING, (CustomerId) about, target);
    }

    /** It is done, and what follows from it is there. */
    CustomerFixture done(CustomerCommand<?> command) {
        CustomerEvent event =
                when(command).answer().getOrElseThrow(refusal -> new AssertionError(command + ": " + refusal));
        state = Option.some(CustomerLifecycle.table().follow(state, event));
        history.add(event);
        return this;
    }

    Answered when(CustomerCommand<?> command) {
        Situation<CustomerPolicy> situation =
                situation(CustomerLifecycle.table().questions(state, command, policy));
        return new Answered(state, CustomerLifecycle.table().submit(state, command, situation));
    }

    /** What came of the command. */
    record Answered(Option<Customer> before, Either<Rejection, CustomerEvent> answer) {
        /** It was accepted, and that event recorded; gives the phase that follows. */
        Customer expect(CustomerEvent event) {
            assertEquals(Either.right(event), answer);
            return CustomerLifecycle.table().follow(before, event);
        }

        /** It was accepted; gives the phase that follows. */
        Customer accepted() {
            return expect(answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** A rule stands against it, and an explanation exists in both languages. */
        void refused(String rule, Object... arguments) {
            assertEquals(Either.left(Rejection.RuleBroken.of(rule, arguments)), answer);
            explained(rule);
        }

        /** The command is not right in just these ways. */
        void invalid(Violation... violations) {
            assertEquals(Either.left(new Rejection.Invalid(List.of(violations))), answer);
            explained("violation");
        }

        <R extends Rejection> R refused(Class<R> kind) {
            return assertInstanceOf(kind, answer.swap().getOrElseThrow(event -> new AssertionError(event)));
        }

        private void explained(String code) {
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = answer.getLeft().explain(locale);
                assertFalse(sentence.contains(code), sentence);
                assertFalse(sentence.contains("{"), sentence);
            }
        }
    }
}
