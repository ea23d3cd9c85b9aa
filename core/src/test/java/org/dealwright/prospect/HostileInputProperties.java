package org.dealwright.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceStep;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.qualification.Framework;

/** What nobody should send, and somebody will. */
class HostileInputProperties {
    private static final Actor ANNA_WHO_MAY_ANYTHING = Actor.of(ProspectHistory.ANNA, Role.values());

    /** Every value that is made of one text, by the name its refusal gives. */
    private static final Map<String, Function<String, Object>> VALUES = values();

    private static Map<String, Function<String, Object>> values() {
        Map<String, Function<String, Object>> values = new LinkedHashMap<>();
        values.put("MemberId", MemberId::new);
        values.put("ProspectId", ProspectId::new);
        values.put("DealId", DealId::new);
        values.put("CompanyId", CompanyId::new);
        values.put("CompanyKey.registration", text -> CompanyKey.registration("HU", text));
        values.put("CompanyKey.domain", CompanyKey::domain);
        values.put("CompanyKey.name", CompanyKey::name);
        values.put("CompanyKey.country", text -> CompanyKey.registration(text, "1"));
        values.put("CompanyKey.value", text -> new CompanyKey(CompanyKey.Kind.NAME, text));
        values.put("CustomerId", CustomerId::new);
        values.put("PersonId", PersonId::new);
        values.put("BuyingRole", BuyingRole::new);
        values.put("Channel", Channel::new);
        values.put(
                "Cadence",
                text -> new Cadence(
                        text, List.of(CadenceStep.atOnce(Channel.PHONE)), Duration.ofDays(1), 1, List.of()));
        values.put("FindingTopic", FindingTopic::new);
        values.put("SourceKind", SourceKind::new);
        values.put("Source.detail", text -> Source.of(SourceKind.EVENT, text));
        values.put("DisqualificationReason", DisqualificationReason::new);
        values.put("NurtureReason", NurtureReason::new);
        values.put("ReturnReason", ReturnReason::new);
        values.put("Skill", Skill::new);
        values.put("Territory", Territory::new);
        values.put("Answer", Answer::new);
        values.put("EvidenceSource", EvidenceSource::new);
        values.put("criterion", text -> new Evidence(text, Answer.YES, EvidenceSource.CALL, Instant.EPOCH));
        values.put("Criterion", text -> Criterion.wanted(text, 1));
        values.put("Framework", text -> new Framework(text, List.of(Criterion.wanted("need", 1)), 0));
        return values;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "\t\n",
                        "need",
                        "a good reason",
                        "a\u0000b",
                        "a\u001b[31mb",
                        "a\u007fb",
                        "a\u2028b",
                        "a\u202eb",
                        "a\ud800b",
                        "\udc00",
                        "\ud83d\ude00",
                        "x".repeat(255),
                        "x".repeat(256),
                        "x".repeat(4_000),
                        "x".repeat(4_001),
                        "x".repeat(1_000_000),
                        "{0} {1} '{",
                        "need\nINFO all is well"),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Situation.EARLIEST,
                Situation.EARLIEST.minusNanos(1),
                Situation.LATEST,
                Situation.LATEST.plusNanos(1),
                ProspectHistory.MONDAY_AT_NINE);
    }

    @Property
    void whatever_a_command_brings_it_is_accepted_within_its_limits_or_refused(
            @ForAll("texts") String text,
            @ForAll("texts") String other,
            @ForAll("instants") Instant found,
            @ForAll @IntRange(max = 200) int entries) {
        for (String phase : Matrix.PHASES) {
            for (ProspectCommand<?> command : commands(text, other, found, entries)) {
                Either<Rejection, ProspectEvent> answer = answer(phase, command, at(phase));

                answer.forEach(HostileInputProperties::holdsWhatMayBeHeld);
                answer.swap().forEach(refusal -> {
                    assertTrue(!refusal.explain(Locale.ENGLISH).isBlank());
                    assertTrue(!refusal.explain(Locale.forLanguageTag("hu")).isBlank());
                });
            }
        }
    }

    @Property(tries = 50)
    void a_command_may_come_at_any_instant_that_a_situation_allows(@ForAll("instants") Instant at) {
        if (at.isBefore(Situation.EARLIEST) || at.isAfter(Situation.LATEST)) {
            try {
                ProspectFixture.situation(
                        ANNA_WHO_MAY_ANYTHING,
                        at,
                        ProspectPolicy.defaults(),
                        new NextDeal(ProspectHistory.DEAL, false));
                throw new AssertionError(at);
            } catch (IllegalArgumentException refusal) {
                assertTrue(refusal.getMessage().startsWith("at must lie from 1900"));
            }
            return;
        }
        for (String phase : Matrix.PHASES) {
            for (String command : Matrix.COMMANDS) {
                answer(phase, ProspectCommands.command(command), at);
            }
        }
    }

    @Property
    void a_value_that_cannot_be_says_which_it_was(@ForAll("texts") String text) {
        VALUES.forEach((name, of) -> {
            try {
                Object value = of.apply(text);
                assertTrue(text.length() <= 255 && printable(text), () -> name + " was " + value);
            } catch (IllegalArgumentException refusal) {
                assertTrue(refusal.getMessage().startsWith(name + " must "), refusal.getMessage());
                assertTrue(printable(refusal.getMessage()), refusal.getMessage());
                assertTrue(refusal.getMessage().length() < 200);
            }
        });
    }

    @Property
    void a_refusal_shows_nothing_that_cannot_be_printed(@ForAll("texts") String criterion) {
        ProspectCommand<?> command = new ProspectCommand.Assess(criterion, Answer.YES, EvidenceSource.CALL);
        answer("engaged", command, at("engaged")).swap().forEach(refusal -> {
            String sentence = refusal.explain(Locale.ENGLISH);
            assertTrue(printable(sentence), sentence);
        });
    }

    private static Instant at(String phase) {
        return phase.equals("new")
                ? ProspectHistory.MONDAY_AT_NINE
                : ProspectHistory.to(phase, true).next();
    }

    private static Either<Rejection, ProspectEvent> answer(String phase, ProspectCommand<?> command, Instant at) {
        Option<Prospect> prospect = phase.equals("new")
                ? Option.none()
                : ProspectLifecycle.table()
                        .replay(ProspectHistory.to(phase, true).events());
        Situation<ProspectPolicy> situation = ProspectFixture.situation(
                ANNA_WHO_MAY_ANYTHING, at, ProspectPolicy.defaults(), new NextDeal(ProspectHistory.DEAL, false));
        List<ProspectEvent> history = phase.equals("new")
                ? List.of()
                : ProspectHistory.to(phase, true).events();
        return ProspectLifecycle.table()
                .submit(
                        prospect,
                        command,
                        ProspectFixture.asked(
                                prospect,
                                command,
                                ProspectFixture.knowing(situation, history, command),
                                about -> ContactAnswer.refused(Reason.of("consent.no-channel-left", "x"))));
    }

    /** Every command that brings a text, an instant or a list. */
    private static List<ProspectCommand<?>> commands(String text, String other, Instant found, int entries) {
        return List.of(
                new ProspectCommand.Adopt(
                        new ClaimedPhase.HandoffOffered(ProspectHistory.BELA, Option.of(found)),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(found),
                        Attributes.none()),
                new ProspectCommand.Assign(ProspectHistory.BELA, text),
                new ProspectCommand.Research(FindingTopic.FIT, text, EvidenceSource.CALL, Option.of(found)),
                new ProspectCommand.RecordNeed(
                        new NeedId("paper"),
                        NeedKind.WANT,
                        new NeedTopic("paper"),
                        new UncheckedStatement(Option.of(other), text, Option.none(), Option.of(found))),
                new ProspectCommand.PlanTouch(text),
                new ProspectCommand.PlanTouch("outbound").at(found),
                new ProspectCommand.PlanTouch(
                        "outbound", Option.none(), Option.of(ProspectHistory.PAT), Purpose.CONTRACT),
                new ProspectCommand.LogTouch(Channel.LETTER, Direction.OUTBOUND, TouchOutcome.BOUNCED)
                        .with(ProspectHistory.PAT),
                new ProspectCommand.Assess(text, Answer.YES, EvidenceSource.CALL, Option.of(found)),
                new ProspectCommand.Disqualify(DisqualificationReason.OTHER, Option.of(text)),
                new ProspectCommand.Reopen(text),
                new ProspectCommand.RetractTouch(new LoggedTouch(found, Channel.PHONE, Direction.OUTBOUND), text),
                new ProspectCommand.Retract(new Retractable.Evidence("need"), text),
                ProspectCommand.SetAttribute.of(AttributeKey.text("note"), text),
                new ProspectCommand.AddPerson(ProspectHistory.PAT, Collections.nCopies(entries, BuyingRole.USER)),
                new ProspectCommand.Nurture(day(found), NurtureReason.OTHER, Option.of(text)),
                new ProspectCommand.OfferHandoff(
                        ProspectHistory.BELA, text, Collections.nCopies(entries, other), other),
                new ProspectCommand.ReturnHandoff(ReturnReason.OTHER, Option.of(text)));
    }

    private static LocalDate day(Instant at) {
        return at.equals(Instant.MIN)
                ? LocalDate.MIN
                : at.equals(Instant.MAX) ? LocalDate.MAX : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static void holdsWhatMayBeHeld(ProspectEvent event) {
        if (event instanceof ProspectEvent.Assigned assigned) {
            line(assigned.reason());
        } else if (event instanceof ProspectEvent.Researched researched) {
            line(researched.finding().text());
            assertTrue(!researched.finding().foundAt().isAfter(event.at()));
            assertTrue(!researched.finding().foundAt().isBefore(Situation.EARLIEST));
        } else if (event instanceof ProspectEvent.NeedRecorded recorded) {
            text(recorded.need().said().answer());
            recorded.need().said().question().forEach(HostileInputProperties::line);
            assertTrue(recorded.need().said().at().exists(said -> !said.isAfter(event.at())));
        } else if (event instanceof ProspectEvent.TouchPlanned planned) {
            assertEquals("outbound", planned.cadence());
            assertTrue(!planned.touch().at().isBefore(event.at()));
            assertTrue(!planned.touch().at().isAfter(Situation.LATEST));
            assertTrue(!planned.touch().at().isAfter(event.at().plus(Duration.ofDays(366))));
            assertEquals(Option.none(), planned.touch().person(), "consent was refused");
        } else if (event instanceof ProspectEvent.Assessed assessed) {
            assertEquals("need", assessed.evidence().criterion());
            assertTrue(!assessed.evidence().at().isAfter(event.at()));
        } else if (event instanceof ProspectEvent.Disqualified disqualified) {
            disqualified.words().forEach(HostileInputProperties::text);
        } else if (event instanceof ProspectEvent.AttributeSet set) {
            text(set.attributes().get(AttributeKey.text("note")).get());
        } else if (event instanceof ProspectEvent.Nurtured nurtured) {
            nurtured.words().forEach(HostileInputProperties::text);
            assertTrue(nurtured.resumeAt().isAfter(event.at()));
            assertTrue(!nurtured.resumeAt().isAfter(Situation.LATEST));
        } else if (event instanceof ProspectEvent.Retracted retracted) {
            line(retracted.reason());
        } else if (event instanceof ProspectEvent.Reopened reopened) {
            line(reopened.reason());
        } else if (event instanceof ProspectEvent.HandoffReturned returned) {
            returned.words().forEach(HostileInputProperties::text);
        } else if (event instanceof ProspectEvent.HandoffOffered offered) {
            text(offered.contents().summary().get());
            line(offered.contents().nextStep().get());
            assertTrue(offered.contents().promised().size() <= 100);
            offered.contents().promised().forEach(HostileInputProperties::line);
        }
    }

    private static void line(String text) {
        assertTrue(!text.isBlank() && text.length() <= 255 && printable(text), text);
    }

    private static void text(String text) {
        assertTrue(!text.isBlank() && text.length() <= 4_000, text);
        assertTrue(printable(text.replaceAll("[\n\r\t]", "")), text);
    }

    /** By the names of the general categories alone. */
    private static boolean printable(String text) {
        return text.codePoints()
                .allMatch(point -> !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFF) < 0xFFFE
                        && (point < 0xFDD0 || point > 0xFDEF)
                        && Character.getType(point) != Character.LINE_SEPARATOR
                        && Character.getType(point) != Character.PARAGRAPH_SEPARATOR
                        && (Character.getType(point) != Character.FORMAT || point == 0x200c || point == 0x200d));
    }
}
