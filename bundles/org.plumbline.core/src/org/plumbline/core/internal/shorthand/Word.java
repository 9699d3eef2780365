package org.plumbline.core.internal.shorthand;

import java.util.Arrays;
import java.util.List;

/** A word that fits somewhere, and what it stands for. */
public record Word(String word, String meaning) {

    /** The words of a list such as {@code l=left, r=right}. */
    static List<Word> list(String list) {
        return Arrays.stream(list.split(",\\s*")).map(entry -> entry.split("(?<!^)=", 2))
                .map(entry -> new Word(entry[0], entry[1])).toList();
    }
}
