package org.dealwright.benchmarks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.dealwright.process.Actor;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Framework;

/**
 * A prospect as one keeps it around a state machine: changed in place, nothing recorded.
 *
 * <p>The guards ask what the library's table and rules ask, in the cheapest way that answers: texts by the library's own
 * checks, evidence as a flag for each criterion. When an offer lapses is told to it, where the library reckons it in
 * working hours. Not thread-safe: a shared configuration has no other way to show its guards who acts on what.
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
    private final Instant due;
    private final boolean[] met;

    private Instant since;
    private Instant respondBy;
    private MemberId addressed = owner;
    private Step step;

    Lead(ProspectPath path) {
        step = path.steps()[0];
        framework = step.situation().policy().framework();
        identifiedAt = path.start().since();
        due = path.terms().respondBy(path.firstOffer().situation().at());
        met = new boolean[framework.criteria().size()];
        since = identifiedAt;
        respondBy = due;
    }

    /** Back to where the path begins. */
    void restart() {
        since = identifiedAt;
        Arrays.fill(met, false);
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
        return byOwnerOrManager() && isNotBeforeItsPhase() && qualifies();
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
        int place = place(assess.criterion());
        met[place] = framework.criteria().get(place).isSatisfiedBy(assess.answer());
    }

    /** An offer begins. */
    void offer() {
        since = at();
        addressed = ((OfferHandoff) step.command()).to();
        respondBy = due;
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
        int place = place(assess.criterion());
        return place >= 0 && framework.criteria().get(place).answers().contains(assess.answer());
    }

    private boolean qualifies() {
        int reached = 0;
        int all = 0;
        for (int i = 0; i < met.length; i++) {
            Criterion criterion = framework.criteria().get(i);
            all += criterion.weight();
            if (met[i]) {
                reached += criterion.weight();
            } else if (criterion.required()) {
                return false;
            }
        }
        return reached * 100L >= (long) framework.threshold() * all;
    }

    private boolean isSound(OfferHandoff offer) {
        return !offer.to().equals(owner)
                && Check.text("summary", offer.summary()).isValid()
                && Check.lines("promised", offer.promised()).isValid()
                && Check.line("nextStep", offer.nextStep()).isValid();
    }

    private int place(String criterion) {
        List<Criterion> criteria = framework.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).code().equals(criterion)) {
                return i;
            }
        }
        return -1;
    }
}
