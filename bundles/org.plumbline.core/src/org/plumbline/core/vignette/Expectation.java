package org.plumbline.core.vignette;

/**
 * Something that is expected of the program.
 *
 * @param subject what it is about, such as {@code leading} or {@code no plan}
 * @param value what is expected, as it stands in the file
 * @param line number of the line, from 1
 */
public record Expectation(String subject, String value, int line) {
}
