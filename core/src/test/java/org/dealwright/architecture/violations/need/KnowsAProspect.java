package org.dealwright.architecture.violations.need;

import org.dealwright.architecture.violations.prospect.KnowsADeal;

public final class KnowsAProspect {
    KnowsADeal prospect = new KnowsADeal();
}
