package org.plumbline.core.course;

/**
 * A treatment or exercise that serves a goal.
 *
 * @param entry its id in the catalogue
 * @param label its label
 * @param exercise whether it is an exercise
 * @param detail how it is used, such as its dose or how often it was given; says so where it is not used
 * @param used whether it is prescribed now, or was given
 */
public record Serving(String entry, String label, boolean exercise, String detail, boolean used) {
}
