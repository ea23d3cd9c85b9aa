package org.dealwright.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;

/**
 * {@code joined().on(day).done(commands).when(command).expect(event)}, or {@code .refused(code)}, over the table of members.
 *
 * <p>Unless a test says otherwise, the manager Mara gives the commands, about Anna, an executive; policy knows one calendar. Days are those of March
 * 2026, at nine in UTC.
 */
final class MemberFixture {
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId MARA = new MemberId("mara");
    static final Actor SELF = Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE);
    static final Actor MANAGER = Actor.of(MARA, Role.SALES_MANAGER);
    static final Option<MemberId> BY_MARA = Option.some(MARA);
    static final Option<MemberId> BY_ANNA = Option.some(ANNA);
    static final CalendarCode BUDAPEST = new CalendarCode("budapest");
    static final OpenWork A_DEAL = new OpenWork("deal", "d-1", OpenWork.Involvement.OWNED);
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final List<MemberEvent> history = new ArrayList<>();
    private Option<Member> member = Option.none();
    private Actor actor = MANAGER;
    private Instant at = day(1);
    private TeamPolicy policy = TeamPolicy.builder()
            .calendars(Map.of(BUDAPEST, WorkingHours.roundTheClock(ZoneId.of("Europe/Budapest"))))
            .build();
    private List<OpenWork> open = List.of();

    private MemberFixture() {}

    static Instant day(int day) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    static LocalDate date(int day) {
        return LocalDate.parse("2026-03-01").plusDays(day - 1L);
    }

    static MemberFixture nobody() {
        return new MemberFixture();
    }

    /** Anna, an executive, joined on day 1, and it is day 10. */
    static MemberFixture joined() {
        return nobody().done(new MemberCommand.Join(ANNA, Role.ACCOUNT_EXECUTIVE))
                .on(10);
    }

    MemberFixture by(Actor who) {
        actor = who;
        return this;
    }

    MemberFixture on(int day) {
        return at(day(day));
    }

    MemberFixture at(Instant when) {
        at = when;
        return this;
    }

    MemberFixture under(TeamPolicy its) {
        policy = its;
        return this;
    }

    MemberFixture withOpen(OpenWork... work) {
        open = List.of(work);
        return this;
    }

    Situation<TeamPolicy> situation() {
        return new Situation<>(actor, at, policy, Facts.none().with(MemberLifecycle.OPEN_WORK, ANNA, open));
    }

    MemberFixture done(MemberCommand<?>... commands) {
        for (MemberCommand<?> command : commands) {
            MemberEvent event = when(command).answer().getOrElseThrow(refusal -> new AssertionError(refusal));
            member = Option.some(MemberLifecycle.table().follow(member, event));
            history.add(event);
        }
        return this;
    }

    /** Whatever is due by then happens. */
    MemberFixture letTimeActTo(Instant until) {
        for (Option<Deadline<Member>> due = due(); due.exists(next -> !next.at().isAfter(until)); due = due()) {
            Actor before = actor;
            by(Actor.system())
                    .at(due.get().at())
                    .done((MemberCommand<?>) due.get().command())
                    .by(before);
        }
        return at(until);
    }

    Option<Deadline<Member>> due() {
        return MemberLifecycle.table().deadline(member(), policy);
    }

    Answered when(MemberCommand<?> command) {
        return new Answered(this, MemberLifecycle.table().submit(member, command, situation()));
    }

    Member member() {
        return member.get();
    }

    List<MemberEvent> history() {
        return history;
    }

    <S extends Member> S is(Class<S> phase) {
        return assertInstanceOf(phase, member());
    }

    /** What came of a command. */
    record Answered(MemberFixture fixture, Either<Rejection, MemberEvent> answer) {
        /** It was accepted, and that event recorded; gives the phase that follows. */
        Member expect(MemberEvent event) {
            assertEquals(Either.right(event), answer);
            return MemberLifecycle.table().follow(fixture.member, event);
        }

        /** It was accepted; gives the phase that follows. */
        Member accepted() {
            return expect(answer.getOrElseThrow(refusal -> new AssertionError(refusal)));
        }

        /** The command is not right in just these ways. */
        void invalid(Violation... violations) {
            assertEquals(Either.left(new Rejection.Invalid(List.of(violations))), answer);
            explained("violation");
        }

        /** A rule stands against it. */
        void refused(String code, Object... arguments) {
            assertEquals(Either.left(Rejection.RuleBroken.of(code, arguments)), answer);
            explained(code);
        }

        private void explained(String code) {
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = answer.getLeft().explain(locale);
                assertFalse(sentence.contains(code), sentence);
            }
        }

        <R extends Rejection> R refused(Class<R> kind) {
            return assertInstanceOf(kind, answer.swap().getOrElseThrow(event -> new AssertionError(event)));
        }
    }
}
