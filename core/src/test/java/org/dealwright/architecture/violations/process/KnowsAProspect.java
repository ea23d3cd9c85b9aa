package org.dealwright.architecture.violations.process;

import org.dealwright.architecture.violations.prospect.KnowsADeal;

final class KnowsAProspect {
    KnowsADeal prospect = new KnowsADeal();
}
