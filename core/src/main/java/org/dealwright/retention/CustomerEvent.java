package org.dealwright.retention;

import org.dealwright.process.Event;

/** What has happened to a customer, by what it is about. */
public sealed interface CustomerEvent extends Event
        permits ArrivalEvent, RelationEvent, SuccessEvent, ContractEvent, GrowthEvent, EndEvent {}
