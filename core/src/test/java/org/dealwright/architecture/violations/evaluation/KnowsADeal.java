package org.dealwright.architecture.violations.evaluation;

import org.dealwright.architecture.violations.deal.KnowsAMeasure;

public final class KnowsADeal {
    KnowsAMeasure deal = new KnowsAMeasure();
}
