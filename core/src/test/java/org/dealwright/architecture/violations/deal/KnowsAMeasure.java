package org.dealwright.architecture.violations.deal;

import org.dealwright.architecture.violations.metrics.KnowsTheShell;

public final class KnowsAMeasure {
    KnowsTheShell measure = new KnowsTheShell();
}
