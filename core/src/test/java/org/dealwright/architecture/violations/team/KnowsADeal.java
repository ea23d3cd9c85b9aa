package org.dealwright.architecture.violations.team;

import org.dealwright.architecture.violations.deal.KnowsAMeasure;

public final class KnowsADeal {
    KnowsAMeasure deal = new KnowsAMeasure();
}
