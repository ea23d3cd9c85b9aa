package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What {@code permissions} and {@code reactions} print. */
class TablesTest {
    @Test
    void permissions_name_everybody_who_may_give_a_command() {
        String text = DemoRun.of("permissions", "prospect").out();

        assertTrue(text.contains("accept-handoff     addressed, sales-manager\n"), text);
        assertTrue(text.contains("log-touch          owner, any-role, system\n"), text);
        assertTrue(text.contains("lapse-handoff      time\n"), text);
    }

    @Test
    void permissions_of_every_life_cycle_are_printed_where_none_is_named() {
        String text = DemoRun.of("permissions").out();

        assertTrue(text.startsWith("prospect "), text);
        assertTrue(text.replaceAll(" +", " ").contains("\n\ndeal who may\n"), text);
        assertTrue(
                text.replaceAll(" +", " ")
                        .contains("open account-executive, customer-success-rep, sales-manager, system\n"),
                text);
        assertTrue(text.replaceAll(" +", " ").contains("annul-win sales-manager\n"), text);
    }

    @Test
    void the_readme_shows_the_permissions_of_every_life_cycle() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertTrue(readme.contains("```console\n" + DemoRun.of("permissions").out() + "```"));
    }

    @Test
    void permissions_of_a_member_say_what_is_theirs_to_say() {
        String text = DemoRun.of("permissions", "member").out().replaceAll(" +", " ");

        assertTrue(text.contains("go-on-leave self, sales-manager, integration\n"), text);
        assertTrue(text.contains("state-motivator self, sales-manager\n"), text);
        assertTrue(text.contains("pass-last-day time\n"), text);
    }

    @Test
    void permissions_of_an_unknown_life_cycle_are_one_line() {
        DemoRun run = DemoRun.of("permissions", "parcel");

        assertEquals(Demo.MISUSED, run.status());
        assertTrue(
                run.err()
                        .startsWith(
                                "dealwright: Unknown life cycle 'parcel': expected prospect, deal, proposal, order, customer, member, consent"),
                run.err());
    }

    @Test
    void permissions_are_there_for_machines() {
        String permissions = JsonMapper.shared()
                .readTree(DemoRun.of("permissions", "deal", "--json").out())
                .toString();

        assertTrue(
                permissions.startsWith("{\"permissions\":[{\"lifecycle\":\"deal\",\"command\":\"open\","
                        + "\"who\":[\"account-executive\",\"customer-success-rep\",\"sales-manager\",\"system\"]},"),
                permissions);
        assertTrue(
                permissions.contains("{\"lifecycle\":\"deal\",\"command\":\"attach-prospect\",\"who\":[\"system\"]}"),
                permissions);
    }

    @Test
    void reactions_say_what_follows_by_itself() {
        String text = DemoRun.of("reactions").out();

        assertTrue(text.replaceAll(" +", " ").contains("prospect.handoff-accepted deal.open\n"), text);
        assertTrue(text.replaceAll(" +", " ").contains("consent.withdrawn prospect.opt-out\n"), text);
        assertTrue(text.replaceAll(" +", " ").contains("consent.withdrawn prospect.cancel-touch\n"), text);
        assertTrue(text.replaceAll(" +", " ").contains("deal.won customer.welcome\n"), text);
        assertTrue(text.replaceAll(" +", " ").contains("customer.renewed-tacitly order.place\n"), text);
        assertTrue(text.replaceAll(" +", " ").contains("member.went-on-leave prospect.lapse-for-absence\n"), text);
        assertEquals(
                "deal.open",
                JsonMapper.shared()
                        .readTree(DemoRun.of("reactions", "--json").out())
                        .get("reactions")
                        .get(0)
                        .get("command")
                        .asString());
    }
}
