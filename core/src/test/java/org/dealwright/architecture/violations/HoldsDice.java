package org.dealwright.architecture.violations;

import java.util.Random;

record HoldsDice(Random dice) {}
