package org.dealwright.architecture;

import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.closing.Instalment;
import org.dealwright.closing.Schedule;
import org.dealwright.consent.Decisions;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.People;
import org.dealwright.deal.CreditShare;
import org.dealwright.deal.Credits;
import org.dealwright.deal.DealDossier;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.DealProfile;
import org.dealwright.evaluation.Teaching;
import org.dealwright.evaluation.Training;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.ProductId;
import org.dealwright.incentive.Attainment;
import org.dealwright.incentive.Carried;
import org.dealwright.incentive.Commission;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.incentive.Statement;
import org.dealwright.incentive.Tier;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.FunnelStep;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.PipelineBridge;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.Ratings;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.RevenueRetention;
import org.dealwright.metrics.Times;
import org.dealwright.need.CustomerSegment;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.need.PriceEntry;
import org.dealwright.need.PriceTier;
import org.dealwright.need.Unit;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Command;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.PriceBasis;
import org.dealwright.proposal.Quotation;
import org.dealwright.proposal.Totals;
import org.dealwright.proposal.WholeDiscount;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.Profile;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.HealthTerms;
import org.dealwright.retention.RhythmTerms;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UsageMetric;
import org.dealwright.retention.UsageReading;
import org.dealwright.testing.CompiledModule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One of each record that an embedder can make, with something in every component. */
final class RecordSamples {
    private static final Times TIMES = Stream.of(Duration.ofHours(1)).collect(Times.of(time -> time));

    private static final Map<Class<?>, Object> LEAVES = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(Object.class, "x"),
            Map.entry(Comparable.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(boolean.class, false),
            Map.entry(Class.class, String.class),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Instant.class, Instant.parse("2026-03-02T09:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-02")),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(Actor.class, Actor.system()),
            Map.entry(Attributes.class, Attributes.none()),
            Map.entry(
                    DealDossier.class,
                    DealDossier.of(
                            new DealProfile(
                                    Option.none(),
                                    Option.none(),
                                    new DealOrigin.OfMember(),
                                    Option.none(),
                                    io.vavr.collection.List.empty(),
                                    Attributes.none(),
                                    Option.none()),
                            Option.none(),
                            Instant.parse("2026-03-02T09:00:00Z"))),
            Map.entry(DealPolicy.class, DealPolicy.defaults()),
            Map.entry(Decisions.class, Decisions.NONE),
            Map.entry(
                    Dossier.class,
                    Dossier.of(
                            new Profile(
                                    CompanyIdentity.unknown(),
                                    Option.none(),
                                    Option.none(),
                                    io.vavr.collection.List.empty(),
                                    Attributes.none(),
                                    Option.none()),
                            Option.none(),
                            Instant.parse("2026-03-02T09:00:00Z"))),
            Map.entry(Facts.class, Facts.none()),
            Map.entry(
                    HandoffPackage.class,
                    HandoffPackage.of("x", Needs.none(), List.of(), People.none(), List.of(), "x")),
            Map.entry(Period.class, Period.ofMonths(1)),
            Map.entry(
                    Schedule.class,
                    Schedule.of(List.of(
                            new Instalment(1, Money.ofMinor(CurrencyUnit.EUR, 100), Option.none(), Option.none())))),
            Map.entry(Needs.class, Needs.none()),
            Map.entry(WorkingHours.class, WorkingHours.roundTheClock(ZoneOffset.UTC)),
            Map.entry(CurrencyUnit.class, CurrencyUnit.EUR),
            Map.entry(Times.class, TIMES),
            Map.entry(YearMonth.class, YearMonth.of(2026, 3)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Money.class, Money.ofMinor(CurrencyUnit.EUR, 100)),
            Map.entry(Command.class, new ProspectCommand.LapseHandoff()));

    private static final Quotation QUOTATION = Quotation.of(
            List.of(LineRequest.of(new ProductId("x"), 1, Money.ofMinor(CurrencyUnit.EUR, 100))
                    .recurring(1, 1)
                    .answering(new NeedId("x"))
                    .line()),
            WholeDiscount.NONE,
            PriceBasis.NET,
            RoundingMode.HALF_UP);

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /** Records that will not be made of just anything. */
    private static final Map<Class<?>, Object> PARTICULAR = Map.ofEntries(
            Map.entry(Source.class, Source.of(SourceKind.EVENT, "x")),
            Map.entry(Cadence.class, Cadence.OUTBOUND),
            Map.entry(
                    Credits.class,
                    new Credits(
                            List.of(new CreditShare(new MemberId("x"), Percent.HUNDRED)),
                            List.of(new CreditShare(new MemberId("y"), Percent.HUNDRED)))),
            Map.entry(
                    PriceEntry.class,
                    new PriceEntry(
                            new ProductId("x"),
                            Unit.ONE,
                            CustomerSegment.STANDARD,
                            LocalDate.parse("2026-03-02"),
                            Option.of(LocalDate.parse("2026-03-03")),
                            List.of(PriceTier.of(
                                    1, Money.ofMinor(CurrencyUnit.EUR, 100), Money.ofMinor(CurrencyUnit.EUR, 100))))),
            Map.entry(HealthTerms.class, HealthTerms.USUAL),
            Map.entry(HealthTerms.Slope.class, new HealthTerms.Slope(0, 1)),
            Map.entry(RhythmTerms.class, RhythmTerms.usual(ZoneOffset.UTC)),
            Map.entry(Buyer.class, Buyer.of(new CompanyId("x"))),
            Map.entry(
                    ContractTerm.class,
                    new ContractTerm(
                            new TermId("x"), LocalDate.parse("2026-03-02"), 1, Period.ZERO, false, Option.none())),
            Map.entry(
                    UsageReading.class,
                    new UsageReading(
                            UsageMetric.VOLUME,
                            BigDecimal.ONE,
                            LocalDate.parse("2026-03-02"),
                            LocalDate.parse("2026-03-03"),
                            Instant.parse("2026-03-02T09:00:00Z"))),
            Map.entry(
                    IncentivePlan.class,
                    IncentivePlan.builder("x", CurrencyUnit.EUR)
                            .with(Commission.of("x", Tier.of(0, "1")))
                            .build()),
            Map.entry(
                    Statement.class,
                    new Statement(
                            new MemberId("x"),
                            NOTHING,
                            Option.some(Attainment.QUOTA),
                            List.of(),
                            List.of(),
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            new Carried(new MemberId("x"), NOTHING, NOTHING))),
            Map.entry(Teaching.class, new Teaching(new Skill("x"), 1, 2)),
            Map.entry(
                    Training.class,
                    new Training(
                            "x",
                            List.of(new Teaching(new Skill("x"), 1, 2)),
                            Money.ofMinor(CurrencyUnit.EUR, 100),
                            1,
                            Set.of(),
                            1)),
            Map.entry(
                    ExchangeRates.class,
                    new ExchangeRates(
                            CurrencyUnit.EUR,
                            Option.of(LocalDate.parse("2026-03-02")),
                            Map.of(CurrencyUnit.USD, BigDecimal.ONE))),
            Map.entry(FunnelStep.class, new FunnelStep("x", false, 2, 1, 1, 1, TIMES, LeftOut.NONE)),
            Map.entry(
                    HandoffOutcome.class,
                    new HandoffOutcome(
                            new MemberId("x"),
                            new MemberId("y"),
                            Instant.parse("2026-03-02T09:00:00Z"),
                            HandoffResult.RETURNED,
                            Option.of(Duration.ofHours(1)),
                            Option.of("x"),
                            Option.none())),
            Map.entry(Ratings.class, new Ratings(List.of(1L, 0L, 0L, 0L, 0L))),
            Map.entry(
                    PipelineBridge.class,
                    new PipelineBridge(
                            Money.zero(CurrencyUnit.EUR), Map.of(), Money.zero(CurrencyUnit.EUR), LeftOut.NONE)),
            Map.entry(RevenueRetention.class, unchanged(Money.ofMinor(CurrencyUnit.EUR, 100))),
            Map.entry(ReportingPeriod.class, ReportingPeriod.ofYear(2026, ZoneOffset.UTC)),
            Map.entry(Totals.class, QUOTATION.totals()),
            Map.entry(Quotation.class, QUOTATION),
            Map.entry(WorkingHours.Hours.class, new WorkingHours.Hours(LocalTime.MIN, LocalTime.NOON)));

    private static final Map<Class<?>, Object> MADE = new HashMap<>(PARTICULAR);

    private RecordSamples() {}

    private static RevenueRetention unchanged(Money revenue) {
        Money nothing = Money.zero(revenue.getCurrencyUnit());
        return new RevenueRetention(revenue, nothing, nothing, nothing, nothing, Proportion.of(1, 1), LeftOut.NONE);
    }

    static List<Record> all() {
        return CompiledModule.of(Lifecycle.class).exportedTypes().stream()
                .filter(Class::isRecord)
                .map(type -> (Record) of(type))
                .toList();
    }

    private static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Option.class) {
                return Option.of(of(arguments[0]));
            }
            if (raw == io.vavr.collection.List.class) {
                return io.vavr.collection.List.of(of(arguments[0]));
            }
            if (raw == io.vavr.collection.Map.class) {
                return io.vavr.collection.HashMap.of(of(arguments[0]), of(arguments[1]));
            }
            if (raw == Set.class) {
                return Set.of(of(arguments[0]));
            }
            if (raw == Map.class) {
                return Map.of(of(arguments[0]), of(arguments[1]));
            }
            return List.class == raw ? List.of(of(arguments[0])) : of(raw);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        return of((Class<?>) type);
    }

    private static Object of(Class<?> type) {
        Object leaf = LEAVES.get(type);
        if (leaf != null) {
            return leaf;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        Object known = MADE.get(type);
        if (known == null) {
            known = made(type);
            MADE.put(type, known);
        }
        return known;
    }

    private static Object made(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("no sample of " + type.getName() + ": give one in LEAVES");
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(components)
                            .map(component -> of(component.getGenericType()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName() + ": give one in PARTICULAR", e);
        }
    }
}
