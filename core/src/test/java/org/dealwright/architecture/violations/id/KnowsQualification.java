package org.dealwright.architecture.violations.id;

import org.dealwright.architecture.violations.qualification.KnowsAHandoff;

final class KnowsQualification {
    KnowsAHandoff qualification = new KnowsAHandoff();
}
