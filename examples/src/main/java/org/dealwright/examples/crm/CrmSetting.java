package org.dealwright.examples.crm;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.dealwright.examples.mapping.Mapping;

/**
 * What is imported, and how.
 *
 * @param export the file; those that are joined stand beside it
 * @param mapping what its columns and values mean
 * @param mappedBy the mapping's name, for the report
 * @param asOf what time it is while importing: whatever happens later is refused, and what is open is open then
 * @param dryRun whether everything is only checked, and nothing recorded
 * @param rejected where the rows that are not recorded are written; none for nowhere
 * @param faults where everything that does not fit is written; none for nowhere
 */
public record CrmSetting(
        Path export,
        Mapping mapping,
        String mappedBy,
        Instant asOf,
        boolean dryRun,
        Optional<Path> rejected,
        Optional<Path> faults) {}
