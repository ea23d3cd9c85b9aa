package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Reason;
import org.dealwright.process.Term;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.OutreachWithoutTouch;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.TargetStanding;

/** What other life cycles, and the history, say when a command is decided: one line for each fact that a prospect asks for. */
final class Answers {
    private static final Map<Fact<?, ?>, BiFunction<Object, Draw, Object>> ANSWERS = Map.of(
            ProspectLifecycle.NEXT_DEAL,
            (company, draw) -> nextDeal((Option<?>) company, draw),
            ProspectLifecycle.LIKELY_DUPLICATES,
            (identity, draw) -> duplicates((CompanyIdentity) identity, draw),
            ProspectLifecycle.TARGET_STANDING,
            (target, draw) -> standing(draw),
            ProspectLifecycle.HAS_CONTRACT,
            (company, draw) -> !draw.oneIn(2),
            ContactFacts.MAY_CONTACT,
            (question, draw) -> contact(draw),
            ContactFacts.REACHABLE,
            (person, draw) -> contact(draw),
            ProspectLifecycle.WITHOUT_TOUCH,
            (touch, draw) -> OutreachWithoutTouch.of(draw.history(), (LoggedTouch) touch),
            HandoffTerms.OWN_HOURS,
            (member, draw) -> ownHours(draw));

    private Answers() {}

    /** An answer to each question, whatever it says. */
    static Facts to(List<Fact.Question<?, ?>> questions, Draw draw) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : questions) {
            facts = with(facts, question, draw);
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // each line above answers as its fact says
    private static <Q, A> Facts with(Facts facts, Fact.Question<Q, A> question, Draw draw) {
        BiFunction<Object, Draw, Object> answer = ANSWERS.get(question.fact());
        if (answer == null) {
            throw new IllegalStateException(
                    "Answers does not say what " + question.fact().name() + " is answered with");
        }
        return facts.with(question.fact(), question.about(), (A) answer.apply(question.about(), draw));
    }

    /** Only a company can have a deal open already. */
    private static NextDeal nextDeal(Option<?> company, Draw draw) {
        return new NextDeal(draw.deal(), company.isDefined() && draw.oneIn(3));
    }

    private static List<LikelyDuplicate> duplicates(CompanyIdentity identity, Draw draw) {
        LikelyDuplicate.Likeness because =
                identity.company().isDefined() ? LikelyDuplicate.Likeness.COMPANY : LikelyDuplicate.Likeness.NAME;
        return draw.oneIn(3)
                ? List.of(new LikelyDuplicate(MergeTarget.prospect(draw.prospect()), List.of(because)))
                : List.of();
    }

    private static TargetStanding standing(Draw draw) {
        List<TargetStanding> hindering = List.of(
                new TargetStanding.Absent(),
                new TargetStanding.Itself(),
                new TargetStanding.Ended(
                        new Term("phase", "handed-off"), draw.perhaps(() -> MergeTarget.deal(draw.deal()))));
        return draw.oneIn(4) ? draw.of(hindering) : new TargetStanding.Ongoing();
    }

    /** Most have none of their own. */
    static Option<WorkingHours> ownHours(Draw draw) {
        return Option.when(draw.oneIn(4), WorkingHours.roundTheClock(ZoneOffset.ofHours(draw.below(12))));
    }

    static ContactAnswer contact(Draw draw) {
        return draw.oneIn(4)
                ? ContactAnswer.refused(Reason.of("consent.nothing-known"))
                : ContactAnswer.allowed(Reason.of("consent.nothing-known"));
    }
}
