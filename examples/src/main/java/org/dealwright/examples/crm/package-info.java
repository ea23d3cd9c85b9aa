/**
 * The import of any CRM's pipeline export, by a mapping: each row is adopted as a deal through the public API, in the phase
 * and with the dates that the export claims, and measured by what was recorded.
 */
@NullMarked
package org.dealwright.examples.crm;

import org.jspecify.annotations.NullMarked;
