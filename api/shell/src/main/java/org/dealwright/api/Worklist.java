package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;

/**
 * What a member has to do about prospects, deals, proposals, orders and customers, as it is recorded. About one customer there
 * may be several tasks. A manager has some also about members who are on leave, leaving or gone and have work open: overdue
 * once their last day has ended, on that day due, and else next; and, where there is a roster, about owners who are not on it.
 *
 * <p>A deal that was proposed and the proposal that the customer has are two tasks: to talk to the customer is one of the
 * deal's, and is next; the proposal waits for the answer, until the day on which it expires.
 *
 * @param member whose it is
 * @param tasks by section, and within it by when they are due, then by how long they have been waiting, then by
 *     identifier
 */
public record Worklist(MemberId member, List<Task> tasks) {
    /** The most tasks that come out of the queue; {@link Prospects#list} has the others. */
    public static final int FROM_QUEUE = 100;

    /** What sort of task it is, the most pressing first. */
    public enum Section {
        /**
         * It should have been done: an offer of the member's has run out unanswered, the day has passed on which a prospect of
         * theirs was to be pursued again or a touch was to be made, or too long nothing was done or heard on a prospect, a
         * deal or a proposal, and the member was reminded or is to be, or told as a manager; or a deal of theirs has been in
         * its stage for too long; or what is owed for an order was not paid in time, and the member sees to it, or was told
         * as a manager; or nobody has taken over a customer of theirs after the sale, or as a manager anybody's; or a contract
         * of theirs should have been renewed by now, or something has run out.
         */
        OVERDUE,
        /**
         * It belongs to this day, in the policy's zone: an offer to the member that must be answered by its end, a touch that
         * they planned for it, a prospect or deal of theirs that is pursued again on it, or a proposal of theirs that expires
         * when it ends; a renewal of which notice comes too late from this day on; or time has something to do about an order of theirs that is not recorded yet.
         */
        DUE,
        /**
         * An offer to the member that may be answered later, or a proposal that a manager may approve: every one that awaits
         * it, but for the member's own and those for their own deals. Whoever wrote one for somebody else sees it too, and
         * may not approve it. Or a deal into which the member is called as a specialist waits for what they say.
         */
        TO_ANSWER,
        /**
         * It waits for somebody else: an offer or a proposal of the member's is unanswered, or not approved yet, or a
         * specialist who was called into a deal of theirs has not answered.
         */
        WAITING,
        /** The member's own, with what could be done next, or is planned for a later day. */
        NEXT,
        /** Nobody works on it, and the member may claim it, or, leading only, give it to somebody. */
        QUEUE
    }

    /**
     * One task.
     *
     * @param section what sort of task
     * @param stream what it is about
     * @param phase the phase's stable name, as it is recorded; {@code new} for an owner who is not on the roster
     * @param since from when it is known to be in this phase; for such an owner, the oldest piece of their work
     * @param due when it is or was due; none where it is not
     * @param reason why it is here
     * @param command the stable name of the command that is suggested
     */
    public record Task(
            Section section,
            StreamId stream,
            String phase,
            Instant since,
            Option<Instant> due,
            Reason reason,
            String command) {
        public Task {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(stream, "stream");
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(since, "since");
            Check.requireOption("due", due);
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(command, "command");
        }
    }

    public Worklist {
        Objects.requireNonNull(member, "member");
        tasks = List.copyOf(tasks);
    }

    /** The tasks of one sort, in the same order. */
    public List<Task> in(Section section) {
        return tasks.stream().filter(task -> task.section() == section).toList();
    }
}
