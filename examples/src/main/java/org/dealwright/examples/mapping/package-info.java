/**
 * What a CRM's export means: a small file says which column is what, how dates and amounts are written, and which phase each
 * of the export's own names stands for. It is read, checked, and proposed from a header and values.
 *
 * <p>The file is JSON in which comments, and a comma after the last entry, are allowed. Only {@code columns.id} and {@code
 * phases} are needed:
 *
 * <table>
 *   <caption>Entries</caption>
 *   <tr><td>{@code separator}</td><td>what stands between fields; a comma by default</td></tr>
 *   <tr><td>{@code encoding}</td><td>such as {@code windows-1252}; UTF-8 by default</td></tr>
 *   <tr><td>{@code empty}</td><td>the values that mean that nothing is stated; a blank always does</td></tr>
 *   <tr><td>{@code zone}</td><td>where dates and times without a zone are meant; UTC by default</td></tr>
 *   <tr><td>{@code columns}</td><td>for {@code id}, {@code owner}, {@code company}, {@code source}, {@code product},
 *       {@code value}, {@code currency}, {@code listPrice}, {@code reason} and {@code competitor} the column that says
 *       it</td></tr>
 *   <tr><td>{@code currency}</td><td>the currency where no column says one</td></tr>
 *   <tr><td>{@code numbers}</td><td>{@code decimal}: the decimal mark, a point by default; {@code grouping}: what may stand
 *       between thousands; {@code ignore}: texts that do not count, such as {@code $}</td></tr>
 *   <tr><td>{@code dates}</td><td>for {@code opened}, {@code closed}, {@code expectedClose} and {@code onHoldUntil} the
 *       {@code column} and its {@code format}, a pattern of {@link java.time.format.DateTimeFormatter}</td></tr>
 *   <tr><td>{@code phases}</td><td>a list of {@code column} and {@code names}: what each of its values stands for. Where a
 *       value stands for {@code next}, or is missing, the next column decides; {@code leave-out} keeps the row out</td></tr>
 *   <tr><td>{@code replace}</td><td>for a column, what to read in place of what stands there</td></tr>
 *   <tr><td>{@code join}</td><td>other files of the same folder: {@code file}, {@code column} of the export, {@code with} a
 *       column of the file; its columns are then known as {@code file.column}, without the {@code .csv}</td></tr>
 *   <tr><td>{@code attributes}</td><td>custom fields that deals get: for each code a column</td></tr>
 *   <tr><td>{@code groups}</td><td>by what the report is grouped, besides the owner: codes of attributes, {@code company},
 *       {@code source}</td></tr>
 * </table>
 */
@NullMarked
package org.dealwright.examples.mapping;

import org.jspecify.annotations.NullMarked;
