package org.dealwright.architecture.violations.api;

public final class Shell {}
