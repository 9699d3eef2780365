package org.plumbline.core.shorthand;

/**
 * What a line can be about, as a help page lists it.
 *
 * @param group what kind of thing it is, such as the section of the examination
 * @param word the word an entry begins with
 * @param meaning what it stands for, in full
 * @param form how the entry goes on
 */
public record Topic(String group, String word, String meaning, String form) {
}
