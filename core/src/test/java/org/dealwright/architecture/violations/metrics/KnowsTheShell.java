package org.dealwright.architecture.violations.metrics;

import org.dealwright.architecture.violations.api.Shell;
import org.dealwright.architecture.violations.prospect.KnowsADeal;

/** Knows the shell, which it may not, and closes a circle by knowing a prospect, which it may. */
public final class KnowsTheShell {
    Shell shell = new Shell();
    Class<?> prospect = KnowsADeal.class;
}
