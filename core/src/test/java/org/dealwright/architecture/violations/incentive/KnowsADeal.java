package org.dealwright.architecture.violations.incentive;

import org.dealwright.architecture.violations.deal.KnowsAMeasure;

public final class KnowsADeal {
    KnowsAMeasure deal = new KnowsAMeasure();
}
