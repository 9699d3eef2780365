package org.plumbline.core.progress;

import java.time.LocalDate;

/**
 * A value measured on a day.
 *
 * @param date when
 * @param value what, in the unit of its measure
 * @param encounter id of the encounter it was recorded in, empty when none is named
 */
public record Measurement(LocalDate date, double value, String encounter) {
}
