package org.dealwright.incentive;

import io.vavr.control.Option;

/**
 * What somebody is credited with for a sale.
 *
 * @param sale the sale
 * @param sold what is left of it after what was reversed in its own period, in minor units
 * @param minor the credit, in minor units
 * @param overlay whether it is credited besides the revenue
 */
record Credit(CreditedSale sale, long sold, long minor, boolean overlay) {
    boolean counts(Counting counting, Option<SaleTag> tag) {
        return (counting == Counting.ALL || overlay == (counting == Counting.OVERLAY))
                && (tag.isEmpty() || sale.tags().contains(tag.get()));
    }
}
