package org.dealwright.examples.crm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.Outcome;
import org.dealwright.deal.Competitor;
import org.dealwright.deal.Deal;
import org.dealwright.deal.LossReason;
import org.dealwright.examples.mapping.ExportPhase;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.store.Store;
import org.dealwright.id.CompanyId;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a row's claim: all of it, and nothing more. */
class AdoptionTest {
    private static final Instant AS_OF = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant OPENED = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant CLOSED = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2025-03-01T00:00:00Z");
    private static final Money VALUE = Money.of(CurrencyUnit.EUR, 100);

    @ParameterizedTest
    @CsvSource({
        "DISCOVERING, Discovering",
        "PRESENTED, Presented",
        "PROPOSED, Proposed",
        "NEGOTIATING, Negotiating",
        "AGREED, Agreed",
        "ON_HOLD, OnHold",
        "WON, Won",
        "LOST, Lost"
    })
    void a_deal_is_adopted_in_the_phase_that_the_row_claims(ExportPhase phase, String expected) {
        Deal deal = adopted(claim("1", phase, Option.none()));

        assertAll(
                () -> assertEquals(expected, deal.getClass().getSimpleName()),
                () -> assertEquals(Option.some(new MemberId("ann")), deal.owner()),
                () -> assertEquals(Option.some(new CompanyId("Acme")), deal.company()),
                () -> assertEquals(Option.some(OPENED), deal.dossier().profile().openedAt()),
                () -> assertEquals(
                        Option.some("north"),
                        deal.dossier().profile().attributes().get(AttributeKey.text("region"))),
                () -> assertEquals(
                        Option.some(VALUE), deal.dossier().outlook().forecast().value()));
    }

    @Test
    void nothing_is_made_up_that_the_row_does_not_claim() {
        Deal deal = adopted(claim("1", ExportPhase.NEGOTIATING, Option.none()));

        assertAll(
                () -> assertTrue(deal.dossier().pursuit().presentations().isEmpty()),
                () -> assertTrue(deal.dossier().needs().asList().isEmpty()),
                () -> assertEquals(Option.none(), deal.dossier().profile().kind()),
                () -> assertEquals(
                        List.of("needs", "touches", "presentations", "proposals"),
                        deal.dossier().profile().adoptedAs().get().missing()));
    }

    @Test
    void what_has_closed_is_adopted_as_of_its_closing() {
        Deal.Won won = (Deal.Won) adopted(claim("1", ExportPhase.WON, Option.some(CLOSED)));
        Deal.Lost lost = (Deal.Lost) adopted(claim("2", ExportPhase.LOST, Option.some(CLOSED)));

        assertAll(
                () -> assertEquals(CLOSED, won.since()),
                () -> assertEquals(Option.some(VALUE), won.value()),
                () -> assertEquals(CLOSED, lost.since()),
                () -> assertEquals(Option.some(LossReason.COMPETITOR), lost.reason()),
                () -> assertEquals(Option.some(new Competitor("globex")), lost.competitor()));
    }

    @Test
    void what_is_open_is_open_as_of_the_export() {
        assertEquals(
                AS_OF, adopted(claim("1", ExportPhase.PROPOSED, Option.none())).since());
    }

    @Test
    void what_is_expected_and_until_when_it_rests_is_kept() {
        Deal.OnHold held = (Deal.OnHold) adopted(claim("1", ExportPhase.ON_HOLD, Option.none()));

        assertEquals(Option.some(LATER), held.until());
        assertEquals(
                Option.some(LocalDate.of(2025, 3, 1)),
                held.dossier().outlook().forecast().closeOn());
    }

    @Test
    void what_is_there_already_is_not_adopted_again_dry_or_not() {
        for (boolean dry : new boolean[] {false, true}) {
            Adoption adoption = new Adoption(setting(dry), Store.inMemory());
            DealClaim claim = claim("1", ExportPhase.WON, Option.some(CLOSED));

            assertTrue(adoption.adopt(1, claim).isRight());
            assertTrue(adoption.adopt(1, claim).getLeft().duplicate());
        }
    }

    @Test
    void a_dry_run_forgets_nothing_of_what_it_throws_away() {
        Adoption adoption = new Adoption(setting(true), Store.inMemory());
        for (int i = 0; i < 25_000; i++) {
            assertTrue(adoption.adopt(1, claim("" + i, ExportPhase.WON, Option.some(CLOSED)))
                    .isRight());
        }

        for (int i = 0; i < 25_000; i += 5_000) {
            assertTrue(adoption.adopt(1, claim("" + i, ExportPhase.WON, Option.some(CLOSED)))
                    .getLeft()
                    .duplicate());
        }
    }

    @Test
    void what_happens_later_than_the_export_is_refused_in_the_librarys_words() {
        Adoption.Refused refused = new Adoption(setting(false), Store.inMemory())
                .adopt(1, claim("1", ExportPhase.WON, Option.some(LATER)))
                .getLeft();

        assertTrue(refused.why().startsWith("It cannot have happened on 2025-03-01"), refused.why());
    }

    private static Deal adopted(DealClaim claim) {
        Outcome<Deal> outcome =
                new Adoption(setting(false), Store.inMemory()).adopt(1, claim).get();
        assertEquals(1, outcome.recorded().size());
        return outcome.state();
    }

    private static CrmSetting setting(boolean dry) {
        return new CrmSetting(
                Path.of("deals.csv"),
                Mapping.of(Mapping.mavenCrm()),
                "maven-crm",
                AS_OF,
                dry,
                Optional.empty(),
                Optional.empty());
    }

    private static DealClaim claim(String id, ExportPhase phase, Option<Instant> closed) {
        return new DealClaim(
                id,
                phase,
                new DealClaim.Parties(Option.some(new MemberId("ann")), Option.some(new CompanyId("Acme"))),
                new DealClaim.Dates(Option.some(OPENED), closed, Option.some(LATER), Option.some(LATER)),
                Option.some(VALUE),
                new DealClaim.Ending(Option.some("competitor"), Option.some("globex")),
                Attributes.none().with(AttributeKey.text("region"), "north"),
                List.of());
    }
}
