package org.dealwright.architecture.violations;

import java.time.Instant;

final class ReadsTheTime {
    Instant now() {
        return Instant.now();
    }
}
