package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.need.Consumption;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Quantity;
import org.dealwright.need.Requirement;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.need.Unit;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.prospect.CadenceRun;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.Outreach;
import org.dealwright.prospect.Profile;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.RequiredAttributes;
import org.dealwright.prospect.Retractable;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.EvidenceSource;

/** How each kind of command is made: one line for each, and a test that none is missing. */
final class ProspectKinds {
    private static final List<CompanyId> COMPANIES =
            List.of(new CompanyId("acme"), new CompanyId("birch"), new CompanyId("cedar"));
    private static final List<CompanyKeys> KEYS = List.of(
            CompanyKeys.none(),
            CompanyKeys.none(),
            CompanyKeys.none().at("https://www.acme.example/").named("Acme Ltd."),
            CompanyKeys.none().at("info@gmail.com").named("Birch"));
    private static final List<Channel> CHANNELS = List.of(
            Channel.PHONE,
            Channel.EMAIL,
            Channel.MEETING,
            Channel.VIDEO,
            Channel.SOCIAL,
            Channel.TEXT_MESSAGE,
            Channel.LETTER,
            Channel.WEB);
    private static final List<EvidenceSource> EVIDENCE = List.of(
            EvidenceSource.CALL,
            EvidenceSource.EMAIL,
            EvidenceSource.MEETING,
            EvidenceSource.WEBSITE,
            EvidenceSource.REGISTER,
            EvidenceSource.SYSTEM);
    private static final List<FindingTopic> TOPICS =
            List.of(FindingTopic.SIZE, FindingTopic.INDUSTRY, FindingTopic.FIT, FindingTopic.CURRENT_SUPPLIER);
    private static final List<SourceKind> SOURCES = List.of(
            SourceKind.COLD_CALL, SourceKind.INBOUND, SourceKind.EVENT, SourceKind.CAMPAIGN, SourceKind.PARTNER);
    private static final List<BuyingRole> BUYING_ROLES = List.of(
            BuyingRole.ECONOMIC_BUYER,
            BuyingRole.CHAMPION,
            BuyingRole.DECISION_MAKER,
            BuyingRole.INFLUENCER,
            BuyingRole.USER,
            BuyingRole.GATEKEEPER,
            BuyingRole.BLOCKER);
    private static final List<AttributeKey<?>> FIELDS = List.of(
            AttributeKey.wholeNumber("fleet"),
            AttributeKey.text("segment"),
            AttributeKey.yesOrNo("key-account"),
            AttributeKey.decimal("budget"),
            AttributeKey.date("contract-ends"),
            AttributeKey.instant("last-visit"));
    private static final List<NeedTopic> NEEDS =
            List.of(new NeedTopic("paper"), new NeedTopic("delivery"), new NeedTopic("price"));
    private static final List<Requirement> REQUIREMENTS = List.of(
            Requirement.atLeast("paper-weight", Quantity.of(80, new Unit("gsm"))),
            Requirement.oneOf("colour", "white", "cream"),
            Requirement.yes("recycled"));
    private static final Consumption SHEETS = Consumption.perDay(Quantity.of(900, new Unit("sheet")), 250);

    private static final Map<Class<?>, Function<Draw, ProspectCommand<?>>> KINDS = new LinkedHashMap<>();

    // spotless:off
    static {
        kind(ProspectCommand.Identify.class, draw -> new ProspectCommand.Identify(source(draw), identity(draw), draw.perhaps(draw::member), attributes(draw)));
        kind(ProspectCommand.Adopt.class, draw -> new ProspectCommand.Adopt(claim(draw), draw.perhaps(() -> source(draw)), identity(draw), draw.perhaps(draw::member), draw.perhaps(draw::earlier), attributes(draw)));
        kind(ProspectCommand.Claim.class, draw -> new ProspectCommand.Claim());
        kind(ProspectCommand.Assign.class, draw -> new ProspectCommand.Assign(draw.member(), draw.text()));
        kind(ProspectCommand.Reassign.class, draw -> new ProspectCommand.Reassign(draw.member()));
        kind(ProspectCommand.Research.class, draw -> new ProspectCommand.Research(draw.of(TOPICS), draw.text(), draw.of(EVIDENCE), draw.perhaps(draw::earlier)));
        kind(ProspectCommand.SetAttribute.class, draw -> set(field(draw), draw));
        kind(ProspectCommand.AddPerson.class, draw -> new ProspectCommand.AddPerson(draw.person(), buyingRoles(draw)));
        kind(ProspectCommand.ChangePerson.class, draw -> new ProspectCommand.ChangePerson(draw.knownPerson(), buyingRoles(draw)));
        kind(ProspectCommand.RemovePerson.class, draw -> new ProspectCommand.RemovePerson(draw.knownPerson()));
        kind(ProspectCommand.PlanTouch.class, ProspectKinds::plan);
        kind(ProspectCommand.CancelTouch.class, draw -> new ProspectCommand.CancelTouch());
        kind(ProspectCommand.GiveUpCadence.class, draw -> new ProspectCommand.GiveUpCadence());
        kind(ProspectCommand.LogTouch.class, draw -> new ProspectCommand.LogTouch(draw.of(CHANNELS), draw.of(List.of(Direction.values())), draw.of(List.of(TouchOutcome.values())), draw.perhaps(draw::knownPerson)));
        kind(ProspectCommand.RecordNeed.class, draw -> new ProspectCommand.RecordNeed(new NeedId("n-" + draw.below(9)), draw.of(List.of(NeedKind.values())), draw.of(NEEDS), said(draw), draw.perhaps(() -> draw.of(REQUIREMENTS)), draw.perhaps(() -> SHEETS)));
        kind(ProspectCommand.Assess.class, ProspectKinds::assess);
        kind(ProspectCommand.Retract.class, draw -> new ProspectCommand.Retract(fact(draw), draw.text()));
        kind(ProspectCommand.RetractTouch.class, draw -> new ProspectCommand.RetractTouch(touch(draw), draw.text()));
        kind(ProspectCommand.Qualify.class, draw -> new ProspectCommand.Qualify());
        kind(ProspectCommand.RemindOwner.class, draw -> new ProspectCommand.RemindOwner());
        kind(ProspectCommand.EscalateSilence.class, draw -> new ProspectCommand.EscalateSilence());
        kind(ProspectCommand.Nurture.class, draw -> nurture(draw.of(draw.policy().nurtureReasons(), NurtureReason::code), draw));
        kind(ProspectCommand.Resume.class, draw -> new ProspectCommand.Resume());
        kind(ProspectCommand.ResumeOnDate.class, draw -> new ProspectCommand.ResumeOnDate());
        kind(ProspectCommand.Disqualify.class, draw -> disqualify(draw.of(draw.policy().disqualificationReasons(), DisqualificationReason::code), draw));
        kind(ProspectCommand.OptOut.class, draw -> new ProspectCommand.OptOut());
        kind(ProspectCommand.Reopen.class, draw -> new ProspectCommand.Reopen(draw.text()));
        kind(ProspectCommand.MergeInto.class, draw -> new ProspectCommand.MergeInto(target(draw)));
        kind(ProspectCommand.Absorb.class, draw -> new ProspectCommand.Absorb(draw.prospect(), other(draw)));
        kind(ProspectCommand.OfferHandoff.class, draw -> new ProspectCommand.OfferHandoff(draw.executive(), draw.text(), List.of(draw.text()), draw.text()));
        kind(ProspectCommand.AcceptHandoff.class, draw -> new ProspectCommand.AcceptHandoff());
        kind(ProspectCommand.ReturnHandoff.class, draw -> giveBack(draw.of(draw.policy().returnReasons(), ReturnReason::code), draw));
        kind(ProspectCommand.WithdrawHandoff.class, draw -> new ProspectCommand.WithdrawHandoff());
        kind(ProspectCommand.LapseHandoff.class, draw -> new ProspectCommand.LapseHandoff());
        kind(ProspectCommand.LapseForAbsence.class, draw -> new ProspectCommand.LapseForAbsence());
        kind(ProspectCommand.Convert.class, draw -> new ProspectCommand.Convert());
    }
    // spotless:on

    private static final List<Function<Draw, ClaimedPhase>> CLAIMS = List.of(
            draw -> new ClaimedPhase.Identified(),
            draw -> new ClaimedPhase.Working(),
            draw -> new ClaimedPhase.Engaged(),
            draw -> new ClaimedPhase.Qualified(),
            draw -> new ClaimedPhase.HandoffOffered(draw.executive(), draw.perhaps(draw::earlier)),
            draw -> new ClaimedPhase.Nurturing(
                    draw.perhaps(() -> later(draw)),
                    draw.perhaps(() -> draw.of(draw.policy().nurtureReasons(), NurtureReason::code))),
            draw -> new ClaimedPhase.HandedOff(draw.executive(), draw.perhaps(draw::deal)),
            draw -> new ClaimedPhase.Disqualified(
                    draw.perhaps(() -> draw.of(draw.policy().disqualificationReasons(), DisqualificationReason::code))),
            draw -> new ClaimedPhase.OptedOut(),
            draw -> new ClaimedPhase.Merged(draw.perhaps(() -> target(draw))));

    private ProspectKinds() {}

    private static <C extends ProspectCommand<?>> void kind(Class<C> type, Function<Draw, C> made) {
        KINDS.put(type, made::apply);
    }

    /** Every kind of command that is made here. */
    static List<Class<?>> all() {
        return List.copyOf(KINDS.keySet());
    }

    /**
     * A command of that kind.
     *
     * @throws IllegalStateException if nothing says how it is made
     */
    static ProspectCommand<?> make(Class<?> type, Draw draw) {
        Function<Draw, ProspectCommand<?>> made = KINDS.get(type);
        if (made == null) {
            throw new IllegalStateException("ProspectKinds does not say how a " + type.getSimpleName() + " is made");
        }
        return made.apply(draw);
    }

    private static Source source(Draw draw) {
        return draw.oneIn(6)
                ? Source.referredBy(new CustomerId("c-" + draw.below(100)))
                : new Source(
                        draw.of(SOURCES), draw.perhaps(() -> "campaign-" + draw.below(9)), Option.<CustomerId>none());
    }

    private static CompanyIdentity identity(Draw draw) {
        Option<CompanyId> company = draw.oneIn(4) ? Option.none() : Option.of(draw.of(COMPANIES));
        return CompanyIdentity.of(company).with(draw.of(KEYS));
    }

    private static MergeTarget target(Draw draw) {
        if (draw.oneIn(4)) {
            return MergeTarget.customer(new CustomerId("k-" + draw.below(100)));
        }
        return draw.oneIn(3) ? MergeTarget.deal(draw.deal()) : MergeTarget.prospect(draw.prospect());
    }

    /** Another prospect, of which some things are known. */
    private static Dossier other(Draw draw) {
        Profile profile = new Profile(
                identity(draw),
                draw.perhaps(() -> source(draw)),
                draw.perhaps(draw::earlier),
                io.vavr.collection.List.empty(),
                attributes(draw),
                Option.none());
        int touches = draw.below(4);
        return Dossier.of(profile, draw.perhaps(draw::member), draw.earlier())
                .with(new People(List.of(new Stakeholder(draw.person(), buyingRoles(draw)))))
                .with(new Outreach(
                        touches, draw.below(touches + 1), touches == 0 ? Option.none() : Option.of(draw.earlier())));
    }

    private static List<BuyingRole> buyingRoles(Draw draw) {
        return Stream.generate(() -> draw.of(BUYING_ROLES))
                .limit(draw.below(3))
                .distinct()
                .toList();
    }

    private static ClaimedPhase claim(Draw draw) {
        return draw.of(CLAIMS).apply(draw);
    }

    /** Mostly the next step of what is running, as soon as it may be. */
    private static ProspectCommand.PlanTouch plan(Draw draw) {
        Option<CadenceRun> running = draw.phase()
                .flatMap(prospect -> prospect.dossier().outreach().cadence())
                .filter(run -> !run.isOver());
        List<Cadence> known = draw.policy().cadences();
        String cadence = running.map(CadenceRun::cadence)
                .filter(code -> known.isEmpty() || !draw.oneIn(8))
                .getOrElse(() -> known.isEmpty() ? "outbound" : draw.of(known).code());
        Option<Instant> soonest = running.map(CadenceRun::earliest).filter(draw.at()::isBefore);
        return new ProspectCommand.PlanTouch(
                cadence,
                draw.oneIn(8) ? Option.of(later(draw)) : soonest,
                withWhom(draw),
                draw.of(List.of(Purpose.MARKETING, Purpose.CONTRACT)));
    }

    /** Mostly one of the people on record; nobody where nobody is. */
    private static Option<PersonId> withWhom(Draw draw) {
        boolean known = draw.phase()
                .exists(prospect -> !prospect.dossier().people().stakeholders().isEmpty());
        return known != draw.oneIn(8) ? Option.of(draw.knownPerson()) : Option.none();
    }

    private static Instant later(Draw draw) {
        return draw.day().atStartOfDay(draw.policy().zone()).toInstant();
    }

    private static UncheckedStatement said(Draw draw) {
        return new UncheckedStatement(
                draw.perhaps(draw::text),
                draw.text(),
                draw.perhaps(draw::knownPerson),
                draw.oneIn(4) ? Option.of(draw.earlier()) : Option.none());
    }

    /** Mostly one that is recorded, where any is. */
    private static Retractable fact(Draw draw) {
        List<Retractable> recorded = new ArrayList<>();
        for (Dossier dossier : draw.phase().map(Prospect::dossier)) {
            dossier.profile().findings().forEach(one -> recorded.add(new Retractable.Finding(one.topic())));
            dossier.assessment().asList().forEach(one -> recorded.add(new Retractable.Evidence(one.criterion())));
            dossier.needs().asList().forEach(one -> recorded.add(new Retractable.Need(one.id())));
        }
        if (!recorded.isEmpty() && !draw.oneIn(6)) {
            return draw.of(recorded);
        }
        return draw.of(List.of(
                new Retractable.Finding(draw.of(TOPICS)),
                new Retractable.Evidence(
                        draw.of(draw.policy().framework().criteria()).code()),
                new Retractable.Need(new NeedId("n-" + draw.below(9)))));
    }

    /** Mostly one that was logged, where any was; it may have been retracted since. */
    private static LoggedTouch touch(Draw draw) {
        List<LoggedTouch> logged = draw.history().stream()
                .filter(ProspectEvent.TouchLogged.class::isInstance)
                .map(ProspectEvent.TouchLogged.class::cast)
                .map(one -> new LoggedTouch(one.at(), one.channel(), one.direction()))
                .toList();
        return logged.isEmpty() || draw.oneIn(6)
                ? new LoggedTouch(draw.earlier(), draw.of(CHANNELS), draw.of(List.of(Direction.values())))
                : draw.of(logged);
    }

    /** Mostly what satisfies a criterion that nothing satisfies yet, so that a verdict comes about. */
    private static ProspectCommand.Assess assess(Draw draw) {
        List<Criterion> criteria = draw.policy().framework().criteria();
        List<Criterion> missing = criteria.stream()
                .filter(one -> !draw.phase()
                        .exists(prospect -> prospect.dossier()
                                .assessment()
                                .of(one.code())
                                .exists(known -> one.isSatisfiedBy(known.answer()))))
                .toList();
        Criterion criterion = draw.of(missing.isEmpty() || draw.oneIn(6) ? criteria : missing);
        return new ProspectCommand.Assess(
                criterion.code(),
                draw.of(draw.oneIn(6) ? criterion.answers() : criterion.satisfying()),
                draw.of(EVIDENCE),
                draw.oneIn(4) ? Option.of(draw.earlier()) : Option.none());
    }

    private static ProspectCommand.Nurture nurture(NurtureReason reason, Draw draw) {
        return new ProspectCommand.Nurture(draw.day(), reason, draw.words(reason.code()));
    }

    private static ProspectCommand.Disqualify disqualify(DisqualificationReason reason, Draw draw) {
        return new ProspectCommand.Disqualify(reason, draw.words(reason.code()));
    }

    private static ProspectCommand.ReturnHandoff giveBack(ReturnReason reason, Draw draw) {
        return new ProspectCommand.ReturnHandoff(reason, draw.words(reason.code()));
    }

    private static Attributes attributes(Draw draw) {
        return draw.oneIn(3) ? Attributes.none().with(AttributeKey.wholeNumber("fleet"), 40L) : Attributes.none();
    }

    /** Mostly one that the policy asks for and that is not set. */
    private static AttributeKey<?> field(Draw draw) {
        List<AttributeKey<?>> missing = missingFields(draw);
        return missing.isEmpty() || draw.oneIn(4) ? draw.of(FIELDS) : draw.of(missing, AttributeKey::name);
    }

    /** The fields that the policy asks for and that are not set. */
    static List<AttributeKey<?>> missingFields(Draw draw) {
        RequiredAttributes required = draw.policy().requiredAttributes();
        return Stream.of(required.qualified(), required.handoffOffered(), required.handedOff())
                .<AttributeKey<?>>flatMap(Collection::stream)
                .filter(key -> !draw.phase()
                        .exists(prospect ->
                                prospect.dossier().profile().attributes().holds(key)))
                .toList();
    }

    private static ProspectCommand.SetAttribute set(AttributeKey<?> key, Draw draw) {
        return new ProspectCommand.SetAttribute(key, value(key.type(), draw));
    }

    private static Object value(Class<?> type, Draw draw) {
        if (type == Long.class) {
            return (long) draw.below(1_000);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(draw.below(100_000), 2);
        }
        if (type == Boolean.class) {
            return draw.oneIn(2);
        }
        if (type == String.class) {
            return draw.text();
        }
        return type == LocalDate.class ? draw.day() : draw.earlier();
    }
}
