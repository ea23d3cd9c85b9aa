package org.dealwright.architecture.violations.consent;

import org.dealwright.architecture.violations.deal.KnowsAMeasure;

public final class KnowsADeal {
    KnowsAMeasure deal = new KnowsAMeasure();
}
