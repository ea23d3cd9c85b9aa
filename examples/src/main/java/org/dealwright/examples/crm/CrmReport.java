package org.dealwright.examples.crm;

import java.util.List;
import org.dealwright.examples.rows.Ledger;

/**
 * What was imported, measured by what was recorded, and what did not fit.
 *
 * @param setting what was imported, and how
 * @param measures what a sales manager wants to know
 * @param rows what became of the rows
 * @param joined the files that were joined
 * @param faults what does not fit
 */
public record CrmReport(
        CrmSetting setting,
        Measures measures,
        Ledger.Tally rows,
        List<JoinedFile.Referral> joined,
        List<FaultClass> faults) {}
