package org.dealwright.testkit;

/** What people really get wrong in a store of people, each with the test of the contract that sees it. */
enum PersonFault {
    NOTHING(""),

    FORGETS_WHO_HAS_NO_DETAILS("a_person_of_whom_nothing_is_known_is_found_too"),
    LOSES_THE_NAME("a_person_is_found_as_they_were_put"),
    LOSES_ADDRESSES("a_person_is_found_as_they_were_put"),
    LOSES_PHONES("a_person_is_found_as_they_were_put"),
    LOSES_MAILS("a_person_is_found_as_they_were_put"),
    LOSES_NOTES("a_person_is_found_as_they_were_put"),
    CUTS_INSTANTS_TO_MILLISECONDS("a_person_is_found_as_they_were_put"),
    CUTS_LONG_TEXTS("texts_of_the_full_length_and_of_every_script_are_kept"),
    WRITES_ONE_CHARACTER_SET("texts_of_the_full_length_and_of_every_script_are_kept"),
    SORTS_PHONES("lists_of_the_full_length_are_kept_in_their_order"),
    CUTS_LONG_ROWS("a_person_of_whom_everything_is_known_is_kept_whole"),
    ADDS_TO_WHAT_WAS_PUT("putting_again_replaces_everything"),
    GIVES_WHOEVER_WAS_PUT_LAST("people_are_kept_apart"),
    IGNORES_THE_CASE_OF_IDENTIFIERS("identifiers_are_compared_exactly"),
    IGNORES_THE_SPACES_AT_THE_END_OF_IDENTIFIERS("identifiers_are_compared_exactly"),
    EXPORTS_WITHOUT_NOTES("an_export_holds_everything_and_can_be_read"),
    ONLY_MARKS_WHO_IS_ERASED("nobody_erased_is_found_or_exported"),
    KEEPS_A_COPY_FOR_EXPORTS("nobody_erased_is_found_or_exported"),
    ALWAYS_HAD_SOMETHING_TO_ERASE("an_empty_store_knows_nobody"),
    NEVER_HAD_ANYTHING_TO_ERASE("nobody_erased_is_found_or_exported"),
    ERASES_EVERYBODY("erasing_one_leaves_the_others"),
    REMEMBERS_WHOEVER_COMES_BACK("whoever_comes_back_begins_anew"),
    PRINTS_WHAT_IT_KEEPS("what_is_printed_of_a_store_shows_nobody"),
    LOSES_PEOPLE_WHEN_THREADS_MEET("many_threads_lose_nobody");

    /** The name of the test, or nothing. */
    final String seenBy;

    PersonFault(String seenBy) {
        this.seenBy = seenBy;
    }
}
