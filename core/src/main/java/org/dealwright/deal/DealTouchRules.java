package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.WithoutTouch;
import org.dealwright.deal.DealCommand.LogTouch;
import org.dealwright.deal.DealCommand.RetractTouch;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/** What a touch broke that was made, and what it takes to take one back. */
final class DealTouchRules {
    private DealTouchRules() {}

    static Either<Rejection, DealEvent.TouchLogged> log(Deal deal, LogTouch command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.TouchLogged(
                now.at(),
                now.actor().member(),
                command.channel(),
                command.direction(),
                command.outcome(),
                command.person(),
                marks(deal, command, now)));
    }

    /** Whether the person was allowed to be contacted so; nothing where they turned to us, or nobody is named. */
    static Option<ContactQuestion> question(Deal deal, LogTouch command, DealPolicy policy) {
        return command.direction() == Direction.OUTBOUND && !command.person().isEmpty()
                ? Option.some(new ContactQuestion(command.person().get(), command.channel(), purpose(deal)))
                : Option.none();
    }

    /** A renewal is about a running contract. */
    private static Purpose purpose(Deal deal) {
        return deal.dossier().profile().kind().contains(DealKind.RENEWAL) ? Purpose.CONTRACT : Purpose.MARKETING;
    }

    private static List<TouchMark> marks(Deal deal, LogTouch command, Situation<DealPolicy> now) {
        Option<ContactQuestion> question = question(deal, command, now.policy());
        return question.isEmpty()
                        || now.fact(ContactFacts.MAY_CONTACT, question.get()).allowed()
                ? List.of()
                : List.of(TouchMark.AGAINST_CONSENT);
    }

    static Either<Rejection, DealEvent.TouchRetracted> retract(
            Deal deal, RetractTouch command, Situation<DealPolicy> now) {
        Instant at = command.touch().at();
        List<Violation> violations = Check.violations(
                Check.instant("at", at, Situation.EARLIEST, now.at()), Check.line("reason", command.reason()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Option<WithoutTouch> without = now.fact(ContactFacts.WITHOUT_TOUCH, command.touch());
        return without.isEmpty()
                ? Rejection.broken("deal.not-recorded", new Term("fact", "touch"), at)
                : Either.right(new DealEvent.TouchRetracted(
                        now.at(),
                        now.actor().member(),
                        command.touch(),
                        without.get().wasAnswer(),
                        without.get().lastTouch(),
                        command.reason()));
    }
}
