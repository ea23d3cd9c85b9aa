package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.before;
import static org.dealwright.consent.ConsentFixture.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Transition;
import org.dealwright.testing.MatrixLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against the matrix that was typed before it. The matrix is right. */
class MatrixTest {
    private static final List<MatrixLine> LINES = MatrixLine.beside(MatrixTest.class);
    private static final Map<String, Actor> ACTORS = actors();
    private static final Set<String> WITH_A_ROLE = Set.of("sdr", "ae", "specialist", "csr", "manager", "integration");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("sdr", Actor.of(new MemberId("some sdr"), Role.SALES_DEVELOPMENT_REP));
        actors.put("ae", Actor.of(new MemberId("some ae"), Role.ACCOUNT_EXECUTIVE));
        actors.put("specialist", Actor.of(new MemberId("some specialist"), Role.SALES_SPECIALIST));
        actors.put("csr", Actor.of(new MemberId("some csr"), Role.CUSTOMER_SUCCESS_REP));
        actors.put("manager", Actor.of(new MemberId("some manager"), Role.SALES_MANAGER));
        actors.put("integration", Actor.of(new MemberId("some integration"), Role.INTEGRATION));
        actors.put("stranger", Actor.of(new MemberId("stranger")));
        actors.put("system", Actor.system());
        return actors;
    }

    static ConsentCommand<?> command(String name) {
        return switch (name) {
            case "give-consent" -> new ConsentCommand.GiveConsent(Channel.EMAIL, Purpose.MARKETING, ConsentSource.FORM);
            case "withdraw-consent" -> new ConsentCommand.WithdrawConsent(Channel.EMAIL, Purpose.MARKETING);
            case "withdraw-purpose" -> new ConsentCommand.WithdrawPurpose(Purpose.MARKETING);
            case "forget-person" -> new ConsentCommand.ForgetPerson();
            case "adopt" -> new ConsentCommand.Adopt(List.of());
            default -> throw new AssertionError("no command " + name);
        };
    }

    static Stream<MatrixLine> lines() {
        return LINES.stream();
    }

    static Stream<Arguments> linesAndActors() {
        return lines().flatMap(line -> ACTORS.keySet().stream().map(actor -> Arguments.of(line, actor)));
    }

    static Stream<Arguments> pairsNotInTheMatrix() {
        return Stream.of("new", "known")
                .flatMap(phase -> commands().stream().map(command -> Arguments.of(phase, command)))
                .filter(pair -> lines().noneMatch(line ->
                        line.phase().equals(pair.get()[0]) && line.command().equals(pair.get()[1])));
    }

    private static Set<String> commands() {
        return lines().map(MatrixLine::command).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ConsentFixture in(String phase) {
        return phase.equals("new") ? before() : before(withdrawn(1));
    }

    private static boolean may(MatrixLine line, String actor) {
        return line.who().contains(actor) || (line.who().contains("any-role") && WITH_A_ROLE.contains(actor));
    }

    private static Transition row(MatrixLine line) {
        return ConsentLifecycle.table().transitions().stream()
                .filter(row -> row.from().equals(line.phase()) && row.command().equals(line.command()))
                .findAny()
                .orElseThrow();
    }

    private static Set<String> codes(Set<String> who) {
        return who.stream()
                .map(name -> name.equals("manager") ? "sales-manager" : name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_matrix_and_the_table_have_the_same_pairs() {
        assertEquals(
                lines().map(MatrixLine::toString).sorted().toList(),
                ConsentLifecycle.table().transitions().stream()
                        .map(row -> row.from() + " | " + row.command())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_leads_where_the_matrix_says_on_its_conditions_and_never_by_time(MatrixLine line) {
        assertEquals(line.becomes(), new TreeSet<>(row(line).to()));
        assertEquals(line.conditions(), new TreeSet<>(row(line).conditions()));
        assertEquals(line.who().contains("time"), row(line).timed());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_names_those_who_may_as_the_matrix_does(MatrixLine line) {
        assertEquals(codes(line.who()), new TreeSet<>(row(line).who()));
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void whoever_the_matrix_names_may_and_nobody_else(MatrixLine line, String actor) {
        ConsentFixture.Answered answered =
                in(line.phase()).by(ACTORS.get(actor)).when(command(line.command()));

        if (may(line, actor)) {
            assertTrue(line.becomes()
                    .contains(ConsentLifecycle.table()
                            .names()
                            .phase(answered.accepted().getClass())));
        } else {
            NotPermitted refusal = answered.refused(NotPermitted.class);
            assertEquals(new Term("command", line.command()), refusal.command());
            assertEquals(
                    codes(line.who()),
                    refusal.who().stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void the_options_say_who_may(MatrixLine line, String actor) {
        ConsentFixture fixture = in(line.phase()).by(ACTORS.get(actor));
        List<Choice> choices = line.phase().equals("new")
                ? ConsentLifecycle.table().openings(fixture.situation())
                : ConsentLifecycle.table()
                        .options(ConsentFixture.known(withdrawn(1)).get(), fixture.situation());

        Choice choice = choices.stream()
                .filter(each -> each.command().equals(line.command()))
                .findAny()
                .orElseThrow();
        assertEquals(may(line, actor), choice.isOpen());
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_phases_and_commands_that_would_do(String phase, String command) {
        WrongPhase refusal =
                in(phase).by(ACTORS.get("manager")).when(command(command)).refused(WrongPhase.class);

        assertEquals(new Term("phase", phase), refusal.phase());
        assertEquals(
                terms(
                        "phase",
                        lines().filter(line -> line.command().equals(command)).map(MatrixLine::phase)),
                new HashSet<>(refusal.phases()));
        assertEquals(
                terms(
                        "command",
                        lines().filter(line -> line.phase().equals(phase)).map(MatrixLine::command)),
                new HashSet<>(refusal.commands()));
    }

    private static Set<Term> terms(String kind, Stream<String> codes) {
        return codes.map(code -> new Term(kind, code)).collect(Collectors.toSet());
    }
}
