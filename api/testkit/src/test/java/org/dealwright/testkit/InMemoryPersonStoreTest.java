package org.dealwright.testkit;

import org.dealwright.api.InMemoryPersonStore;
import org.dealwright.api.PersonStore;

class InMemoryPersonStoreTest extends PersonStoreContract {
    @Override
    protected PersonStore emptyStore() {
        return new InMemoryPersonStore();
    }
}
