package org.dealwright.architecture.violations;

import java.util.UUID;

final class ThrowsDice {
    UUID id() {
        return UUID.randomUUID();
    }
}
