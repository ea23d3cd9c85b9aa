package org.dealwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealPolicy;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.handoff.Offer;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Choice;
import org.dealwright.process.Deadline;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Transition;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.Channel;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.Direction;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.Finding;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.Outreach;
import org.dealwright.prospect.Profile;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.prospect.TouchOutcome;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Assessment;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.qualification.Framework;
import org.dealwright.qualification.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record that an embedder can make refuses null, and says where it stood. */
class RecordContractTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId ANNA = new MemberId("anna");
    private static final Option<MemberId> BY = Option.of(ANNA);
    private static final DealId DEAL = new DealId("deal-1");
    private static final Term TERM = new Term("phase", "engaged");
    private static final Source SOURCE = Source.of(SourceKind.EVENT);
    private static final Fact<String, String> FACT = new Fact<>("fact");
    private static final Evidence EVIDENCE = new Evidence("need", Answer.YES, EvidenceSource.CALL, NOW);
    private static final HandoffPackage CONTENTS = new HandoffPackage("s", List.of(), List.of(), "n");
    private static final Offer OFFER = new Offer(BY, ANNA, Option.none(), Option.none(), Option.none());
    private static final Criterion CRITERION = Criterion.wanted("need", 1);
    private static final Profile PROFILE = new Profile(
            Option.none(),
            Option.none(),
            Option.none(),
            io.vavr.collection.List.empty(),
            Attributes.none(),
            Option.none());
    private static final Dossier DOSSIER =
            new Dossier(PROFILE, BY, Outreach.NONE, Assessment.empty(), HandoffTally.NONE);
    private static final Finding FINDING = new Finding(FindingTopic.FIT, "good", EvidenceSource.CALL, NOW);

    /** One of each. */
    private static List<Record> samples() {
        return Stream.of(kernel(), values(), phases(), commands(), events())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Record> kernel() {
        return List.of(
                AttributeKey.text("x"),
                new Choice("qualify", List.of()),
                new Deadline<>(NOW, new ProspectCommand.LapseHandoff()),
                FACT,
                new Fact.Question<>(FACT, "x"),
                ANNA,
                new Rejection.WrongPhase(TERM, TERM, List.of(), List.of()),
                new Rejection.NotPermitted(TERM, List.of()),
                new Rejection.NotDue(TERM, Option.none()),
                new Rejection.Invalid(List.of(Violation.of("x", "blank"))),
                Rejection.RuleBroken.of("x"),
                new Situation<>(Actor.system(), NOW, "policy", Facts.none()),
                TERM,
                new Transition("new", "identify", "identified", List.of(), List.of(), false),
                Violation.of("x", "blank"),
                new WorkingHours.Hours(LocalTime.MIN, LocalTime.NOON));
    }

    private static List<Record> values() {
        return List.of(
                CONTENTS,
                HandoffTally.NONE,
                new HandoffTerms(Duration.ofHours(1), WorkingHours.roundTheClock(ZoneOffset.UTC)),
                OFFER,
                ReturnReason.OTHER,
                new CompanyId("c"),
                new CustomerId("c"),
                DEAL,
                new ProspectId("p"),
                new Conversion(1, 2),
                new Conversion.Range(0, 1, 0.95),
                new SalesCycle(List.of()),
                Answer.YES,
                Assessment.empty(),
                CRITERION,
                EVIDENCE,
                EvidenceSource.CALL,
                new Framework("own", List.of(CRITERION), 50),
                new Verdict("own", 0, 0, List.of(), List.of(), false),
                new DealPolicy(),
                Channel.EMAIL,
                DisqualificationReason.OTHER,
                FINDING,
                FindingTopic.FIT,
                new NextDeal(DEAL, false),
                SOURCE,
                SourceKind.EVENT);
    }

    private static List<Record> phases() {
        return List.of(
                DOSSIER,
                Outreach.NONE,
                PROFILE,
                new ClaimedPhase.Identified(),
                new ClaimedPhase.Working(),
                new ClaimedPhase.Engaged(),
                new ClaimedPhase.Qualified(),
                new ClaimedPhase.HandoffOffered(ANNA, Option.none()),
                new ClaimedPhase.HandedOff(ANNA, Option.none()),
                new ClaimedPhase.Disqualified(Option.none()),
                new Prospect.Identified(DOSSIER, NOW),
                new Prospect.Working(DOSSIER, NOW),
                new Prospect.Engaged(DOSSIER, NOW),
                new Prospect.Qualified(DOSSIER, NOW),
                new Prospect.HandoffOffered(DOSSIER, NOW, OFFER),
                new Prospect.HandedOff(DOSSIER, NOW, ANNA, Option.none()),
                new Prospect.Disqualified(DOSSIER, NOW, Option.none(), new Prospect.Identified(DOSSIER, NOW)),
                new Deal.Discovering(NOW, ANNA, Option.none(), Option.none(), Option.none()));
    }

    private static List<Record> commands() {
        return List.of(
                new DealCommand.Open(ANNA, Option.none(), Option.none(), Option.none()),
                new ProspectCommand.Identify(SOURCE),
                new ProspectCommand.Adopt(
                        new ClaimedPhase.Identified(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Attributes.none()),
                new ProspectCommand.Claim(),
                new ProspectCommand.Assign(ANNA, "x"),
                new ProspectCommand.Reassign(ANNA),
                new ProspectCommand.Research(FindingTopic.FIT, "x", EvidenceSource.CALL),
                new ProspectCommand.LogTouch(Channel.EMAIL, Direction.INBOUND, TouchOutcome.ANSWERED),
                new ProspectCommand.Assess("need", Answer.YES, EvidenceSource.CALL),
                new ProspectCommand.Qualify(),
                new ProspectCommand.Disqualify(DisqualificationReason.OTHER),
                new ProspectCommand.Reopen("x"),
                new ProspectCommand.OfferHandoff(ANNA, "s", List.of(), "n"),
                new ProspectCommand.AcceptHandoff(),
                new ProspectCommand.ReturnHandoff(ReturnReason.OTHER),
                new ProspectCommand.WithdrawHandoff(),
                new ProspectCommand.LapseHandoff(),
                new ProspectCommand.Convert());
    }

    private static List<Record> events() {
        return List.of(
                new DealEvent.Opened(NOW, BY, ANNA, Option.none(), Option.none(), Option.none()),
                new ProspectEvent.Identified(NOW, BY, SOURCE, Option.none(), Option.none(), Attributes.none()),
                new ProspectEvent.Adopted(
                        NOW,
                        BY,
                        new ClaimedPhase.Identified(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Attributes.none()),
                new ProspectEvent.Claimed(NOW, BY, ANNA),
                new ProspectEvent.Assigned(NOW, BY, ANNA, "x"),
                new ProspectEvent.Reassigned(NOW, BY, ANNA),
                new ProspectEvent.Researched(NOW, BY, FINDING),
                new ProspectEvent.TouchLogged(NOW, BY, Channel.EMAIL, Direction.INBOUND, TouchOutcome.ANSWERED),
                new ProspectEvent.Assessed(NOW, BY, EVIDENCE, true),
                new ProspectEvent.Qualified(NOW, BY, "bant", 100),
                new ProspectEvent.Disqualified(NOW, BY, DisqualificationReason.OTHER, Option.none()),
                new ProspectEvent.Reopened(NOW, BY, "x"),
                new ProspectEvent.HandoffOffered(NOW, BY, ANNA, CONTENTS, NOW),
                new ProspectEvent.HandoffAccepted(NOW, BY, ANNA, DEAL, false),
                new ProspectEvent.HandoffReturned(NOW, BY, ReturnReason.OTHER, Option.none()),
                new ProspectEvent.HandoffWithdrawn(NOW, BY),
                new ProspectEvent.HandoffLapsed(NOW, BY),
                new ProspectEvent.Converted(NOW, BY, ANNA, DEAL, false));
    }

    static Stream<Arguments> components() {
        return samples().stream()
                .flatMap(sample -> IntStream.range(0, sample.getClass().getRecordComponents().length)
                        .filter(i -> !sample.getClass()
                                .getRecordComponents()[i]
                                .getType()
                                .isPrimitive())
                        .mapToObj(i -> Arguments.of(
                                name(sample.getClass()) + "."
                                        + sample.getClass()
                                                .getRecordComponents()[i]
                                                .getName(),
                                sample,
                                i)));
    }

    @Test
    void there_is_a_sample_of_every_exported_record() {
        Set<String> exported = CoreClasses.exported().stream()
                .filter(Class::isRecord)
                .map(RecordContractTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                exported,
                samples().stream()
                        .map(sample -> name(sample.getClass()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void a_component_is_not_null_and_the_refusal_names_it(String name, Record sample, int index) throws Exception {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = i == index ? null : components[i].getAccessor().invoke(sample);
        }
        Constructor<?> canonical = sample.getClass().getConstructor(types);

        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class, () -> canonical.newInstance(arguments), name + " may be null");

        NullPointerException refusal = assertInstanceOf(NullPointerException.class, thrown.getCause());
        String message = String.valueOf(refusal.getMessage());
        // a value of one component, such as an identifier or a code, is named by its type
        assertTrue(
                message.matches(".*\\b" + components[index].getName() + "\\b.*")
                        || message.equals(sample.getClass().getSimpleName()),
                () -> name + " is not named by: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void a_record_made_of_its_own_components_is_equal_to_it(String name, Record sample, int index) throws Exception {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = components[i].getAccessor().invoke(sample);
        }

        assertEquals(sample, sample.getClass().getConstructor(types).newInstance(arguments));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
