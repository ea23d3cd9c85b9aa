package org.dealwright.architecture.violations.handoff;

import org.dealwright.architecture.violations.prospect.KnowsADeal;

public final class KnowsAProspect {
    KnowsADeal prospect = new KnowsADeal();
}
