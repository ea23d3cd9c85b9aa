package org.dealwright.json;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.api.SalesPolicy;
import org.dealwright.closing.Instalment;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.Schedule;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.Decision;
import org.dealwright.consent.Decisions;
import org.dealwright.contact.People;
import org.dealwright.deal.DealPolicy;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Omission;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.WorkingHours;
import org.dealwright.process.WorkingHours.Hours;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.qualification.Evidence;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.TeamPolicy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The values that are not records: of which parts they are written, and how they are made of them. */
final class ValueForms {
    private ValueForms() {}

    /** An amount and its currency, as in {@code {"currency": "EUR", "amount": "12.50"}}. */
    static Codec<Money> money() {
        return new ObjectCodec<>(
                List.of(
                        Part.of("currency", Money::getCurrencyUnit, Codecs.ALL.of(CurrencyUnit.class)),
                        Part.of("amount", Money::getAmount, Codecs.ALL.of(BigDecimal.class))),
                values -> Money.of((CurrencyUnit) values[0], (BigDecimal) values[1]));
    }

    /** The needs, in the order in which they were recorded. */
    static Codec<Needs> needs() {
        return new WrapperCodec<>(Codecs.ALL.listOf(Need.class), Needs::asList, Needs::of);
    }

    /** Instalments by number. */
    static Codec<Schedule> schedule() {
        return new WrapperCodec<>(Codecs.ALL.listOf(Instalment.class), Schedule::asList, Schedule::of);
    }

    /** Decisions in their own order. */
    static Codec<Decisions> decisions() {
        return new WrapperCodec<>(Codecs.ALL.listOf(Decision.class), Decisions::asList, Decisions::of);
    }

    /** How many for each reason; nothing is left out where nobody says so. */
    static Codec<LeftOut> leftOut() {
        Codec<Map<Omission, Long>> rows = Codecs.map(Codecs.ALL.of(Omission.class), Codecs.ALL.of(Long.class));
        return new UsualCodec<>(new WrapperCodec<>(rows, LeftOut::rows, LeftOut::new), LeftOut.NONE);
    }

    /** Where, on which days of the week, and on which days not. */
    @SuppressWarnings("unchecked") // the parts, in their order
    static Codec<WorkingHours> workingHours() {
        Codec<Map<DayOfWeek, Hours>> week = Codecs.map(Codecs.ALL.of(DayOfWeek.class), Codecs.ALL.of(Hours.class));
        Codec<Set<LocalDate>> days = Codecs.set(Codecs.ALL.of(LocalDate.class));
        return new ObjectCodec<>(
                List.of(
                        Part.of("zone", WorkingHours::zone, Codecs.ALL.of(ZoneId.class)),
                        Part.of("week", WorkingHours::week, week),
                        Part.of("holidays", WorkingHours::holidays, days)),
                values -> WorkingHours.of((ZoneId) values[0], (Map<DayOfWeek, Hours>) values[1])
                        .except((Set<LocalDate>) values[2]));
    }

    /** The policies of all life cycles. */
    static ObjectCodec<Object> salesPolicy() {
        List<Part> parts = new ArrayList<>();
        parts.add(policy("prospect", SalesPolicy::prospect, ProspectPolicy.class));
        parts.add(policy("deal", SalesPolicy::deal, DealPolicy.class));
        parts.add(policy("proposal", SalesPolicy::proposal, ProposalPolicy.class));
        parts.add(policy("order", SalesPolicy::order, OrderPolicy.class));
        parts.add(policy("customer", SalesPolicy::customer, CustomerPolicy.class));
        parts.add(policy("consent", SalesPolicy::consent, ConsentPolicy.class));
        parts.add(policy("team", SalesPolicy::team, TeamPolicy.class));
        return new ObjectCodec<>(
                parts,
                values -> SalesPolicy.defaults()
                        .with((ProspectPolicy) values[0])
                        .with((DealPolicy) values[1])
                        .with((ProposalPolicy) values[2])
                        .with((OrderPolicy) values[3])
                        .with((CustomerPolicy) values[4])
                        .with((ConsentPolicy) values[5])
                        .with((TeamPolicy) values[6]));
    }

    private static <P> Part policy(String name, Function<SalesPolicy, P> get, Class<P> type) {
        Codec<Object> codec = Codecs.ALL.component(type);
        Object usual = get.apply(SalesPolicy.defaults());
        return new Part(name, value -> get.apply((SalesPolicy) value), new UsualCodec<>(codec, usual));
    }

    /** What is handed over; its summary and its next step go together. */
    @SuppressWarnings("unchecked") // the parts, in their order
    static Codec<HandoffPackage> handoffPackage() {
        Codec<Option<String>> text = new OptionCodec<>(Scalars.TEXT);
        return new ObjectCodec<>(
                List.of(
                        Part.of("summary", HandoffPackage::summary, text),
                        Part.of("needs", HandoffPackage::needs, Codecs.ALL.of(Needs.class)),
                        Part.of("evidence", HandoffPackage::evidence, Codecs.ALL.listOf(Evidence.class)),
                        Part.of("people", HandoffPackage::people, Codecs.ALL.of(People.class)),
                        Part.of("promised", HandoffPackage::promised, Codecs.ALL.listOf(String.class)),
                        Part.of("nextStep", HandoffPackage::nextStep, text)),
                values -> handoffPackage(
                        (Option<String>) values[0],
                        HandoffPackage.ofFacts((Needs) values[1], (List<Evidence>) values[2], (People) values[3])
                                .promising((List<String>) values[4]),
                        (Option<String>) values[5]));
    }

    private static HandoffPackage handoffPackage(
            Option<String> summary, HandoffPackage facts, Option<String> nextStep) {
        if (summary.isDefined() != nextStep.isDefined()) {
            throw new IllegalArgumentException("summary and nextStep must be there together");
        }
        return summary.isEmpty()
                ? facts
                : HandoffPackage.of(
                        summary.get(),
                        facts.needs(),
                        facts.evidence(),
                        facts.people(),
                        facts.promised(),
                        nextStep.get());
    }
}
