package org.dealwright.architecture.violations.contact;

import org.dealwright.architecture.violations.prospect.KnowsADeal;

public final class KnowsAProspect {
    KnowsADeal prospect = new KnowsADeal();
}
