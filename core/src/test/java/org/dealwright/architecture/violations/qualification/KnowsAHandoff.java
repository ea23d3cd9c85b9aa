package org.dealwright.architecture.violations.qualification;

import org.dealwright.architecture.violations.handoff.KnowsAProspect;

public final class KnowsAHandoff {
    KnowsAProspect handoff = new KnowsAProspect();
}
