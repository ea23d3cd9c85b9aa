package org.dealwright.benchmarks;

import org.dealwright.process.Command;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectPolicy;

/**
 * One step of a prospect's path.
 *
 * @param command what the library is given
 * @param situation who gives it, and when
 * @param trigger what the rivals are given for it
 */
record Step(Command<? extends Prospect> command, Situation<ProspectPolicy> situation, Lead.Trigger trigger) {}
