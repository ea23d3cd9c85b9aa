package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.process.Actor;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.qualification.Assessment;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.Framework;

/**
 * A prospect as one keeps it around a state machine: changed in place, nothing recorded.
 *
 * <p>The guards ask what the library's table and rules ask, by the library's own values: texts by its checks, evidence by
 * its framework, the instant at which an offer lapses by its working hours. Not thread-safe: a shared configuration has no other way to show its guards who acts on what.
 */
final class Lead {
    /** The phases along the path. */
    enum Phase {
        IDENTIFIED,
        WORKING,
        ENGAGED,
        QUALIFIED,
        HANDOFF_OFFERED,
        HANDED_OFF
    }

    /** The commands along the path. */
    enum Trigger {
        TOUCH,
        REPLY,
        ASSESS,
        QUALIFY,
        OFFER,
        LAPSE,
        ACCEPT
    }

    private final MemberId owner = ProspectPath.REP;
    private final Framework framework;
    private final Instant identifiedAt;
    private final HandoffTerms terms;

    private Instant since;
    private Assessment assessment = Assessment.empty();
    private Instant respondBy;
    private MemberId addressed = owner;
    private Step step;

    Lead(ProspectPath path) {
        step = path.steps()[0];
        framework = step.situation().policy().framework();
        identifiedAt = path.start().since();
        terms = path.terms();
        since = identifiedAt;
        respondBy = since;
    }

    /** Back to where the path begins. */
    void restart() {
        since = identifiedAt;
        assessment = Assessment.empty();
    }

    /** What the guards look at next. */
    void face(Step next) {
        step = next;
    }

    boolean mayTouch() {
        return isByOwner() || actor().has(Role.SALES_MANAGER) || actor().has(Role.INTEGRATION);
    }

    boolean mayAssess() {
        return byOwnerOrManager() && isKnown((Assess) step.command());
    }

    boolean mayQualify() {
        return byOwnerOrManager() && isNotBeforeItsPhase() && framework.qualifies(assessment);
    }

    boolean mayOffer() {
        return byOwnerOrManager() && isNotBeforeItsPhase() && isSound((OfferHandoff) step.command());
    }

    boolean mayLapse() {
        return actor().isSystem() && !at().isBefore(respondBy) && isNotBeforeItsPhase();
    }

    boolean mayAccept() {
        return (actor().is(addressed) || actor().has(Role.SALES_MANAGER)) && isNotBeforeItsPhase();
    }

    /** A phase begins. */
    void move() {
        since = at();
    }

    /** Evidence is taken. */
    void assess() {
        Assess assess = (Assess) step.command();
        assessment = assessment.with(new Evidence(assess.criterion(), assess.answer(), assess.source(), at()));
    }

    /** An offer begins. */
    void offer() {
        since = at();
        addressed = ((OfferHandoff) step.command()).to();
        respondBy = terms.respondBy(at());
    }

    private Actor actor() {
        return step.situation().actor();
    }

    private Instant at() {
        return step.situation().at();
    }

    private boolean isByOwner() {
        return actor().is(owner);
    }

    private boolean byOwnerOrManager() {
        return actor().has(Role.SALES_MANAGER) || isByOwner();
    }

    private boolean isNotBeforeItsPhase() {
        return !at().isBefore(since);
    }

    private boolean isKnown(Assess assess) {
        Option<Criterion> criterion = framework.criterion(assess.criterion());
        return criterion.isDefined() && criterion.get().answers().contains(assess.answer());
    }

    private boolean isSound(OfferHandoff offer) {
        return !offer.to().equals(owner)
                && Check.text("summary", offer.summary()).isValid()
                && Check.lines("promised", offer.promised()).isValid()
                && Check.line("nextStep", offer.nextStep()).isValid();
    }
}
