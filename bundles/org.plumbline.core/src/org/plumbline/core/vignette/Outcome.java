package org.plumbline.core.vignette;

/**
 * What became of an expectation.
 *
 * @param expectation the expectation
 * @param met whether the program thinks so too
 * @param found what the program thinks, in a few words
 */
public record Outcome(Expectation expectation, boolean met, String found) {
}
