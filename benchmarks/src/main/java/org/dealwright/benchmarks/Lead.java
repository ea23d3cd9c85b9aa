package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.dealwright.benchmarks.Lead.Trigger;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchMark;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.qualification.Assessment;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.Framework;
import org.jspecify.annotations.Nullable;

/**
 * A prospect around a state machine.
 *
 * <p>By the library's own values: texts by its checks, evidence by its framework, the instant at which an offer lapses by its
 * working hours.
 */
final class Lead extends Entity<ProspectPolicy, Trigger> {
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

    private static final Role[] ROLES = Role.values();

    private final Framework framework = policy().framework();
    private final Set<PersonId> notToBeContacted = new HashSet<>();
    private final Set<TouchMark> marks = EnumSet.noneOf(TouchMark.class);

    private Assessment assessment = Assessment.empty();
    private @Nullable Instant nextTouchFrom;
    private Instant respondBy = Instant.MAX;
    private MemberId addressed = ProspectPath.REP;

    Lead(ProspectPath path) {
        super(path.steps().get(0), path.start().since(), ProspectPath.REP);
    }

    @Override
    void restart() {
        super.restart();
        marks.clear();
        assessment = Assessment.empty();
        nextTouchFrom = null;
        respondBy = Instant.MAX;
    }

    /** What its touches broke that were made all the same. */
    Set<TouchMark> marks() {
        return marks;
    }

    boolean mayTouch() {
        return isByOwner() || hasAnyRole();
    }

    boolean mayAssess() {
        return byOwnerOrManager() && isKnown((Assess) command()) && isInTime(foundAt((Assess) command()));
    }

    boolean mayQualify() {
        return byOwnerOrManager()
                && isNotBeforeItsPhase()
                && framework.qualifies(assessment)
                && isNotBeforeItsEvidence()
                && hasAll(policy().requiredAttributes().qualified());
    }

    boolean mayOffer() {
        return byOwnerOrManager()
                && isNotBeforeItsPhase()
                && isOwned()
                && hasAll(policy().requiredAttributes().handoffOffered())
                && isSound((OfferHandoff) command());
    }

    boolean mayLapse() {
        return actor().isSystem() && !at().isBefore(respondBy) && isNotBeforeItsPhase();
    }

    boolean mayAccept() {
        return (isByManager() || actor().is(addressed))
                && isNotBeforeItsPhase()
                && (isByManager() || actor().has(Role.ACCOUNT_EXECUTIVE))
                && hasAll(policy().requiredAttributes().handedOff());
    }

    /** A touch is marked where it comes too soon, or against consent. */
    void touch() {
        LogTouch touch = (LogTouch) command();
        if (touch.direction() == Direction.INBOUND) {
            return;
        }
        if (nextTouchFrom != null && at().isBefore(nextTouchFrom)) {
            marks.add(TouchMark.TOO_SOON);
        }
        if (touch.person().isDefined()
                && notToBeContacted.contains(touch.person().get())) {
            marks.add(TouchMark.AGAINST_CONSENT);
        }
    }

    /** A touch begins a phase. */
    void touchAndMove() {
        touch();
        move();
    }

    /** Evidence is taken. */
    void assess() {
        Assess assess = (Assess) command();
        assessment =
                assessment.with(new Evidence(assess.criterion(), assess.answer(), assess.source(), foundAt(assess)));
    }

    /** An offer begins. */
    void offer() {
        move();
        addressed = ((OfferHandoff) command()).to();
        respondBy = policy().handoffTerms().respondBy(at());
    }

    private boolean hasAnyRole() {
        for (Role role : ROLES) {
            if (actor().has(role)) {
                return true;
            }
        }
        return false;
    }

    private boolean byOwnerOrManager() {
        return isByManager() || isByOwner();
    }

    private boolean isKnown(Assess assess) {
        Option<Criterion> criterion = framework.criterion(assess.criterion());
        return criterion.isDefined() && criterion.get().answers().contains(assess.answer());
    }

    private Instant foundAt(Assess assess) {
        return assess.foundAt().isEmpty() ? at() : assess.foundAt().get();
    }

    private boolean isInTime(Instant foundAt) {
        return !foundAt.isBefore(Situation.EARLIEST) && !foundAt.isAfter(at());
    }

    private boolean isNotBeforeItsEvidence() {
        Option<Instant> latest = assessment.latest();
        return latest.isEmpty() || !latest.get().isAfter(at());
    }

    private boolean isSound(OfferHandoff offer) {
        return !isOwnedBy(offer.to())
                && Check.text("summary", offer.summary()).isValid()
                && Check.lines("promised", offer.promised()).isValid()
                && Check.line("nextStep", offer.nextStep()).isValid();
    }
}
