package org.dealwright.architecture.violations;

import org.junit.jupiter.api.Test;

final class UsesATestLibrary {
    Class<?> library = Test.class;
}
