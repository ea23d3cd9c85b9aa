package org.dealwright.testkit;

/** What people would get wrong in a journal that keeps where histories stand, each with the test of the contract that sees it. */
enum StandingFault {
    NOTHING(""),

    KNOWS_DEADLINES_OF_NOTHING("nothing_is_kept_of_an_empty_journal"),
    RECORDS_WITHOUT_LOOKING_AT_VERSIONS("a_batch_is_recorded_as_ever"),
    CUTS_DEADLINES_TO_SECONDS("a_history_is_due_at_the_instant_and_not_a_nanosecond_before"),
    IS_DUE_ONLY_AFTERWARDS("a_history_is_due_at_the_instant_and_not_a_nanosecond_before"),
    TELLS_WHAT_IS_DUE_BY_IDENTIFIER("the_earliest_comes_first_and_those_due_together_by_life_cycle_and_identifier"),
    TELLS_WHAT_IS_DUE_AS_IT_CAME("the_earliest_comes_first_and_those_due_together_by_life_cycle_and_identifier"),
    KEEPS_DEADLINES_THAT_ARE_GONE("only_the_last_deadline_of_a_history_counts"),
    FORGETS_WHAT_HAS_NOT_MOVED("a_deadline_that_has_not_moved_stays"),
    KEEPS_WHAT_WAS_NOT_RECORDED("what_is_not_recorded_keeps_nothing"),
    SAYS_IT_HOLDS_FOR_EVERYTHING("they_hold_up_to_where_every_batch_came_with_them"),
    STAYS_BEHIND_FOR_EVER("what_was_recorded_without_them_is_made_up_for"),
    KNOWS_ONE_POLICY("deadlines_by_another_policy_do_not_count"),
    READS_A_LIFE_CYCLE_BY_POSITION("a_life_cycle_is_read_history_by_history"),
    READS_EVERY_LIFE_CYCLE("a_life_cycle_is_read_history_by_history"),
    CUTS_THE_LAST_EVENT_OF_A_TAIL("a_tail_ends_where_the_history_does"),
    KEEPS_ONE_PHASE_FOR_ALL("what_is_kept_changes_no_answer");

    /** The test that must fail. */
    final String seenBy;

    StandingFault(String seenBy) {
        this.seenBy = seenBy;
    }
}
