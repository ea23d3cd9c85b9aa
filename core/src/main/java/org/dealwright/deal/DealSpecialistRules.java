package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.CallSpecialist;
import org.dealwright.deal.DealCommand.RecordSpecialistAnswer;
import org.dealwright.deal.DealCommand.ReleaseSpecialist;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
import org.dealwright.process.Percent;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to call a specialist into a deal, and to let them go. */
final class DealSpecialistRules {
    static final Fact<SkillQuestion, SkillStanding> SKILL = new Fact<>("specialist-skill");

    private DealSpecialistRules() {}

    static Either<Rejection, DealEvent.SpecialistCalled> call(
            Open deal, CallSpecialist command, Situation<DealPolicy> now) {
        Pursuit pursuit = deal.dossier().pursuit();
        if (pursuit.has(command.id())) {
            return Rejection.broken("deal.consultation-known", command.id().value());
        }
        if (pursuit.consultations().size() >= Consultation.MOST) {
            return Rejection.broken("deal.too-many-consultations", Consultation.MOST);
        }
        List<Violation> violations = command.credit().isEmpty()
                ? Check.violations(Check.line("topic", command.topic()))
                : Check.violations(
                        Check.line("topic", command.topic()),
                        DealCreditRules.share("credit", command.credit().get()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        SkillQuestion question = new SkillQuestion(command.specialist(), command.skill());
        if (now.fact(SKILL, question) == SkillStanding.LACKS) {
            return Rejection.broken(
                    "deal.specialist-lacks-skill",
                    command.specialist().value(),
                    command.skill().term());
        }
        Consultation consultation = new Consultation(
                command.id(), command.specialist(), command.skill(), command.topic(), now.at(), Option.none());
        return Either.right(new DealEvent.SpecialistCalled(
                now.at(), now.actor().member(), consultation, command.credit().map(Percent::new)));
    }

    static Either<Rejection, DealEvent.SpecialistAnswered> answer(
            Open deal, RecordSpecialistAnswer command, Situation<DealPolicy> now) {
        return deal.dossier().pursuit().has(command.id())
                ? Check.text("answer", command.answer())
                        .toEither()
                        .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                        .map(answer -> new DealEvent.SpecialistAnswered(
                                now.at(), now.actor().member(), command.id(), answer))
                : Rejection.broken("deal.consultation-unknown", command.id().value());
    }

    static Either<Rejection, DealEvent.SpecialistReleased> release(
            Open deal, ReleaseSpecialist command, Situation<DealPolicy> now) {
        for (Consultation one : deal.dossier().pursuit().consultations()) {
            if (one.id().equals(command.id())) {
                return Either.right(new DealEvent.SpecialistReleased(
                        now.at(), now.actor().member(), command.id(), one.specialist()));
            }
        }
        return Rejection.broken("deal.consultation-unknown", command.id().value());
    }
}
