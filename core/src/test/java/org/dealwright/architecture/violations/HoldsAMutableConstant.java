package org.dealwright.architecture.violations;

import java.util.HashMap;

final class HoldsAMutableConstant {
    static final String[] KNOWN = {"x"};
    static final HashMap<String, String> TABLE = new HashMap<>();
}
