package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.junit.jupiter.api.Test;

/** Whether there is any channel left over which somebody may be contacted for marketing. */
class ReachableTest {
    private static final ConsentPolicy TWO_CHANNELS = ConsentPolicy.builder()
            .channels(Set.of(Channel.PHONE, Channel.EMAIL))
            .build();

    private static ContactAnswer reachable(int day, ConsentEvent... events) {
        return Consent.isReachable(known(events), day(day), TWO_CHANNELS);
    }

    private static void over(ContactAnswer answer, String... channels) {
        allowed(
                answer,
                "consent.channels-left",
                MARKETING,
                List.of(channels).stream().map(ConsentFixture::channel).toList());
    }

    @Test
    void somebody_unknown_is_reachable_over_what_needs_no_consent() {
        allowed(
                Consent.isReachable(Option.none(), day(1), ConsentPolicy.defaults()),
                "consent.channels-left",
                MARKETING,
                List.of(
                        channel("letter"),
                        channel("meeting"),
                        channel("phone"),
                        channel("social"),
                        channel("video"),
                        channel("web")));
    }

    @Test
    void a_consent_adds_its_channel() {
        over(reachable(5, given(5)), "email", "phone");
    }

    @Test
    void somebody_who_withdrew_the_last_channel_is_not_reachable_from_then_on() {
        over(reachable(5, withdrawn(6, Channel.PHONE)), "phone");
        refused(reachable(6, withdrawn(6, Channel.PHONE)), "consent.no-channel-left", MARKETING);
    }

    @Test
    void somebody_who_withdrew_altogether_is_not_reachable() {
        refused(
                known(given(1), withdrawnAltogether(5)).get().isReachable(day(5), ConsentPolicy.defaults()),
                "consent.no-channel-left",
                MARKETING);
    }

    @Test
    void a_channel_that_the_policy_does_not_name_counts_where_they_consented_to_it() {
        Channel pigeon = new Channel("pigeon");

        over(reachable(5, withdrawnAltogether(3), given(5, pigeon)), "pigeon");
        refused(reachable(4, withdrawnAltogether(3), given(5, pigeon)), "consent.no-channel-left", MARKETING);
    }

    @Test
    void that_contact_about_a_contract_is_allowed_leaves_nobody_reachable() {
        ConsentEvent contract =
                new ConsentEvent.ConsentGiven(day(2), BY_ANNA, Channel.LETTER, Purpose.CONTRACT, day(2), FORM_17);

        refused(reachable(5, withdrawnAltogether(1), contract), "consent.no-channel-left", MARKETING);
    }
}
