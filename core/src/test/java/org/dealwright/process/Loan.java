package org.dealwright.process;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A library loan: the toy life cycle of the kernel's tests. The account executive plays the librarian, the sales manager
 * the head of the library.
 */
sealed interface Loan permits Loan.Active, Loan.Chargeable, Loan.Returned {
    Fact<MemberId, Boolean> STANDING = new Fact<>("standing");
    Fact<String, Integer> COPIES = new Fact<>("copies");

    String book();

    MemberId reader();

    Instant since();

    /** In the reader's name; {@code Borrowed} and {@code Overdue} are chargeable too. */
    sealed interface Active extends Loan permits Reserved, Borrowed, Overdue {}

    /** The reader pays for it; shares two of its phases with {@code Active}. */
    sealed interface Chargeable extends Loan permits Borrowed, Overdue, Lost {}

    record Reserved(
            String book, MemberId reader, Instant since, Option<Instant> remindAt, Option<Instant> pickUpBy, int visits)
            implements Active {}

    record Borrowed(String book, MemberId reader, Instant since, Option<Instant> due) implements Active, Chargeable {}

    record Overdue(String book, MemberId reader, Instant since) implements Active, Chargeable {}

    record Lost(String book, MemberId reader, Instant since) implements Chargeable {}

    record Returned(String book, MemberId reader, Instant since) implements Loan {}

    sealed interface Ask<F> extends Command<F> {
        record Reserve(String book, MemberId reader, Option<Instant> remindAt, Option<Instant> pickUpBy)
                implements Ask<New> {}

        record Lend(String book, MemberId reader, boolean onShelf) implements Ask<New> {}

        record Remind() implements Ask<Reserved> {}

        record PickUp(Instant due) implements Ask<Reserved> {}

        record Cancel() implements Ask<Reserved> {}

        record Expire() implements Ask<Reserved> {}

        record MissDate() implements Ask<Borrowed> {}

        record Extend() implements Ask<Borrowed> {}

        record Visit() implements Ask<Active> {}

        record PassOn(MemberId to) implements Ask<Active> {}

        record Lose() implements Ask<Active> {}

        record GiveBack() implements Ask<Chargeable> {}

        record Waive() implements Ask<Overdue> {}

        record Correct(Loan to) implements Ask<Overdue> {}
    }

    sealed interface Told extends Event {
        record Reserved(
                Instant at,
                Option<MemberId> by,
                String book,
                MemberId reader,
                Option<Instant> remindAt,
                Option<Instant> pickUpBy)
                implements Told {}

        record Lent(Instant at, Option<MemberId> by, String book, MemberId reader, boolean onShelf) implements Told {}

        record Reminded(Instant at, Option<MemberId> by) implements Told {}

        record PickedUp(Instant at, Option<MemberId> by, Instant due) implements Told {}

        record Cancelled(Instant at, Option<MemberId> by) implements Told {}

        record Expired(Instant at, Option<MemberId> by) implements Told {}

        record DateMissed(Instant at, Option<MemberId> by) implements Told {}

        record Extended(Instant at, Option<MemberId> by) implements Told {}

        record Visited(Instant at, Option<MemberId> by) implements Told {}

        record PassedOn(Instant at, Option<MemberId> by, MemberId to) implements Told {}

        record WasLost(Instant at, Option<MemberId> by) implements Told {}

        record GivenBack(Instant at, Option<MemberId> by) implements Told {}

        record Waived(Instant at, Option<MemberId> by) implements Told {}

        record Corrected(Instant at, Option<MemberId> by, Loan to) implements Told {}

        record Stamped(Instant at, Option<MemberId> by) implements Told {}

        record Found(Instant at, Option<MemberId> by) implements Told {}
    }

    /**
     * What the library allows.
     *
     * @param closed whether nothing is handed out or taken back
     * @param full whether the shelf takes no more
     * @param strict whether every rule refuses
     */
    record Policy(boolean closed, boolean full, boolean strict) {
        static final Policy EASY = new Policy(false, false, false);
    }

    Names NAMES = Names.of("loan")
            .phase(Reserved.class, "reserved")
            .phase(Borrowed.class, "borrowed")
            .phase(Overdue.class, "overdue")
            .phase(Lost.class, "lost")
            .phase(Returned.class, "returned")
            .command(Ask.Reserve.class, "reserve")
            .command(Ask.Lend.class, "lend")
            .command(Ask.Remind.class, "remind")
            .command(Ask.PickUp.class, "pick-up")
            .command(Ask.Cancel.class, "cancel")
            .command(Ask.Expire.class, "expire")
            .command(Ask.MissDate.class, "miss-date")
            .command(Ask.Extend.class, "extend")
            .command(Ask.Visit.class, "visit")
            .command(Ask.PassOn.class, "pass-on")
            .command(Ask.Lose.class, "lose")
            .command(Ask.GiveBack.class, "give-back")
            .command(Ask.Waive.class, "waive")
            .command(Ask.Correct.class, "correct")
            .event(Told.Reserved.class, "reserved")
            .event(Told.Lent.class, "lent")
            .event(Told.Reminded.class, "reminded")
            .event(Told.PickedUp.class, "picked-up")
            .event(Told.Cancelled.class, "cancelled")
            .event(Told.Expired.class, "expired")
            .event(Told.DateMissed.class, "date-missed")
            .event(Told.Extended.class, "extended")
            .event(Told.Visited.class, "visited")
            .event(Told.PassedOn.class, "passed-on")
            .event(Told.WasLost.class, "lost")
            .event(Told.GivenBack.class, "given-back")
            .event(Told.Waived.class, "waived")
            .event(Told.Corrected.class, "corrected")
            .event(Told.Stamped.class, "stamped")
            .event(Told.Found.class, "found")
            .build();

    // spotless:off
    /** The table, made anew for each test. */
    static Lifecycle<Loan, Told, Policy> table() {
        return Lifecycle
            .of(NAMES, Loan.class, Ask.class, Told.class, Policy.class, Loan::since)

            .begin(Ask.Reserve.class, Rules::reserve).byAnyone()
                .to(Told.Reserved.class, Reserved.class, Changes::on)
            .begin(Ask.Lend.class, Rules::lend).by(Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER).orBySystem()
                .askingFor(STANDING, (none, lend, policy) -> Option.of(lend.reader()))
                .toOneOf(Told.Lent.class, Changes::on, Borrowed.class, Reserved.class)

            .in(Reserved.class)
                .on(Ask.Remind.class, Rules::remind).byTime(Reserved::remindAt, Ask.Remind::new)
                    .stays(Told.Reminded.class, Changes::on)
                .on(Ask.PickUp.class, Rules::pickUp).by("reader", Reserved::isRead).orBy(Role.ACCOUNT_EXECUTIVE)
                    .provided("open", Rules::isOpen)
                    .provided("room", Rules::hasRoom)
                    .asking(COPIES, Reserved::book)
                    .askingFor(STANDING, (loan, command, policy) -> policy.closed() ? Option.none() : Option.of(loan.reader()))
                    .to(Told.PickedUp.class, Borrowed.class, Changes::on)
                .on(Ask.Cancel.class, Rules::cancel).by("reader", Reserved::isRead)
                    .to(Told.Cancelled.class, Returned.class, Changes::on)
                .on(Ask.Expire.class, Rules::expire).byTime(Reserved::pickUpBy, Ask.Expire::new)
                    .provided("open", Rules::isOpen)
                    .to(Told.Expired.class, Returned.class, Changes::on)
            .in(Borrowed.class)
                .on(Ask.MissDate.class, Rules::missDate).byTime(Borrowed::due, Ask.MissDate::new)
                    .to(Told.DateMissed.class, Overdue.class, Changes::on)
                .on(Ask.Extend.class, Rules::extend).bySystem()
                    .stays(Told.Extended.class, Changes::on)
                .formerly(Told.Stamped.class)
                    .stays(Changes::on)
            .in(Active.class)
                .on(Ask.Visit.class, Rules::visit).byAnyone()
                    .stays(Told.Visited.class, Changes::on)
                .on(Ask.PassOn.class, Rules::passOn).by(Role.SALES_MANAGER).orBy("reader", Loan::isRead)
                    .asking(COPIES, Active::book)
                    .stays(Told.PassedOn.class, Changes::on)
                .on(Ask.Lose.class, Rules::lose).by("reader", Loan::isRead).orBy(Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER).orBySystem()
                    .evenLate()
                    .to(Told.WasLost.class, Lost.class, Changes::on)
            .in(Chargeable.class)
                .on(Ask.GiveBack.class, Rules::giveBack).by(Role.ACCOUNT_EXECUTIVE)
                    .provided("open", Rules::isOpen)
                    .provided("room", Rules::hasRoom)
                    .to(Told.GivenBack.class, Returned.class, Changes::on)
            .in(Overdue.class)
                .on(Ask.Waive.class, Rules::waive).by(Role.ACCOUNT_EXECUTIVE).orBy(Role.SALES_MANAGER).notBy("reader", Loan::isRead)
                    .stays(Told.Waived.class, Changes::on)
                .on(Ask.Correct.class, Rules::correct).byAnyone().notBy("reader", Loan::isRead)
                    .toOneOf(Told.Corrected.class, Changes::on, Borrowed.class, Returned.class)
            .in(Lost.class)
                .formerly(Told.Found.class)
                    .to(Returned.class, Changes::on)
            .build();
    }
    // spotless:on

    default boolean isRead(MemberId member) {
        return reader().equals(member);
    }

    /** What each command needs. */
    final class Rules {
        private Rules() {}

        static Option<Rejection.RuleBroken> isOpen(Loan loan, Situation<Policy> now) {
            return now.policy().closed() ? Option.of(Rejection.RuleBroken.of("loan.closed")) : Option.none();
        }

        static Option<Rejection.RuleBroken> hasRoom(Loan loan, Situation<Policy> now) {
            return now.policy().full() ? Option.of(Rejection.RuleBroken.of("loan.full", loan.book())) : Option.none();
        }

        private static <G> Either<Rejection, G> unlessStrict(Situation<Policy> now, G event) {
            return now.policy().strict() ? Rejection.broken("loan.strict") : Either.right(event);
        }

        static Either<Rejection, Told.Reserved> reserve(New none, Ask.Reserve c, Situation<Policy> now) {
            return unlessStrict(
                    now,
                    new Told.Reserved(
                            now.at(), now.actor().member(), c.book(), c.reader(), c.remindAt(), c.pickUpBy()));
        }

        static Either<Rejection, Told.Lent> lend(New none, Ask.Lend c, Situation<Policy> now) {
            return now.fact(STANDING, c.reader())
                    ? Either.right(new Told.Lent(now.at(), now.actor().member(), c.book(), c.reader(), c.onShelf()))
                    : Rejection.broken("loan.bad-standing");
        }

        static Either<Rejection, Told.Reminded> remind(Reserved loan, Ask.Remind c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Reminded(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.PickedUp> pickUp(Reserved loan, Ask.PickUp c, Situation<Policy> now) {
            return unlessStrict(now, new Told.PickedUp(now.at(), now.actor().member(), c.due()));
        }

        static Either<Rejection, Told.Cancelled> cancel(Reserved loan, Ask.Cancel c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Cancelled(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.Expired> expire(Reserved loan, Ask.Expire c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Expired(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.DateMissed> missDate(Borrowed loan, Ask.MissDate c, Situation<Policy> now) {
            return unlessStrict(now, new Told.DateMissed(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.Extended> extend(Borrowed loan, Ask.Extend c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Extended(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.Visited> visit(Active loan, Ask.Visit c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Visited(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.PassedOn> passOn(Active loan, Ask.PassOn c, Situation<Policy> now) {
            return unlessStrict(now, new Told.PassedOn(now.at(), now.actor().member(), c.to()));
        }

        static Either<Rejection, Told.WasLost> lose(Active loan, Ask.Lose c, Situation<Policy> now) {
            return unlessStrict(now, new Told.WasLost(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.GivenBack> giveBack(Chargeable loan, Ask.GiveBack c, Situation<Policy> now) {
            return unlessStrict(now, new Told.GivenBack(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.Waived> waive(Overdue loan, Ask.Waive c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Waived(now.at(), now.actor().member()));
        }

        static Either<Rejection, Told.Corrected> correct(Overdue loan, Ask.Correct c, Situation<Policy> now) {
            return unlessStrict(now, new Told.Corrected(now.at(), now.actor().member(), c.to()));
        }
    }

    /** What each event makes. */
    final class Changes {
        private Changes() {}

        static Reserved on(New none, Told.Reserved e) {
            return new Reserved(e.book(), e.reader(), e.at(), e.remindAt(), e.pickUpBy(), 0);
        }

        static Loan on(New none, Told.Lent e) {
            return e.onShelf()
                    ? new Borrowed(e.book(), e.reader(), e.at(), Option.none())
                    : new Reserved(e.book(), e.reader(), e.at(), Option.none(), Option.none(), 0);
        }

        static Reserved on(Reserved loan, Told.Reminded e) {
            return new Reserved(
                    loan.book(), loan.reader(), loan.since(), Option.none(), loan.pickUpBy(), loan.visits());
        }

        static Borrowed on(Reserved loan, Told.PickedUp e) {
            return new Borrowed(loan.book(), loan.reader(), e.at(), Option.of(e.due()));
        }

        static Returned on(Reserved loan, Told.Cancelled e) {
            return new Returned(loan.book(), loan.reader(), e.at());
        }

        static Returned on(Reserved loan, Told.Expired e) {
            return new Returned(loan.book(), loan.reader(), e.at());
        }

        static Overdue on(Borrowed loan, Told.DateMissed e) {
            return new Overdue(loan.book(), loan.reader(), e.at());
        }

        static Borrowed on(Borrowed loan, Told.Extended e) {
            return new Borrowed(loan.book(), loan.reader(), loan.since(), Option.none());
        }

        static Borrowed on(Borrowed loan, Told.Stamped e) {
            return loan;
        }

        static Active on(Active loan, Told.Visited e) {
            return loan instanceof Reserved r
                    ? new Reserved(r.book(), r.reader(), r.since(), r.remindAt(), r.pickUpBy(), r.visits() + 1)
                    : loan;
        }

        /** Always a fresh loan: for an overdue one that is not the phase it was. */
        static Active on(Active loan, Told.PassedOn e) {
            return loan instanceof Reserved r
                    ? new Reserved(r.book(), e.to(), r.since(), r.remindAt(), r.pickUpBy(), r.visits())
                    : new Borrowed(loan.book(), e.to(), loan.since(), Option.none());
        }

        static Lost on(Active loan, Told.WasLost e) {
            return new Lost(loan.book(), loan.reader(), e.at());
        }

        static Returned on(Chargeable loan, Told.GivenBack e) {
            return new Returned(loan.book(), loan.reader(), e.at());
        }

        static Overdue on(Overdue loan, Told.Waived e) {
            return loan;
        }

        static Loan on(Overdue loan, Told.Corrected e) {
            return e.to();
        }

        static Returned on(Lost loan, Told.Found e) {
            return new Returned(loan.book(), loan.reader(), e.at());
        }
    }
}
