package org.dealwright.examples.crm;

import java.util.List;

/**
 * An import, with every deal that was recorded.
 *
 * @param report what the import says of itself
 * @param deals what was recorded, in the order of the export
 */
public record CrmDeals(CrmReport report, List<RecordedDeal> deals) {
    public CrmDeals {
        deals = List.copyOf(deals);
    }
}
