package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.Prospect.Assessable;
import org.dealwright.prospect.Prospect.Engaged;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.ProspectCommand.Adopt;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Assign;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Reassign;
import org.dealwright.prospect.ProspectCommand.Research;
import org.dealwright.prospect.ProspectCommand.ReturnHandoff;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.Framework;
import org.dealwright.qualification.Verdict;

/** What each command needs to be accepted. Package-private: the table is the only way in. */
final class ProspectRules {
    private ProspectRules() {}

    static Either<Rejection, ProspectEvent.Identified> identify(
            New none, Identify command, Situation<ProspectPolicy> now) {
        boolean forAnother = command.owner().exists(owner -> !now.actor().is(owner));
        if (forAnother && !now.actor().has(Role.SALES_MANAGER) && !now.actor().has(Role.INTEGRATION)) {
            return Rejection.broken("prospect.owned-by-another");
        }
        return Either.right(new ProspectEvent.Identified(
                now.at(),
                now.actor().member(),
                command.source(),
                ProspectMergeRules.itsOwn(command.identity(), now),
                command.owner(),
                command.attributes(),
                ProspectMergeRules.duplicates(command.identity(), now)));
    }

    static Either<Rejection, ProspectEvent.Adopted> adopt(New none, Adopt command, Situation<ProspectPolicy> now) {
        Option<Instant> offeredAt =
                command.claim() instanceof ClaimedPhase.HandoffOffered offered ? offered.offeredAt() : Option.none();
        Option<Instant> until =
                command.claim() instanceof ClaimedPhase.Nurturing nurturing ? nurturing.until() : Option.none();
        List<Violation> violations = Check.violations(
                dated("identifiedAt", command.identifiedAt()), dated("offeredAt", offeredAt), dated("until", until));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        if (command.claim() instanceof ClaimedPhase.HandoffOffered offered
                && command.owner().contains(offered.to())) {
            return Rejection.broken("prospect.handoff-to-its-owner");
        }
        return Either.right(new ProspectEvent.Adopted(
                now.at(),
                now.actor().member(),
                command.claim(),
                command.source(),
                ProspectMergeRules.itsOwn(command.identity(), now),
                command.owner(),
                command.identifiedAt(),
                command.attributes()));
    }

    static Either<Rejection, ProspectEvent.Claimed> claim(
            Ongoing prospect, ProspectCommand.Claim command, Situation<ProspectPolicy> now) {
        MemberId owner = now.actor().member().get();
        return newOwner(prospect, owner)
                .map(to -> new ProspectEvent.Claimed(now.at(), now.actor().member(), to));
    }

    static Either<Rejection, ProspectEvent.Assigned> assign(
            Ongoing prospect, Assign command, Situation<ProspectPolicy> now) {
        Validation<Violation, String> reason = Check.line("reason", command.reason());
        if (reason.isInvalid()) {
            return Either.left(Rejection.invalid(List.of(reason.getError())));
        }
        return newOwner(prospect, command.to())
                .map(to -> new ProspectEvent.Assigned(now.at(), now.actor().member(), to, reason.get()));
    }

    static Either<Rejection, ProspectEvent.Reassigned> reassign(
            Ongoing prospect, Reassign command, Situation<ProspectPolicy> now) {
        return newOwner(prospect, command.to())
                .map(to -> new ProspectEvent.Reassigned(now.at(), now.actor().member(), to));
    }

    private static Either<Rejection, MemberId> newOwner(Ongoing prospect, MemberId to) {
        if (prospect.isOwnedBy(to)) {
            return Rejection.broken("prospect.already-theirs");
        }
        // else one and the same would offer the handoff and answer it
        return prospect instanceof Prospect.HandoffOffered offered && offered.isAddressedTo(to)
                ? Rejection.broken("prospect.offered-to-them")
                : Either.right(to);
    }

    static Either<Rejection, ProspectEvent.Researched> research(
            Ongoing prospect, Research command, Situation<ProspectPolicy> now) {
        return Validation.combine(Check.line("text", command.text()), foundAt(command.foundAt(), now))
                .ap((text, foundAt) -> new ProspectEvent.Researched(
                        now.at(), now.actor().member(), new Finding(command.topic(), text, command.source(), foundAt)))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, ProspectEvent.Assessed> assess(
            Assessable prospect, Assess command, Situation<ProspectPolicy> now) {
        Framework framework = now.policy().framework();
        Option<Criterion> criterion = framework.criterion(command.criterion());
        if (criterion.isEmpty()) {
            return Either.left(Rejection.invalid(
                    List.of(Check.notKnown("criterion", command.criterion(), framework.criteria(), Criterion::term))));
        }
        Collection<Answer> answers = criterion.get().answers();
        if (!answers.contains(command.answer())) {
            return Either.left(Rejection.invalid(
                    List.of(Check.notKnown("answer", command.answer().code(), answers, Answer::term))));
        }
        Validation<Violation, Instant> foundAt = foundAt(command.foundAt(), now);
        if (foundAt.isInvalid()) {
            return Either.left(Rejection.invalid(List.of(foundAt.getError())));
        }
        Evidence evidence = new Evidence(criterion.get().code(), command.answer(), command.source(), foundAt.get());
        boolean qualifies = framework.qualifies(prospect.dossier().assessment().with(evidence));
        return Either.right(new ProspectEvent.Assessed(now.at(), now.actor().member(), evidence, qualifies));
    }

    static Either<Rejection, ProspectEvent.Qualified> qualify(
            Engaged prospect, ProspectCommand.Qualify command, Situation<ProspectPolicy> now) {
        Framework framework = now.policy().framework();
        int score = framework.score(prospect.dossier().assessment());
        return Either.right(new ProspectEvent.Qualified(now.at(), now.actor().member(), framework.code(), score));
    }

    static Either<Rejection, ProspectEvent.HandoffOffered> offerHandoff(
            Prospect.Qualified prospect, OfferHandoff command, Situation<ProspectPolicy> now) {
        if (prospect.isOwnedBy(command.to())) {
            return Rejection.broken("prospect.handoff-to-its-owner");
        }
        return HandoffPackage.checked(
                        command.summary(),
                        prospect.dossier().needs(),
                        prospect.dossier().assessment().asList(),
                        prospect.dossier().people(),
                        command.promised(),
                        command.nextStep())
                .mapLeft(Rejection::invalid)
                .map(contents -> new ProspectEvent.HandoffOffered(
                        now.at(), now.actor().member(), command.to(), contents, respondBy(command.to(), now)));
    }

    private static Instant respondBy(MemberId to, Situation<ProspectPolicy> now) {
        Instant due = now.policy().handoffTerms().respondBy(now.at(), now.fact(HandoffTerms.OWN_HOURS, to));
        return due.isAfter(Situation.LATEST) ? Situation.LATEST : due;
    }

    static Either<Rejection, ProspectEvent.HandoffAccepted> acceptHandoff(
            Prospect.HandoffOffered prospect, ProspectCommand.AcceptHandoff command, Situation<ProspectPolicy> now) {
        NextDeal next = now.fact(NEXT_DEAL, prospect.company());
        return Either.right(new ProspectEvent.HandoffAccepted(
                now.at(), now.actor().member(), prospect.offer().to(), next.deal(), next.open()));
    }

    static Either<Rejection, ProspectEvent.HandoffReturned> returnHandoff(
            Prospect.HandoffOffered prospect, ReturnHandoff command, Situation<ProspectPolicy> now) {
        return Validation.combine(
                        Check.oneOf("reason", command.reason(), now.policy().returnReasons(), ReturnReason::term),
                        Check.words(command.words(), command.reason().equals(ReturnReason.OTHER)))
                .ap((reason, words) ->
                        new ProspectEvent.HandoffReturned(now.at(), now.actor().member(), reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, ProspectEvent.HandoffWithdrawn> withdrawHandoff(
            Prospect.HandoffOffered prospect, ProspectCommand.WithdrawHandoff command, Situation<ProspectPolicy> now) {
        return Either.right(
                new ProspectEvent.HandoffWithdrawn(now.at(), now.actor().member()));
    }

    static Either<Rejection, ProspectEvent.HandoffLapsed> lapseHandoff(
            Prospect.HandoffOffered prospect, ProspectCommand.LapseHandoff command, Situation<ProspectPolicy> now) {
        return Either.right(
                new ProspectEvent.HandoffLapsed(now.at(), now.actor().member()));
    }

    static Either<Rejection, ProspectEvent.HandoffLapsedForAbsence> lapseForAbsence(
            Prospect.HandoffOffered prospect, ProspectCommand.LapseForAbsence command, Situation<ProspectPolicy> now) {
        return Either.right(
                new ProspectEvent.HandoffLapsedForAbsence(now.at(), now.actor().member()));
    }

    static Either<Rejection, ProspectEvent.Converted> convert(
            Prospect.Qualified prospect, ProspectCommand.Convert command, Situation<ProspectPolicy> now) {
        NextDeal next = now.fact(NEXT_DEAL, prospect.company());
        MemberId owner = prospect.owner().get();
        return Either.right(
                new ProspectEvent.Converted(now.at(), now.actor().member(), owner, next.deal(), next.open()));
    }

    /** Which deal the prospect of a company would lead to. */
    static final Fact<Option<CompanyId>, NextDeal> NEXT_DEAL = new Fact<>("next-deal");

    static Option<RuleBroken> isUnowned(Ongoing prospect, Situation<ProspectPolicy> now) {
        return prospect.owner().isEmpty() ? Option.none() : Option.of(RuleBroken.of("prospect.owned"));
    }

    static Option<RuleBroken> isOwned(Ongoing prospect, Situation<ProspectPolicy> now) {
        return prospect.owner().isEmpty() ? Option.of(RuleBroken.of("prospect.unowned")) : Option.none();
    }

    static Option<RuleBroken> meetsTheFramework(Engaged prospect, Situation<ProspectPolicy> now) {
        Framework framework = now.policy().framework();
        if (framework.qualifies(prospect.dossier().assessment())) {
            return isAfterItsEvidence(prospect, now);
        }
        Verdict verdict = framework.verdict(prospect.dossier().assessment());
        return Option.of(RuleBroken.of(
                "prospect.not-qualified",
                new Term("framework", verdict.framework()),
                verdict.score(),
                verdict.threshold(),
                verdict.missing(),
                verdict.failing()));
    }

    /** Evidence found later than the verdict cannot be what it rests on. */
    private static Option<RuleBroken> isAfterItsEvidence(Engaged prospect, Situation<ProspectPolicy> now) {
        Option<Instant> latest = prospect.dossier().assessment().latest();
        return latest.isEmpty() || !latest.get().isAfter(now.at())
                ? Option.none()
                : Option.of(RuleBroken.of("prospect.before-its-evidence", now.at(), latest.get()));
    }

    static Option<RuleBroken> isAnExecutive(Prospect.Qualified prospect, Situation<ProspectPolicy> now) {
        return now.actor().has(Role.ACCOUNT_EXECUTIVE)
                ? Option.none()
                : Option.of(RuleBroken.of("prospect.owner-is-no-executive"));
    }

    static Option<RuleBroken> isForAnExecutive(Prospect.HandoffOffered prospect, Situation<ProspectPolicy> now) {
        return now.actor().has(Role.ACCOUNT_EXECUTIVE) || now.actor().has(Role.SALES_MANAGER)
                ? Option.none()
                : Option.of(RuleBroken.of("prospect.addressed-is-no-executive"));
    }

    private static Validation<Violation, Option<Instant>> dated(String field, Option<Instant> claimed) {
        return claimed.exists(at -> at.isBefore(Situation.EARLIEST) || at.isAfter(Situation.LATEST))
                ? Validation.invalid(Violation.showing(
                        field, "out-of-range", claimed.get().toString(), Situation.EARLIEST, Situation.LATEST))
                : Validation.valid(claimed);
    }

    private static Validation<Violation, Instant> foundAt(Option<Instant> foundAt, Situation<?> now) {
        return Check.instant("foundAt", foundAt.getOrElse(now.at()), Situation.EARLIEST, now.at());
    }
}
