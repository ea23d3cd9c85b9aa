package org.dealwright.architecture.violations.proposal;

import org.dealwright.architecture.violations.deal.KnowsAMeasure;

public final class KnowsADeal {
    KnowsAMeasure deal = new KnowsAMeasure();
}
