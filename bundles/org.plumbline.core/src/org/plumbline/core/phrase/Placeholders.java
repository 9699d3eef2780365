package org.plumbline.core.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.internal.phrase.ChartWords;

/** Fills the places of a phrase, such as ${pain.worst} or ${rom.flexion.change}, from a chart. */
public final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^{}]{1,60})\\}");

    private Placeholders() {
    }

    /**
     * Fills a text from what is known at an encounter. A place that has no value stays as a gap in angle marks, so that
     * nobody takes it for a value and it can be found and overwritten.
     */
    public static Filled fill(String text, PhraseContext context) {
        return fill(text, new ChartWords(context)::of);
    }

    static Filled fill(String text, Function<String, Optional<String>> values) {
        StringBuilder filled = new StringBuilder();
        List<Filled.Gap> gaps = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            filled.append(text, end, place.start());
            String name = place.group(1).strip();
            String value = values.apply(name).orElse("");
            if (value.isEmpty()) {
                String gap = "\u2039" + name + "\u203a";
                gaps.add(new Filled.Gap(filled.length(), gap.length(), name));
                filled.append(gap);
            } else {
                filled.append(value);
            }
            end = place.end();
        }
        return new Filled(filled.append(text, end, text.length()).toString(), gaps);
    }

    /** Names of all places that can be filled, as patterns with an example of each. */
    public static List<String> names() {
        return ChartWords.NAMES;
    }
}
