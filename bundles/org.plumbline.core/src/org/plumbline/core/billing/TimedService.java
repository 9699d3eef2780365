package org.plumbline.core.billing;

/**
 * Minutes of a timed service.
 *
 * @param code procedure code
 * @param minutes minutes of one-to-one treatment, not negative
 */
public record TimedService(String code, int minutes) {

    public TimedService {
        if (minutes < 0) {
            throw new IllegalArgumentException("Minutes of " + code + " are negative: " + minutes);
        }
    }
}
