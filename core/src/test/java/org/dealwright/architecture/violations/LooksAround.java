package org.dealwright.architecture.violations;

import java.time.ZoneId;

final class LooksAround {
    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
