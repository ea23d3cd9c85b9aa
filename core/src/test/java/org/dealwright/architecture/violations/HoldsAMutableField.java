package org.dealwright.architecture.violations;

final class HoldsAMutableField {
    static int count;
}
