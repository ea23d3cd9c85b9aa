package org.dealwright.examples.story;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.CUSTOMER_SUCCESS_REP;
import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_DEVELOPMENT_REP;
import static org.dealwright.process.Role.SALES_MANAGER;
import static org.dealwright.process.Role.SALES_SPECIALIST;

import java.time.Instant;
import java.time.LocalDate;
import org.dealwright.deal.SkillStanding;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;

/** Who and what the story is about, and when it is played. */
final class StoryCast {
    static final MemberId ANNS_ID = new MemberId("ann");
    static final MemberId BOBS_ID = new MemberId("bob");
    static final MemberId CARLS_ID = new MemberId("carl");
    static final MemberId DORAS_ID = new MemberId("dora");
    static final Actor ANN = Actor.of(ANNS_ID, SALES_DEVELOPMENT_REP);
    static final Actor BOB = Actor.of(BOBS_ID, ACCOUNT_EXECUTIVE);
    static final Actor CARL = Actor.of(CARLS_ID, SALES_DEVELOPMENT_REP);
    static final Actor DORA = Actor.of(DORAS_ID, ACCOUNT_EXECUTIVE);
    static final MemberId EVAS_ID = new MemberId("eva");
    static final Actor EVA = Actor.of(EVAS_ID, SALES_SPECIALIST);
    static final MemberId FREDS_ID = new MemberId("fred");
    static final Actor FRED = Actor.of(FREDS_ID, SALES_DEVELOPMENT_REP);
    static final MemberId NORAS_ID = new MemberId("nora");
    static final Actor NORA = Actor.of(NORAS_ID, CUSTOMER_SUCCESS_REP);
    static final Actor BANK = Actor.of(new MemberId("bank"), INTEGRATION);
    static final MemberId MIAS_ID = new MemberId("mia");
    static final Actor MIA = Actor.of(MIAS_ID, SALES_MANAGER);

    static final ProspectId OFFICE = new ProspectId("office-of-forty-desks");
    static final ProspectId WEB_FORM = new ProspectId("web-form");
    static final ProspectId ARCHITECTS = new ProspectId("architects");
    static final ProspectId DENTIST = new ProspectId("dentist");
    static final ProspectId LAWYERS = new ProspectId("lawyers");
    static final ProspectId PRINT_SHOP = new ProspectId("print-shop");
    static final ProspectId TAX_ADVISERS = new ProspectId("tax-advisers");
    static final ProspectId BAKERY = new ProspectId("bakery");
    static final ProspectId SCHOOL = new ProspectId("school");

    static final DealId DEAL = new DealId("paper-for-forty-desks");
    static final DealId RENEWAL = new DealId("another-year");
    static final DealId DEAL_NEXT_DOOR = new DealId("deal-next-door");
    static final ProposalId YEAR = new ProposalId("paper-for-a-year");
    static final ProposalId QUARTER = new ProposalId("paper-for-a-quarter");
    static final ProposalId SECOND_YEAR = new ProposalId("paper-for-a-second-year");
    static final ProposalId NEXT_DOOR = new ProposalId("paper-next-door");
    static final NeedId PAPER = new NeedId("paper");
    static final NeedId SERVICE = new NeedId("printer-service");
    static final NeedId THIRD_PRINTER = new NeedId("third-printer");
    static final OrderId ORDER = new OrderId("first-order");
    static final OrderId SECOND_ORDER = new OrderId("second-order");
    static final OrderId ORDER_NEXT_DOOR = new OrderId("order-next-door");
    static final CustomerId CUSTOMER = new CustomerId("forty-desks");
    static final CustomerId NEIGHBOURS = new CustomerId("next-door");
    static final Skill PRINTERS = new Skill("printers");

    static final PersonId HEAD_OF_ADMINISTRATION = new PersonId("head-of-administration");
    static final PersonId SHOP_OWNER = new PersonId("print-shop-owner");

    /** A Monday. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private StoryCast() {}

    /** Of the story's people Eva alone knows printers. */
    static SkillStanding skill(MemberId member, Skill skill) {
        return member.equals(EVAS_ID) && skill.equals(PRINTERS) ? SkillStanding.HAS : SkillStanding.LACKS;
    }

    /** A day of the story, 0 for its first. */
    static LocalDate day(int day) {
        return FIRST_DAY.plusDays(day);
    }

    /** A minute of a day of the story, 0 for its first, by the clocks where it is played. */
    static Instant at(int day, int hour, int minute) {
        return day(day).atTime(hour, minute).atZone(StoryScene.ZONE).toInstant();
    }
}
