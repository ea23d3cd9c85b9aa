package org.dealwright.metrics.recorded;

import java.time.Instant;
import org.dealwright.id.CustomerId;
import org.joda.money.Money;

/** A customer ordered something without a deal, for so much as was kept of it. */
record Purchase(CustomerId customer, Instant at, Money amount) {}
