package org.dealwright.architecture.violations;

import javax.sql.DataSource;

record UsesAFramework(DataSource source) {}
