package org.dealwright.retention;

import org.dealwright.process.Command;

/**
 * What can be asked of a customer, by what it is about.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface CustomerCommand<F> extends Command<F>
        permits ArrivalCommand, RelationCommand, SuccessCommand, ContractCommand, GrowthCommand, EndCommand {}
