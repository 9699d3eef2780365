package org.plumbline.core.internal.shorthand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.model.catalogue.Entry;

/** Entries of the catalogue by their short names. */
final class ShortNames {

    private ShortNames() {
    }

    /** Those of the entries that have a short name, by it. */
    static <T extends Entry> Map<String, T> of(List<? extends T> entries) {
        Map<String, T> named = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.getShorthand() != null)
                .forEach(entry -> named.putIfAbsent(word(entry.getShorthand()), entry));
        return named;
    }

    /** A name as words are compared. */
    static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The entry that the first word after the subject names. */
    static <T extends Entry> T find(Map<String, T> named, Token subject, List<Token> rest, EntryReader reader)
            throws Misread {
        if (rest.isEmpty()) {
            throw Misread.missing(subject, Messages.which, reader.meaning());
        }
        T found = named.get(rest.get(0).word());
        if (found == null) {
            throw Misread.unknown(rest.get(0), Messages.notAmong, named.keySet());
        }
        return found;
    }

    /** The names as words that fit. */
    static List<Word> words(Map<String, ? extends Entry> named) {
        return named.entrySet().stream().map(name -> new Word(name.getKey(), name.getValue().getLabel())).toList();
    }
}
