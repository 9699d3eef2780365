package org.plumbline.core.internal.shorthand;

/** A word that fits somewhere, and what it stands for. */
public record Word(String word, String meaning) {
}
