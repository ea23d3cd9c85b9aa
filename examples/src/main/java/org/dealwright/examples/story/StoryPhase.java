package org.dealwright.examples.story;

/**
 * What something has come to.
 *
 * @param lifecycle the stable name of its life cycle
 * @param name the stable name of its phase
 */
record StoryPhase(String lifecycle, String name) {}
