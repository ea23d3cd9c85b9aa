package org.dealwright.api;

import org.dealwright.id.CustomerId;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.RelationCommand;

/** The customers. Safe for many threads. */
public final class Customers extends OwnedStreams<CustomerId, Customer, CustomerEvent, CustomerCommand<?>> {
    Customers(Engine engine) {
        super(engine, Kind.CUSTOMER, RelationCommand.Assign::new, RelationCommand.Reassign::new);
    }
}
