package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Adopt;

/** What it takes to bring in what another system knows. */
final class ProposalAdoptRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = ProposalOfferRules.LATEST;

    private ProposalAdoptRules() {}

    static Either<Rejection, ProposalEvent.Adopted> adopt(New none, Adopt command, Situation<ProposalPolicy> now) {
        List<Violation> found = new ArrayList<>();
        dated(command.claim(), found);
        if (command.contents() instanceof ClaimedContents.Lines lines) {
            ProposalRules.violations(lines.lines(), command.currency(), found);
        } else {
            ClaimedContents.Stated stated = (ClaimedContents.Stated) command.contents();
            ProposalOfferRules.price("net", stated.net(), command.currency(), found);
        }
        return found.isEmpty()
                ? contents(command, now).map(contents -> adopted(command, contents, now))
                : Either.left(Rejection.invalid(found));
    }

    private static Either<Rejection, Contents> contents(Adopt command, Situation<ProposalPolicy> now) {
        if (command.contents() instanceof ClaimedContents.Lines lines) {
            return Either.narrow(ProposalRules.priced(lines.lines(), lines.discount(), command.basis(), now));
        }
        return Either.right(new Contents.Stated(((ClaimedContents.Stated) command.contents()).net()));
    }

    private static ProposalEvent.Adopted adopted(Adopt command, Contents contents, Situation<ProposalPolicy> now) {
        Subject subject =
                new Subject(command.deal(), command.currency(), command.basis(), Option.some(command.claim()));
        Option<Validity> validity = validUntil(command.claim())
                .filter(day -> isOffered(command.claim()))
                .map(day -> notBefore(now.at(), Validity.until(day, now.policy().zone())));
        return new ProposalEvent.Adopted(
                now.at(),
                now.actor().member(),
                command.claim(),
                subject,
                command.owner(),
                contents,
                validity,
                command.attributes());
    }

    private static boolean isOffered(ClaimedPhase claim) {
        return claim instanceof ClaimedPhase.Sent || claim instanceof ClaimedPhase.Countered;
    }

    /** What should have expired before it was brought in expires when it is. */
    private static Validity notBefore(Instant adopted, Validity claimed) {
        return claimed.endsAt().isBefore(adopted) ? new Validity(claimed.until(), adopted) : claimed;
    }

    private static void dated(ClaimedPhase claim, List<Violation> found) {
        for (Instant at : sentOrAccepted(claim)) {
            if (at.isBefore(Situation.EARLIEST) || at.isAfter(Situation.LATEST)) {
                String field = claim instanceof ClaimedPhase.Accepted ? "acceptedAt" : "sentAt";
                found.add(
                        Violation.showing(field, "out-of-range", at.toString(), Situation.EARLIEST, Situation.LATEST));
            }
        }
        for (LocalDate day : validUntil(claim)) {
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                found.add(Violation.showing(
                        "validUntil", "out-of-range", day.toString(), EARLIEST.toString(), LATEST.toString()));
            }
        }
    }

    private static Option<Instant> sentOrAccepted(ClaimedPhase claim) {
        if (claim instanceof ClaimedPhase.Sent sent) {
            return sent.sentAt();
        }
        if (claim instanceof ClaimedPhase.Countered countered) {
            return countered.sentAt();
        }
        return claim instanceof ClaimedPhase.Accepted accepted ? accepted.acceptedAt() : Option.none();
    }

    private static Option<LocalDate> validUntil(ClaimedPhase claim) {
        if (claim instanceof ClaimedPhase.Sent sent) {
            return sent.validUntil();
        }
        if (claim instanceof ClaimedPhase.Countered countered) {
            return countered.validUntil();
        }
        return claim instanceof ClaimedPhase.Expired expired ? expired.validUntil() : Option.none();
    }
}
