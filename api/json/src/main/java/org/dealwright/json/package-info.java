/**
 * The model as JSON, and back.
 *
 * <p>{@link org.dealwright.json.DealwrightJson} is the entry. What is written names its type and version, such as
 * {@code prospect.qualified.v1}; what is read gives a value or a {@link org.dealwright.json.DecodeFailure}, whatever the
 * text is. Jackson does the reading and writing, and nothing here shows it.
 */
@NullMarked
package org.dealwright.json;

import org.jspecify.annotations.NullMarked;
