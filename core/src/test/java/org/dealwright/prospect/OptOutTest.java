package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutTest {
    private static final ProspectCommand<?> OPT_OUT = new ProspectCommand.OptOut();

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified", "nurturing"})
    void a_prospect_that_has_not_ended_opts_out_with_all_that_is_known_of_it(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect after = given(history)
                .by(Actor.system())
                .when(OPT_OUT)
                .expect(new ProspectEvent.OptedOut(history.next(), Option.none()));

        assertInstanceOf(Prospect.OptedOut.class, after);
        assertEquals(history.next(), after.since());
        assertEquals(given(history).phase().dossier(), after.dossier());
        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, ProspectPolicy.defaults()));
    }

    @Test
    void an_offered_handoff_ends_as_one_taken_back() {
        Prospect after = given(ProspectHistory.to("handoff-offered", true))
                .by(Actor.system())
                .when(OPT_OUT)
                .accepted();

        assertEquals(new HandoffTally(1, 0, 0, 1), after.dossier().handoffs());
    }

    @Test
    void nobody_opts_out_on_behalf_of_a_prospect() {
        given(ProspectHistory.owned())
                .by(ProspectFixture.manager())
                .when(OPT_OUT)
                .refused(Rejection.NotPermitted.class);
    }

    @Test
    void a_touch_after_it_is_still_a_fact() {
        Prospect after = given(ProspectHistory.owned().optedOut())
                .when(ProspectCommands.command("log-touch"))
                .accepted();

        assertInstanceOf(Prospect.OptedOut.class, after);
        assertEquals(1, after.dossier().outreach().touches());
        assertEquals(hour(1), after.since());
    }

    @Test
    void an_adopted_one_stays_out() {
        Prospect after = given().by(ProspectFixture.manager())
                .when(ProspectCommands.adopt(new ClaimedPhase.OptedOut()))
                .accepted();

        assertInstanceOf(Prospect.OptedOut.class, after);
        assertEquals(MONDAY_AT_NINE, after.since());
        assertEquals(
                List.of("touches"), after.dossier().profile().adoptedAs().get().missing());
    }
}
