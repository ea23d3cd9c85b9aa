package org.dealwright.architecture.violations;

final class Prints {
    void print() {
        System.out.println("x");
    }
}
