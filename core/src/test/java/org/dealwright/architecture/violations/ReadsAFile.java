package org.dealwright.architecture.violations;

import java.nio.file.Path;

final class ReadsAFile {
    Path path = Path.of("x");
}
