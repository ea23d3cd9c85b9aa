package org.dealwright.architecture.violations;

import java.time.Clock;

record HoldsAClock(Clock clock) {}
