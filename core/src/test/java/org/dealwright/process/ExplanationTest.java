package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentReason;
import org.dealwright.closing.Standing;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Purpose;
import org.dealwright.deal.Competitor;
import org.dealwright.deal.DealFact;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.ExitCriterion;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.ObstacleKind;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.OrderStanding;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.PresentationKind;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.deal.Reaction;
import org.dealwright.deal.SkillStanding;
import org.dealwright.deal.StageOrder;
import org.dealwright.evaluation.Cause;
import org.dealwright.evaluation.Depth;
import org.dealwright.evaluation.EffectMeasure;
import org.dealwright.evaluation.GapLeft;
import org.dealwright.evaluation.RoleNeeds;
import org.dealwright.evaluation.Suggestion;
import org.dealwright.incentive.Counting;
import org.dealwright.incentive.ReversalReason;
import org.dealwright.incentive.Sharing;
import org.dealwright.incentive.TierKind;
import org.dealwright.need.Fit;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.process.Rejection.Invalid;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Framework;
import org.dealwright.retention.HealthPart;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.team.OpenWork;
import org.dealwright.team.TeamPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private static final Instant WINTER = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T22:30:00Z");

    private static Term command(String code) {
        return new Term("command", code);
    }

    private static Term phase(String code) {
        return new Term("phase", code);
    }

    private static Term criterion(String code) {
        return new Term("criterion", code);
    }

    private static Term who(String code) {
        return new Term("who", code);
    }

    @Nested
    class AWrongPhase {
        private final Rejection refusal = new WrongPhase(
                phase("handed-off"),
                command("offer-handoff"),
                List.of(phase("qualified")),
                List.of(command("log-touch"), command("reopen")));

        @Test
        void in_english() {
            assertEquals(
                    "\"offer the handoff\" does not go with the phase \"handed off\"."
                            + " It goes with: qualified. In this phase one can: log a touch, reopen.",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void in_hungarian() {
            assertEquals(
                    "A(z) „átadás felajánlása” lépés nem illik ehhez a szakaszhoz: „átadva”."
                            + " Ezekben lehetséges: minősítve."
                            + " Ebben a szakaszban lehetséges: megkeresés rögzítése, újranyitás.",
                    refusal.explain(HUNGARIAN));
        }

        @Test
        void names_the_first_few_of_many_commands_and_says_how_many_more_there_are() {
            List<Term> five = List.of(
                    command("reopen"), command("qualify"), command("log-touch"), command("assess"), command("claim"));
            assertTrue(new WrongPhase(phase("working"), command("open"), List.of(), five)
                    .explain(Locale.ENGLISH)
                    .endsWith(" In this phase one can: reopen, qualify, log a touch, assess, claim."));
            List<Term> six = List.of(
                    command("reopen"),
                    command("qualify"),
                    command("log-touch"),
                    command("reopen"),
                    command("assess"),
                    command("claim"),
                    command("convert"));
            WrongPhase many = new WrongPhase(phase("working"), command("open"), List.of(), six);
            assertEquals(
                    "\"open\" does not go with the phase \"working\". In this phase one can: reopen, qualify, log a touch,"
                            + " assess; and 2 other things.",
                    many.explain(Locale.ENGLISH));
            assertTrue(many.explain(HUNGARIAN).endsWith("; és még 2 további lépés."));
        }

        @Test
        void that_no_phase_would_mend_says_only_what_can_be_done() {
            assertEquals(
                    "\"open\" does not go with the phase \"discovering\". In this phase one can: reopen.",
                    new WrongPhase(phase("discovering"), command("open"), List.of(), List.of(command("reopen")))
                            .explain(Locale.ENGLISH));
        }

        @Test
        void in_which_nothing_can_be_done_says_only_where_it_goes() {
            assertEquals(
                    "There is one here already, in the phase \"discovering\"; \"open\" begins a new one,"
                            + " under an identifier of its own.",
                    new WrongPhase(phase("discovering"), command("open"), List.of(phase("new")), List.of())
                            .explain(Locale.ENGLISH));
        }

        @Test
        void names_what_is_listed_twice_once() {
            assertEquals(
                    "\"open\" does not go with the phase \"working\". It goes with: new, engaged.",
                    new WrongPhase(
                                    phase("working"),
                                    command("open"),
                                    List.of(phase("new"), phase("engaged"), phase("new")),
                                    List.of())
                            .explain(Locale.ENGLISH));
        }
    }

    @Nested
    class OfABeginning {
        @Test
        void where_nothing_is_yet_it_says_how_to_begin() {
            assertEquals(
                    "There is nothing here yet, so \"qualify\" cannot be done. One can begin with: identify, adopt.",
                    new WrongPhase(
                                    phase("new"),
                                    command("qualify"),
                                    List.of(phase("engaged")),
                                    List.of(command("identify"), command("adopt")))
                            .explain(Locale.ENGLISH));
        }

        @Test
        void where_one_is_already_it_says_what_can_be_done_instead() {
            assertEquals(
                    "There is one here already, in the phase \"engaged\"; \"identify\" begins a new one, under an"
                            + " identifier of its own. In this phase one can: qualify.",
                    new WrongPhase(
                                    phase("engaged"),
                                    command("identify"),
                                    List.of(phase("new")),
                                    List.of(command("qualify")))
                            .explain(Locale.ENGLISH));
        }
    }

    @Nested
    class NotPermittedSays {
        private final Rejection refusal =
                new NotPermitted(command("qualify"), List.of(who("owner"), who("sales-manager")));

        @Test
        void who_may_in_english() {
            assertEquals(
                    "\"qualify\" may only be done by: its owner, a sales manager. Let one of those do it.",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void who_may_in_hungarian() {
            assertEquals(
                    "A(z) „minősítés” lépést csak ők tehetik meg: a felelőse, értékesítési vezető. Kérje meg az illetékest.",
                    refusal.explain(HUNGARIAN));
        }
    }

    @Nested
    class WhatIsNotDueYet {
        private final Rejection refusal = new NotDue(command("lapse-handoff"), Option.of(WINTER));

        @Test
        void says_when_in_the_zone_in_english() {
            assertEquals(
                    "\"let the handoff lapse\" happens by itself on 2026-03-02 10:00 Europe/Budapest, not before.",
                    refusal.explain(Locale.ENGLISH, BUDAPEST));
        }

        @Test
        void says_when_in_the_zone_in_hungarian() {
            assertEquals(
                    "A(z) „átadás lejárta” magától történik meg ekkor: 2026-03-02 10:00 Europe/Budapest; előbb nem.",
                    refusal.explain(HUNGARIAN, BUDAPEST));
        }

        @Test
        void says_when_by_summer_time_where_that_holds() {
            assertEquals(
                    "\"let the handoff lapse\" happens by itself on 2026-07-02 00:30 Europe/Budapest, not before.",
                    new NotDue(command("lapse-handoff"), Option.of(SUMMER)).explain(Locale.ENGLISH, BUDAPEST));
        }

        @Test
        void says_when_in_utc_where_no_zone_is_given() {
            assertEquals(
                    "\"let the handoff lapse\" happens by itself on 2026-03-02 09:00 UTC, not before.",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void and_never_will_be_says_so_in_english() {
            assertEquals(
                    "\"let the handoff lapse\" happens by itself, and nothing is due here.",
                    new NotDue(command("lapse-handoff"), Option.none()).explain(Locale.ENGLISH));
        }

        @Test
        void and_never_will_be_says_so_in_hungarian() {
            assertEquals(
                    "A(z) „átadás lejárta” magától történik, és itt nincs esedékes.",
                    new NotDue(command("lapse-handoff"), Option.none()).explain(HUNGARIAN));
        }
    }

    @Nested
    class WhatIsInvalid {
        private final Rejection refusal = new Invalid(List.of(
                Violation.of("summary", "too-long", 4_000, 4_321),
                Violation.showing("reason", "not-known", "fog", List.of("other", "timing"))));

        @Test
        void names_every_field_in_english() {
            assertEquals(
                    "\"summary\" may have at most 4000 characters, and has 4321."
                            + " \"reason\" must be one of: other, timing. It was \"fog\".",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void names_every_field_in_hungarian() {
            assertEquals(
                    "A(z) „összefoglaló” mező legfeljebb 4000 karakter lehet, most 4321."
                            + " A(z) „ok” mező értéke ezek egyike lehet: other, timing. Ez volt: „fog”.",
                    refusal.explain(HUNGARIAN));
        }

        @Test
        void shows_instants_in_the_zone() {
            assertEquals(
                    "\"found on\" must lie from 2026-03-02 10:00 Europe/Budapest to 2026-07-02 00:30 Europe/Budapest.",
                    new Invalid(List.of(Violation.of("foundAt", "out-of-range", WINTER, SUMMER)))
                            .explain(Locale.ENGLISH, BUDAPEST));
        }

        @Test
        void shows_a_value_that_looks_like_a_placeholder_as_it_is() {
            assertEquals(
                    "\"reason\" must be one of: {1}. It was \"{0} it's\".",
                    new Invalid(List.of(Violation.showing("reason", "not-known", "{0} it's", List.of("{1}"))))
                            .explain(Locale.ENGLISH));
        }

        @Test
        void names_a_field_that_has_no_word_by_its_code() {
            assertEquals(
                    "\"colour\" must not be empty.",
                    new Invalid(List.of(Violation.of("colour", "blank"))).explain(Locale.ENGLISH));
        }

        @Test
        void names_an_entry_of_a_list_by_the_lists_word() {
            assertTrue(new Invalid(List.of(Violation.of("promised[3]", "blank")))
                    .explain(HUNGARIAN)
                    .contains("ígéretek"));
        }
    }

    @Nested
    class ARuleBroken {
        private final Rejection refusal = RuleBroken.of(
                "prospect.not-qualified",
                "meddpicc",
                55,
                70,
                List.of(criterion("economic-buyer"), criterion("champion")),
                List.of());

        @Test
        void says_what_would_lift_it_in_english() {
            assertEquals(
                    "By meddpicc the score is 55 % of the 70 % needed."
                            + " Not known yet: economic buyer, champion. Not met: nothing."
                            + " Ask for what is not known, assess it again, or disqualify the prospect.",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void says_what_would_lift_it_in_hungarian() {
            assertEquals(
                    "A(z) meddpicc szerint a pontszám 55 %, a szükséges 70 %."
                            + " Még nem ismert: gazdasági döntéshozó, belső támogató. Nem teljesül: semmi."
                            + " Kérdezze meg, ami nem ismert, értékelje újra, vagy zárja ki az érdeklődőt.",
                    refusal.explain(HUNGARIAN));
        }

        @Test
        void shows_instants_in_the_zone() {
            assertEquals(
                    "It cannot have happened on 2026-03-02 10:00 Europe/Budapest: the present phase began on 2026-07-02 00:30 Europe/Budapest."
                            + " Give an instant from 2026-07-02 00:30 Europe/Budapest on.",
                    RuleBroken.of("before-its-phase", WINTER, SUMMER).explain(Locale.ENGLISH, BUDAPEST));
        }

        @Test
        void shows_instants_in_hungarian() {
            assertEquals(
                    "Nem történhetett ekkor: 2026-03-02 10:00 Europe/Budapest. A mostani szakasz ekkor kezdődött: 2026-07-02 00:30 Europe/Budapest."
                            + " Adjon meg ennél nem korábbi időpontot: 2026-07-02 00:30 Europe/Budapest.",
                    RuleBroken.of("before-its-phase", WINTER, SUMMER).explain(HUNGARIAN, BUDAPEST));
        }

        @Test
        void tells_two_instants_of_one_minute_apart() {
            String sentence = RuleBroken.of("before-its-phase", WINTER.plusSeconds(1), WINTER.plusSeconds(2))
                    .explain(Locale.ENGLISH, BUDAPEST);
            assertFalse(
                    sentence.startsWith(
                            "It cannot have happened on 2026-03-02 10:00 Europe/Budapest: the present phase began on"
                                    + " 2026-03-02 10:00 Europe/Budapest."),
                    sentence);
        }

        @Test
        void that_no_bundle_knows_is_told_by_its_code_and_arguments() {
            assertTrue(RuleBroken.of("bakery.sold-out", "rye", 7, List.of(command("qualify"), WINTER))
                    .explain(Locale.ENGLISH, BUDAPEST)
                    .startsWith("bakery.sold-out rye, 7, qualify, 2026-03-02 10:00 Europe/Budapest"));
        }

        @Test
        void that_no_bundle_knows_is_told_once() {
            assertEquals(
                    "bakery.sold-out rye",
                    RuleBroken.of("bakery.sold-out", "rye").explain(Locale.ENGLISH));
        }

        @Test
        void that_no_bundle_knows_and_that_has_no_arguments_is_told_by_its_code() {
            assertEquals("bakery.sold-out", RuleBroken.of("bakery.sold-out").explain(Locale.ENGLISH));
        }

        @Test
        void names_a_term_of_an_unknown_kind_by_its_code() {
            assertTrue(RuleBroken.of("bakery.sold-out", new Term("bread", "rye"))
                    .explain(HUNGARIAN)
                    .startsWith("bakery.sold-out rye"));
        }
    }

    @Nested
    class TheLanguage {
        private final Locale machines = Locale.getDefault();
        private final Rejection refusal = new NotPermitted(command("qualify"), List.of(who("owner")));

        @AfterEach
        void give_the_machine_its_own_back() {
            Locale.setDefault(machines);
        }

        @Test
        void is_english_for_german_though_the_machine_is_hungarian() {
            Locale.setDefault(HUNGARIAN);
            assertEquals(
                    "\"qualify\" may only be done by: its owner. Let one of those do it.",
                    refusal.explain(Locale.GERMAN));
        }

        @Test
        void is_english_for_english_though_the_machine_is_hungarian() {
            Locale.setDefault(HUNGARIAN);
            assertEquals(
                    "\"qualify\" may only be done by: its owner. Let one of those do it.", refusal.explain(Locale.UK));
        }

        @Test
        void is_english_where_none_is_asked_for() {
            Locale.setDefault(HUNGARIAN);
            assertEquals(
                    "\"qualify\" may only be done by: its owner. Let one of those do it.",
                    refusal.explain(Locale.ROOT));
        }

        @Test
        void is_hungarian_for_hungarian_wherever_it_is_spoken() {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(
                    "A(z) „minősítés” lépést csak ők tehetik meg: a felelőse. Kérje meg az illetékest.",
                    refusal.explain(Locale.forLanguageTag("hu-RO")));
        }

        @Test
        void does_not_change_how_numbers_and_instants_are_written() {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(
                    "\"summary\" may have at most 4000 characters, and has 4321.",
                    new Invalid(List.of(Violation.of("summary", "too-long", 4_000, 4_321))).explain(Locale.GERMAN));
            assertEquals(
                    "\"qualify\" happens by itself on 2026-03-02 10:00 Europe/Budapest, not before.",
                    new NotDue(command("qualify"), Option.of(WINTER)).explain(Locale.GERMAN, BUDAPEST));
        }
    }

    @Nested
    class TheBundles {
        private final Properties english = bundle("explanations.properties");
        private final Properties hungarian = bundle("explanations_hu.properties");

        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
        private static final Pattern BROKEN = Pattern.compile("(?:broken|RuleBroken\\.of)\\(\\s*\"([^\"]+)\"");

        private static Properties bundle(String name) {
            Properties read = new Properties();
            try (Reader text =
                    new InputStreamReader(Rejection.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                read.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return read;
        }

        private static Set<String> placeholders(String sentence) {
            Set<String> found = new TreeSet<>();
            for (Matcher m = PLACEHOLDER.matcher(sentence); m.find(); ) {
                found.add(m.group(1));
            }
            return found;
        }

        private static List<String> sources() {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
                List<String> texts = new ArrayList<>();
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    texts.add(Files.readString(file));
                }
                return texts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void inBoth(String key) {
            assertTrue(english.containsKey(key), () -> "English lacks " + key);
            assertTrue(hungarian.containsKey(key), () -> "Hungarian lacks " + key);
        }

        @Test
        void hold_the_same_entries() {
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(hungarian.stringPropertyNames()));
        }

        @Test
        void hold_the_same_placeholders_in_each_entry() {
            for (String key : english.stringPropertyNames()) {
                assertEquals(placeholders(english.getProperty(key)), placeholders(hungarian.getProperty(key)), key);
            }
        }

        @Test
        void hold_no_single_apostrophe_that_would_swallow_a_placeholder() {
            for (Properties bundle : List.of(english, hungarian)) {
                for (String key : bundle.stringPropertyNames()) {
                    assertFalse(bundle.getProperty(key).replace("''", "").contains("'"), key);
                }
            }
        }

        @Test
        void hold_every_rule_that_the_sources_break_and_what_lifts_it() {
            Set<String> codes = new TreeSet<>();
            for (String source : sources()) {
                for (Matcher m = BROKEN.matcher(source); m.find(); ) {
                    codes.add(m.group(1));
                }
            }
            // the scan itself is held to what is known to be there
            assertTrue(codes.containsAll(
                    Set.of("before-its-phase", "prospect.owned", "prospect.not-qualified", "deal.owned-by-another")));
            for (String code : codes) {
                inBoth(code);
                inBoth(code + ".lift");
            }
        }

        @Test
        void hold_every_reason_that_the_sources_give() {
            Set<String> codes = new TreeSet<>();
            Pattern one = Pattern.compile("Reason\\.of\\(\\s*\"([^\"]+)\"");
            Pattern two = Pattern.compile("lowest\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");
            for (String source : sources()) {
                for (Matcher m = one.matcher(source); m.find(); ) {
                    codes.add(m.group(1));
                }
                for (Matcher m = two.matcher(source); m.find(); ) {
                    codes.addAll(Set.of(m.group(1), m.group(2)));
                }
            }
            assertTrue(codes.containsAll(Set.of(
                    "assignment.on-leave",
                    "assignment.nobody",
                    "assignment.busier",
                    "assignment.least-busy",
                    "consent.withdrawn",
                    "consent.ran-out")));
            codes.forEach(this::inBoth);
            // and no word is left over that no source uses
            english.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("assignment.")
                            || key.startsWith("consent.")
                            || key.startsWith("evaluation."))
                    .filter(key -> !key.endsWith(".lift"))
                    .forEach(key -> assertTrue(codes.contains(key), key));
        }

        @Test
        void hold_every_channel_purpose_and_source_of_consent_that_come_with_it() {
            ConsentPolicy.defaults().channels().forEach(channel -> inBoth("channel." + channel.code()));
            Stream.of(Purpose.MARKETING, Purpose.CONTRACT).forEach(purpose -> inBoth("purpose." + purpose.code()));
            Stream.of(
                            ConsentSource.FORM,
                            ConsentSource.CALL,
                            ConsentSource.LETTER,
                            ConsentSource.EMAIL,
                            ConsentSource.IMPORT)
                    .forEach(source -> inBoth("consent-source." + source.code()));
            inBoth("consent-source.unknown");
        }

        @Test
        void hold_every_violation_that_the_sources_find() {
            Set<String> codes = new TreeSet<>();
            Pattern call = Pattern.compile("Violation\\.(?:of|showing)\\(\\s*[^,;]+,\\s*\"([a-z-]+)\"");
            for (String source : sources()) {
                for (Matcher m = call.matcher(source); m.find(); ) {
                    codes.add(m.group(1));
                }
            }
            assertTrue(codes.containsAll(Set.of(
                    "too-long", "blank", "not-printable", "too-many", "not-known", "too-many-digits", "out-of-range")));
            codes.forEach(code -> inBoth("violation." + code));
        }

        @Test
        void hold_every_word_of_the_tables() {
            List<Transition> rows = Stream.of(
                            ProspectLifecycle.table(),
                            DealLifecycle.table(),
                            OrderLifecycle.table(),
                            ProposalLifecycle.table(),
                            MemberLifecycle.table(),
                            ConsentLifecycle.table())
                    .flatMap(table -> table.transitions().stream())
                    .toList();
            for (Transition row : rows) {
                inBoth("phase." + row.from());
                row.to().forEach(to -> inBoth("phase." + to));
                row.who().forEach(who -> inBoth("who." + who.replaceFirst("^not-", "")));
                row.conditions().forEach(condition -> inBoth("condition." + condition));
                inBoth("event." + row.event());
                inBoth("lifecycle." + row.event().substring(0, row.event().indexOf('.')));
                if (!row.historyOnly()) {
                    inBoth("command." + row.command());
                }
            }
        }

        @Test
        void hold_every_answer_and_every_reason_that_comes_with_it() {
            ProspectPolicy policy = ProspectPolicy.defaults();
            Stream.of(Answer.YES, Answer.PARTLY, Answer.NO, Answer.UNKNOWN)
                    .forEach(answer -> inBoth("answer." + answer.code()));
            policy.disqualificationReasons().forEach(reason -> inBoth("reason." + reason.code()));
            policy.returnReasons().forEach(reason -> inBoth("reason." + reason.code()));
            ProposalPolicy proposals = ProposalPolicy.defaults();
            proposals.declineReasons().forEach(reason -> inBoth("reason." + reason.code()));
            proposals.withdrawalReasons().forEach(reason -> inBoth("reason." + reason.code()));
        }

        @Test
        void hold_every_word_of_incentive_plans() {
            Stream.of("commission", "goal-bonus", "team-bonus", "spiff", "kicker", "reward", "cap", "draw", "clawback")
                    .forEach(sort -> inBoth("component." + sort));
            Stream.of(Counting.values()).forEach(one -> inBoth(one.term()));
            Stream.of(TierKind.values()).forEach(one -> inBoth(one.term()));
            Stream.of(Sharing.values()).forEach(one -> inBoth(one.term()));
            Stream.of(ReversalReason.values()).forEach(one -> inBoth(one.term()));
        }

        @Test
        void hold_every_word_of_evaluations() {
            Stream.of(Cause.values()).forEach(one -> inBoth(one.term()));
            Stream.of(Depth.values()).forEach(one -> inBoth(one.term()));
            Stream.of(EffectMeasure.values()).forEach(one -> inBoth(one.term()));
            Stream.of(GapLeft.Why.values()).forEach(one -> inBoth(one.term()));
            Stream.of(Suggestion.values()).forEach(one -> inBoth(one.term()));
            RoleNeeds.USUAL.byRole().values().stream()
                    .flatMap(List::stream)
                    .forEach(need -> inBoth(need.skill().term()));
        }

        @Test
        void hold_every_word_of_orders() {
            OrderPolicy policy = OrderPolicy.defaults();
            policy.cancellationReasons().forEach(reason -> inBoth("reason." + reason.code()));
            policy.writeOffReasons().forEach(reason -> inBoth("reason." + reason.code()));
            for (Standing standing : Standing.values()) {
                inBoth("standing." + standing.code());
            }
            Stream.of(
                            PaymentReason.INSUFFICIENT_FUNDS,
                            PaymentReason.DECLINED,
                            PaymentReason.ACCOUNT_CLOSED,
                            PaymentReason.ENTERED_WRONGLY,
                            PaymentReason.UNAUTHORISED,
                            PaymentReason.GOODS_DISPUTED,
                            PaymentReason.OTHER)
                    .forEach(reason -> inBoth("payment-reason." + reason.code()));
        }

        @Test
        void hold_every_word_of_deals() {
            DealPolicy policy = DealPolicy.defaults();
            policy.holdReasons().forEach(reason -> inBoth(reason.term()));
            policy.lossReasons().forEach(reason -> inBoth(reason.term()));
            Stream.of(
                            ObstacleKind.LEGAL,
                            ObstacleKind.PROCUREMENT,
                            ObstacleKind.SECURITY,
                            ObstacleKind.BUDGET,
                            ObstacleKind.TECHNICAL,
                            ObstacleKind.PEOPLE,
                            ObstacleKind.OTHER)
                    .forEach(kind -> inBoth(kind.term()));
            inBoth(Competitor.UNKNOWN.term());
            Stream.of(DealKind.values()).forEach(one -> inBoth(one.term()));
            Stream.of(OpenPhase.values()).forEach(one -> inBoth(one.term()));
            Stream.of(ForecastCategory.values()).forEach(one -> inBoth(one.term()));
            Stream.of(StageOrder.values()).forEach(one -> inBoth(one.term()));
            Stream.of(PresentationKind.values()).forEach(one -> inBoth(one.term()));
            Stream.of(Reaction.values()).forEach(one -> inBoth(one.term()));
            Stream.of(ProposalStanding.values()).forEach(one -> inBoth(one.term()));
            Stream.of(OrderStanding.values()).forEach(one -> inBoth(one.term()));
            Stream.of(SkillStanding.values()).forEach(one -> inBoth(one.term()));
            Stream.of(
                            new ExitCriterion.NeedKnown(),
                            new ExitCriterion.MustsCovered(),
                            new ExitCriterion.Unobstructed(),
                            new ExitCriterion.ValueKnown(),
                            new ExitCriterion.CloseExpected())
                    .forEach(criterion -> inBoth(criterion.term()));
            Stream.of(
                            new DealFact.OfNeed(new NeedId("x")),
                            new DealFact.OfObstacle(new ObstacleId("x")),
                            new DealFact.OfPresentation(new PresentationId("x")))
                    .forEach(fact -> inBoth(fact.sort()));
        }

        @Test
        void hold_every_word_of_the_team() {
            TeamPolicy policy = TeamPolicy.defaults();
            policy.quotaMeasures().forEach(measure -> inBoth(measure.term()));
            policy.coachingTopics().forEach(topic -> inBoth(topic.term()));
            policy.motivators().forEach(motivator -> inBoth(motivator.term()));
            policy.recognitions().forEach(recognition -> inBoth(recognition.term()));
            Stream.of(OpenWork.Involvement.values()).forEach(one -> inBoth(one.term()));
            Stream.of("rating", "training", "coaching", "recognition").forEach(fact -> inBoth(new Term("fact", fact)));
        }

        private void inBoth(Term term) {
            inBoth(term.kind() + "." + term.code());
        }

        @Test
        void hold_every_part_of_a_customers_health() {
            for (HealthPart part : HealthPart.values()) {
                inBoth(part.term());
            }
        }

        @Test
        void hold_every_role() {
            for (Role role : Role.values()) {
                inBoth("who." + role.code());
            }
        }

        @Test
        void hold_every_word_of_needs_and_matches() {
            for (NeedKind kind : NeedKind.values()) {
                inBoth(kind.term().kind() + "." + kind.term().code());
            }
            for (Fit fit : Fit.values()) {
                inBoth(fit.term().kind() + "." + fit.term().code());
            }
        }

        @Test
        void hold_every_criterion_of_the_frameworks_that_come_with_it() {
            for (Framework framework : List.of(Framework.BANT, Framework.CHAMP, Framework.MEDDPICC)) {
                framework.criteria().forEach(criterion -> inBoth("criterion." + criterion.code()));
            }
        }
    }
}
