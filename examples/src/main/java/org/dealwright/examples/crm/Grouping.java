package org.dealwright.examples.crm;

import java.util.function.Function;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.CompanyId;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.MemberId;

/**
 * By what deals are grouped.
 *
 * @param name its name, as the mapping and the report have it
 * @param group the group that an adopted deal counts for; blank where nothing is stated
 */
record Grouping(String name, Function<DealEvent.Adopted, String> group) {
    /** By the owner. */
    static final Grouping BY_OWNER =
            new Grouping("owner", event -> event.owner().map(MemberId::value).getOrElse(""));

    private static final String COMPANY = "company";

    /** The grouping of that name: by the company, or by a custom field. */
    static Grouping of(String name) {
        if (name.equals(COMPANY)) {
            return new Grouping(
                    name, event -> event.company().map(CompanyId::value).getOrElse(""));
        }
        AttributeKey<String> key = AttributeKey.text(name);
        return new Grouping(name, event -> event.attributes().get(key).getOrElse(""));
    }
}
