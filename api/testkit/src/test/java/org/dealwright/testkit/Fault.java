package org.dealwright.testkit;

/** What people really get wrong in a journal, each with the test of the contract that sees it. */
enum Fault {
    NOTHING(""),

    // appending
    ACCEPTS_ANY_VERSION("a_history_that_is_longer_than_expected_is_a_conflict"),
    LOOKS_ONLY_WHETHER_THE_VERSION_IS_TAKEN("a_history_that_is_shorter_than_expected_is_a_conflict"),
    LOOKS_AT_VERSIONS_ONLY_WHERE_IT_ADDS("a_version_that_must_only_hold_refuses_the_batch_where_it_does_not"),
    LOOKS_AT_THE_FIRST_HISTORY_ONLY("a_conflict_after_a_hundred_histories_records_nothing_of_them"),
    GUESSES_THE_VERSION_OF_A_CONFLICT("a_conflict_names_the_version_that_is_not_the_one_after_the_expected"),
    NAMES_THE_LAST_CONFLICT("of_several_conflicts_the_first_in_the_batch_is_named"),
    KEEPS_HALF_A_BATCH_THAT_FAILS("a_conflict_records_nothing_anywhere"),
    COUNTS_POSITIONS_FOR_EACH_HISTORY("positions_count_from_one_without_gaps_across_histories"),
    LEAVES_A_GAP_AFTER_A_CONFLICT("a_conflict_takes_no_position"),
    COUNTS_A_VERSION_THAT_MUST_ONLY_HOLD("a_version_that_must_only_hold_takes_no_position"),
    RECORDS_BY_HISTORY("a_batch_for_several_histories_is_recorded_in_its_order"),
    RECORDS_WHAT_IS_EQUAL_ONCE("what_happens_twice_is_recorded_twice"),
    ANSWERS_WITH_THE_WHOLE_HISTORY("append_answers_with_what_this_batch_added_and_no_more"),
    TAKES_A_THOUSAND_EVENTS_AT_MOST("a_batch_of_two_thousand_events_is_recorded_whole"),
    HANDS_OUT_WHAT_IT_KEEPS_OF_A_BATCH("what_append_answered_cannot_be_changed"),

    // reading
    BEGINS_A_PAGE_WITH_THE_LAST_ONE_SEEN("reading_on_begins_after_the_position_given"),
    GIVES_MORE_THAN_THE_PAGE("reading_on_stops_at_the_limit"),
    ADDS_POSITION_AND_LIMIT_AS_INTS("a_limit_may_be_as_large_as_numbers_go"),
    ALLOWS_AN_EMPTY_PAGE("an_empty_page_is_misuse"),
    ALLOWS_A_NEGATIVE_POSITION("a_negative_position_is_misuse"),
    READS_A_THOUSAND_OF_A_HISTORY("a_long_history_is_read_whole_and_by_version"),
    READS_BY_INSTANT("a_clock_that_goes_back_does_not_change_the_order"),
    HANDS_OUT_ITS_OWN_LIST("a_history_that_was_read_cannot_be_changed_and_does_not_change"),
    HANDS_OUT_A_VIEW_OF_ITS_PAGES("a_page_that_was_read_cannot_be_changed_and_does_not_change"),

    // exactness
    CUTS_INSTANTS_TO_MILLISECONDS("when_it_was_recorded_is_kept_to_the_nanosecond"),
    COUNTS_SECONDS_IN_AN_INT("when_it_was_recorded_may_be_long_ago_or_far_away"),
    IGNORES_THE_CASE_OF_IDENTIFIERS("identifiers_are_compared_with_their_case"),
    IGNORES_THE_ACCENTS_OF_IDENTIFIERS("identifiers_are_compared_with_their_accents"),
    NORMALISES_IDENTIFIERS("identifiers_that_look_alike_are_compared_by_their_signs"),
    IGNORES_THE_SPACES_AT_THE_END_OF_IDENTIFIERS("identifiers_are_compared_with_the_spaces_at_their_ends"),
    READS_IDENTIFIERS_AS_NUMBERS("identifiers_that_are_numbers_are_compared_as_texts"),
    CUTS_LONG_IDENTIFIERS("identifiers_of_the_full_length_are_kept_apart"),
    KEEPS_ONE_CHARACTER_OF_A_PAIR("identifiers_beyond_the_basic_plane_are_kept_apart"),
    LOOKS_FOR_IDENTIFIERS_LIKE_THE_ONE_GIVEN("identifiers_that_mean_something_elsewhere_mean_themselves"),
    MIXES_UP_LIFE_CYCLES("histories_of_two_life_cycles_with_one_identifier_are_two"),
    GLUES_LIFE_CYCLE_AND_IDENTIFIER("where_the_life_cycle_ends_and_the_identifier_begins_is_not_forgotten"),
    CHANGES_LINE_BREAKS("words_come_back_to_the_last_sign"),

    // keys
    TAKES_A_KEY_TWICE("a_key_is_taken_once"),
    SAYS_A_CONFLICT_BEFORE_A_KEY_TAKEN("a_key_taken_is_said_before_a_conflict"),
    LEAVES_A_GAP_AFTER_A_KEY_TAKEN("a_key_taken_takes_no_position"),
    TAKES_THE_KEY_OF_A_BATCH_THAT_FAILS("a_conflict_does_not_take_the_key"),
    FORGETS_ITS_KEYS("a_batch_is_found_by_its_key"),
    FORGETS_WHICH_KEY_AN_EVENT_CAME_WITH("each_event_says_the_key_of_its_batch"),
    FINDS_THE_FIRST_HISTORY_OF_A_KEY("a_batch_over_many_histories_is_found_by_position"),
    IGNORES_THE_CASE_OF_KEYS("keys_are_compared_exactly"),
    CUTS_LONG_KEYS("keys_of_the_full_length_are_kept_apart"),

    // threads
    LETS_TWO_WRITERS_THROUGH("of_many_who_expect_one_version_one_wins"),
    LETS_TWO_TAKE_ONE_KEY("of_many_who_take_one_key_one_records"),
    SHOWS_A_BATCH_PIECE_BY_PIECE("a_reader_sees_a_batch_whole_or_not_at_all"),
    SHOWS_LATER_POSITIONS_FIRST("a_reader_who_follows_skips_nothing_and_sees_nothing_twice"),

    RECORDS_AGAIN_WHAT_HAD_TO_WAIT("what_eight_writers_on_ten_histories_were_told_is_there_once_and_in_order"),
    FORGETS_WHAT_HAD_TO_WAIT("eight_writers_over_the_same_ten_histories_lose_nothing"),

    // opening again
    KEEPS_ITS_KEYS_IN_MEMORY("keys_are_still_taken_after_it_was_opened_again"),
    COUNTS_POSITIONS_IN_MEMORY("positions_go_on_after_it_was_opened_again"),
    READS_WHAT_IT_READ_BEFORE("what_one_was_told_the_other_reads");

    /** The test that fails because of it. */
    final String seenBy;

    Fault(String seenBy) {
        this.seenBy = seenBy;
    }
}
