package org.dealwright.architecture.violations;

import org.slf4j.LoggerFactory;

final class Logs {
    void log() {
        LoggerFactory.getLogger("x").info("x");
    }
}
